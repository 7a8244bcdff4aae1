// Links the meeting names and phrases of a page in the order of its text, since each may take up what was told before it.
// What one phrase means, resolve-reference.ts decides; a phrase that told too little where it stood gets a second look at the end.
import type { MeetingId } from '../../model/ids.ts'
import type { ResolvedMention } from '../../model/page.ts'
import { overlaps } from '../../text/span.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { MentionsByBlock } from '../mentions-by-block.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { Antecedents } from './antecedents.ts'
import { findMeetingReferences } from './find-references.ts'
import { takeTwoWhoHeld } from './held-by-two.ts'
import { toldIn } from './introduced-meetings.ts'
import { takeHolders, takeOtherSide } from './meeting-holders.ts'
import { linked, reasonOf, scoreOf } from './meeting-mention.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { Cast } from './meeting-topic.ts'
import { isMountainTop } from './mountain-tops.ts'
import { isBeforeTheNews } from './other-occasion.ts'
import { mayBeNews, ofThePagesNews } from './page-news.ts'
import type { OpenPhrase } from './page-time.ts'
import type { StorySoFar } from './resolve-plain.ts'
import { resolveReference } from './resolve-reference.ts'
import { announced, canWait, ofTheNews, ofThePagesTime, settled } from './settle-meetings.ts'
import { isBesideItself, type Linked, toldApart } from './told-apart.ts'
import { findToldMeetings, mayTellOfMeeting } from './told-meetings.ts'
import { wholePhrase } from './whole-phrase.ts'

/** A name of a meeting in an article of long before it is another's: days before its start that a name may be written. */
const ANNOUNCED = 120

/** Meetings that a page keeps in mind, so that an endless live blog does not carry all it ever told. */
const KEPT_IN_MIND = 40

/** A name already linked, or a phrase to be asked about; `told`: a verb that introduces a meeting ("leaders met in Paris") and is no mention. */
type Item = { at: number; mention: ResolvedMention } | { at: number; reference: MeetingReference; told: boolean }

/**
 * All meeting mentions of the page, in order; adds the meetings introduced to the page's evidence. `actors`: who is marked on it. `open`: filled with
 * what each phrase may mean.
 */
export function resolveMeetings(page: PageReading, actors: MentionsByBlock, open: OpenPhrase[] | null = null): ResolvedMention[] {
  const story: StorySoFar = { page, cast: new Cast(page, actors.all), nouns: new Map(), before: new Antecedents(page, actors), open }
  const resolved: ResolvedMention[] = []
  const waiting: MeetingReference[] = []
  const toldOnly = new Set<string>()
  for (const reading of page.readings) {
    if (!mayTell(reading, page.gazetteer)) continue
    const links: Linked[] = []
    for (const item of itemsOf(page, reading, actors)) {
      const mention = 'mention' in item ? item.mention : resolveReference(story, item.reference, item.told)
      const isToldOnly = 'told' in item && item.told
      if (mention && !isToldOnly) links.push({ mention, reference: 'reference' in item ? item.reference : null })
      if (mention?.entity) introduce(page, mention.entity as MeetingId, reading.block.index)
      if (mention?.entity) story.before.meet(mention.entity, reading, item.at)
      if (mention?.entity && isToldOnly) {
        toldOnly.add(mention.entity)
        call(story, mention.entity, toldIn(reading.block.index))
      }
      if ('mention' in item || isToldOnly) continue
      const { reference } = item
      if (mention?.entity) remember(story, reference, mention.entity)
      else if (!mention) {
        story.before.passBy(reference)
        if (canWait(reference) || mayBeNews(page, reference)) waiting.push(reference)
      }
    }
    resolved.push(...toldApart(reading, links, page.gazetteer))
  }
  const late = waiting.flatMap((reference) => secondLook(page, reference, resolved))
  const score = scoreOf('meeting-introduced')
  const all = [...resolved, ...late].map((mention) =>
    settled(page, ofThePagesTime(page, mention, resolved, score), resolved, toldOnly, score),
  )
  if (all.length === 0) return all
  const readings = new Map(page.readings.map((reading) => [reading.block.index, reading]))
  return all.map((mention) => wholePhrase(readings.get(mention.block) as BlockReading, ofTheNews(page, mention, all), page.day))
}

