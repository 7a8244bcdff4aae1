// How surely a page tells of governments and those who meet. Weak signs (a capital, an office's name, a bare surname) are read in its light:
// on a page about football or a town's choir they mean something else. Gets what the page's evidence holds; says nothing of one mention.
import { foldText } from '../../text/fold.ts'
import { IN_OFFICE, idsNamed, namesakes, peopleNamed, tellsOfBearer } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import type { BlockReading } from '../read-block.ts'
import { CAST, isCastOfStates, peopleOf } from './cast.ts'
import { findPostPhrases } from './posts.ts'
import { isAnyAmongPolitics } from './told-politics.ts'

/** Does the page tell of politics: of people, bodies or meetings of ours, or of a topic? States alone are named by sport and travel too. */
export function isPolitical(page: PageReading): boolean {
  return isTold(page) || page.evidence.meetings.length > 0 || namesActors(page) || isCastOfStates(page)
}

function namesActors(page: PageReading): boolean {
  const { evidence } = page
  // Every surname of a page asks: no set of its people is made for it.
  return (
    idsNamed(evidence).some((id) => !id.startsWith('state/') && !id.startsWith('office/')) ||
    evidence.otherBearers.some((mark) => mark.endsWith(IN_OFFICE))
  )
}

/**
 * Do the page's words tell of a topic? One phrase alone is chance (observers of birds, a front line of fans): it takes two different ones,
 * or somebody or some body of ours beside it.
 */
export function isTold(page: PageReading): boolean {
  if (!page.evidence.cued) return false
  return namesActors(page) || new Set(page.readings.flatMap(cuesOf)).size > 1 || page.readings.some((one) => speaksOfBloc(page, one))
}

function isBody(id: string): boolean {
  return id.startsWith('organisation/') || id.startsWith('bloc/')
}

/** A bloc's name in small letters too ("a coalition of the willing"), which names nobody by itself. */
function speaksOfBloc({ gazetteer }: PageReading, reading: BlockReading): boolean {
  return reading.names.some((one) => gazetteer.kindOf(one.target) === 'bloc')
}

function cuesOf(reading: BlockReading): string[] {
  return reading.cues.map((cue) => foldText(reading.block.text.slice(cue.start, cue.end)))
}

/**
 * Does the page tell of anybody of ours in the words of politics, or of a topic or a meeting? Choirs and boards have members with a
 * minister's surname, and name states, bodies and guests of honour too; what they are said to do is sing.
 */
export function isToldInPolitics(page: PageReading): boolean {
  if (isTold(page) || page.evidence.meetings.length > 0) return true
  let is = politicsRead.get(page)
  if (is === undefined) {
    const isPerson = (entity: number) => page.gazetteer.kindOf(entity) === 'person'
    is = isAnyAmongPolitics(page.readings, (name) => isPerson(name.target))
    politicsRead.set(page, is)
  }
  return is
}
const politicsRead = new WeakMap<PageReading, boolean>()

/** How surely a page tells of governments: not at all, so that a capital is a place; perhaps, so that its words must speak of politics; surely; or of little else. */
export type Standing = 'none' | 'thin' | 'sure' | 'full'
/** Does it tell of governments beyond doubt? */
export function isSure(standing: Standing): boolean {
  return standing === 'sure' || standing === 'full'
}

/**
 * Is enough of ours named, beyond doubt, for a capital to be a government? A body, a state or a topic's word alone is named by pages
 * on anything (a quiz, a town's twin). A person of ours opens a museum or is in the stands: only with a body, an office or a topic's words
 * beside, or in company, is the page one of politics. An office without a person is a pub or a play more often than not.
 */
