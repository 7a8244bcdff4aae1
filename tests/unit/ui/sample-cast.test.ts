// The sample article: the same cast in every language, and marked by the same settings as a news page.
import { describe, expect, test } from 'vitest'
import { UI_LANGUAGES } from '../../../src/model/text.ts'
import { DEFAULT_SETTINGS, MARK_KINDS } from '../../../src/settings/defaults.ts'
import { withField } from '../../../src/settings/fields.ts'
import type { Settings } from '../../../src/settings/settings.ts'
import { sampleTexts } from '../../../src/ui/i18n/sample/sample-texts.ts'
import { markSample } from '../../../src/ui/kit/sample-cast.ts'

const BRANCHES = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }
const everything = MARK_KINDS.reduce(
  (settings, kind) => withField(withField(settings, `kinds.${kind}.on`, true), `kinds.${kind}.density`, 'every'),
  DEFAULT_SETTINGS,
)
const marks = (settings: Settings, language: (typeof UI_LANGUAGES)[number] = 'en') =>
  markSample(sampleTexts[language], settings, BRANCHES).map(({ pieces }) => pieces.flatMap(({ mark }) => (mark === null ? [] : [mark.key])))

test.each(UI_LANGUAGES)('the article in %s names the same cast as in English', (language) => {
  const sorted = (keys: string[][]): string[][] => keys.map((block) => [...block].sort())
  expect(sorted(marks(everything, language))).toEqual(sorted(marks(everything)))
  expect(JSON.stringify(markSample(sampleTexts[language], everything, BRANCHES))).not.toMatch(/[[|]\w+\]/)
})

test('every kind has somebody in it', () => {
  for (const kind of MARK_KINDS) {
    const without = withField(everything, `kinds.${kind}.on`, false)
    expect(marks(without).flat().length, kind).toBeLessThan(marks(everything).flat().length)
  }
})

describe('density', () => {
  const count = (density: string, key: string) =>
    marks(withField(everything, 'kinds.state.density', density))
      .flat()
      .filter((found) => found === key).length
  test.each([
    ['every', 2],
    ['section', 2],
    ['page', 1],
  ])('a state marked at %s stands %i times', (density, times) => {
    expect(count(density, 'vesna')).toBe(times)
  })
})

test('the headline is left alone when asked', () => {
  expect(marks({ ...everything, headlines: false })[0]).toEqual([])
})

test('a topic that is off takes its marks away, one that is coloured colours them', () => {
  const settings: Settings = { ...everything, topics: { off: ['b'], order: [], colours: { a: 'slate' } } }
  const looks = markSample(sampleTexts.en, settings, BRANCHES).flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []))
  expect(looks.filter(({ key }) => key === 'weir' || key === 'union')).toEqual([])
  expect(looks.find(({ key }) => key === 'calder')?.colour).toBe('slate')
})

test('without a record the names are marked in the neutral colour', () => {
  const looks = markSample(sampleTexts.en, everything, {}).flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []))
  expect(new Set(looks.map(({ colour }) => colour))).toEqual(new Set([null]))
})
