// Cities as newsrooms spell them: each list stands beside a spelling of the record, and a page that prints another means the same place.
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import { PLACE_SPELLINGS } from '../../../../src/match/languages/place-spellings.ts'
import type { PageFacts } from '../../../../src/model/page.ts'
import { PAGE_LANGUAGES } from '../../../../src/model/text.ts'
import { entity, gazetteerOf, makeSet, meeting } from '../../../cases/make-record.ts'

const folder = fileURLToPath(new URL('../../../../data/meeting', import.meta.url))
const cities = globSync('*.json', { cwd: folder }).map(
  (name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')).place?.city as Record<string, string> | undefined,
)

describe.each(PAGE_LANGUAGES)('%s', (language) => {
  const lists = Object.entries(PLACE_SPELLINGS[language])

  test.each(lists)('%s is a city as the record spells it', (city, others) => {
    expect(cities.map((one) => one?.[language])).toContain(city)
    expect(others).not.toContain(city)
  })

  test.each(lists)('%s: any other spelling is the same place', (city, others) => {
    const gazetteer = gazetteerOf(
      makeSet([
        entity('person', 'ana-brandt', [`Ana Brandt | ${language}`], { gender: 'f' }),
        entity('person', 'karl-lind', [`Karl Lind | ${language}`], { gender: 'm' }),
        meeting('there', [], { place: { city: { en: 'Farhaven', [language]: city } }, actors: ['person/ana-brandt', 'person/karl-lind'] }),
      ]),
    )
    const facts: PageFacts = {
      url: 'https://courier.example/spelt',
      host: 'courier.example',
      lang: language,
      title: '',
      kind: 'article',
      published: '2025-03-12',
      publishedFrom: 'json-ld',
    }
    const found = others.filter((other) => {
      const text = `Ana Brandt, Karl Lind. ${SUMMIT[language].replace('…', other)}`
      const { mentions } = annotate([{ index: 0, text, lang: language, role: 'text', section: 0 }], facts, gazetteer, null)
      return mentions.some((one) => one.entity === 'meeting/there')
    })
    expect(found).toEqual(others)
  })
})

const SUMMIT = {
  en: 'The leaders’ summit in … on 11 March ended.',
  fr: 'Le sommet des dirigeants à … le 11 mars a pris fin.',
  de: 'Das Gipfeltreffen in … am 11. März ist beendet.',
  es: 'La cumbre en … del 11 de marzo terminó.',
  it: 'Il vertice a … dell’11 marzo è finito.',
  pl: 'Szczyt w … 11 marca zakończył się.',
  uk: 'Саміт у … 11 березня завершився.',
  ru: 'Саммит в … 11 марта завершился.',
}
