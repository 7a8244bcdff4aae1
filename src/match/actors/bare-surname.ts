// Bare surnames that only company speaks for: what their own sentence must say where the page is a guest's, a fair's or a team's.
// Gets the page, a mention and whom it may mean; tells whether it is earned here. Who keeps company is company.ts' to say.
import { namesakes, peopleNamed } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, USE } from '../pattern.ts'
import { sentenceRound } from '../sentence-of-block.ts'
import { isCastOfStates } from './cast.ts'
import { isOfOtherDepartment } from './department.ts'
import { isAmongDiplomats } from './diplomats.ts'
import type { ActorMention } from './propose-candidates.ts'
import { isOfLookAlikes, isSure, isToldInPolitics, type Standing } from './standing.ts'
import { tellsOfMatch } from './told-match.ts'
import { isAmongPolitics, speaksOfPolitics } from './told-politics.ts'

/** Is a surname that keeps company earned where it stands? `standing`: how surely its page or teaser tells of governments. */
export function isEarnedHere(page: PageReading, mention: ActorMention, person: number, standing: Standing): boolean {
  if (!isToldInPolitics(page) || tellsOfMatch(mention.reading, mention)) return false
  // A player meets opponents: among sport and art a verb of meeting tells nothing.
  if (isOfOtherDepartment(mention.reading) && !speaksOfPolitics(mention.reading, mention)) return false
  // "La poire Costa": where nearly every name of ours is another's, the words of politics are too (a club's president, a cook called chef).
  if (isOfLookAlikes(page) && !isBesideSomebody(page, mention)) return false
  // A guest of honour makes a page one of politics, but not the players whom it goes on to name.
  const surely = isSure(standing) && (!isAmongNamesakes(page) || isCastOfStates(page))
  return surely || isAmongPolitics(mention.reading, mention) || isBesideOurs(page, mention, standing) || isAmongDiplomats(page, person)
}

/** Are surnames of ours borne by others on this page, and by as many as are named in full? Then the next surname may be another's too. */
function isAmongNamesakes({ evidence }: PageReading): boolean {
  const others = namesakes(evidence).length
  return others >= NAMESAKES && others >= peopleNamed(evidence).length
}
/** One namesake stands on pages of politics too. */
const NAMESAKES = 2

/** Does the surname's sentence name somebody of ours beyond doubt? */
function isBesideSomebody({ gazetteer }: PageReading, { reading, start, end }: ActorMention): boolean {
  const sentence = sentenceRound(reading, { start, end })
  return reading.names.some(
    (one) => one.use === USE.ALONE && one.start >= sentence.start && one.end <= sentence.end && gazetteer.kindOf(one.target) === 'person',
  )
}

/**
 * "Donald Trump con Zelenski": is somebody of ours in full right beside, joined by a comma or one small word? Or a capital in the sentence,
 * where those may be governments?
 */
function isBesideOurs(page: PageReading, { reading, start, end }: ActorMention, standing: Standing): boolean {
  const { text } = reading.block
  const sentence = sentenceRound(reading, { start, end })
  return reading.names.some((one) => {
    if (one.nameKind === KIND.METONYM && standing !== 'none') return one.start >= sentence.start && one.end <= sentence.end
    if (one.use !== USE.ALONE || page.gazetteer.kindOf(one.target) !== 'person') return false
    if (one.start >= end) return JOINED.test(text.slice(end, one.start))
    return one.end <= start && JOINED.test(text.slice(one.end, start))
  })
}
const JOINED = /^(?:,\s|\s\p{Ll}{1,4}\s)$/u
