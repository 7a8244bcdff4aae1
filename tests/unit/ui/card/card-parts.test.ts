import { describe, expect, test } from 'vitest'
import type { UiLanguage } from '../../../../src/model/text.ts'
import { jointRows } from '../../../../src/ui/card/joint-rows.ts'
import { groupParticipants } from '../../../../src/ui/card/participant-groups.ts'
import { changeWords, stripSteps, stripWords } from '../../../../src/ui/card/position-change.ts'
import { reasonWords } from '../../../../src/ui/card/reason-words.ts'
import { visibleCard } from '../../../../src/ui/card/visible.ts'
import { cardMessages } from '../../../../src/ui/i18n/card/card-messages.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { safeAddress } from '../../../../src/ui/kit/safe-address.ts'
import { LUND } from '../../../gallery/fictional-cards.ts'
import { lundTalks } from '../../../gallery/fictional-meetings.ts'
import { adaMorel, brunoKestrel } from '../../../gallery/fictional-people.ts'

describe('topics that are off', () => {
  test('their positions and facts are left out, and counted once each', () => {
    const { card, topicsHidden } = visibleCard(adaMorel, ['topic/delta-dam', 'topic/trade'])
    expect(card.positions.map((position) => position.topic.label)).toEqual(['Sea patrols', 'Observers'])
    expect(topicsHidden).toBe(3)
  })

  test('with none off, all is shown; facts of no topic always are', () => {
    expect(visibleCard(adaMorel, [])).toEqual({ card: adaMorel, topicsHidden: 0 })
    expect(visibleCard(adaMorel, ['topic/water', 'topic/security', 'topic/trade']).card.facts).toHaveLength(1)
  })
})

describe('a position over time, in a word', () => {
  const [position] = adaMorel.positions
  if (position === undefined) throw new Error('the fictional card has changed')
  const toldIn = (language: UiLanguage, ...stances: readonly ('favour' | 'conditional')[]): string => {
    const [latest, ...earlier] = stances.map((stance, at) => ({ ...position.latest, stance, said: `2031-0${9 - at}` }))
    const change = earlier.length === 0 ? 'stated first' : earlier[0]?.stance === latest?.stance ? 'unchanged' : 'changed'
    const now = { ...position, stance: latest?.stance ?? null, latest: latest ?? position.latest, earlier, change } as const
    return changeWords(now, cardMessages[language], tongue(language))
  }
  test.each([
    ['one statement', ['favour'], 'only statement on record'],
    ['the latest differs from the one before', ['favour', 'conditional', 'favour'], 'changed; before: on conditions'],
    ['all alike', ['favour', 'favour', 'favour'], 'unchanged since Jul 2031'],
    ['alike since a turn', ['favour', 'favour', 'conditional', 'favour'], 'unchanged since Aug 2031'],
  ] as const)('%s', (_what, stances, words) => {
    expect(toldIn('en', ...stances)).toContain(words)
  })

  test('in Ukrainian, too, what has stayed since a turn is not said to be the first', () => {
    expect(toldIn('uk', 'favour', 'favour', 'conditional', 'favour')).toMatch(/^без змін від серп/)
  })
})

