import { expect, test } from 'vitest'
import { ANSWER, answerKept, keepAnswer, numberOfLists, numberOfQuestion } from '../../../src/match/word-answers.ts'
import { anyOf, wordTest } from '../../../src/match/word-sets.ts'

test('lists answer for each word, by itself or by its stem', () => {
  const first = numberOfLists(['talks', 'with'], ['negotiat'])
  const second = numberOfLists(['talks'], ['neg', 'with'])
  const answers = (word: string) => [answerKept(first, word), answerKept(second, word)]
  expect(answers('talks')).toEqual([ANSWER.YES, ANSWER.YES])
  expect(answers('negotiating')).toEqual([ANSWER.YES, ANSWER.YES])
  expect(answers('with')).toEqual([ANSWER.YES, ANSWER.YES])
  expect(answers('within')).toEqual([ANSWER.NO, ANSWER.YES])
  expect(answers('negotiat3')).toEqual([ANSWER.NO, ANSWER.NO])
  expect(answers('')).toEqual([ANSWER.NO, ANSWER.NO])
})

test('lists that come later are asked of words met before', () => {
  const first = numberOfLists(['harbour'], [])
  expect(answerKept(first, 'harbour')).toBe(ANSWER.YES)
  const second = numberOfLists([], ['harb'])
  expect([answerKept(first, 'harbour'), answerKept(second, 'harbour')]).toEqual([ANSWER.YES, ANSWER.YES])
})

test('what a pattern says is unknown until it is kept, and kept for that word alone', () => {
  const question = numberOfQuestion()
  expect(answerKept(question, 'bridge')).toBe(ANSWER.UNKNOWN)
  expect(keepAnswer(question, 'bridge', true)).toBe(true)
  expect(keepAnswer(question, 'ferry', false)).toBe(false)
  expect(['bridge', 'ferry', 'quay'].map((word) => answerKept(question, word))).toEqual([ANSWER.YES, ANSWER.NO, ANSWER.UNKNOWN])
})

test('answers are right beyond the words and the questions that fit', () => {
  const ends = wordTest(/7$/)
  const known = anyOf({ en: ['word123', 'word4*'] }, { de: ['*wort'] })
  const many = Array.from({ length: 700 }, (_, i) => wordTest(new RegExp(`^word${i}$`)))
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 9000; i++) {
      if (ends.test(`word${i}`) !== (i % 10 === 7)) throw new Error(`word${i}`)
      if (known.test(`word${i}`) !== (i === 123 || i === 4)) throw new Error(`word${i}`)
    }
  expect(many.findIndex((one) => one.test('word699'))).toBe(699)
  expect(['grundwort', 'wordd', 'word4ever', `word4${'e'.repeat(40)}`, 'word4 ever'].map((word) => known.test(word))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ])
})
