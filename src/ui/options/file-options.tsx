// All settings as one file, out and in. A file that cannot be read changes nothing; one that can only in part says so.
import { useState } from 'preact/hooks'
import type { Settings } from '../../settings/settings.ts'
import { readSettingsFile, settingsFile } from '../../settings/settings-file.ts'
import { undoChange } from '../../settings/undo-change.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { FileButton } from '../kit/file-button.tsx'
import { saveText } from '../kit/files.ts'
import type { UndoState } from '../kit/use-undo.ts'
import type { ChangeSettings } from './options-types.ts'

type FileOptionsProps = { settings: Settings; words: OptionsMessages; tongue: Tongue; change: ChangeSettings; undo: UndoState }

export function FileOptions({ settings, words, tongue, change, undo }: FileOptionsProps) {
  const [notes, setNotes] = useState<string[]>([])
  function take(text: string): void {
    const reading = readSettingsFile(text)
    if (!reading.ok) {
      setNotes([words.file.refused[reading.reason]])
      // What the file before this one did, read beside it, would seem to be said of this one.
      if (undo.last?.text === words.done.imported) undo.dismiss()
      return
    }
    const { unreadable, newer } = reading
    setNotes([
      ...(unreadable.length > 0 ? [tongue.plural(unreadable.length, words.file.partly)] : []),
      ...(newer ? [words.file.newer] : []),
    ])
    const [before, after] = [settings, reading.settings]
    change(() => after)
    undo.note({ text: words.done.imported, undo: () => change((current) => undoChange(current, before, after)) })
  }
  return (
    <>
      <div class="button-row">
        <button type="button" class="choice-button" onClick={() => saveText('sidelight-settings.json', settingsFile(settings))}>
          {words.file.export}
        </button>
        <FileButton label={words.file.import} accept=".json,application/json" onText={take} />
      </div>
      <p class="field-problem" role="status">
        {notes.join(' ')}
      </p>
    </>
  )
}
