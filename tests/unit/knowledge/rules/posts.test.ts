// One holder at a time.
import { expect, test } from 'vitest'
import type { Membership } from '../../../../src/model/entity.ts'
import { first, type Person, told } from './broken-set.ts'

const withPost = (post: Partial<Membership>) =>
  told(({ entity }) => {
    const held = first(entity<Person>('person/ana-brandt').posts)
    entity<Person>('person/mila-orlova').posts.push({ ...held, from: '2024-02', ...post })
  })

test.each([
  ['a second president while the first holds on', {}],
  ['one whose post has no end', { from: '2025-01' }],
])('%s is refused', (_what, post) => {
  expect(withPost(post)[0]).toBe(
    'person/mila-orlova posts.1 [one holder] person/ana-brandt is president of state/norland at the same time; correct "from" and "until" of the two',
  )
})

test.each([
  ['of another state', { of: 'state/sudria' }],
  ['where there may be several', { post: 'ambassador' }],
  ['before her', { from: '2018', until: '2020-01-20' }],
  ['in a year that may have ended before her', { from: '2018', until: '2020' }],
] as [string, Partial<Membership>][])('a post %s is allowed', (_what, post) => {
  expect(withPost(post)).toEqual([])
})

test('two posts of one person may overlap', () => {
  expect(
    told(({ entity }) => {
      const { posts } = entity<Person>('person/ana-brandt')
      posts.push({ ...first(posts), from: '2021' })
    }),
  ).toEqual([])
})
