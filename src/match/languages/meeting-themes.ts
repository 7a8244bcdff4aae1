// What a meeting was for or how it was called together, by one word of its name or of a phrase that may mean it: "recovery conference", "Nordic
// leaders", "Black Sea talks", "emergency summit". Read in the record's own names and in phrases alike; what follows from it, fitting-meetings.ts
// and choose-meeting.ts know. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { foldText } from '../../text/fold.ts'
import { anyOf, fitsWord, type WordTest } from '../word-sets.ts'
import { type WordsByLanguage, words } from './rules.ts'

export const RECOVERY_WORDS: WordsByLanguage = {
  en: words('rebuilding, reconstruction, recovery'),
  fr: words('reconstruction, redressement, relevement'),
  de: words('aufbaukonferenz*, wiederaufbau*'),
  es: words('reconstruccion, recuperacion'),
  it: words('ricostruzione, ripresa'),
  pl: words('odbudow*'),
  uk: words('відбудов*, відновлен*'),
  ru: words('восстановлен*'),
}

/** Of the sea that is black; the word for a sea is no theme, and goes with it. */
export const SEA_WORDS: WordsByLanguage = {
  en: words('black'),
  fr: words('noire'),
  de: words('schwarze*'),
  es: words('negro'),
  it: words('nero'),
  pl: words('czarn*'),
  uk: words('чорн*'),
  ru: words('черн*'),
}

export const WATER_WORDS: WordsByLanguage = {
  en: words('sea'),
  fr: words('mer'),
  de: words('meer, meeres'),
  es: words('mar'),
  it: words('mar'),
  pl: words('morz*'),
  uk: words('море, морі, моря'),
  ru: words('море, моря'),
}

export const NORDIC_WORDS: WordsByLanguage = {
  en: words('baltic*, nordic*'),
  fr: words('balte, baltes, nordique*'),
  de: words('baltisch*, nordisch*'),
  es: words('baltic*, nordic*'),
  it: words('baltic*, nordic*'),
  pl: words('baltyck*, nordyck*'),
  uk: words('балтіиськ*, балтіі, північноєвроп*, півночі, скандинав*'),
  ru: words('балтии, балтииск*, севера, скандинав*'),
}

export const URGENT_WORDS: WordsByLanguage = {
  en: words('emergency, urgent*'),
  fr: words('urgence, urgente'),
  de: words(
    'dringlichkeitsgipfel*, dringlichkeitssitzung*, dringlichkeitstreffen*, krisengipfel*, krisensitzung*, krisentreffen*, notgipfel*, nottreffen*',
  ),
  es: words('emergencia, urgencia, urgente'),
  it: words('emergenza, urgente, urgenza'),
  pl: words('nadzwyczajn*, pilne*'),
  uk: words('екстрен*, невідкладн*'),
  ru: words('экстренн*'),
}

export const INFORMAL_WORDS: WordsByLanguage = {
  en: words('informal'),
  fr: words('informel*'),
  de: words('informell*'),
  es: words('informal'),
  it: words('informale'),
  pl: words('nieformaln*'),
  uk: words('неформальн*'),
  ru: words('неформальн*'),
}

/** One bit a theme. */
export const THEME = { RECOVERY: 1, SEA: 2, NORDIC: 4, URGENT: 8, INFORMAL: 16, WATER: 32 } as const

const TESTS: readonly (readonly [bit: number, test: WordTest])[] = [
  [THEME.RECOVERY, anyOf(RECOVERY_WORDS)],
  [THEME.SEA, anyOf(SEA_WORDS)],
  [THEME.WATER, anyOf(WATER_WORDS)],
  [THEME.NORDIC, anyOf(NORDIC_WORDS)],
  [THEME.URGENT, anyOf(URGENT_WORDS)],
  [THEME.INFORMAL, anyOf(INFORMAL_WORDS)],
]

/** A word of any of them: asked first, since every word of every phrase is asked about and most are of none. */
const ANY = anyOf(RECOVERY_WORDS, SEA_WORDS, WATER_WORDS, NORDIC_WORDS, URGENT_WORDS, INFORMAL_WORDS)

/** The themes that a folded word tells, as bits; 0 for most words. */
export function themesOf(folded: string): number {
  if (!fitsWord(ANY, folded)) return 0
  return TESTS.reduce((themes, [bit, test]) => (test.test(folded) ? themes | bit : themes), 0)
}

/** The themes that any word of some names tells. */
export function themesIn(names: readonly string[]): number {
  const all = names.flatMap((name) => foldText(name).match(/[\p{L}\p{M}]+/gu) ?? [])
  return all.reduce((themes, word) => themes | themesOf(word), 0)
}
