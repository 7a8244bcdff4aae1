// Articles at their outlets' own addresses.
import { expect, test } from 'vitest'
import { type Break, told } from './broken-set.ts'

const article = (set: Parameters<Break>[0]['set'], id: string) => {
  const found = set.articles.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

test.each([
  [
    'another host',
    ({ set }) => {
      article(set, 'article/selva-post/leaders-meet').url = 'https://notselva-post.example/x'
    },
    'article/selva-post/leaders-meet url [addresses] its host "notselva-post.example" is not among the domains of outlet/selva-post; add the domain to outlet/selva-post, or move the article',
  ],
  [
    'one address twice',
    ({ set }) => {
      article(set, 'article/selva-post/leaders-meet').url = 'http://selva-post.example/2025/06/lakeside-ends/?utm_source=x'
    },
    'article/selva-post/leaders-meet url [addresses] "article/selva-post/lakeside-ends" has the same address; keep one of the two',
  ],
  [
    'a domain of two outlets',
    ({ set }) => void set.outlets.find(({ id }) => id === 'outlet/wire-one')?.domains.push('tv.sudria.example'),
    'outlet/wire-one domains.0 [addresses] "tv.sudria.example" is also a domain of outlet/sudria-tv; leave it with one of the two',
  ],
  [
    'a domain with www',
    ({ set }) => void set.outlets.find(({ id }) => id === 'outlet/wire-one')?.domains.push('www.wire.example'),
    'outlet/wire-one domains.0 [addresses] "www.wire.example" begins with "www."; leave out "www."',
  ],
] as [string, Break, string][])('%s is refused', (_what, breakIt, sentence) => {
  expect(told(breakIt)).toEqual([sentence])
})

test('a host below the domain, and an article without an address, are allowed', () => {
  expect(
    told(({ set }) => {
      article(set, 'article/selva-post/leaders-meet').url = 'https://live.selva-post.example/x'
      delete article(set, 'article/selva-post/lakeside-ends').url
    }),
  ).toEqual([])
})
