// Marks hidden with "not this one": what was hidden, for whom it stood, and where; each can be brought back.
import { hideMark, showMark } from '../../settings/hidden.ts'
import type { HiddenMark, Settings } from '../../settings/settings.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { RemoveIcon } from '../kit/page-icons.tsx'
import type { UndoState } from '../kit/use-undo.ts'
import type { ChangeSettings } from './options-types.ts'

type HiddenOptionsProps = {
  settings: Settings
  nameOf: (id: string) => string | null
  words: OptionsMessages
  change: ChangeSettings
  undo: UndoState
}

export function HiddenOptions({ settings, nameOf, words, change, undo }: HiddenOptionsProps) {
  if (settings.hidden.length === 0) return <p class="option-hint">{words.hidden.none}</p>
  function bringBack(entry: HiddenMark): void {
    change((current) => showMark(current, entry))
    undo.note({ text: words.done.removed(entry.text), undo: () => change((current) => hideMark(current, entry)) })
  }
  const where = ({ host, page }: HiddenMark): string => {
    const place = page === '' ? host : page
    return place === '' ? words.hidden.everywhere : words.hidden.on(place)
  }
  return (
    <ul class="hidden-list">
      {settings.hidden.map((entry) => (
        <li key={`${entry.entity} ${entry.text} ${entry.host} ${entry.page}`}>
          <span>
            {words.hidden.entry(entry.text, nameOf(entry.entity) ?? entry.entity)} <span class="hidden-where">{where(entry)}</span>
          </span>
          <IconButton label={words.hidden.show(entry.text)} onPress={() => bringBack(entry)}>
            <RemoveIcon />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
