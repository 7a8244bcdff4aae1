// Bugs planted on purpose: each changes one place of the code under test, and the property named beside it has to notice. Run by
// tests/mutation/vitest.config.ts, in memory only: no file is changed. Each property has two at least.
import { PACK_MUTANTS } from './mutants-of-packs.ts'
import { STORED_MUTANTS } from './mutants-of-stored.ts'
import { TEXT_MUTANTS } from './mutants-of-text.ts'

export type Mutant = {
  /** Lower case and hyphens. */
  name: string
  /** The file that is changed, the words that go (they must stand there once), and what comes in their place. */
  file: string
  from: string
  to: string
  /** The test file, and the beginning of the property's name. */
  test: string
  property: string
}

const HOVER = 'tests/unit/hover/hover-property.test.ts'
const SEARCH = 'tests/unit/match/search-oracle.test.ts'
const NAMES = 'tests/unit/match/compile/gazetteer-layout.test.ts'
const SETTINGS = 'tests/unit/settings/stored-settings.test.ts'
const MESSAGES = 'tests/unit/protocol/message-property.test.ts'
const QUOTES = 'tests/unit/text/quote-selector.test.ts'
const PAGE = 'tests/dom/app/page-property.test.ts'

const ESCAPE = 'Escape always leads to closed'
const SEEN = 'what is to be seen is always'
const PLACED = 'finds a name wherever it was put'
const NAIVE = 'finds what a naive search finds'
const STORED = 'whatever is stored, storing what was read'
const HEARD = 'the worker hears requests of ours only'
const EDITED = 'whatever is edited'
const ROWS = { test: 'tests/unit/ui/timeline-layout.test.ts', property: 'marks in one row' }

const hover = (name: string, file: string, from: string, to: string, property: string): Mutant => ({
  name,
  file: `src/hover/${file}`,
  from,
  to,
  test: HOVER,
  property,
})

