// The canonical form: schema order, defaults left out, languages in order, nothing lost, and stable when repeated.
import { describe, expect, test } from 'vitest'
import { canonicalRecord, canonicalText, compareLanguages } from '../../../src/knowledge/canonical-record.ts'
import { entitySchema, personSchema } from '../../../src/model/entity.ts'
import { speakerSchema, statementSchema, topicSchema } from '../../../src/model/statement.ts'

const person = {
  posts: [{ until: '2025', title: { uk: 'У', en: 'E' }, of: 'state/norland', post: 'president' }],
  names: [{ use: 'alone', kind: 'full', lang: 'en', text: 'Ana Brandt' }],
  lookAlikes: [],
  description: { pl: 'P', ar: 'A', es: 'S', fr: 'F', en: 'E' },
  name: 'Ana Brandt',
  kind: 'person',
  id: 'person/ana-brandt',
}

describe('canonicalRecord', () => {
  test('puts keys in the order of the schema, also inside lists', () => {
    const ordered = canonicalRecord(personSchema, person) as typeof person
    expect(Object.keys(ordered)).toEqual(['id', 'kind', 'name', 'names', 'description', 'posts'])
    expect(Object.keys(ordered.names[0] ?? {})).toEqual(['text', 'lang', 'kind', 'use'])
    expect(Object.keys(ordered.posts[0] ?? {})).toEqual(['post', 'of', 'title', 'until'])
  })

  test('leaves out what equals a default and keeps what does not', () => {
    expect(canonicalRecord(personSchema, { ...person, lookAlikes: ['Brandt Museum'] })).toMatchObject({ lookAlikes: ['Brandt Museum'] })
    expect(canonicalRecord(personSchema, person)).not.toHaveProperty('lookAlikes')
  })

  test('puts the interface languages first, then the others by tag', () => {
    expect(Object.keys((canonicalRecord(personSchema, person) as typeof person).description)).toEqual(['en', 'fr', 'es', 'ar', 'pl'])
    expect(['zh', 'uk', 'ar', 'en'].sort(compareLanguages)).toEqual(['en', 'uk', 'ar', 'zh'])
  })

  test('orders maps by their enum, and finds the option of a union that fits', () => {
    const topic = {
      stances: { against: 'no', favour: 'yes' },
      label: { en: 'L' },
      question: { en: 'Q' },
      id: 'topic/x',
      cues: { fr: ['ab'], en: ['cd'] },
    }
    const ordered = canonicalRecord(topicSchema, topic) as typeof topic
    expect(Object.keys(ordered.stances)).toEqual(['favour', 'against'])
    expect(Object.keys(ordered.cues)).toEqual(['en', 'fr'])
    expect(canonicalRecord(speakerSchema, { description: { fr: 'F', en: 'E' } })).toEqual({ description: { en: 'E', fr: 'F' } })
    expect(Object.keys(canonicalRecord(entitySchema, person) as object)[0]).toBe('id')
  })

  test('keeps null, which means "no stance"', () => {
    const statement = {
      stance: null,
      id: 'statement/a/b',
      actor: 'person/a',
      topic: 'topic/x',
      gist: 'g',
      reports: [{ mode: 'indirect', article: 'article/a/b', credits: [] }],
    }
    expect(canonicalText(statementSchema, statement, 0)).toBe(
      '{"id":"statement/a/b","actor":"person/a","topic":"topic/x","stance":null,"gist":"g","reports":[{"article":"article/a/b","mode":"indirect"}]}',
    )
  })

  test('means the same to the schema, and is its own canonical form', () => {
    const ordered = canonicalRecord(personSchema, person)
    expect(personSchema.parse(ordered)).toEqual(personSchema.parse(person))
    expect(canonicalText(personSchema, ordered)).toBe(canonicalText(personSchema, person))
  })
})
