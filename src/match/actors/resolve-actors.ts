// Links each actor mention to one actor or to none, with the reason. Precision first: what is not earned is not marked.
import type { EntityId } from '../../model/ids.ts'
import type { Reason, ResolvedMention } from '../../model/page.ts'
import { CAPITAL_BEARER, SIGN, TOWN_TOLD } from '../evidence-marks.ts'
import { blockTellsOfAnotherAge, blockTellsOfAnotherTime, pageTellsOfAnotherTime, tellsOfAnotherTime } from '../other-time.ts'
import type { PageReading } from '../page-reading.ts'
import { USE } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { surnameReason } from './bare-surname.ts'
import { membersTold } from './bloc-members.ts'
import { isStray } from './calm-page.ts'
import { isAmidOtherMatters } from './calm-passage.ts'
import { collectSmallNames } from './collect-evidence.ts'
import { entitiesPresent, isLedHere, keepsCompany, toldCompanyOf } from './company.ts'
import { isOfOtherDepartment } from './department.ts'
import { isShortOfOther } from './longer-body.ts'
import { actingCue } from './metonym.ts'
import { isSupported, misspeltReason } from './misspelt.ts'
import type { NameCandidate } from './name-sorts.ts'
import { isOfficeItself, namesOwner } from './office-itself.ts'
import { isBehind, isCoalitionOf, isCoalitionOfOthers, isCoalitionTold, isNoCoalitionYet } from './other-coalition.ts'
import { isSurnameHere, stateInRow } from './part-of-name.ts'
import { isCalledSo, isOfEveryday } from './passage.ts'
import type { ActorMention } from './propose-candidates.ts'
import { type Scope, scopeOfBlock, scopeOfPage, standingIn } from './scope.ts'
import { isSure } from './standing.ts'
import { companyInTeaser } from './teaser-company.ts'
import { hasScore, tellsOfMatch } from './told-match.ts'
import { speaksOfPolitics } from './told-politics.ts'
import { isOwnedByTown } from './town.ts'
import { isVenue } from './venue.ts'
import { isCoalition, mayBeMeant, whoseCoalition } from './whose-coalition.ts'

/** Confidence by reason; the order is what matters, and that a reader can tell sure from likely. */
const SCORE = {
  'full-name': 0.99,
  office: 0.97,
  acronym: 0.97,
  alone: 0.97,
  misprint: 0.9,
  misspelt: 0.8,
  'surname-after-full-name': 0.96,
  'surname-beside-post': 0.94,
  'short-after-full-name': 0.9,
  'surname-with-company': 0.85,
  'name-with-company': 0.88,
  'metonym-acts': 0.85,
} as const
type ActorReason = keyof typeof SCORE

interface Link {
  candidate: NameCandidate
  reason: Reason & { code: ActorReason }
}

export function resolveActors(page: PageReading, mentions: readonly ActorMention[]): ResolvedMention[] {
  const present = entitiesPresent(page)
  collectSmallNames(page, mentions, present)
  const whole = scopeOfPage(page, mentions, present)
  const teasers = new Map<BlockReading, Scope>()
  // Each teaser is another story: nothing is earned from the ones beside it.
  const scopeOfTeaser = (reading: BlockReading): Scope => {
    const scope = teasers.get(reading) ?? scopeOfBlock(page, mentions, reading, whole)
    teasers.set(reading, scope)
    return scope
  }
  const resolved: ResolvedMention[] = []
  // Whom the block or its section has named in full, and nobody else of his name since.
  const namedHere = new Set<number>()
  let block: BlockReading | null = null
  for (const mention of mentions) {
    const { reading } = mention
    if (namedHere.size > 0 && block !== null && !isSameStory(reading, block)) namedHere.clear()
    block = reading
    if (mention.otherBearer !== null) {
      for (const { entity } of mention.candidates) namedHere.delete(entity)
      continue
    }
    const scope = reading.block.role === 'teaser' ? scopeOfTeaser(reading) : whole
    const link = choose(page, mention, scope, namedHere)
    if (!link) continue
    // Asked only where others bear names of ours.
    if (scope.bearers.size > 0 && link.reason.code === 'full-name') namedHere.add(link.candidate.entity)
    const id = page.gazetteer.entityName(link.candidate.entity)
    const score = SCORE[link.reason.code]
    resolved.push({
      block: reading.block.index,
      start: mention.start,
      end: mention.end,
      entity: id,
      candidates: [],
      via: link.candidate.nameKind === 'metonym' ? 'metonym' : 'name',
      score,
      reason: link.reason,
    })
  }
  return resolved
}

