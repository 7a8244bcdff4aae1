// From the outcomes of many pages to figures: precision, recall and F1 with their confidence intervals. Pure; random numbers are seeded.
// Intervals of precision and recall are Wilson's (95 %); that of F1 is a bootstrap over pages, since mentions of one page are alike.
import { MARK_KINDS, type MarkKind, type PageScore } from './score-annotations.ts'

export interface Share {
  value: number
  low: number
  high: number
  of: number
}
export interface KindFigures {
  expected: number
  found: number
  precision: Share
  recall: Share
  f1: { value: number; low: number; high: number }
  /** Of the predictions on words that stand for an entity of that kind: linked to the right one. */
  linkAccuracy: Share
  /** Of the hits: the span is the expected one, letter for letter. */
  exactSpans: Share
}

interface Counts {
  hits: number
  missed: number
  false: number
  wrong: number
  exact: number
}

/** 1.96 standard deviations hold 95 % of a normal distribution. */
const Z = 1.96
/** Enough that the interval's ends move by less than 0.002 from one seed to the next on this set. */
const RESAMPLES = 1000
const SEED = 20250311

/** Wilson's interval for `hits` out of `of`; an empty share is 1 with an interval that says nothing. */
export function wilson(hits: number, of: number): Share {
  if (of === 0) return { value: 1, low: 0, high: 1, of }
  const p = hits / of
  const square = (Z * Z) / of
  const middle = (p + square / 2) / (1 + square)
  const half = (Z * Math.sqrt((p * (1 - p)) / of + square / (4 * of))) / (1 + square)
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), of }
}

/** Figures by kind over some pages. */
export function figuresOf(scores: readonly PageScore[]): Record<MarkKind, KindFigures> {
  return Object.fromEntries(MARK_KINDS.map((kind) => [kind, kindFigures(scores, kind)])) as Record<MarkKind, KindFigures>
}

function kindFigures(scores: readonly PageScore[], kind: MarkKind): KindFigures {
  const pages = scores.map((score) => countsOf(score, kind))
  const sum = pages.reduce(add, EMPTY)
  const [low, high] = bootstrap(pages)
  return {
    expected: sum.hits + sum.missed,
    found: sum.hits + sum.false,
    precision: wilson(sum.hits, sum.hits + sum.false),
    recall: wilson(sum.hits, sum.hits + sum.missed),
    f1: { value: f1Of(sum), low, high },
    linkAccuracy: wilson(sum.hits, sum.hits + sum.wrong),
    exactSpans: wilson(sum.exact, sum.hits),
  }
}

const EMPTY: Counts = { hits: 0, missed: 0, false: 0, wrong: 0, exact: 0 }

function countsOf(score: PageScore, kind: MarkKind): Counts {
  const ofKind = score.outcomes.filter((outcome) => outcome.kind === kind)
  const count = (result: string) => ofKind.filter((outcome) => outcome.result === result).length
  return {
    hits: count('hit'),
    missed: count('missed'),
    false: count('false'),
    wrong: ofKind.filter((outcome) => outcome.wrongLink).length,
    exact: ofKind.filter((outcome) => outcome.exact).length,
  }
}

function add(a: Counts, b: Counts): Counts {
  return {
    hits: a.hits + b.hits,
    missed: a.missed + b.missed,
    false: a.false + b.false,
    wrong: a.wrong + b.wrong,
    exact: a.exact + b.exact,
  }
}

function f1Of({ hits, missed, false: wrong }: Counts): number {
  return hits + missed + wrong === 0 ? 1 : (2 * hits) / (2 * hits + missed + wrong)
}

function bootstrap(pages: readonly Counts[]): [low: number, high: number] {
  if (pages.length === 0) return [0, 1]
  const random = seededRandom(SEED)
  const values = Array.from({ length: RESAMPLES }, () => {
    let sum = EMPTY
    for (let draw = 0; draw < pages.length; draw++) sum = add(sum, pages[Math.floor(random() * pages.length)] ?? EMPTY)
    return f1Of(sum)
  }).sort((a, b) => a - b)
  return [values[Math.floor(RESAMPLES * 0.025)] ?? 0, values[Math.ceil(RESAMPLES * 0.975) - 1] ?? 1]
}

/** Mulberry32: small, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
