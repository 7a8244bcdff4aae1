// The topic tree.
import { expect, test } from 'vitest'
import { type Break, told } from './broken-set.ts'

test.each([
  [
    'a topic that is its own parent',
    ({ topic }) => {
      topic('topic/trade').parent = 'topic/trade'
    },
    ['topic/trade parent [topics] "topic/trade" is among its own ancestors; give one of them another parent'],
  ],
  [
    'two that are each other’s parents',
    ({ topic }) => {
      topic('topic/trade').parent = 'topic/customs'
    },
    [
      'topic/trade parent [topics] "topic/trade" is among its own ancestors; give one of them another parent',
      'topic/customs parent [topics] "topic/customs" is among its own ancestors; give one of them another parent',
    ],
  ],
  [
    'a side taken without a meaning',
    ({ topic }) => void delete topic('topic/border-force').stances.against,
    [
      'topic/border-force stances [topics] statements take "against", but "stances" does not say what it means here; add "against" to "stances"',
    ],
  ],
] as [string, Break, string[]][])('%s is refused', (_what, breakIt, sentences) => {
  expect(told(breakIt)).toEqual(sentences)
})
