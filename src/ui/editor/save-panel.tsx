// Saving the pack as a file that any Sidelight imports.
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import type { SaveState } from './editor-types.ts'

type SavePanelProps = { saving: SaveState; words: EditorMessages; tongue: Tongue; onSave: () => void; onOptions: () => void }

export function SavePanel({ saving, words, tongue, onSave, onOptions }: SavePanelProps) {
  const texts = words.save
  return (
    <section class="finish-part" aria-labelledby="save-title">
      <h3 id="save-title">{texts.title}</h3>
      <p class="option-hint">{texts.hint}</p>
      <div class="button-row">
        <button type="button" class="main-button" disabled={saving.kind === 'working'} onClick={onSave}>
          {texts.run}
        </button>
        <button type="button" class="quiet-button" onClick={onOptions}>
          {texts.options}
        </button>
      </div>
      <div role="status">
        {saving.kind === 'working' && <p>{words.check.working}…</p>}
        {saving.kind === 'refused' && <p class="note">{texts.refused}</p>}
        {saving.kind === 'failed' && (
          <p class="note">
            {texts.failed} <span lang="en">{saving.why}</span>
          </p>
        )}
        {saving.kind === 'done' && (
          <p>
            {texts.done(saving.name)}
            {saving.leansOn > 0 && ` ${tongue.plural(saving.leansOn, texts.leans)}`}
          </p>
        )}
      </div>
    </section>
  )
}
