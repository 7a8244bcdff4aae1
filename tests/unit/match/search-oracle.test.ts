// For any text and names the compiled search finds what a plain comparison of folded words finds, at the same places of the original text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TrieBuilder } from '../../../src/match/compile/compile-trie.ts'
import { ALWAYS } from '../../../src/match/compile/expand-names.ts'
import { writeSections } from '../../../src/match/compile/gazetteer-layout.ts'
import { StringTable } from '../../../src/match/compile/string-table.ts'
import { type Gazetteer, loadGazetteer } from '../../../src/match/gazetteer.ts'
import { ANY_LANGUAGE, CASE_RULE, languageBit, PATTERN_CLASS } from '../../../src/match/pattern.ts'
import { readBlock } from '../../../src/match/read-block.ts'
import { scan } from '../../../src/match/scan.ts'
import { foldText } from '../../../src/text/fold.ts'
import { holds } from '../../properties/holds.ts'
import { naiveSearch } from './naive-search.ts'

/** A gazetteer that holds these texts and nothing else; each is the name of the entity of its number, and counts in any case. */
function compileNames(names: readonly string[], patternClass: number = PATTERN_CLASS.CUE): Gazetteer {
  const strings = new StringTable()
  const trie = new TrieBuilder(strings)
  const meta = {
    class: patternClass,
    caseRule: CASE_RULE.ANY,
    use: 0,
    nameKind: 0,
    finalDot: false,
    finalPlus: false,
    languages: ANY_LANGUAGE,
  }
  names.forEach((text, target) => {
    trie.add({ text, name: text, target, ...ALWAYS, meta })
  })
  const none = { offsets: () => new Uint32Array(names.length + 1), values: new Uint32Array(0) }
  const bytes = writeSections({
    ...trie.finish(),
    entityId: Uint32Array.from(names, (name) => strings.number(name)),
    entityOrder: Uint32Array.from(names, (_name, number) => number),
    entityKind: new Uint8Array(names.length),
    entityGender: new Uint8Array(names.length),
    entityStart: new Int32Array(names.length),
    entityEnd: new Int32Array(names.length),
    entityOf: new Uint32Array(names.length),
    groupOffsets: none.offsets(),
    groupValues: none.values,
    topicOffsets: none.offsets(),
    topicValues: none.values,
    postOffsets: none.offsets(),
    postValues: new Int32Array(0),
    holderOffsets: none.offsets(),
    holderValues: new Int32Array(0),
    ...strings.pack(),
    worldText: new Uint16Array(0),
  })
  return loadGazetteer(bytes.buffer)
}

/** Few letters, so that names meet texts often; every kind of letter and joint that names and pages have. */
const LETTERS = ['a', 'b', 'A', 'B', 'é', 'É', 'e', 'ł', 'l', 'ж', 'Ж', '习', '近', '9']
const JOINTS = [' ', ' ', ' ', "'", '’', '.', '. ', '-', '\u2011', '\u00a0', ', ', ' – ', '\n', '  ', "' "]
const HIDDEN = ['\u00ad', '\u200b', '\u0301', '\ufeff', '\u200f']
/** Letters with an accent of its own, which a span that ends there holds, or with what nobody sees, which it leaves out; chance seldom makes them. */
const FOLLOWED = ['a\u0301', 'B\u0301', 'e\u0301', 'E\u0301', 'ж\u0306', '9\u0301\u0302', 'a\u00ad', 'b\u200b', 'e\u200f', 'É\ufeff']
const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 6, arbitrary: fc.constantFrom(...JOINTS) },
  { weight: 6, arbitrary: fc.constantFrom(...FOLLOWED) },
  { weight: 2, arbitrary: fc.constantFrom(...HIDDEN) },
  { weight: 1, arbitrary: fc.constantFrom('🙂', '“', '(', '€') },
)
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
/** Names as records have them: words joined by one mark; a few with a character that nobody sees. */
const word = fc
  .tuple(fc.constantFrom(...LETTERS), fc.array(fc.constantFrom(...LETTERS, '\u00ad'), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.join(''))
const names = fc.array(
  fc
    .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ' ', "'", '.', '. ', '-'), word), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.map(([joint, next]) => joint + next).join(''))
    .filter((text) => foldText(text) !== ''),
  { minLength: 1, maxLength: 12 },
)

