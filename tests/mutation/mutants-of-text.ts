// Bugs planted in what reads text and finds names in it: folding, words, sentences, the search, days, a page's evidence.
import type { Mutant } from './mutants.ts'

const FOLDING = { test: 'tests/unit/text/fold.test.ts', property: 'is stable' }
const COMPOSED = { test: 'tests/unit/text/fold.test.ts', property: 'does not tell composed' }
const SENTENCES = { test: 'tests/unit/text/sentence.test.ts', property: 'always holds the offset' }
const WORDS = { test: 'tests/unit/text/word-hash.test.ts', property: 'words of any text' }
const KEYS = { test: 'tests/unit/text/word-hash.test.ts', property: 'an edge’s key is never' }
const FOUND = { test: 'tests/unit/match/search-oracle.test.ts', property: 'finds a name wherever it was put' }
const SPANS = { test: 'tests/unit/match/search-oracle.test.ts', property: 'gives spans that hold the name’s letters' }
const DAYS = { test: 'tests/unit/match/meetings/meeting-days.test.ts', property: 'mean days of that name' }
const EDITS = { test: 'tests/unit/text/one-edit.test.ts', property: 'says what the table of edits says' }
const MISSPELT = { test: 'tests/unit/match/actors/misspelt.test.ts', property: 'after the given name, and then bare' }
const NOT_MISSPELT = { test: 'tests/unit/match/actors/misspelt.test.ts', property: 'are nobody’s on a page that names nobody else' }
const PIECES = { test: 'tests/unit/match/actors/evidence.test.ts', property: 'asked for in pieces' }
const TWICE = { test: 'tests/unit/match/actors/evidence.test.ts', property: 'annotating twice' }
const IN_ORDER = { test: 'tests/unit/match/actors/evidence.test.ts', property: 'mentions lie in their blocks' }

