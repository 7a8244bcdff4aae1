// The whole of it, pure: blocks of a page, facts about it and the compiled names in; mentions with their reasons out.
// The worker, the command line and the tests call this same function.
import type { ArticleId } from '../model/ids.ts'
import type { Block, PageAnnotation, PageEvidence, PageFacts, ResolvedMention } from '../model/page.ts'
import { canonicalAddress } from '../text/canonical-address.ts'
import { contains } from '../text/span.ts'
import { collectEvidence } from './actors/collect-evidence.ts'
import { settleMisspelt } from './actors/misspelt.ts'
import { type ActorMention, proposeCandidates } from './actors/propose-candidates.ts'
import { resolveActors } from './actors/resolve-actors.ts'
import { resolvePosts } from './actors/resolve-posts.ts'
import { datelineOf } from './dateline.ts'
import type { Gazetteer } from './gazetteer.ts'
import { resolveMeetings } from './meetings/resolve-meetings.ts'
import { resolveUndated } from './meetings/undated-meetings.ts'
import { MentionsByBlock } from './mentions-by-block.ts'
import { emptyEvidence, type PageReading, readPage } from './page-reading.ts'
import { describeEntities, pageTopics } from './page-topics.ts'
import { PATTERN_CLASS } from './pattern.ts'

/**
 * Annotates a page, or a piece of one. `evidence`: what earlier calls for the same page returned, or null.
 * A long page is given in pieces in document order; where a later piece's evidence names more than an earlier one knew, ask the earlier again.
 */
export function annotate(blocks: readonly Block[], facts: PageFacts, gazetteer: Gazetteer, evidence: PageEvidence | null): PageAnnotation {
  const known: PageEvidence = structuredCopy(evidence ?? emptyEvidence())
  if (facts.published === null) known.published ??= datelineOf(blocks, facts.lang || 'en')
  const page = readPage(blocks, facts, gazetteer, known)
  const proposed: ActorMention[] = []
  for (const reading of page.readings)
    if (reading.names.length + reading.nearNames.length > 0) proposeCandidates(reading, gazetteer, proposed)
  collectEvidence(page, proposed)
  settleMisspelt(page, proposed)
  const actors = resolveActors(page, proposed)
  const marked = new MentionsByBlock(actors)
  const posts = resolvePosts(page, marked)
  marked.add(posts)
  const meetings = page.day === null ? resolveUndated(page, marked) : resolveMeetings(page, marked)
  const named = ordered(withoutSessions(page, actors, meetings))
  const mentions = withoutClashes(merged(merged(named, ordered(posts)), ordered(meetings)))
  return {
    published: facts.published ?? known.published,
    publishedFrom: facts.published === null ? (known.published === null ? null : 'dateline') : facts.publishedFrom,
    mentions,
    entities: describeEntities(page, mentions),
    topics: pageTopics(page, mentions),
    branches: gazetteer.branches(),
    article: (gazetteer.world().articles[canonicalAddress(facts.url)] as ArticleId | undefined) ?? null,
    evidence: known,
  }
}

/** Leaves out bodies that are themselves the noun of a meeting that was found ("Thursday’s European Council"): the meeting tells of them. */
function withoutSessions({ readings }: PageReading, actors: ResolvedMention[], meetings: readonly ResolvedMention[]): ResolvedMention[] {
  const isSession = (body: ResolvedMention) => {
    const meeting = meetings.find((one) => one.block === body.block && contains(one, body))
    if (!meeting) return false
    const nouns =
      readings.find((one) => one.block.index === body.block)?.lexicon.filter((one) => one.class === PATTERN_CLASS.MEETING_NOUN) ?? []
    // In "a meeting of the European Council" the body is who meets.
    return nouns.some((one) => contains(one, body)) && !nouns.some((one) => one.start >= meeting.start && one.end < body.start)
  }
  return meetings.length === 0 ? actors : actors.filter((one) => !(one.entity?.startsWith('organisation/') && isSession(one)))
}

/** A meeting goes over the body that met. */
function rank({ score, entity }: ResolvedMention): number {
  return score + (entity?.startsWith('meeting/') ? 1 : 0)
}

/** Document order, outer before inner, the better first. */
function compare(a: ResolvedMention, b: ResolvedMention): number {
  return a.block - b.block || a.start - b.start || b.end - a.end || rank(b) - rank(a)
}

/** In document order, in which mentions nearly always come. */
function ordered(mentions: ResolvedMention[]): ResolvedMention[] {
  return isOrdered(mentions) ? mentions : mentions.sort(compare)
}

/** Two lists in document order as one: sorting both together would compare anew what is in order. */
function merged(some: ResolvedMention[], others: ResolvedMention[]): ResolvedMention[] {
  if (others.length === 0) return some
  const all: ResolvedMention[] = []
  let next = 0
  for (const one of some) {
    while (next < others.length && compare(others[next] as ResolvedMention, one) < 0) all.push(others[next++] as ResolvedMention)
    all.push(one)
  }
  while (next < others.length) all.push(others[next++] as ResolvedMention)
  return all
}

function isOrdered(mentions: readonly ResolvedMention[]): boolean {
  for (let i = 1; i < mentions.length; i++)
    if (compare(mentions[i - 1] as ResolvedMention, mentions[i] as ResolvedMention) > 0) return false
  return true
}

/** Of two mentions of one span the better stays; partial overlaps lose the weaker. `sorted`: in document order, as are those kept. */
function withoutClashes(sorted: readonly ResolvedMention[]): ResolvedMention[] {
  const kept: ResolvedMention[] = []
  let block = -1
  let reached = 0
  for (const mention of sorted) {
    if (mention.block !== block) reached = 0
    block = mention.block
    // Most mentions begin after the end of all before them.
    const clash = mention.start < reached ? clashWith(kept, mention) : -1
    reached = Math.max(reached, mention.end)
    if (clash < 0) kept.push(mention)
    else if (rank(kept[clash] as ResolvedMention) < rank(mention)) kept[clash] = mention
  }
  return kept
}

/** The last kept mention that this one cannot stand beside: the same span, or one it overlaps without lying in it; -1 for none. */
function clashWith(kept: readonly ResolvedMention[], mention: ResolvedMention): number {
  // In order of start, only mentions of the same block can reach this one.
  for (let i = kept.length - 1; i >= 0 && (kept[i] as ResolvedMention).block === mention.block; i--) {
    const one = kept[i] as ResolvedMention
    if (one.end <= mention.start || one.start >= mention.end) continue
    if (!contains(one, mention) || (one.start === mention.start && one.end === mention.end)) return i
  }
  return -1
}

function structuredCopy(evidence: PageEvidence): PageEvidence {
  return {
    named: { ...evidence.named },
    otherBearers: [...evidence.otherBearers],
    surnames: [...evidence.surnames],
    cued: evidence.cued,
    meetings: evidence.meetings.map((one) => ({ ...one })),
    published: evidence.published,
    placed: evidence.placed,
  }
}
