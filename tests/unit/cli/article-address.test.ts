// What an address alone tells.
import { expect, test } from 'vitest'
import { readAddress } from '../../../src/cli/article-address.ts'

test.each([
  [
    'https://www.selva-post.example/2025/03/11/leaders-meet-at-the-port.html?utm_source=x',
    'selva-post.example',
    'leaders-meet-at-the-port',
    '2025-03-11',
  ],
  ['https://a.example/world/leaders-meet-20250311-ab12345.php', 'a.example', 'leaders-meet', '2025-03-11'],
  ['https://a.example/2025/07/one-two-three-four-five-six-seven-eight/', 'a.example', 'one-two-three-four-five-six', '2025-07'],
  ['https://a.example/actualit%C3%A9/r%C3%A9union-%C3%A0-paris', 'a.example', 'reunion-a-paris', null],
  // The name of a section is no name of an article.
  ['https://a.example/story/123456', 'a.example', '', null],
  ['https://a.example/bad-%E0%A4%A', 'a.example', 'bad-e0-a4-a', null],
  ['https://a.example/', 'a.example', '', null],
])('%s', (url, host, slug, published) => {
  expect(readAddress(url)).toEqual({ host, slug, published })
})

test('what is no http address tells nothing', () => {
  expect(readAddress('javascript:alert(1)')).toBeNull()
})