export const TEXT_MUTANTS: readonly Mutant[] = [
  {
    name: 'a-mark-of-its-own-is-a-letter',
    file: 'src/text/fold.ts',
    from: '|[\\u0300-\\u036F])+/g',
    to: ')+/g',
    ...COMPOSED,
  },
  {
    name: 'a-composed-letter-keeps-its-accent',
    file: 'src/text/fold.ts',
    from: ".replace(/\\p{M}/gu, '').toLowerCase()",
    to: '.toLowerCase()',
    ...COMPOSED,
  },
  {
    name: 'swapped-letters-are-two-edits',
    file: 'src/text/one-edit.ts',
    from: 'a[from] === b[from + 1] && a[from + 1] === b[from]',
    to: 'false',
    ...EDITS,
  },
  {
    name: 'one-letter-for-two-is-one-edit',
    file: 'src/text/one-edit.ts',
    from: 'if (left <= 1 && right <= 1) return true',
    to: 'if (left <= 1) return true',
    ...EDITS,
  },
  {
    name: 'a-block-with-nothing-but-a-misspelt-name-is-passed-over',
    file: 'src/match/annotate.ts',
    from: 'reading.names.length + reading.nearNames.length > 0',
    to: 'reading.names.length > 0',
    ...MISSPELT,
  },
  {
    name: 'a-misspelt-surname-is-not-looked-for-elsewhere',
    file: 'src/match/actors/misspelt.ts',
    from: 'if (!evidence.otherBearers.includes(id)) proposeBare(',
    to: 'if (evidence.otherBearers.includes(id)) proposeBare(',
    ...MISSPELT,
  },
  {
    name: 'a-misspelt-name-counts-on-any-page',
    file: 'src/match/actors/misspelt.ts',
    from: 'return isSure(standing) ||',
    to: 'return true ||',
    ...NOT_MISSPELT,
  },
  {
    name: 'a-misspelt-surname-may-have-more-than-one-letter-wrong',
    file: 'src/match/actors/misspelt-surname.ts',
    from: '!isMisspelt(printed.folded, surname)',
    to: 'printed.folded.slice(0, 2) !== surname.slice(0, 2)',
    ...NOT_MISSPELT,
  },
  {
    name: 'a-letter-that-lost-its-accent-keeps-its-stroke',
    file: 'src/text/fold.ts',
    from: 'table[unit] = table[table[unit] as number] as number',
    to: 'table[unit] = table[unit] as number',
    ...FOLDING,
  },
  {
    name: 'words-are-joined-by-what-nobody-sees',
    file: 'src/text/fold.ts',
    from: 'const SPACE_UNIT = 0x20',
    to: 'const SPACE_UNIT = 0xad',
    ...FOLDING,
  },
  {
    name: 'a-sentence-begins-with-the-sign-before-it',
    file: 'src/text/sentence.ts',
    from: 'if (endsSentence(text, i)) return i + 1',
    to: 'if (endsSentence(text, i)) return i',
    ...SENTENCES,
  },
  {
    name: 'a-sentence-ends-after-its-sign',
    file: 'src/text/sentence.ts',
    from: 'for (let i = offset; i < text.length; i++) if (endsSentence(text, i)) return i',
    to: 'for (let i = offset; i < text.length; i++) if (endsSentence(text, i)) return i + 1',
    ...SENTENCES,
  },
  {
    name: 'a-word’s-hash-depends-on-those-before-it',
    file: 'src/text/word-hash.ts',
    from: 'let hash = HASH_SEED',
    to: 'let hash = HASH_SEED + words.length',
    ...WORDS,
  },
  {
    name: 'what-nobody-sees-is-hashed',
    file: 'src/text/word-hash.ts',
    from: '} else if (unit === SEPARATOR.IGNORED) i++',
    to: '} else if (unit === SEPARATOR.IGNORED) { hash = hashLetter(hash, unit); i++ }',
    ...WORDS,
  },
  {
    name: 'a-key-may-be-that-of-an-empty-slot',
    file: 'src/text/word-hash.ts',
    from: 'return key === 0 ? 1 : key | 0',
    to: 'return key | 0',
    ...KEYS,
  },
  {
    name: 'keys-below-zero-are-lost',
    file: 'src/text/word-hash.ts',
    from: 'return key === 0 ? 1 : key | 0',
    to: 'return key <= 0 ? 0 : key',
    ...KEYS,
  },
  {
    name: 'a-sign-between-two-words-ends-a-name',
    file: 'src/match/scan.ts',
    from: 'const MOST_SIGNS = 2',
    to: 'const MOST_SIGNS = 0',
    ...FOUND,
  },
  {
    name: 'what-nobody-sees-ends-a-later-word',
    file: 'src/match/scan.ts',
    from: '} else if (unit === SEPARATOR.IGNORED) at++\n      else break',
    to: '} else break',
    ...FOUND,
  },
  {
    name: 'a-span-takes-what-nobody-sees-along',
    file: 'src/match/scan.ts',
    from: 'if (i > from) end = i',
    to: 'end = i',
    ...SPANS,
  },
  {
    name: 'a-span-is-one-longer',
    file: 'src/match/read-block.ts',
    from: ': afterAccents(text, end)',
    to: ': end + 1',
    ...SPANS,
  },
  {
    name: 'the-week-begins-a-day-later',
    file: 'src/match/meetings/weekdays.ts',
    from: 'return (((day + 3) % WEEK) + WEEK) % WEEK',
    to: 'return (((day + 4) % WEEK) + WEEK) % WEEK',
    ...DAYS,
  },
  {
    name: 'next-week-has-eight-days',
    file: 'src/match/meetings/weekdays.ts',
    from: 'day : day - back + WEEK',
    to: 'day : day - back + WEEK + 1',
    ...DAYS,
  },
  {
    name: 'what-was-learnt-is-not-handed-on',
    file: 'src/match/annotate.ts',
    from: 'structuredCopy(evidence ?? emptyEvidence())',
    to: 'structuredCopy(emptyEvidence())',
    ...PIECES,
  },
  {
    name: 'other-bearers-of-a-surname-are-forgotten',
    file: 'src/match/actors/collect-evidence.ts',
    from: 'const bearers = new Set(evidence.otherBearers)',
    to: 'const bearers = new Set<string>()',
    ...PIECES,
  },
  {
    name: 'the-clock-gets-into-an-answer',
    file: 'src/match/annotate.ts',
    from: 'entities: describeEntities(page, mentions)',
    to: "entities: { ...describeEntities(page, mentions), 'person/clock': { topics: [], salience: performance.now() } }",
    ...TWICE,
  },
  {
    name: 'chance-gets-into-an-answer',
    file: 'src/match/annotate.ts',
    from: 'evidence: known',
    to: 'evidence: { ...known, surnames: [...known.surnames, `person/${Math.random()}`] }',
    ...TWICE,
  },
  {
    name: 'mentions-of-a-block-stand-backwards',
    file: 'src/match/annotate.ts',
    from: 'a.block - b.block || a.start - b.start',
    to: 'a.block - b.block || b.start - a.start',
    ...IN_ORDER,
  },
  {
    name: 'a-mention-ends-where-its-text-does-not',
    file: 'src/match/annotate.ts',
    from: 'kept.push(mention)',
    to: 'kept.push({ ...mention, end: mention.end + 1000 })',
    ...IN_ORDER,
  },
]