export function standingOf(page: PageReading): Standing {
  if (isOfLookAlikes(page)) return 'none'
  const { evidence } = page
  const named = idsNamed(evidence)
  const people = peopleOf(page).size
  const offices = named.filter((id) => id.startsWith('office/')).length
  const states = named.filter((id) => id.startsWith('state/')).length
  const bodies = named.filter(isBody).length
  const told = isTold(page) || evidence.meetings.length > 0
  if (people >= CAST || (told && people > 0 && bodies + offices > 0)) return 'full'
  // Stories told by surnames only: so many of ours, hardly any of them somebody else's, are a cast too among states and bodies.
  const many = evidence.surnames.length >= CAST && (tellsOfStates(page) || (told && states > 0)) && !isOfNamesakes(page)
  const cast = many || isCastOfStates(page)
  const met = people > 0 && (told || (bodies > 0 && !isOverrun(page) && isToldInPolitics(page)))
  if (cast || met || (people > 1 && offices > 0 && states > 0)) return 'sure'
  if (evidence.meetings.length > 0 || people > 0) return 'thin'
  const signs = bodies + Number(evidence.cued) + Number(states + offices > 0)
  return signs >= ENOUGH_NAMED || (signs > 0 && page.readings.some(namesHolder)) ? 'thin' : 'none'
}

/** Does a block name a holder by his post and whose it is ("the Polish prime minister")? */
function namesHolder(reading: BlockReading): boolean {
  return findPostPhrases(reading).some(({ body, notNow }) => body !== null && !notNow)
}
/** Two signs: one can be chance. */
const ENOUGH_NAMED = 2

/**
 * Are so many names of ours borne on this page by somebody or something else (a councillor, a bowler, a mare, a pub, a tourist office) that
 * those who are ours are guests? Then a body or an office whose other bearer no rule has seen proves nothing either: the page tells of a
 * parish, a league or a fair, whatever its jokes call them.
 */
export function isOfLookAlikes(page: PageReading): boolean {
  const { otherBearers } = page.evidence
  if (otherBearers.length < LOOK_ALIKES) return false
  let count = BEARERS_TOLD.get(otherBearers)
  if (count === undefined) {
    count = otherBearers.filter(tellsOfBearer).length
    BEARERS_TOLD.set(otherBearers, count)
  }
  return count >= LOOK_ALIKES && count >= peopleOf(page).size * LOOK_ALIKES_PER_PERSON
}
/** Counted once a list: who adds a line makes a new one. */
const BEARERS_TOLD = new WeakMap<readonly string[], number>()
/** Wives, sons and mayors, two or three of them, stand on pages of politics too. */
const LOOK_ALIKES = 4
/** A page of politics with many of them (a city's council, a family's trial) names more of ours. */
const LOOK_ALIKES_PER_PERSON = 2

/** Are more surnames of ours borne by others on this page than people of ours are named in full? Then it is a team's or a quiz's. */
export function isOfNamesakes(page: PageReading): boolean {
  const { evidence } = page
  // Asked for every surname of a page, and seldom true: what tells at once is looked at first.
  if (evidence.otherBearers.length < NAMESAKES || evidence.meetings.length > 0 || isTold(page)) return false
  const bearers = namesakes(evidence)
  return bearers.length >= NAMESAKES && bearers.length > peopleNamed(evidence).length && !isCastOfStates(page)
}
/** One or two namesakes stand on pages of politics too. */
const NAMESAKES = 3

/** So many bare surnames beside so few people in full that those may be guests: a president who watches a race vouches for no rider. */
export function isOverrun(page: PageReading): boolean {
  const people = peopleOf(page)
  return page.evidence.surnames.filter((id) => !people.has(id)).length > people.size + GUESTS
}
/** One or two are met by their surnames only in any story. */
const GUESTS = 1

/** Are states and bodies named as the news of summits names them? A championship names as many states, but no body. */
export function tellsOfStates({ evidence }: PageReading): boolean {
  const named = idsNamed(evidence)
  const bodies = named.filter(isBody).length
  return bodies > 0 && bodies + named.filter((id) => id.startsWith('state/')).length >= CAST
}
