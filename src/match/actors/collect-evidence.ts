// What a page says about who is meant: entities named beyond doubt, other bearers of a surname, towns. Gets the page and its mentions; adds to
// the page's evidence. Who keeps company with whom, company.ts tells.
import { opensSentence } from '../../text/sentence.ts'
import { CAPITAL_BEARER, DENIED, IN_OFFICE, nameIn, ONLY_HERE, SIGN, TOWN_TOLD, unname } from '../evidence-marks.ts'
import { wordBefore } from '../neighbours.ts'
import { tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import { besidePost } from './beside-post.ts'
import { collectPoliticsTold } from './calm-page.ts'
import { collectCalmEdges } from './calm-passage.ts'
import { keepsCompany } from './company.ts'
import { isDenied } from './denied.ts'
import { isKnownGiven } from './given-names.ts'
import type { NameCandidate } from './name-sorts.ts'
import type { ActorMention } from './propose-candidates.ts'
import { RELATIVE } from './surname-shape.ts'
import { tellsOfTown } from './town.ts'
import { collectCoalitions, isFullCoalition, whoseCoalition } from './whose-coalition.ts'

/** Adds what these mentions prove to the page's evidence and surnames (in place). Later blocks never overwrite an earlier first block. */
export function collectEvidence(page: PageReading, mentions: readonly ActorMention[]): void {
  const { evidence, gazetteer } = page
  evidence.cued ||= page.readings.some((reading) => reading.cues.length > 0)
  const bearers = new Set(evidence.otherBearers)
  const surnames = new Set(evidence.surnames)
  // By number, what the mentions so far have said of an entity: most names of a page have stood on it before.
  const named = new Map<number, number>()
  const inOffice = new Set<number>()
  const opened: ActorMention[] = []
  const relatives: ActorMention[] = []
  for (const mention of mentions) {
    if (mention.otherBearer !== null) {
      const mark = MARKS.has(mention.otherBearer) ? mention.otherBearer : ''
      if (mention.otherBearer === RELATIVE) relatives.push(mention)
      else if (mark === '' && followsOpener(mention)) opened.push(mention)
      else for (const one of mention.candidates) bearers.add(gazetteer.entityName(one.entity) + mark)
      continue
    }
    for (const { entity, nameKind } of mention.candidates) {
      if (nameKind !== 'family') continue
      if (!page.surnames.has(entity)) {
        page.surnames.add(entity)
        if (surnames.size < MOST_SURNAMES) surnames.add(gazetteer.entityName(entity))
      }
      if (named.has(entity) || inOffice.has(entity)) continue
      const id = gazetteer.entityName(entity)
      if (evidence.named[id] !== undefined || !besidePost(page, mention, entity)?.sure) continue
      bearers.add(id + IN_OFFICE)
      inOffice.add(entity)
    }
    const only = onlySure(mention.candidates)
    if (only === null || mention.small) continue
    if (only.nameKind === 'full' && gazetteer.kindOf(only.entity) === 'person' && isDenied(mention.reading, mention))
      bearers.add(gazetteer.entityName(only.entity) + DENIED)
    const block = mention.reading.block.index
    if ((named.get(only.entity) ?? Number.POSITIVE_INFINITY) <= block) continue
    if (gazetteer.kindOf(only.entity) === 'bloc' && tellsOfAnotherTime(mention.reading, mention.start, page.day)) continue
    if (isFullCoalition(page, mention)) continue
    const id = gazetteer.entityName(only.entity)
    nameIn(evidence, id, block)
    named.set(only.entity, block)
  }
  for (const mention of opened)
    for (const { entity } of mention.candidates) {
      const id = gazetteer.entityName(entity)
      if (evidence.named[id] === undefined || isRepeated(mention, opened)) bearers.add(id)
    }
  // "Mme Macron" is his wife where he is named in full, and takes the surname from him where he is not.
  for (const id of relatives.flatMap((one) => one.candidates.map(({ entity }) => gazetteer.entityName(entity))))
    bearers.add(evidence.named[id] === undefined ? id : id + ONLY_HERE)
  for (const line of bearers) if (line.startsWith('person/') && line.endsWith(SIGN)) unname(evidence, line.slice(0, -SIGN.length))
  collectTowns(page, bearers)
  collectCalmEdges(page, bearers)
  collectPoliticsTold(page, bearers)
  collectCoalitions(page, mentions, bearers)
  evidence.otherBearers = [...bearers]
  nameCoalitions(page, mentions)
  evidence.surnames = [...surnames].filter((id) => !bearers.has(id))
}

/** Coalitions named in full, but for those of others. Small letters that nothing tells of wait for company (collectSmallNames). */
function nameCoalitions(page: PageReading, mentions: readonly ActorMention[]): void {
  for (const mention of mentions) {
    if (mention.otherBearer !== null || !isFullCoalition(page, mention)) continue
    const whose = whoseCoalition(page, mention)
    if (whose === 'others' || (whose === 'unsaid' && mention.small)) continue
    const id = page.gazetteer.entityName((mention.candidates[0] as NameCandidate).entity)
    nameIn(page.evidence, id, mention.reading.block.index)
  }
}

/**
 * "Сам Путін", "Poor Starmer": the word that a sentence begins with is printed like a given name, whatever it is. On a page that names the
 * one we know in full it leaves this one surname alone; it makes others somebody else's only where it comes again.
 */
function followsOpener({ reading, start, otherBearer }: ActorMention): boolean {
  const before = wordBefore(reading.block.text, start)
  if (before !== null && isKnownGiven(reading, before)) return false
  return before?.joint === 'space' && before.text === otherBearer && opensSentence(reading.block.text, before.start)
}

function isRepeated(mention: ActorMention, among: readonly ActorMention[]): boolean {
  return among.some((one) => one !== mention && one.otherBearer === mention.otherBearer)
}

/** Other bearers that are no people: the evidence says so. */
const MARKS: ReadonlySet<string> = new Set([CAPITAL_BEARER, SIGN, ONLY_HERE])

/** The one candidate that counts alone; null where none or several do. */
function onlySure(candidates: readonly NameCandidate[]): NameCandidate | null {
  let only: NameCandidate | null = null
  for (const one of candidates) {
    if (one.use !== 'alone') continue
    if (only !== null) return null
    only = one
  }
  return only
}

/** Capitals that the page speaks of as towns ("the mayor of Kyiv", "Paris City Council"), also where the shape makes them no mention. */
function collectTowns(page: PageReading, bearers: Set<string>): void {
  for (const reading of page.readings) {
    for (const match of reading.names) {
      if (match.nameKind !== KIND.METONYM || match.class !== PATTERN_CLASS.NAME || !tellsOfTown(reading, match)) continue
      bearers.add(page.gazetteer.entityName(match.target) + TOWN_TOLD)
    }
  }
}

/** Surnames kept as company: a page's cast, not a telephone book's. */
const MOST_SURNAMES = 200

/** Bodies named in small letters, once it is known who else is on the page: named too if they have company. */
export function collectSmallNames(page: PageReading, mentions: readonly ActorMention[], present: ReadonlySet<number>): void {
  // A name that is told vouches for others: until then, what has been answered of a body holds for all its mentions.
  const answers = new Map<number, boolean>()
  for (const mention of mentions) {
    if (!mention.small) continue
    const [only] = mention.candidates
    if (only?.use !== 'alone' || mention.candidates.length > 1) continue
    if (isFullCoalition(page, mention) && whoseCoalition(page, mention) === 'others') continue
    const keeps = answers.get(only.entity) ?? keepsCompany(page, only.entity, present)
    answers.set(only.entity, keeps)
    if (!keeps) continue
    const id = page.gazetteer.entityName(only.entity)
    if (page.evidence.named[id] === undefined) answers.clear()
    nameIn(page.evidence, id, mention.reading.block.index)
  }
}