/** Names of two words only, so that many of them meet and overlap in one text. */
const few = (most: number) => fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const crowded = fc.tuple(few(20), fc.array(few(4), { minLength: 1, maxLength: 6 }))

const key = (one: { start: number; end: number; name: number }) => `${one.start}-${one.end} ${one.name}`
const unique = (list: readonly string[]) => [...new Set(list)].sort()

/** All that the search reports, before any rule chooses: cue phrases are kept whole by readBlock. */
function compiledSearch(text: string, gazetteer: Gazetteer) {
  const block = { index: 0, text, lang: '', role: 'text' as const, section: 0 }
  return readBlock(block, 'en', null, gazetteer).cues.map(({ start, end, target }) => ({ start, end, name: target }))
}

describe('the compiled search', () => {
  holds(
    'finds what a naive search finds, in any text made of the letters of the names',
    fc.property(texts, names, (text, list) => {
      const found = compiledSearch(text, compileNames(list))
      expect(unique(found.map(key))).toEqual(unique(naiveSearch(text, list).map(key)))
    }),
    { normal: 1500, long: 40_000 },
  )

  holds(
    'finds a name wherever it was put, whatever stands round it',
    fc.property(
      fc.string({ unit: 'binary', maxLength: 20 }),
      names,
      fc.nat(),
      fc.string({ unit: 'binary', maxLength: 20 }),
      (before, list, nat, after) => {
        const name = list[nat % list.length] as string
        const text = `${before} — ${name} — ${after}`
        const start = text.indexOf(name, before.length)
        const found = compiledSearch(text, compileNames(list))
        const folded = foldText(name)
        expect(
          found.some((one) => one.start >= start && one.end <= start + name.length && foldText(text.slice(one.start, one.end)) === folded),
        ).toBe(true)
      },
    ),
    { normal: 500, long: 20_000 },
  )

  holds(
    'gives spans that hold the name’s letters and end in no separator',
    fc.property(texts, names, (text, list) => {
      for (const { start, end, name } of compiledSearch(text, compileNames(list))) {
        const words = text.slice(start, end)
        expect(foldText(words)).toBe(foldText(list[name] as string))
        expect(words).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su)
      }
    }),
    { normal: 1000, long: 20_000 },
  )

  holds(
    'of overlapping names keeps the leftmost, and of these the longest',
    fc.property(fc.oneof(fc.tuple(texts, names), crowded), ([text, list]) => {
      const block = { index: 0, text, lang: '', role: 'text' as const, section: 0 }
      const kept = readBlock(block, 'en', null, compileNames(list, PATTERN_CLASS.PLACE)).lexicon
      const all = naiveSearch(text, list)
      let reached = 0
      const expected: string[] = []
      for (const start of [...new Set(all.map((one) => one.start))].sort((a, b) => a - b)) {
        if (start < reached) continue
        reached = Math.max(...all.filter((one) => one.start === start).map((one) => one.end))
        expected.push(...all.filter((one) => one.start === start && one.end === reached).map(key))
      }
      expect(unique(kept.map(({ start, end, target }) => key({ start, end, name: target })))).toEqual(unique(expected))
    }),
    { normal: 500, long: 10_000 },
  )

  test('reports states in order of start, and of one start the shorter first', () => {
    const seen: [number, number][] = []
    scan(
      'a a b a b a',
      compileNames(['a', 'a b', 'a b a', 'b']),
      languageBit('en'),
      (start, end) => seen.push([start, end]),
      () => {},
    )
    expect(seen).toEqual([...seen].sort((x, y) => x[0] - y[0] || x[1] - y[1]))
    expect(seen.length).toBe(4 + 2 + 2 + 2)
  })

  test('keeps ten thousand names apart', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => `name${number} of${number % 100}`)
    const gazetteer = compileNames(many)
    const asked = [0, 17, 4242, 9999]
    const text = asked.map((number) => many[number]).join('; ')
    expect(compiledSearch(text, gazetteer).map((one) => one.name)).toEqual(asked)
    expect(compiledSearch('name17 of18 and name10000 of0', gazetteer)).toEqual([])
  })
})