/** A section under its own heading is a story that goes on from block to block; without headings a block is all that is sure. */
function isSameStory(reading: BlockReading, before: BlockReading): boolean {
  return reading === before || (reading.heading !== null && reading.heading === before.heading && reading.block.role === before.block.role)
}

/** The one candidate that has a reason, or the one with clearly the best. Two of equal standing cannot be told apart: none. */
function choose(page: PageReading, mention: ActorMention, scope: Scope, namedHere: ReadonlySet<number>): Link | null {
  let best: Link | null = null
  let rivalled = false
  for (const candidate of mention.candidates) {
    const reason = reasonFor(page, mention, candidate, scope, namedHere.has(candidate.entity))
    if (!reason) continue
    const lead = best === null ? 1 : SCORE[reason.code] - SCORE[best.reason.code]
    if (lead > 0) best = { candidate, reason }
    rivalled = lead === 0 || (rivalled && lead < 0)
  }
  return rivalled ? null : best
}

function reasonFor(
  page: PageReading,
  mention: ActorMention,
  candidate: NameCandidate,
  scope: Scope,
  isNamedHere: boolean,
): Link['reason'] | null {
  const { named, present, bearers, political } = scope
  const { gazetteer } = page
  const name = gazetteer.string(gazetteer.patternName[candidate.pattern] as number)
  const id = gazetteer.entityName(candidate.entity)
  if (candidate.use === 'never') return null
  if (mention.misspelt) return misspeltReason(gazetteer, mention, candidate)
  if (candidate.nameKind === 'metonym') return metonymReason(page, mention, candidate, scope)
  const kind = gazetteer.kindOf(candidate.entity)
  const whose = kind === 'bloc' && isCoalition(page, mention) ? whoseCoalition(page, mention) : null
  if (whose !== null && !mayBeMeant(page, mention, whose, isSure(standingIn(scope, mention.reading)))) return null
  // A body is itself whatever the year ("the EPC was launched in 2022"); of coalitions each time has its own.
  if (whose !== null && tellsOfAnotherTime(mention.reading, mention.start, page.day)) return null
  if (mention.small && page.evidence.named[id] === undefined && !keepsCompany(page, candidate.entity, present)) return null
  // An office with nobody else of ours on the page is the name of something else more often than not: of a pub, a play.
  if (kind === 'office' && !political && !namesOwner(page, candidate.entity)) return null
  if (kind === 'office' && !isOfficeItself(page, mention, scope, isMarked(bearers, id, SIGN))) return null
  if (kind === 'state' && mention.candidates.length > 1 && isSurnameHere(mention, bearers, id, political)) return null
  // In a teaser it needs somebody beside it: films and streets are told of in the same breath as politics.
  if (kind === 'office' && mention.reading.block.role === 'teaser' && present.size < 2 && mention.reading.cues.length === 0) return null
  if ((kind === 'bloc' || kind === 'office') && whose !== 'ours' && isStray(page, mention)) return null
  if (kind === 'bloc' && whose !== 'ours' && isCoalitionOfOthers(page, id, name)) return null
  if (candidate.nameKind === 'acronym' && isMarked(bearers, id, SIGN)) return null
  // "John Healy" is a misprint of the minister's name, and many a man's right one.
  if (candidate.nameKind === 'misprint' && !isSupported(page, mention, candidate.entity, scope)) return null
  if (kind === 'person' && candidate.use === 'alone' && (isMarked(bearers, id, SIGN) || isCalledSo(mention))) return null
  // "Charles III" of another age is another king.
  if (kind === 'person' && isNumbered(name) && pageTellsOfAnotherTime(page)) return null
  if (candidate.use === 'alone') return { code: aloneCode(page, candidate), name }
  if (candidate.nameKind !== 'family' && isOfEveryday(mention.reading, mention)) return null
  if (kind === 'organisation' && candidate.nameKind === 'short' && isShortOfOther(mention.reading, mention)) return null
  const block = named[id]
  if (candidate.nameKind === 'family') return surnameReason({ page, mention, person: candidate.entity, id, name, scope, isNamedHere })
  if (block !== undefined) {
    if (kind === 'bloc' && (!isCoalitionTold(page, mention, block) || isCoalitionOf(mention.reading, mention, name))) return null
    // "Another coalition", "a coalition": not the one spoken of. "In Ramstein": where it met.
    if (kind === 'bloc' && isBehind(mention.reading, mention, mention.reading.rules.indefinite, mention.reading.rules.locative)) return null
    return { code: 'short-after-full-name', name, block }
  }
  if (mention.reading.block.role === 'teaser') {
    const entities = companyInTeaser(page, mention.reading, candidate.entity, scope)
    return entities && { code: 'surname-with-company', name, entities }
  }
  const row = kind === 'state' ? stateInRow(mention.reading, gazetteer, mention, candidate.entity) : undefined
  if (row) return { code: 'name-with-company', name, entities: [row] }
  return inCompany(page, candidate, mention, name, scope)
}