export const MUTANTS: readonly Mutant[] = [
  ...TEXT_MUTANTS,
  ...STORED_MUTANTS,
  ...PACK_MUTANTS,
  {
    name: 'marks-that-touch-share-a-row',
    file: 'src/ui/dossier/timeline-layout.ts',
    from: 'from - end >= LEAST_GAP',
    to: 'from >= end',
    ...ROWS,
  },
  {
    name: 'a-row-ends-where-its-last-mark-begins',
    file: 'src/ui/dossier/timeline-layout.ts',
    from: 'rowEnds[row] = Math.max(from, to)',
    to: 'rowEnds[row] = from',
    ...ROWS,
  },
  hover(
    'escape-leaves-cards-of-the-keyboard',
    'hover-state.ts',
    'if (step.state.card !== null) return closeFloating(quiet, true)',
    "if (step.state.card !== null) return step.state.card.by === 'keyboard' ? quiet : closeFloating(quiet, true)",
    ESCAPE,
  ),
  hover(
    'a-late-answer-opens-a-card',
    'hover-state.ts',
    'if (owner === undefined) return step',
    "if (owner === undefined) return withEffects(step, {}, { type: 'showCard', card: token, token } as never)",
    ESCAPE,
  ),
  hover('a-handle-that-was-dropped-stays-to-be-seen', 'card-life.ts', ", { type: 'hideHandle' })", ')', SEEN),
  hover(
    'a-closed-card-still-waits',
    'card-life.ts',
    "if (card.leaving !== null) effects.push({ type: 'cancelTimer', timer: 'abandon', token: card.leaving })",
    '',
    'every timer that was started ends',
  ),
  hover(
    'a-dwell-that-was-dropped-still-runs',
    'card-life.ts',
    "withEffects(step, { dwell: null }, { type: 'cancelTimer', timer: 'dwell', token: dwell.token })",
    'withEffects(step, { dwell: null })',
    'every timer that was started ends',
  ),
  {
    name: 'a-word-right-after-another-is-passed-over',
    file: 'src/match/scan.ts',
    from: 'if (i === end && unit < FIRST_WORD_VALUE) i++',
    to: 'if (i === end) i++',
    test: SEARCH,
    property: NAIVE,
  },
  {
    name: 'an-ideograph-runs-on-into-the-next-word',
    file: 'src/match/scan.ts',
    from: 'if (unit >= FIRST_IDEOGRAPH && end !== next) break',
    to: '',
    test: SEARCH,
    property: PLACED,
  },
  {
    name: 'the-shorter-of-two-names-is-kept',
    file: 'src/match/read-block.ts',
    from: 'end = Math.max(end, (matches[next] as Match).end)',
    to: 'end ||= (matches[next] as Match).end',
    test: SEARCH,
    property: 'of overlapping names keeps the leftmost',
  },
  {
    name: 'names-overlap',
    file: 'src/match/read-block.ts',
    from: 'if (start >= reached) reached = end',
    to: '',
    test: SEARCH,
    property: 'of overlapping names keeps the leftmost',
  },
  {
    name: 'accents-fall-off-a-span',
    file: 'src/match/read-block.ts',
    from: ': afterAccents(text, end)',
    to: ': end',
    test: SEARCH,
    property: NAIVE,
  },
  {
    name: 'a-header-is-not-summed',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: "if (header[3] !== headerChecksum(header)) throw new GazetteerDamaged('The file of names is damaged.')",
    to: '',
    test: NAMES,
    property: 'a header with any one byte changed',
  },
  {
    // Without the comparison the bounds of the sections refuse what was cut, but for the padding behind the last, which may be none.
    name: 'a-file-cut-behind-its-header-throws-an-error-of-its-own',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: "if (header[2] !== buffer.byteLength) throw new GazetteerDamaged('The file of names is cut short.')",
    to: "if (header[2] !== buffer.byteLength) throw new RangeError('cut short')",
    test: NAMES,
    property: 'cut short anywhere',
  },
  {
    name: 'bytes-too-few-for-a-header-are-read',
    file: 'src/match/compile/gazetteer-layout.ts',
    from: 'if (buffer.byteLength < HEADER_WORDS * 4)',
    to: 'if (buffer.byteLength === 0)',
    test: NAMES,
    property: 'any bytes',
  },
  {
    name: 'what-was-set-aside-is-forgotten',
    file: 'src/settings/stored-settings.ts',
    from: 'const kept = [...aside]',
    to: 'const kept: Unreadable[] = []',
    test: SETTINGS,
    property: STORED,
  },
  {
    name: 'an-unreadable-field-is-thrown-away',
    file: 'src/settings/stored-settings.ts',
    from: 'const fields: Record<string, unknown> = { ...changed }',
    to: 'const fields: Record<string, unknown> = {}',
    test: SETTINGS,
    property: STORED,
  },
  {
    name: 'a-delay-may-be-anything',
    file: 'src/settings/fields.ts',
    from: 'Number.isSafeInteger(value) && Number(value) >= 0',
    to: "typeof value === 'number'",
    test: SETTINGS,
    property: 'whatever is stored, the settings are valid',
  },
  {
    name: 'a-request-is-not-parsed',
    file: 'src/protocol/dispatch.ts',
    from: 'const request = parse(message)',
    to: 'const request = parse(message) ?? (message as NonNullable<unknown>)',
    test: MESSAGES,
    property: HEARD,
  },
  {
    name: 'names-of-requests-come-from-the-prototype',
    file: 'src/protocol/dispatch.ts',
    from: "typeof message.type === 'string' && Object.hasOwn(names, message.type)",
    to: "typeof message.type === 'string' && message.type in names",
    test: MESSAGES,
    property: HEARD,
  },
  {
    name: 'a-failure-needs-no-words',
    file: 'src/text/error-words.ts',
    from: 'error instanceof Error ? error.message : String(error)',
    to: '(error as Error).message',
    test: MESSAGES,
    property: HEARD,
  },
  {
    name: 'context-is-cut-in-a-pair',
    file: 'src/text/quote-selector.ts',
    from: 'if (score > bestScore)',
    to: 'if (score >= 0)',
    test: QUOTES,
    property: 'of any span',
  },
  {
    name: 'a-quotation-loses-its-last-letter',
    file: 'src/text/quote-selector.ts',
    from: 'exact: text.slice(span.start, span.end)',
    to: 'exact: text.slice(span.start, span.end - 1)',
    test: QUOTES,
    property: 'of any span',
  },
  {
    name: 'marks-of-a-changed-text-stay',
    file: 'src/page/watch-page.ts',
    from: 'if (stale.size > 0) watch.onStale([...stale])',
    to: '',
    test: PAGE,
    property: EDITED,
  },
  {
    name: 'what-is-hidden-is-read',
    file: 'src/page/skip.ts',
    from: "element.hasAttribute('hidden') || (isAriaHidden(element) && !isPieceOfHeading(element))",
    to: 'false',
    test: PAGE,
    property: EDITED,
  },
  hover('a-closed-card-stays-to-be-seen', 'card-life.ts', "effects.push({ type: 'hideCard', card: card.card })", '', SEEN),
]

/** The few that the normal run tries too: of hover events, the search, compiled names, packs, settings and messages one each. */
export const QUICK: readonly string[] = [
  'escape-leaves-cards-of-the-keyboard',
  'accents-fall-off-a-span',
  'a-header-is-not-summed',
  'a-checksum-is-not-compared',
  'what-was-set-aside-is-forgotten',
  'a-request-is-not-parsed',
]
