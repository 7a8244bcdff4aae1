// Compares the mentions that annotate() gave for one gold page with those that the page expects. Pure.
// A prediction counts when it names the same entity and overlaps the expected words (exact spans are counted apart).
// Optional mentions count neither for nor against. Every difference is kept as an outcome, so that each can be listed.

import type { EntityId } from '../model/ids.ts'
import { isMeetingId } from '../model/meeting-id.ts'
import type { MentionVia, ResolvedMention, Span } from '../model/page.ts'
import type { BlockMention, BlockMustNot } from './gold-page.ts'

export const MARK_KINDS = ['actor', 'meeting'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** An expected mention whose names have become ids; several ids: it must be left undecided between them. */
export interface Expectation extends BlockMention {
  ids: EntityId[]
}

export const OUTCOMES = ['hit', 'missed', 'false', 'set aside'] as const
/**
 * hit: expected and found. missed: expected, not found. false: found, not expected (a wrong link is both false and missed).
 * set aside: an optional mention that was found, or a prediction left undecided where one entity was meant.
 */
export interface Outcome extends Span {
  result: (typeof OUTCOMES)[number]
  kind: MarkKind
  block: number
  /** Of a hit: the spans are equal. */
  exact: boolean
  /** Why it is no hit, in a few words; empty for hits. */
  why: string
  /** A false mark on words that stand for another expected entity of the same kind. */
  wrongLink: boolean
  via: MentionVia | null
  mention: ResolvedMention | null
}

export interface Violation extends Span {
  block: number
  mention: ResolvedMention
}
export interface PageScore {
  outcomes: Outcome[]
  violations: Violation[]
}

type Pair = { expected: number; predicted: number; exact: boolean; overlap: number }

/** Scores one page. Each expectation and each prediction is used once: exact spans first, then the longer overlap. */
export function scoreAnnotations(
  expectations: readonly Expectation[],
  mustNots: readonly BlockMustNot[],
  mentions: readonly ResolvedMention[],
): PageScore {
  const matchOf = matchPairs(expectations, mentions)
  const taken = new Set(matchOf.values())
  const outcomes: Outcome[] = []
  const missing = expectations.flatMap((expectation, index) => (taken.has(index) || expectation.optional ? [] : [index]))
  const whyMissed = new Map<number, string>()
  const violations: Violation[] = []
  for (const [index, mention] of mentions.entries()) {
    const match = matchOf.get(index)
    if (match !== undefined) {
      outcomes.push(foundOutcome(expectations[match] as Expectation, mention))
      continue
    }
    const outcome = strayOutcome(mention, expectations, missing, whyMissed)
    outcomes.push(outcome)
    const mustNot = mustNots.find((candidate) => outcome.result === 'false' && breaks(mention, candidate))
    if (mustNot !== undefined) violations.push({ block: mustNot.block, start: mustNot.start, end: mustNot.end, mention })
  }
  for (const index of missing) {
    const expectation = expectations[index] as Expectation
    outcomes.push({ ...outcomeOf(expectation, kindOfId(expectation.ids[0])), result: 'missed', why: whyMissed.get(index) ?? 'not marked' })
  }
  return { outcomes, violations }
}

/** actor or meeting, by the id's first word. */
function kindOfId(id: EntityId | undefined): MarkKind {
  return id != null && isMeetingId(id) ? 'meeting' : 'actor'
}

/** The prediction's kind; an undecided one has that of its first candidate. */
function kindOfMention(mention: ResolvedMention): MarkKind {
  return kindOfId(mention.entity ?? mention.candidates[0]?.id)
}

function matchPairs(expectations: readonly Expectation[], mentions: readonly ResolvedMention[]): Map<number, number> {
  const pairs: Pair[] = []
  for (const [expected, expectation] of expectations.entries()) {
    for (const [predicted, mention] of mentions.entries()) {
      const overlap = overlapOf(expectation, mention)
      if (overlap > 0 && agrees(expectation, mention)) pairs.push({ expected, predicted, exact: isExact(expectation, mention), overlap })
    }
  }
  pairs.sort((a, b) => Number(b.exact) - Number(a.exact) || b.overlap - a.overlap || a.expected - b.expected)
  const matchOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { expected, predicted } of pairs) {
    if (taken.has(expected) || matchOf.has(predicted)) continue
    taken.add(expected)
    matchOf.set(predicted, expected)
  }
  return matchOf
}

function foundOutcome(expectation: Expectation, mention: ResolvedMention): Outcome {
  const base = outcomeOf(mention, kindOfId(expectation.ids[0]))
  if (expectation.optional) return { ...base, result: 'set aside', why: 'may be left alone', mention, via: mention.via }
  return { ...base, result: 'hit', exact: isExact(expectation, mention), mention, via: mention.via }
}

/** A prediction that fulfils no expectation: undecided where one was meant, linked wrongly, or not expected at all. */
function strayOutcome(
  mention: ResolvedMention,
  expectations: readonly Expectation[],
  missing: readonly number[],
  whyMissed: Map<number, string>,
): Outcome {
  const kind = kindOfMention(mention)
  const base: Outcome = { ...outcomeOf(mention, kind), result: 'false', mention, via: mention.via, why: 'nothing expected here' }
  const index = missing.find((candidate) => {
    const expectation = expectations[candidate] as Expectation
    return overlapOf(expectation, mention) > 0 && kindOfId(expectation.ids[0]) === kind
  })
  const meant =
    index === undefined
      ? expectations.find((other) => other.optional && overlapOf(other, mention) > 0 && kindOfId(other.ids[0]) === kind)
      : expectations[index]
  if (meant === undefined) return base
  const candidates = mention.candidates.map((candidate) => candidate.id)
  if (mention.entity === null && meant.ids.every((id) => candidates.includes(id))) {
    if (index !== undefined) whyMissed.set(index, `left undecided between ${candidates.join(' and ')}`)
    return { ...base, result: 'set aside', why: 'left undecided' }
  }
  if (meant.ids.length === 1 && meant.ids[0] === mention.entity) return { ...base, why: 'marked twice' }
  if (index !== undefined) whyMissed.set(index, `linked to ${mention.entity ?? `none of ${candidates.join(', ')}`}`)
  return { ...base, wrongLink: mention.entity !== null, why: `should be ${meant.ids.join(' or ')}` }
}

/** A mention breaks a must-not when it lies in it or crosses it; one that holds it inside is a phrase of its own, if a meeting or a post. */
function breaks(mention: ResolvedMention, mustNot: BlockMustNot): boolean {
  if (overlapOf(mention, mustNot) === 0) return false
  const kind = kindOfMention(mention)
  if (mustNot.kind !== null) return mustNot.kind === kind
  const holds = mention.start <= mustNot.start && mention.end >= mustNot.end && !isExact(mention, mustNot)
  return !(holds && (kind === 'meeting' || mention.via === 'post'))
}

function agrees(expectation: Expectation, mention: ResolvedMention): boolean {
  const [only, ...others] = expectation.ids
  if (others.length === 0) return mention.entity === only
  return mention.entity === null && expectation.ids.every((id) => mention.candidates.some((candidate) => candidate.id === id))
}

interface Placed extends Span {
  block: number
}
const isExact = (a: Placed, b: Placed): boolean => a.block === b.block && a.start === b.start && a.end === b.end
const overlapOf = (a: Placed, b: Placed): number =>
  a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0

function outcomeOf(place: Placed & { via?: MentionVia | null }, kind: MarkKind): Outcome {
  const { block, start, end } = place
  return { result: 'hit', kind, block, start, end, exact: false, why: '', wrongLink: false, via: place.via ?? null, mention: null }
}
