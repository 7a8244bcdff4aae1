// "Not this one": the marks that the reader hid, on one page, on one site or everywhere.
// Pure and without zod: the content script asks it for each mark; the card adds, the options list and undo.
import type { HiddenMark, Settings } from './settings.ts'

/** Where a mark stands: the entity it is linked to, the words as printed, and the page (its top frame's host, its address). */
export type MarkPlace = { entity: string; text: string; host: string; page: string }
/** How far "not this one" reaches. */
export type HiddenReach = 'page' | 'site' | 'everywhere'

const same = (a: HiddenMark, b: HiddenMark): boolean => a.entity === b.entity && a.text === b.text && a.host === b.host && a.page === b.page

/** Is this mark hidden? Words are compared as printed: "Paris" hidden leaves "PARIS" alone. */
export function isHidden(settings: Pick<Settings, 'hidden'>, mark: MarkPlace): boolean {
  return settings.hidden.some(
    ({ entity, text, host, page }) =>
      entity === mark.entity && text === mark.text && (host === '' || host === mark.host) && (page === '' || page === mark.page),
  )
}

/** The entry that hides this mark as far as asked. */
export function hiddenMark(mark: MarkPlace, reach: HiddenReach): HiddenMark {
  return {
    entity: mark.entity,
    text: mark.text,
    host: reach === 'everywhere' ? '' : mark.host,
    page: reach === 'page' ? mark.page : '',
  }
}

/** The settings with the entry added; adding it again changes nothing. */
export function hideMark(settings: Settings, entry: HiddenMark): Settings {
  return settings.hidden.some((known) => same(known, entry)) ? settings : { ...settings, hidden: [...settings.hidden, entry] }
}

/** The settings without the entry: its marks come back. */
export function showMark(settings: Settings, entry: HiddenMark): Settings {
  return { ...settings, hidden: settings.hidden.filter((known) => !same(known, entry)) }
}
