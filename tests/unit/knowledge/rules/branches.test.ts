// The top branches of a set's topics.
import { expect, test } from 'vitest'
import { type Break, told } from './broken-set.ts'

test.each([
  [
    'more than seven top branches',
    ({ set, topic }) =>
      void set.topics.push(...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({ ...topic('topic/trade'), id: `topic/${slug}` as const }))),
    ['topic/f id [branches] "topic/f" is a top branch too many: 8, at most 7; give it a parent'],
  ],
  [
    'an order of branches that names none and leaves one out',
    ({ set }) => {
      set.manifest.branches = ['topic/gone']
    },
    [
      'manifest branches.0 [branches] "topic/gone" is no top branch; take it out of "branches"',
      'manifest branches [branches] the top branch "topic/security" has no place in "branches"; add it where readers should see it',
      'manifest branches [branches] the top branch "topic/trade" has no place in "branches"; add it where readers should see it',
    ],
  ],
] as [string, Break, string[]][])('%s is refused', (_what, breakIt, sentences) => {
  expect(told(breakIt)).toEqual(sentences)
})
