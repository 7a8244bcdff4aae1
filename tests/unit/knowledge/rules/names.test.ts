// Which names may be marked alone.
import { describe, expect, test } from 'vitest'
import type { Name } from '../../../../src/model/name.ts'
import { told } from './broken-set.ts'

const withName = (name: Partial<Name>, id = 'state/sudria') =>
  told(({ entity }) => void entity(id).names.push({ text: 'New Name', lang: 'en', kind: 'full', use: 'alone', ...name })).map(
    (text) => text.split('] ')[1],
  )

describe('refused', () => {
  test.each([
    [{ text: 'Will' }, '"Will" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: 'the League' }, '"the League" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [
      { text: 'Willish', forms: ['Will'] },
      '"Will" is made of common words and may not be marked alone; write "supported" or "never" as its use',
    ],
    [{ text: 'said' }, '"said" is one word in lower case and may not be marked alone; write "supported" or "never" as its use'],
    // As a page is read: what hides in a word does not make it another.
    [{ text: 'Wíll' }, '"Wíll" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: 'Ｗｉｌｌ' }, '"Ｗｉｌｌ" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: 'The-Will' }, '"The-Will" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: '“Will”, the' }, '"“Will”, the" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: 'Will 2025' }, '"Will 2025" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    // Looked for in every language, or in those without a list.
    [
      { text: 'Die Zeit', lang: 'und' },
      '"Die Zeit" is made of common words and may not be marked alone; write "supported" or "never" as its use',
    ],
    [{ text: 'Will', lang: 'nl' }, '"Will" is made of common words and may not be marked alone; write "supported" or "never" as its use'],
    [{ text: '2025' }, '"2025" is a name without a letter; delete it, or write the whole name'],
    [{ text: 'X' }, '"X" is a name of one letter; delete it, or write the whole name'],
    [{ text: 'Q.', use: 'supported' }, '"Q." is a name of one letter; delete it, or write the whole name'],
    [{ kind: 'family' }, '"New Name" is a bare surname and may not be marked alone; write "supported" or "never" as its use'],
    [{ kind: 'metonym' }, '"New Name" is a capital or building and may not be marked alone; write "supported" or "never" as its use'],
    [
      { text: 'NORLAND' },
      '"NORLAND" is also the name of state/norland, and both may be marked alone; write "supported" or "never" as its use in one of them, or give both their dates',
    ],
    [{ text: 'Sudria' }, '"Sudria" is written twice; delete one of the two'],
  ] as [Partial<Name>, string][])('%j', (name, sentence) => {
    expect(withName(name)).toEqual([sentence])
  })

  test('common words of another language, as the name of a person: those are looked for in all', () => {
    const names = ['Zeit', 'Die Zeit'].map((text) => withName({ text }, 'person/ana-brandt'))
    expect(names).toEqual(
      ['Zeit', 'Die Zeit'].map((name) => [
        `"${name}" is made of common words and may not be marked alone; write "supported" or "never" as its use`,
      ]),
    )
  })

  test('a common word as the cue of a topic', () => {
    expect(
      told(({ topic }) => {
        topic('topic/customs').cues = { en: ['the League', 'the'], de: ['Zeit'] }
      }).map((text) => text.split('] ')[1]),
    ).toEqual(['the', 'Zeit'].map((word) => `"${word}" is a common word and tells nothing of a page; delete it, or write a whole phrase`))
  })

  test('an actor whose canonical name is not among its names', () => {
    expect(
      told(({ entity }) => {
        entity('state/sudria').name = 'Republic of Sudria'
      }),
    ).toEqual([
      'state/sudria names [names] the canonical name "Republic of Sudria" is not among the names; add it with its language, kind and use',
    ])
  })
})

describe('allowed', () => {
  test.each([
    [{ text: 'Will', use: 'supported' }],
    // The list is another language's.
    [{ text: 'Will', lang: 'de' }],
    // Only the whole in common words is refused.
    [{ text: 'the Sudrian League' }],
    // Case-sensitive.
    [{ text: 'WILL', kind: 'acronym' }],
    [{ text: '中国', lang: 'zh' }],
    [{ text: 'coalition of the able' }],
    [{ text: 'Norland', use: 'supported' }],
    [{ text: 'Norland', use: 'never' }],
  ] as [Partial<Name>][])('%j', (name) => {
    expect(withName(name)).toEqual([])
  })

  test('a whole name whose words are common in another language: side by side they have capitals in none but German', () => {
    expect(withName({ text: 'Will League', lang: 'it' }, 'person/ana-brandt')).toEqual([])
  })

  test('one name at different times', () => {
    const all = told(({ entity }) => {
      entity('state/norland').names.push({ text: 'Shoreland', lang: 'en', kind: 'full', use: 'alone', until: '1990' })
      entity('state/sudria').names.push({ text: 'Shoreland', lang: 'en', kind: 'full', use: 'alone', from: '1991' })
    })
    expect(all).toEqual([])
  })

  test('the name of a superseded entity', () => {
    expect(
      told(({ entity }) => {
        entity('state/sudria').superseded = { on: '2025-09', reason: 'merged' }
        entity('state/norland').names.push({ text: 'Sudria', lang: 'en', kind: 'full', use: 'alone' })
      }),
    ).toEqual([])
  })
})
