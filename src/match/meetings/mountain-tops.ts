// Summits that are the tops of mountains: five of the eight languages say both with one word.
// Gets a block and the span of a phrase; tells whether the block tells of climbing or of heights. Italian, Ukrainian and Russian need not ask.
import type { Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading } from '../read-block.ts'

/** Does a phrase name the top of a mountain ("der höchste Gipfel in Alaska", "la cumbre de La Haya, el cerro más alto")? */
export function isMountainTop(reading: BlockReading, { start, end }: Span): boolean {
  const climbs = CLIMBS[reading.rules.language]
  return climbs !== null && TOP.test(foldText(plain(reading.block.text, start, end))) && tellsOfClimbing(reading, climbs)
}

/** Asked by every summit of a block. */
function tellsOfClimbing(reading: BlockReading, climbs: RegExp): boolean {
  const { text } = reading.block
  reading.climbing ??= climbs.test(foldText(plain(text, 0, text.length)))
  return reading.climbing
}

/** The words that are both, folded, in all forms. */
const TOP = /(?:^| |-)(?:summits?|sommets?|gipfel[ns]?|cumbres?|szczy(?:t|tu|tem|cie|ty|tow|tach))(?= |$|-)/u

/**
 * Who climbs, and heights in metres, folded: what no report of leaders has beside their summit. Mountains alone are left out, since leaders meet
 * in them (Kananaskis), and so are words that news has for prices and wars ("climbing", "escalade").
 */
const CLIMBS: Readonly<Record<PageLanguage, RegExp | null>> = {
  en: /(?:^| )(?:climbers?|mountaineer\p{L}*|hikers?|trekkers?|\d[\d ]* ?(?:m|metres|meters|ft|feet) (?:high|above|tall))(?= |$)/u,
  fr: /(?:^| )(?:alpinis\p{L}+|randonn\p{L}+|grimpeu\p{L}+|\d[\d ]* ?(?:m|metres) (?:d altitude|de haut))(?= |$)/u,
  de: /(?:^| )(?:hochste[nr]? gipfel[ns]?|bergsteig\p{L}+|wanderer[ns]?|wanderweg\p{L}*|kletterer[ns]?|gipfelkreuz\p{L}*|\d[\d ]* ?(?:m|meter) (?:hoch|hohe|uber))(?= |$)/u,
  es: /(?:^| )(?:cerros?|alpinis\p{L}+|senderis\p{L}+|escaladores?|montaner\p{L}+|\d[\d ]* ?(?:m|metros) (?:de altura|de altitud|sobre))(?= |$)/u,
  it: null,
  pl: /(?:^| )(?:gork[ai]|alpinis\p{L}+|wspinacz\p{L}+|himalais\p{L}+|\d[\d ]* ?(?:m|metrow) (?:n p m|wysokosci))(?= |$)/u,
  uk: null,
  ru: null,
}
