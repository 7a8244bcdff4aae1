// Site patterns: rows of pattern, host, address and whether it is covered; then the lists and the pause.
import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { asciiHost } from '../../../src/settings/punycode.ts'
import {
  addSite,
  clearSite,
  coveringPattern,
  patternCovers,
  removeSite,
  siteState,
  tidyPattern,
  undoSites,
} from '../../../src/settings/sites.ts'
import { holds } from '../../properties/holds.ts'

test.each([
  ['example.org', 'example.org', '', true],
  ['example.org', 'www.example.org', '', true],
  ['www.example.org', 'example.org', '', true],
  ['example.org', 'sport.example.org', '', false],
  ['example.org', 'notexample.org', '', false],
  ['example.org', 'example.org.evil.example', '', false],
  ['*.example.org', 'example.org', '', true],
  ['*.example.org', 'www.example.org', '', true],
  ['*.example.org', 'a.b.example.org', '', true],
  ['*.example.org', 'notexample.org', '', false],
  ['example.*', 'example.co.uk', '', true],
  ['EXAMPLE.org', 'example.org', '', true],
  ['example.org.', 'example.org', '', true],
  ['exa.ple.org', 'exa-ple.org', '', false],
  ['exa+ple(.org', 'example.org', '', false],
  ['zürich.example', 'xn--zrich-kva.example', '', true],
  ['*.новини.example', 'a.xn--b1amarcd.example', '', true],
  ['xn--zrich-kva.example', 'xn--zrich-kva.example', '', true],
  ['localhost', 'localhost', 'http://localhost:3000/', true],
  ['*', 'anything.example', '', true],
  ['', 'example.org', '', false],
  ['example.org/live', 'example.org', 'https://example.org/live/2025', true],
  ['example.org/live', 'www.example.org', 'https://www.example.org/live?x=1', true],
  ['example.org/live', 'example.org', 'https://example.org/news', false],
  ['example.org/live', 'example.org', 'https://example.org/live', true],
  ['example.org/live', 'example.org', 'https://example.org/liverpool', false],
  ['example.org/live', 'example.org', 'https://example.org/live-blog/2025', false],
  ['example.org/live/', 'example.org', 'https://example.org/live', true],
  ['example.org/live/', 'example.org', 'https://example.org/liverpool', false],
  ['example.org/live*', 'example.org', 'https://example.org/liverpool', true],
  ['example.org/світ', 'example.org', 'https://example.org/%D1%81%D0%B2%D1%96%D1%82/1', true],
  ['example.org/%D1%81%D0%B2%D1%96%D1%82', 'example.org', 'https://example.org/%D1%81%D0%B2%D1%96%D1%82/1', true],
  ['example.org/100%', 'example.org', 'https://example.org/100%/x', true],
  ['example.org/*/live', 'example.org', 'https://example.org/world/live', true],
  ['example.org/*/live', 'example.org', 'https://example.org/world/live/2025', true],
  ['example.org/*/live', 'example.org', 'https://example.org/world/liverpool', false],
  ['example.org/*/live', 'example.org', 'https://example.org/world/news', false],
  ['example.org/', 'example.org', 'https://example.org/news', true],
  ['news*.example', 'news.example', '', true],
  ['a*a.example', 'a.example', '', false],
  ['*.*.example', 'a.b.example', '', true],
])('%s on %s %s: %s', (pattern, host, url, covers) => {
  expect(patternCovers(pattern, host, url)).toBe(covers)
})

test('a pattern from somebody else’s file holds no page up: many stars, or a name that is no host’s', () => {
  const stars = `example.org/${'*a'.repeat(40)}*b`
  expect(patternCovers(stars, 'example.org', `https://example.org/${'a'.repeat(2000)}`)).toBe(false)
  expect(patternCovers(stars, 'example.org', `https://example.org/${'a'.repeat(2000)}b`)).toBe(true)
  expect(patternCovers(`${'\u00fc'.repeat(200_000)}.example`, 'example.org', '')).toBe(false)
})

