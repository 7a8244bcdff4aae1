// One spelling for each address, whatever link led to the page.
import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../src/text/canonical-address.ts'

describe('addresses of one page', () => {
  test.each([
    'https://www.selva-post.example/2025/03/leaders-meet',
    'http://selva-post.example/2025/03/leaders-meet/',
    'https://WWW.Selva-Post.example:443/2025/03/leaders-meet?utm_source=mail&fbclid=1#top',
    ' https://reader:secret@selva-post.example/2025/03/leaders-meet?at_medium=x ',
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe('selva-post.example/2025/03/leaders-meet')
  })
})

test.each([
  ['https://a.example/story?id=7&lang=en', 'a.example/story?id=7&lang=en'],
  ['https://a.example/story?lang=en&utm_campaign=x&id=7', 'a.example/story?id=7&lang=en'],
  ['https://a.example', 'a.example'],
  ['https://a.example/Story', 'a.example/Story'],
  ['file:///tmp/saved.html', ''],
  ['', ''],
])('%s becomes %j', (address, canonical) => {
  expect(canonicalAddress(address)).toBe(canonical)
})
