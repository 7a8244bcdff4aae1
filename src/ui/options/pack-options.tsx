// The section on packs: which there are, importing one by file or drop, and the job that runs. One job at a time: meanwhile the rest
// of the section rests.
import { useState } from 'preact/hooks'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { FileChoice } from '../kit/file-button.tsx'
import { PackJob } from './pack-job.tsx'
import { PackRow } from './pack-row.tsx'
import type { PacksProps } from './pack-types.ts'

const ACCEPT = '.gz,application/gzip'

type PackOptionsProps = { packs: PacksProps; words: OptionsMessages; tongue: Tongue; openEditor: () => void }

export function PackOptions({ packs, words, tongue, openEditor }: PackOptionsProps) {
  const { library, job, trouble, actions } = packs
  const texts = words.packs
  const [over, setOver] = useState(false)
  if (library === null) return <p class="note">{texts.unavailable}</p>
  const busy = job.kind === 'working' || job.kind === 'preview'
  const parts = { ...packs, words, tongue, busy }
  return (
    <>
      {trouble && !busy && (
        <div class="note">
          <p>{texts.trouble}</p>
          <button type="button" class="choice-button" onClick={() => actions.arrange((same) => same)}>
            {texts.repair}
          </button>
        </div>
      )}
      <ol class="pack-list">
        {library.packs.map((pack, place) => (
          <PackRow key={pack.id} {...parts} pack={pack} canMove={{ up: place > 0, down: place < library.packs.length - 1 }} />
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first */}
      <div
        class={over ? 'pack-drop over' : 'pack-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(!busy)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          // Never left to the browser, which would leave this page for the file.
          event.preventDefault()
          setOver(false)
          const file = event.dataTransfer?.files[0]
          if (file !== undefined && !busy) actions.choose(file, null)
        }}
      >
        <FileChoice label={texts.import} accept={ACCEPT} disabled={busy} onFile={(file) => actions.choose(file, null)} />
        <span class="option-hint">{texts.drop}</span>
      </div>
      <PackJob {...parts} />
      <div class="pack-editor">
        <p class="option-hint">{texts.editorHint}</p>
        <button type="button" class="choice-button" onClick={openEditor}>
          {texts.editor}
        </button>
      </div>
    </>
  )
}