/** Does a name end with the number of a reign? Asked of every person's name: its last letter turns nearly all away. */
function isNumbered(name: string): boolean {
  const last = name.charCodeAt(name.length - 1)
  return (last === I || last === V || last === X) && NUMBERED.test(name)
}
const NUMBERED = /\s[IVX]+$/
const [I, V, X] = [0x49, 0x56, 0x58]

/** Does the evidence mark an entity so? Most pages have no such marks. */
function isMarked(bearers: ReadonlySet<string>, id: EntityId, mark: string): boolean {
  return bearers.size > 0 && bearers.has(id + mark)
}

/** A capital that stands for its government: where the page surely tells of governments, and its words say that it acts. */
function metonymReason(page: PageReading, mention: ActorMention, candidate: NameCandidate, scope: Scope): Link['reason'] | null {
  const { gazetteer } = page
  const { bearers } = scope
  const id = gazetteer.entityName(candidate.entity)
  const standing = standingIn(scope, mention.reading)
  if (standing === 'none') return null
  // Among sport and art a town answers, refuses and attacks too.
  if (isOfOtherDepartment(mention.reading) && !namesSomebody(page, mention.reading)) return null
  if (standing !== 'full' && (isMarked(bearers, id, CAPITAL_BEARER) || isMarked(bearers, id, TOWN_TOLD))) return null
  if (standing !== 'full' && tellsOfAnotherTime(mention.reading, mention.start, page.day)) return null
  if (blockTellsOfAnotherAge(mention.reading, page.day) && !namesSomebody(page, mention.reading)) return null
  if (standing === 'thin' && (blockTellsOfAnotherTime(mention.reading, page.day) || pageTellsOfAnotherTime(page))) return null
  const metonym = mention.reading.names.find((one) => one.pattern === candidate.pattern && one.end === mention.end)
  const cue = metonym ? actingCue(mention.reading, metonym, page.gazetteer) : null
  if (!metonym || cue === null || isOwnedByTown(mention.reading, metonym)) return null
  // A club plays and wins where a score or a penalty is told of.
  if (tellsOfMatch(mention.reading, mention) || isOfEveryday(mention.reading, mention) || isAmidOtherMatters(page, mention)) return null
  if (isStray(page, mention)) return null
  if (standing === 'thin' && hasScore(mention.reading.block.text)) return null
  if (cue === ':' && isVenue(page, mention)) return null
  if (standing === 'thin' && !speaksOfPolitics(mention.reading, metonym)) return null
  return { code: 'metonym-acts', name: gazetteer.string(gazetteer.patternName[candidate.pattern] as number), cue }
}

/** Does a block name somebody of ours beyond doubt? Then it tells of today too, whatever years it goes back to. */
function namesSomebody({ gazetteer }: PageReading, { names }: BlockReading): boolean {
  return names.some((one) => one.use === USE.ALONE && gazetteer.kindOf(one.target) === 'person')
}

function aloneCode(page: PageReading, candidate: NameCandidate): ActorReason {
  if (candidate.nameKind === 'misprint') return 'misprint'
  if (page.gazetteer.kindOf(candidate.entity) === 'office') return 'office'
  if (candidate.nameKind === 'acronym') return 'acronym'
  return candidate.nameKind === 'full' ? 'full-name' : 'alone'
}

/** A name that is also a common word, or a short one without its full name, by the company it keeps. */
function inCompany(
  page: PageReading,
  { entity, nameKind }: NameCandidate,
  mention: ActorMention,
  name: string,
  scope: Scope,
): Link['reason'] | null {
  const { present } = scope
  if (nameKind === 'acronym' && page.gazetteer.kindOf(entity) === 'bloc') {
    const members = membersTold(page, entity)
    if (members.length > 0) return { code: 'name-with-company', name, entities: members }
  }
  if (!keepsCompany(page, entity, present) && !isLedHere(page, entity, mention.reading)) return null
  if (page.gazetteer.kindOf(entity) === 'bloc' && isNoCoalitionYet(page, mention, name)) return null
  return { code: 'name-with-company', name, entities: toldCompanyOf(page, entity, present) }
}
