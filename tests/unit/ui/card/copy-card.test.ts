import { describe, expect, test } from 'vitest'
import { copyCard } from '../../../../src/ui/card/copy-card.ts'
import { cardMessages } from '../../../../src/ui/i18n/card/card-messages.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { entity, group, position, report, statement, TOLLS } from '../../../gallery/fictional-cards.ts'
import { lundTalks } from '../../../gallery/fictional-meetings.ts'
import { adaMorel } from '../../../gallery/fictional-people.ts'

const copy = (card: Parameters<typeof copyCard>[0], format: 'plain' | 'markdown') => copyCard(card, format, cardMessages.en, tongue('en'))

describe('copying a card', () => {
  test('plain text: every position with its stance, words and sources', () => {
    const text = copy(adaMorel, 'plain')
    expect(text.split('\n').slice(0, 2)).toEqual(['Ada Morel', 'Prime Minister (on 12 March 2031)'])
    expect(text).toContain('Delta dam: on conditions')
    expect(text).toContain('“We open the gates the day the observers arrive.” (English, as printed, in Northern Ledger and Evening Strait)')
    expect(text).toContain('- Northern Ledger <https://northern-ledger.example/delta>, 12 Mar 2031, credits Coastal Press Agency')
    expect(text).toContain('Not reported by Kanal Ost and La Dépêche du Delta. That is not a denial.')
  })

  test('a source without an address is named with its date and no link', () => {
    expect(copy(adaMorel, 'plain')).toContain('- Kanal Ost, 12 Mar 2031, credits Coastal Press Agency')
  })

  test('Markdown: links, quotation lines, and a meeting’s positions with whose they are', () => {
    const text = copy(lundTalks, 'markdown')
    expect(text).toMatch(/^## Delta talks in Lund\n\n11\s?–\s?13 March 2031, Lund\n/u)
    expect(text).toContain('**Bruno Kestrel, Delta dam**: in favour')
    expect(text).toContain('- [Northern Ledger](<https://northern-ledger.example/delta>), 12 Mar 2031')
    expect(copy(adaMorel, 'markdown')).toContain('\n\n> “We open the gates')
  })

  test('in Markdown nothing runs into what stands above it: an empty line parts paragraphs, quotations and lists', () => {
    const kinds = (line: string) =>
      line.startsWith('>') ? 'quote' : /^ *- /.test(line) ? 'list' : line.startsWith('#') ? 'heading' : 'text'
    for (const card of [adaMorel, lundTalks]) {
      const lines = copy(card, 'markdown').split('\n')
      const joined = lines.filter((line, at) => at > 0 && line !== '' && lines[at - 1] !== '')
      expect([...new Set(joined.map(kinds))], 'only a list goes on in the next line').toEqual(['list'])
    }
  })

  test('an earlier statement says its own stance, and no day is said twice', () => {
    const text = copy(adaMorel, 'plain')
    expect(text).toContain('Refused to open the dam while ships are held in the strait. (11 March 2031, Delta talks in Lund, against)')
    const named = { ...lundTalks, id: 'meeting/2031-03-11-x', kind: 'meeting' as const, name: 'Talks, 11 March 2031' }
    const card = entity('person/x', 'X', { positions: [position(TOLLS, statement('Said so.', 'favour', { meeting: named }))] })
    expect(copy(card, 'plain')).toContain('Said so. (Talks, 11 March 2031)')
  })

  test('a statement from after the article says so, with its own stance', () => {
    const later = [statement('Took it back.', 'against', { said: '2031-09-01', laterThanPage: true })]
    const card = entity('person/x', 'X', { positions: [position(TOLLS, statement('Said so.', 'favour'), { later })] })
    expect(copy(card, 'plain')).toContain('Took it back. (1 September 2031, against, after this article)')
  })

  test('a fact says which meeting it is about, and that it was told after the article', () => {
    const [fact] = adaMorel.facts
    if (fact === undefined) throw new Error('the specimen has no fact')
    expect(copy(adaMorel, 'plain')).toContain(`${fact.question} (${fact.subject.name})`)
    const later = { ...adaMorel, id: fact.subject.id, facts: [{ ...fact, laterThanPage: true }] }
    expect(copy(later, 'plain')).toContain(`${fact.question} (after this article)`)
  })

  test('what Markdown would read as its own is escaped, and only http addresses become links', () => {
    const sly = entity('person/sly', '*Sly* [x](javascript:1)', {
      positions: [position(TOLLS, statement('a_b', 'favour', { groups: [group(null, report('O', { url: 'javascript:alert(1)' }))] }))],
    })
    const text = copy(sly, 'markdown')
    expect(text).toContain('## \\*Sly\\* \\[x\\](javascript:1)')
    expect(text).toContain('- O, 12 Mar 2031')
    expect(text).not.toContain('](<javascript')
  })
})
