// Runs annotate() over gold pages and gathers what the measuring stick shows. Gets pages, a namer and the annotator; gives plain figures.
// Reads and prints nothing (evaluate.ts does).
import type { PageKind, ResolvedMention } from '../model/page.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../model/text.ts'
import { errorWords } from '../text/error-words.ts'
import type { EntityNamer } from './gold-entities.ts'
import { type GoldPage, type Half, OFF_TOPIC_KINDS, wordCount } from './gold-page.ts'
import { InputError } from './input-error.ts'
import type { MarkKind, Outcome, PageScore } from './score-annotations.ts'
import { scoreAnnotations } from './score-annotations.ts'
import { figuresOf, type KindFigures, type Share, wilson } from './score-figures.ts'

/** What came of a page: the day, the mentions in the gold page's own blocks, and the kind where the page was read as HTML. */
export interface AnnotatedPage {
  published: string | null
  mentions: ResolvedMention[]
  kind: PageKind | null
}
export type Annotator = (page: GoldPage) => AnnotatedPage

export interface PageResult {
  page: GoldPage
  score: PageScore
  /** Was the day found that the page shows? null: the page shows none. */
  dateRight: boolean | null
  /** The kind that was read, and whether it is right; null: the page was not read as HTML. */
  kindRead: { kind: PageKind; right: boolean } | null
}

/** One thing that is not as expected, with the words around it. */
export interface Difference {
  file: string
  lang: PageLanguage
  block: number
  kind: MarkKind | 'must-not' | 'date' | 'page kind'
  result: 'missed' | 'false' | 'violated' | 'wrong date' | 'wrong kind'
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
  /** Pages whose kind was read rightly; of 0 where none was read as HTML. */
  kinds: Share
  differences: Difference[]
}

/** Units of text shown on each side of a difference. */
const CONTEXT = 40

/** Annotates and scores each page. Throws InputError for a page that names what the knowledge set does not know. */
export function evaluatePages(pages: readonly GoldPage[], nameEntity: EntityNamer, annotate: Annotator): PageResult[] {
  return pages.map((page) => {
    const expectations = page.mentions.map((mention) => ({
      ...mention,
      ids: mention.names.map((name) => named(nameEntity, name, page.file)),
    }))
    const annotation = annotate(page)
    const { kind } = annotation
    const { published, shown } = page.head
    return {
      page,
      score: scoreAnnotations(expectations, page.mustNots, annotation.mentions),
      dateRight: published === undefined || shown === 'none' ? null : annotation.published === published,
      kindRead: kind === null ? null : { kind, right: kind === kindOf(page) },
    }
  })
}

export function summarize(half: Evaluation['half'], results: readonly PageResult[]): Evaluation {
  const scores = (chosen: readonly PageResult[]) => chosen.map((result) => result.score)
  const offTopic = results.filter((result) => OFF_TOPIC_KINDS.includes(result.page.head.kind))
  const words = offTopic.reduce((sum, { page }) => sum + wordCount(page), 0)
  const falseMarks = scores(offTopic).flatMap((score) => score.outcomes.filter((outcome) => outcome.result === 'false')).length
  const dated = results.filter((result) => result.dateRight !== null)
  const kinds = results.flatMap((result) => result.kindRead ?? [])
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
    kinds: wilson(kinds.filter(({ right }) => right).length, kinds.length),
    differences: results.flatMap(differencesOf),
  }
}

function differencesOf({ page, score, dateRight, kindRead }: PageResult): Difference[] {
  const base = { file: page.file, lang: page.head.lang }
  const found: Difference[] = []
  if (dateRight === false) {
    const why = `the page shows ${page.head.published} (${page.head.shown})`
    found.push({ ...base, block: 0, kind: 'date', result: 'wrong date', words: '', context: '', why })
  }
  if (kindRead?.right === false) {
    const why = `read as ${kindRead.kind}, and it is ${kindOf(page)}`
    found.push({ ...base, block: 0, kind: 'page kind', result: 'wrong kind', words: '', context: '', why })
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

/** What a reader of the page should take it for. */
function kindOf({ head }: GoldPage): PageKind {
  return head.kind === 'front' || head.kind === 'other' ? head.kind : 'article'
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
    throw new InputError(`${file}: ${errorWords(error)}`, { cause: error })
  }
}
