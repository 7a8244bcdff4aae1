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
    'more than seven top branches',
    ({ set, topic }) =>
      void set.topics.push(...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({ ...topic('topic/trade'), id: `topic/${slug}` as const }))),
    ['topic/f id [topics] "topic/f" is a top branch too many: 8, at most 7; give it a parent'],
  ],
  [
    'an order of branches that names none and leaves one out',
    ({ set }) => {
      set.manifest.branches = ['topic/gone']
    },
    [
      'manifest branches.0 [topics] "topic/gone" is no top branch; take it out of "branches"',
      'manifest branches [topics] the top branch "topic/security" has no place in "branches"; add it where readers should see it',
      'manifest branches [topics] the top branch "topic/trade" has no place in "branches"; add it where readers should see it',
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
