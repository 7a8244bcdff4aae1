// Runs annotate() over gold pages and gathers what the measuring stick shows. Gets pages, a namer and the annotator; gives plain figures.
// Reads and prints nothing (evaluate.ts does).
import type { Block, PageAnnotation, PageFacts } from '../model/page.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'
import type { EntityNamer } from './gold-entities.ts'
import { factsOf, type GoldPage, type Half, OFF_TOPIC_KINDS, wordCount } from './gold-page.ts'
import type { MarkKind, Outcome, PageScore } from './score-annotations.ts'
import { scoreAnnotations } from './score-annotations.ts'
import { figuresOf, type KindFigures, type Share, wilson } from './score-figures.ts'

export type Annotator = (blocks: Block[], facts: PageFacts) => PageAnnotation

export interface PageResult {
  page: GoldPage
  score: PageScore
  /** Was the day found that the page shows? null: the page shows none. */
  dateRight: boolean | null
}

/** One thing that is not as expected, with the words around it. */
export interface Difference {
  file: string
  lang: PageLanguage
  block: number
  kind: MarkKind | 'must-not' | 'date'
  result: 'missed' | 'false' | 'violated' | 'wrong date'
  words: string
  context: string
  why: string
}

export interface Evaluation {
  half: Half | 'both'
  pages: number
  all: Record<MarkKind, KindFigures>
  byLanguage: Partial<Record<PageLanguage, Record<MarkKind, KindFigures>>>
  offTopic: { pages: number; words: number; falseMarks: number; perThousand: number }
  mustNots: { of: number; violated: number }
  dates: Share
  differences: Difference[]
}

/** Units of text shown on each side of a difference. */
const CONTEXT = 40

export function evaluatePages(pages: readonly GoldPage[], nameEntity: EntityNamer, annotate: Annotator): PageResult[] {
  return pages.map((page) => {
    const expectations = page.mentions.map((mention) => ({
      ...mention,
      ids: mention.names.map((name) => named(nameEntity, name, page.file)),
    }))
    const annotation = annotate(page.blocks, factsOf(page))
    const { published, shown } = page.head
    return {
      page,
      score: scoreAnnotations(expectations, page.mustNots, annotation.mentions),
      dateRight: published === undefined || shown === 'none' ? null : annotation.published === published,
    }
  })
}

export function summarize(half: Evaluation['half'], results: readonly PageResult[]): Evaluation {
  const scores = (chosen: readonly PageResult[]) => chosen.map((result) => result.score)
  const offTopic = results.filter((result) => OFF_TOPIC_KINDS.includes(result.page.head.kind))
  const words = offTopic.reduce((sum, { page }) => sum + wordCount(page), 0)
  const falseMarks = scores(offTopic).flatMap((score) => score.outcomes.filter((outcome) => outcome.result === 'false')).length
  const dated = results.filter((result) => result.dateRight !== null)
  const languages = PAGE_LANGUAGES.filter((lang) => results.some((result) => result.page.head.lang === lang))
  return {
    half,
    pages: results.length,
    all: figuresOf(scores(results)),
    byLanguage: Object.fromEntries(
      languages.map((lang) => [lang, figuresOf(scores(results.filter((result) => result.page.head.lang === lang)))]),
    ),
    offTopic: { pages: offTopic.length, words, falseMarks, perThousand: words === 0 ? 0 : (1000 * falseMarks) / words },
    mustNots: {
      of: results.reduce((sum, { page }) => sum + page.mustNots.length, 0),
      violated: results.reduce((sum, { score }) => sum + score.violations.length, 0),
    },
    dates: wilson(dated.filter((result) => result.dateRight).length, dated.length),
    differences: results.flatMap(differencesOf),
  }
}

function differencesOf({ page, score, dateRight }: PageResult): Difference[] {
  const base = { file: page.file, lang: page.head.lang }
  const found: Difference[] = []
  if (dateRight === false) {
    const why = `the page shows ${page.head.published} (${page.head.shown})`
    found.push({ ...base, block: 0, kind: 'date', result: 'wrong date', words: '', context: '', why })
  }
  for (const outcome of score.outcomes) {
    const { result } = outcome
    if (result !== 'missed' && result !== 'false') continue
    found.push({ ...base, block: outcome.block, kind: outcome.kind, result, ...words(page, outcome), why: whyOf(outcome) })
  }
  for (const violation of score.violations) {
    const why = `marked as ${violation.mention.entity ?? 'undecided'} (${violation.mention.reason.code})`
    found.push({ ...base, block: violation.block, kind: 'must-not', result: 'violated', ...words(page, violation), why })
  }
  return found.sort((a, b) => a.block - b.block)
}

function whyOf({ why, mention, result }: Outcome): string {
  if (result !== 'false' || mention === null) return why
  return `${why}; marked as ${mention.entity ?? mention.candidates.map((candidate) => candidate.id).join(' or ')} (${mention.reason.code})`
}

function words(page: GoldPage, { block, start, end }: { block: number; start: number; end: number }): { words: string; context: string } {
  const text = page.blocks[block]?.text ?? ''
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  return { words: text.slice(start, end), context: `${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}` }
}

function named(nameEntity: EntityNamer, name: string, file: string) {
  try {
    return nameEntity(name)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
