// The lists that are asked on pages of every language: in the order of the alphabet, each word once and folded, so that one can be found, and fits.
// Every list that a file of the languages exports is one of them; nobody has to enter it here.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { anyOf, phraseOf, tellsAnyOf } from '../../../../src/match/word-sets.ts'
import { PAGE_LANGUAGES } from '../../../../src/model/text.ts'
import { foldText } from '../../../../src/text/fold.ts'

type Lists = Readonly<Record<string, readonly string[]>>

const languages: readonly string[] = PAGE_LANGUAGES
const isLists = (value: unknown): value is Lists =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([language, list]) => languages.includes(language) && isListOfWords(list))
const isListOfWords = (list: unknown) => Array.isArray(list) && list.every((word) => typeof word === 'string')

const folder = fileURLToPath(new URL('../../../../src/match/languages', import.meta.url))
/** These hold no words but lines of a notation (phrase-pattern.ts), each in its own place. */
const PHRASES = 'clause-phrases.ts'
const names = globSync('*.ts', { cwd: folder }).filter((name) => name !== PHRASES)
const files = await Promise.all(names.map((name) => import(`${folder}/${name}`)))
const LISTS = Object.fromEntries(
  files.flatMap((file: Record<string, unknown>) =>
    Object.entries(file).flatMap(([name, value]) => (isLists(value) ? [[name, value]] : [])),
  ),
) as Readonly<Record<string, Lists>>

/** As they are printed, accents and all: folded where they are read. */
const PRINTED: readonly string[] = ['CHRISTMAS', 'EVERYDAY_WORDS', 'MATCH_WORDS', 'NAME_SAYINGS', 'OCCASIONS']
/** Where nouns are declined, these hold their forms and not the lines of the file. */
const DECLINED: readonly string[] = ['CHRISTMAS', 'EVERYDAY_WORDS', 'OCCASIONS']
const isDeclined = (name: string, language: string) => DECLINED.includes(name) && ['pl', 'uk', 'ru'].includes(language)

test('there are lists', () => {
  expect(Object.keys(LISTS).length).toBeGreaterThan(50)
  expect(Object.keys(LISTS)).toEqual(expect.arrayContaining([...PRINTED]))
})

describe.each(Object.entries(LISTS))('%s', (name, lists) => {
  test.each(Object.entries(lists).filter(([language]) => !isDeclined(name, language)))(
    '%s: sorted, and no word twice',
    (language, words) => {
      expect(words).toEqual([...new Set(words)].sort(new Intl.Collator(language).compare))
    },
  )

  test.each(PRINTED.includes(name) ? [] : Object.entries(lists))('%s: each word is folded and fits its list', (_, words) => {
    const bare = words.map((word) => word.replaceAll('*', ''))
    expect(bare).toEqual(bare.map((word) => (word.includes('  ') ? word : foldText(word))))
    expect(words.filter((word) => /[^ ]\*[^ ]/.test(word))).toEqual([])
    const known = anyOf(lists)
    expect(bare.filter((word) => !known.test(word))).toEqual([])
  })

  test.each(Object.entries(lists))('%s: no word that another one covers with its star', (_, words) => {
    const open = words
      .filter((word) => word.includes('*'))
      .map((word) => [word, new RegExp(`^${word.replaceAll('*', '\\p{L}*')}$`, 'u')] as const)
    // A star of its own has to be covered too.
    const isCovered = (word: string) =>
      open.some(([other, known]) => other !== word && ['', 'xx'].every((letters) => known.test(word.replaceAll('*', letters))))
    expect(words.filter(isCovered)).toEqual([])
  })
})

test('what is asked of one word holds no phrases: they would never fit', () => {
  const source = fileURLToPath(new URL('../../../../src/match', import.meta.url))
  const asked = globSync('**/*.ts', { cwd: source }).flatMap((name) => {
    const text = readFileSync(`${source}/${name}`, 'utf8')
    const questions = [...text.matchAll(/const (\w+) = anyOf\(([\w\s,]+)\)/g)]
    return questions.flatMap(([, question, lists]) => (text.includes(`fitsWord(${question},`) ? (lists?.match(/\w+/g) ?? []) : []))
  })
  expect(asked.length).toBeGreaterThan(50)
  const phrases = asked.flatMap((name) =>
    Object.entries(LISTS[name] ?? {}).flatMap(([language, words]) =>
      // A Ukrainian word may have an apostrophe in it, which folds to a space.
      words.filter((word) => word.includes(' ') && language !== 'uk').map((word) => `${name}: ${word}`),
    ),
  )
  expect(phrases).toEqual([])
})

test('a star stands for any letters at the end of a word where it is, or for none', () => {
  const known = anyOf({ pl: ['kapral*'], de: ['*hersteller'] }, { en: ['nurse'] })
  const fitting = ['kapral', 'kapralem', 'hersteller', 'schuhhersteller', 'nurse']
  expect(fitting.filter((word) => !known.test(word))).toEqual([])
  expect(['kapra', 'podkapral', 'herstellers', 'nurses', 'kapral-x'].filter((word) => known.test(word))).toEqual([])
})

test('a phrase may stand behind other words; a star by itself is any word', () => {
  const told = phraseOf(2, { uk: ['так * зв*'] }, { it: ['centro commerciale'] })
  const fitting = ['так тут звуть усі', 'un grande centro commerciale', 'centro commerciale a roma']
  expect(fitting.filter((text) => !told.test(text))).toEqual([])
  expect(['так звуть', 'un altro grande centro commerciale', 'centro commerciali'].filter((text) => told.test(text))).toEqual([])
})

test('a phrase may be told anywhere in a text, but as whole words', () => {
  const told = tellsAnyOf({ en: ['took place'] }, { pl: ['odbyl* sie'] })
  expect(['the talks took place in rome', 'odbyly sie'].filter((text) => !told.test(text))).toEqual([])
  expect(['he mistook place names', 'took places', 'odbyl siebie'].filter((text) => told.test(text))).toEqual([])
})
