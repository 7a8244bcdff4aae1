import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { type Approach, takeUnknown } from '../../../../src/match/meetings/phrase-end.ts'
import { wordAfter } from '../../../../src/match/neighbours.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

const CAME: Approach = { link: '', owned: false, withWhom: false, between: false, locative: false }

/** What an unknown word makes of a phrase that has told nothing yet. */
function told(word: string, came: Partial<Approach>, language: PageLanguage = 'en', actors: number[] = []): object {
  const to = {
    reading: { block: { text: word }, rules: LANGUAGES[language], titleCase: false, dateWords: [] },
    actors,
  } as unknown as MeetingReference
  takeUnknown(to, wordAfter(word, 0) as NonNullable<ReturnType<typeof wordAfter>>, { ...CAME, ...came })
  const { reading: _reading, actors: _actors, ...rest } = to
  return rest
}

test.each<[string, Partial<Approach>, PageLanguage, object]>([
  ['Libya', { link: 'on' }, 'en', { foreign: true }],
  ['shareholders', { link: 'of', owned: true }, 'en', { qualified: true, owned: true }],
  ['farmers', { link: 'with', withWhom: true }, 'en', { qualified: true }],
  ['those', { link: 'with', withWhom: true }, 'en', {}],
  ['almost', { link: 'of', owned: true }, 'en', {}],
  ['which', { link: 'of', owned: true }, 'en', { qualified: true }],
  ['residenza', { link: 'nella', locative: true }, 'it', { qualified: true }],
  ['Festspielhügel', { link: 'im', locative: true }, 'de', { qualified: true }],
  ['Festsaal', { link: 'im', locative: true }, 'de', { end: 8 }],
  ['East Room', { link: 'in', locative: true }, 'en', { end: 9 }],
  ['farmers', { link: 'between', between: true }, 'en', { foreign: true }],
  ['late', { link: 'in' }, 'en', {}],
])('“%s” after %j in %s: %j', (word, came, language, rest) => {
  expect(told(word, came, language)).toEqual(rest)
})

test('after both sides have been told, a word that no "and" leads to is no third', () => {
  expect(told('duré', { link: 'a', between: true }, 'fr', [1, 2])).toEqual({})
  expect(told('agriculteurs', { link: 'et', between: true }, 'fr', [1, 2])).toEqual({ foreign: true })
})