describe('a position before and after the page’s date', () => {
  const [position] = adaMorel.positions
  if (position === undefined) throw new Error('the fictional card has changed')
  type Stances = ('favour' | 'conditional' | 'against')[]
  const seen = (
    before: Stances,
    lead: Stances[number],
    after: Stances,
    change: 'stated first' | 'unchanged' | 'changed',
    isLater = false,
  ) => {
    const made = [...before, lead, ...after].map((stance, at) => ({
      ...position.latest,
      ...{ id: `${at}`, stance, said: `2031-0${at + 1}`, laterThanPage: isLater || at > before.length },
    }))
    const latest = made[before.length] ?? position.latest
    const earlier = made.slice(0, before.length).reverse()
    const now = { ...position, stance: lead, latest, earlier, later: made.slice(before.length + 1), change }
    const steps = stripSteps(now)
    return { steps: steps.map(({ id }) => id).join(''), words: stripWords(now, steps, cardMessages.en, tongue('en')) }
  }
  test.each([
    ['unchanged from then on', [], 'favour', ['favour'], 'stated first', '01', ['unchanged after this article']],
    [
      'unchanged all along, what repeats it left out',
      ['favour', 'favour'],
      'favour',
      ['favour', 'favour'],
      'unchanged',
      '024',
      ['unchanged'],
    ],
    ['changed before', ['against'], 'favour', ['favour'], 'changed', '012', ['changed; before: against']],
    ['changed after', ['favour'], 'favour', ['against'], 'unchanged', '012', ['unchanged', 'later: against']],
    ['changed both times', ['against'], 'favour', ['conditional'], 'changed', '012', ['changed; before: against', 'later: on conditions']],
  ] as const)('%s', (_what, before, lead, after, change, steps, words) => {
    expect(seen([...before], lead, [...after], change)).toEqual({ steps, words })
  })

  test('where all came after it, nothing is said of an article that it lies before', () => {
    expect(seen([], 'favour', ['favour'], 'stated first', true).words).toEqual(['unchanged'])
  })

  test('of many changes the first, the leading one and the latest are shown', () => {
    const turns: Stances = ['against', 'favour', 'against', 'favour', 'against', 'favour', 'against']
    expect(seen(['favour'], 'against', ['favour', ...turns.slice(0, 5)], 'changed').steps).toBe('014567')
  })
})

describe('the joint table', () => {
  test('topics that both have come first; where one has none, it is said to be not on record, never compared', () => {
    const rows = jointRows(adaMorel, brunoKestrel)
    expect(rows.map((row) => [row.topic.label, row.left?.stance ?? null, row.right?.stance ?? null, row.same])).toEqual([
      ['Delta dam', 'conditional', 'favour', false],
      ['Sea patrols', 'favour', 'unclear', false],
      ['Strait tolls', 'against', 'mixed', false],
      ['Grain fund', 'neutral', null, null],
      ['Observers', null, null, null],
    ])
    expect(jointRows(adaMorel, adaMorel)[0]?.same).toBe(true)
  })
})

describe('who took part', () => {
  test('from the room outwards, disputed ones apart with each telling and its sources', () => {
    const { groups, disputed } = groupParticipants(lundTalks.meeting?.participants ?? [])
    expect(groups.map(({ mode, participants }) => [mode, participants.length])).toEqual([
      ['in person', 3],
      ['remote', 2],
      ['represented', 1],
      ['absent', 1],
      ['not invited', 1],
    ])
    expect(disputed).toEqual([
      {
        actor: { id: 'state/ostmark', kind: 'state', name: 'Ostmark' },
        tellings: [
          { mode: 'not invited', sources: ['Northern Ledger', 'Evening Strait'] },
          { mode: 'represented', sources: ['Kanal Ost'] },
        ],
      },
    ])
  })
})

describe('why a mention is marked', () => {
  const words = (reason: Parameters<typeof reasonWords>[0]['reason']) =>
    reasonWords({ text: 'Morel', reason, score: 1, outer: null }, adaMorel, cardMessages.en, tongue('en'))

  test('names what the reason names', () => {
    expect(words({ code: 'surname-beside-post', cue: 'Prime Minister' })).toBe('The surname beside a post or state: “Prime Minister”.')
    expect(words({ code: 'post-at-date', date: '2031-03' })).toBe('The post, and who held it on March 2031.')
  })

  test('entities that the card links get their names, others stay unnamed', () => {
    expect(words({ code: 'surname-with-company', entities: [LUND.id as `meeting/${string}`] })).toContain('Delta talks in Lund')
    expect(words({ code: 'surname-with-company', entities: ['state/elsewhere'] })).toContain('others')
  })
})

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['http://a.example', 'http://a.example/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//a.example', null],
  [null, null],
])('the address %s becomes %s', (address, expected) => {
  expect(safeAddress(address)).toBe(expected)
})