/** What may be a meeting in a block, in the order of the text. A phrase within a name is the name's. */
function itemsOf(page: PageReading, reading: BlockReading, actors: MentionsByBlock): readonly Item[] {
  const named: ResolvedMention[] = []
  for (const match of reading.meetingNames) if (!isMountainTop(reading, match)) named.push(...resolveName(page, reading.block.index, match))
  const references = findMeetingReferences(reading, page.day, page.gazetteer).filter(
    (one) => one.noun !== 'summit' || !isMountainTop(reading, one),
  )
  for (const one of references) {
    takeHolders(one, actors, page.gazetteer)
    takeOtherSide(one, actors, page.gazetteer, page.day)
    takeTwoWhoHeld(one, actors, page.gazetteer)
  }
  const told = findToldMeetings(reading, page.day, references, page.gazetteer)
  const items: Item[] = []
  for (const mention of named) items.push({ at: mention.start, mention })
  for (const reference of references)
    if (!named.some((name) => overlaps(name, reference))) items.push({ at: reference.start, reference, told: false })
  for (const reference of told) items.push({ at: reference.start, reference, told: true })
  return isInOrder(items) ? items : items.sort((a, b) => a.at - b.at)
}

/** Nearly all are: most blocks have phrases only. */
function isInOrder(items: readonly Item[]): boolean {
  for (let i = 1; i < items.length; i++) if ((items[i] as Item).at < (items[i - 1] as Item).at) return false
  return true
}

/** Has a block a meeting's name, a noun or a clause that may tell of one? Most have none. */
function mayTell(reading: BlockReading, gazetteer: Gazetteer): boolean {
  const { meetingNames, lexicon } = reading
  if (meetingNames.length + lexicon.length === 0) return false
  return meetingNames.length > 0 || hasNoun(lexicon) || mayTellOfMeeting(reading, gazetteer)
}

function hasNoun(lexicon: readonly Match[]): boolean {
  return lexicon.some((one) => one.class === PATTERN_CLASS.MEETING_NOUN)
}

/** Keeps the order of the latest introduction last: "the summit" means the one spoken of last. */
function introduce(page: PageReading, id: MeetingId, block: number): void {
  page.evidence.meetings = [...page.evidence.meetings.filter((one) => one.id !== id || one.block < block - 1), { id, block }].slice(
    -KEPT_IN_MIND,
  )
}

/** What the meeting was called here: "the talks" takes up talks. */
function remember(story: StorySoFar, reference: MeetingReference, id: string): void {
  story.before.know(reference, id)
  call(story, id, reference.noun)
}

function call({ nouns }: StorySoFar, id: string, noun: string): void {
  nouns.set(id, new Set([...(nouns.get(id) ?? []), noun]))
}

function resolveName(page: PageReading, block: number, match: Match): ResolvedMention[] {
  const { day, gazetteer } = page
  const start = gazetteer.entityStart[match.target] as number
  if (day !== null && day < start - ANNOUNCED) return []
  const [from, until] = [gazetteer.patternFrom[match.pattern] as number, gazetteer.patternUntil[match.pattern] as number]
  // A name that is one meeting's only for a time may be another's where nothing tells when it is written.
  if (day === null ? until < gazetteer.world().until : from > day || until < day) return []
  const name = gazetteer.string(gazetteer.patternName[match.pattern] as number)
  return [linked(block, match, gazetteer.entityName(match.target) as MeetingId, { code: 'meeting-name', name }, 'name')]
}

/** A phrase that told too little by itself, as the one meeting that the next blocks announce, or that is the page's news. */
function secondLook(page: PageReading, reference: MeetingReference, resolved: readonly ResolvedMention[]): ResolvedMention[] {
  const meeting = (canWait(reference) ? announced(page, reference, resolved) : null) ?? ofThePagesNews(page, reference, resolved)
  if (!meeting || isBeforeTheNews(page, reference, meeting)) return []
  const { reading, start, end } = reference
  const reason = reasonOf('meeting-introduced', reading.block.text.slice(start, end), null)
  const mention = linked(reading.block.index, reference, meeting.id, reason, 'reference')
  return isBesideItself(reading, mention, resolved, page.gazetteer) ? [] : [mention]
}
