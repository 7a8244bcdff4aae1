// Settings that could not be read: said plainly, shown and saved on demand, and cleared only when the reader says so.
import type { SettingsReading } from '../../settings/stored-settings.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { saveText } from '../kit/files.ts'

type UnreadableNoticeProps = { reading: SettingsReading; words: OptionsMessages; onForget: () => void }

export function UnreadableNotice({ reading, words, onForget }: UnreadableNoticeProps) {
  if (reading.unreadable === null) return null
  const { unreadable: texts } = words
  const kept = JSON.stringify(reading.unreadable, null, 2)
  return (
    <section class="note unreadable" aria-labelledby="unreadable-title">
      <h2 id="unreadable-title">{texts.title}</h2>
      <p>
        {texts.text} {reading.newer && texts.newer}
      </p>
      <details>
        <summary>{texts.show}</summary>
        <pre>{kept}</pre>
      </details>
      <div class="button-row">
        <button type="button" class="choice-button" onClick={() => saveText('sidelight-kept.json', kept)}>
          {texts.save}
        </button>
        {!reading.newer && (
          <button type="button" class="choice-button" onClick={onForget}>
            {texts.forget}
          </button>
        )}
      </div>
    </section>
  )
}
