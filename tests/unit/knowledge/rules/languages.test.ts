// Labels in every interface language, and descriptions of one sentence.
import { expect, test } from 'vitest'
import { type Break, type Meeting, type Person, told } from './broken-set.ts'

test.each([
  [
    'a label',
    ({ entity }) => void delete entity('state/norland').label,
    'state/norland label [languages] the label is missing in en, fr, de, uk, es; add "en", "fr", "de", "uk", "es"',
  ],
  [
    'a part of a label',
    ({ entity }) => void delete entity('state/norland').label?.uk,
    'state/norland label [languages] the label is missing in uk; add "uk"',
  ],
  [
    'a topic’s question',
    ({ topic }) => void delete topic('topic/trade').question.es,
    'topic/trade question [languages] the question is missing in es; add "es"',
  ],
  [
    'a post’s title',
    ({ entity }) => void delete entity<Person>('person/ivo-kestrel').posts[1]?.title.de,
    'person/ivo-kestrel posts.1.title [languages] the title is missing in de; add "de"',
  ],
  [
    'a city',
    ({ entity }) => void delete entity<Meeting>('meeting/2025-06-20-lakeside-talks').place?.city.fr,
    'meeting/2025-06-20-lakeside-talks place.city [languages] the city is missing in fr; add "fr"',
  ],
] as [string, Break, string][])('%s that is missing is told', (_what, breakIt, sentence) => {
  expect(told(breakIt)).toEqual([sentence])
})

test('a description of more than 200 characters is told, with its length', () => {
  expect(
    told(({ entity }) => {
      entity('state/norland').description.fr = 'x'.repeat(201)
    }),
  ).toEqual(['state/norland description.fr [lengths] the description in "fr" has 201 characters, at most 200; shorten it to one sentence'])
})