const letters = 'abcxyz-09äößéñœğžабвґєіїйщюяαβγあア漢字한국مרש'
const anyLabel = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 })
holds(
  'hosts are brought to ASCII as browsers do it',
  fc.property(anyLabel, (text) => {
    const browser = domainToASCII(`${text}.example`)
    // Browsers refuse some labels (a hyphen first, mixed directions); those cannot be hosts.
    fc.pre(browser !== '' && !text.startsWith('-') && !text.endsWith('-'))
    fc.pre(text.normalize('NFKC') === text && !text.includes('ß'))
    expect(asciiHost(`${text}.example`)).toBe(browser)
  }),
  { normal: 500, long: 10_000 },
)

test.each([
  ['https://www.Example.org/a/b?c#d', 'example.org/a/b'],
  ['example.org', 'example.org'],
  ['example.org/', 'example.org'],
  ['*://*.example.org/*', '*.example.org'],
  ['user@example.org:8080', 'example.org'],
  ['zürich.example', 'zürich.example'],
  ['*', '*'],
  ['localhost:3000', 'localhost'],
  ['not a host', null],
  ['', null],
  ['a..b', null],
  ['-a.example', null],
])('%s is tidied to %s', (text, pattern) => {
  expect(tidyPattern(text)).toBe(pattern)
})

describe('the state of a site', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: { never: ['*.example.org', 'same.example'], always: ['news.example.org', 'same.example'] },
  }
  test.each([
    ['other.example', 'on'],
    ['sport.example.org', 'off'],
    ['news.example.org', 'always'],
    ['same.example', 'off'],
  ] as const)('%s is %s', (host, state) => {
    expect(siteState(settings, host, `https://${host}/`, 0)).toBe(state)
  })

  test.each([
    [true, 5, 'paused'],
    [10, 5, 'paused'],
    [3_600_005, 5, 'paused'],
    // Paused for an hour, and then the clock was set back.
    [86_400_000, 5, 'on'],
    [10, 10, 'on'],
    [false, 5, 'on'],
  ] as const)('paused %s at %s: %s', (paused, now, state) => {
    expect(siteState({ ...DEFAULT_SETTINGS, paused }, 'a.example', '', now)).toBe(state)
  })

  test('the longest pattern is the one that covers', () => {
    expect(coveringPattern(['*', '*.example.org', 'example.org'], 'example.org', '')).toBe('*.example.org')
    expect(coveringPattern(['b.example'], 'a.example', '')).toBeNull()
  })
})

describe('the lists', () => {
  test('a pattern stands once, and on one list only', () => {
    const never = addSite(addSite(DEFAULT_SETTINGS, 'never', 'a.example'), 'never', 'WWW.A.example')
    expect(never.sites).toEqual({ never: ['a.example'], always: [] })
    expect(addSite(never, 'always', 'a.example').sites).toEqual({ never: [], always: ['a.example'] })
    expect(removeSite(never, 'never', 'www.a.example').sites.never).toEqual([])
  })

  test('the Unicode and the ASCII form are one pattern', () => {
    const settings = addSite(addSite(DEFAULT_SETTINGS, 'never', 'zürich.example'), 'never', 'xn--zrich-kva.example')
    expect(settings.sites.never).toEqual(['zürich.example'])
  })

  test.each([
    ['what it added goes', [], ['a.test'], ['a.test'], []],
    [
      'what it took away is back, in its place',
      ['a.test', 'b.test', 'c.test'],
      ['a.test', 'c.test'],
      ['a.test', 'c.test'],
      ['a.test', 'b.test', 'c.test'],
    ],
    ['what was added meanwhile stays', ['a.test'], [], ['new.test'], ['a.test', 'new.test']],
    ['what was removed meanwhile stays away', ['a.test', 'b.test'], ['b.test'], [], ['a.test']],
    ['what it added and somebody removed meanwhile is not missed', [], ['a.test'], [], []],
  ])('one change is undone: %s', (_, before, after, now, expected) => {
    const lists = (never: string[]) => ({ never, always: ['z.test'] })
    expect(undoSites({ ...DEFAULT_SETTINGS, sites: lists(now) }, lists(before), lists(after)).sites).toEqual(lists(expected))
  })

  test('a site is cleared of every pattern that covers it', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { never: ['a.example', 'b.example'], always: ['*.a.example'] } }
    expect(clearSite(settings, 'a.example', '').sites).toEqual({ never: ['b.example'], always: [] })
  })
})
