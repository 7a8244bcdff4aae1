// What a card shows and does, rendered by itself in the test's page.
import { render } from 'preact'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CardFact } from '../../../../src/knowledge/card.ts'
import { Card } from '../../../../src/ui/card/card.tsx'
import type { CardActions } from '../../../../src/ui/card/card-actions.ts'
import type { Face, FaceMention, FaceSettings } from '../../../../src/ui/card/face.ts'
import { CHIEFS, DAM, entity, group, LUND, PATROLS, position, report, statement, TOLLS } from '../../../gallery/fictional-cards.ts'
import { lundTalks, tarnSummit } from '../../../gallery/fictional-meetings.ts'
import { adaMorel, brunoKestrel, datelessActor, quietActor } from '../../../gallery/fictional-people.ts'
import { button, settings } from './layer-fixture.ts'

const MENTION: FaceMention = {
  text: 'Morel',
  reason: { code: 'surname-after-full-name', name: 'Ada Morel', block: 0 },
  score: 0.97,
  outer: { text: 'Morel’s talks', entities: [LUND.id] },
}
const ready = (...cards: (typeof adaMorel)[]): Face => ({ state: 'ready', cards, mention: MENTION })

function shown(face: Face, changes: Partial<FaceSettings> & { others?: (typeof adaMorel)[] } = {}) {
  const place = document.body.appendChild(document.createElement('div'))
  const done: [string, ...unknown[]][] = []
  const act =
    (name: string) =>
    (...rest: unknown[]) =>
      void done.push([name, ...rest])
  const actions: CardActions = {
    follow: act('follow'),
    back: act('back'),
    pin: act('pin'),
    unpin: act('unpin'),
    close: act('close'),
    setHidden: act('setHidden'),
    setTopic: act('setTopic'),
    openDossier: act('openDossier'),
  }
  const { others = [], ...settingChanges } = changes
  const props = {
    face,
    settings: { ...settings, ...settingChanges },
    pinned: false,
    pinnable: true,
    back: false,
    others,
    headingId: 'h',
    actions,
  }
  render(<Card {...props} />, place)
  onTestFinished(() => {
    render(null, place)
    place.remove()
  })
  return { place, done, text: () => place.textContent?.replaceAll(/\s+/g, ' ') ?? '' }
}
const rendered = () => new Promise((resolve) => setTimeout(resolve, 20))
const headings = (place: ParentNode) => Array.from(place.querySelectorAll('h4.topic'), (heading) => heading.textContent)

describe('at a glance', () => {
  test('who, in which post on the article’s date, and where they stand', () => {
    const { place, text } = shown(ready(adaMorel))
    expect(place.querySelector('h2')?.textContent).toContain('Ada Morel')
    expect(place.querySelector('.post')?.textContent).toBe('Prime Minister, Veldria on 12 March 2031')
    expect(text()).toContain('Delta dam')
    expect(Array.from(place.querySelectorAll('.position-head'), (head) => head.textContent)).toEqual([
      'Delta damon conditions',
      'Sea patrolsin favour',
      'Strait tollsagainst',
      'Grain fundneutral',
      'Observersno stance reported',
    ])
  })

  test('the first position in full, four as a line that unfolds, then the others on demand', async () => {
    const more = ['a', 'b'].map((id) => position({ ...TOLLS, id: `topic/${id}` }, statement('Said so.', 'favour')))
    const { place } = shown(ready({ ...adaMorel, positions: [...adaMorel.positions, ...more] }))
    expect(headings(place)).toEqual(['Delta dam', 'Sea patrols', 'Strait tolls', 'Grain fund', 'Observers'])
    const folds = Array.from(place.querySelectorAll<HTMLDetailsElement>('.position.line > details'))
    expect(folds.map(({ open }) => open)).toEqual([false, false, false, false])
    expect(place.querySelector('.position .gist')?.closest('.line')).toBeNull()
    button(place, '2 more').click()
    await rendered()
    expect(headings(place)).toHaveLength(7)
    button(place, 'Show fewer').click()
    await rendered()
    expect(headings(place)).toHaveLength(5)
  })

  test('every stance has a sign of its own beside its word', () => {
    const stances = ['favour', 'against', 'conditional', 'neutral', 'mixed', 'unclear', null] as const
    const signs = stances.map((stance) => {
      const { place } = shown(ready(entity('person/x', 'X', { positions: [position(TOLLS, statement('Said so.', stance))] })))
      const tag = place.querySelector('.stance')
      expect(tag?.textContent?.trim()).not.toBe('')
      return tag?.querySelector('svg')?.innerHTML
    })
    expect(new Set(signs).size).toBe(stances.length)
  })

  test('topics that are off are left out, and it says so', () => {
    const { place, text } = shown(ready(adaMorel), { topicsOff: ['topic/trade'] })
    expect(headings(place)).toEqual(['Delta dam', 'Sea patrols', 'Observers'])
    expect(text()).toContain('2 topics switched off')
  })

  test('a page newer than the record is warned of; a page without a date too', () => {
    expect(shown(ready(brunoKestrel)).text()).toContain(
      'newer than the record. The last article that this card rests on is of 5 September 2031;',
    )
    expect(shown(ready(quietActor)).text()).toContain('date was not found')
  })
})

describe('sources', () => {
  test('links open in a new tab without referrer or opener, and only http and https are links', () => {
    const sly = group(null, report('Sly', { url: 'javascript:alert(1)' }), report('Good'), report('Paper', { url: null }))
    const { place } = shown(
      ready(entity('person/x', 'X', { positions: [position(TOLLS, statement('Said so.', 'favour', { groups: [sly] }))] })),
    )
    const links = Array.from(place.querySelectorAll('a'))
    expect(links.map((link) => [link.textContent, link.href, link.rel, link.target])).toEqual([
      ['Good', 'https://good.example/delta', 'noreferrer noopener', '_blank'],
    ])
    expect(place.textContent).toContain('Sly')
    expect(place.textContent).toContain('Paper')
  })

  test('five outlets with one agency’s text are one origin, with whom each credits', () => {
    const { place } = shown(ready(adaMorel))
    const groups = place.querySelector('.groups')
    expect(groups?.querySelector('h5')?.textContent).toBe('First told by Coastal Press Agency')
    expect(groups?.querySelector('ul')?.children).toHaveLength(5)
    expect(Array.from(groups?.querySelectorAll('.source:nth-child(3) .source-facts') ?? [], (fact) => fact.textContent)).toEqual([
      '12 Mar 2031',
      'credits Evening Strait and Coastal Press Agency',
      'indirectly',
      'German',
    ])
    expect(groups?.textContent).toContain('state-controlled')
    expect(groups?.querySelector('.chip')?.textContent).toBe('this article')
  })

  test('wordings of one quotation stand side by side, each with its language and kind', () => {
    const { place } = shown(ready(adaMorel))
    const quotes = Array.from(place.querySelectorAll('blockquote'))
    expect(quotes.slice(0, 3).map((quote) => [quote.lang, quote.parentElement?.querySelector('figcaption')?.textContent])).toEqual([
      ['en', 'English, as printed, in Northern Ledger and Evening Strait'],
      ['en', 'English, reworded by the outlet, in Strait Radio'],
      ['fr', 'French, the outlet’s translation, in La Dépêche du Delta'],
    ])
  })

  test('a position over time reads oldest first: the first statement, each turn, the latest, and what changed', () => {
    const { place } = shown(ready(adaMorel))
    const strip = place.querySelector('.strip')
    expect(Array.from(strip?.querySelectorAll('.strip-date') ?? [], (date) => date.textContent)).toEqual(['11 Mar 2031', '4 Sept 2031'])
    expect(strip?.textContent).toContain('changed; before: against')
  })

  test('where nobody told the day it says by when, on the strip too, and what that rests on', () => {
    const undated = statement('Said so again.', 'favour', { said: null, by: '2031-09-03' })
    const earlier = [statement('Said so.', 'favour', { said: '2031-03-11' })]
    const card = entity('person/x', 'X', { positions: [position(TOLLS, undated, { change: 'unchanged', earlier })] })
    const { place, text } = shown(ready(card))
    expect(Array.from(place.querySelectorAll('.strip-date'), (date) => date.textContent)).toEqual(['11 Mar 2031', 'by 3 Sept 2031'])
    expect(place.querySelector('.meta')?.textContent).toBe('by 3 September 2031')
    expect(text()).toContain('The day is not known. The first article that reports it is of 3 September 2031.')
    expect(shown(ready(card), { language: 'fr' }).place.querySelector('.meta')?.textContent).toContain('3 septembre 2031 au plus tard')
  })

  test('what was said after the article says so', () => {
    const meta = (laterThanPage: boolean) => {
      const { place } = shown(
        ready(entity('person/x', 'X', { positions: [position(TOLLS, statement('Said so.', 'favour', { laterThanPage }))] })),
      )
      return place.querySelector('.meta .chip')?.textContent ?? ''
    }
    expect([meta(true), meta(false)]).toEqual(['after this article', ''])
  })

  test('on a line an arrow says what came after the article: all of it, or that the stance became another; so does a comparison', async () => {
    const saidLater = (stance: 'favour' | 'against') => statement('Said so later.', stance, { said: '2031-09-01', laterThanPage: true })
    const positions = [
      position(DAM, statement('Said so.', 'favour')),
      position(TOLLS, saidLater('favour')),
      position(PATROLS, statement('Said so.', 'favour'), { later: [saidLater('against')] }),
    ]
    const { place } = shown(ready({ ...adaMorel, positions }), { others: [brunoKestrel] })
    expect(Array.from(place.querySelectorAll('.later'), (mark) => mark.textContent)).toEqual(['after this article', 'later: against'])
    button(place, 'Compare with Bruno Kestrel').click()
    await rendered()
    expect(Array.from(place.querySelectorAll('td .chip'), (chip) => chip.textContent)).toEqual(['after this article'])
  })

  test('a meeting named by its day does not say the day twice, and a meeting’s own card does not lead to itself', () => {
    const dated = { ...LUND, name: 'Lund talks, 11 March 2031' }
    const said = statement('Said so.', 'favour', { meeting: dated })
    const meta = (card: typeof adaMorel) => shown(ready(card)).place.querySelector('.meta')?.textContent
    expect(meta(entity('person/x', 'X', { positions: [position(TOLLS, said)] }))).toBe('Lund talks, 11 March 2031')
    expect(meta(entity(LUND.id, dated.name, { positions: [position(TOLLS, said)] }))).toBe('11 March 2031')
  })

  test('differing accounts stand side by side, and what is not reported is no denial', () => {
    const { place, text } = shown(ready(adaMorel))
    expect(Array.from(place.querySelectorAll('.value'), (value) => value.textContent)).toEqual(['34', 'almost all 32 members', 'over 30'])
    expect(text()).toContain('Not reported by Kanal Ost and La Dépêche du Delta. That is not a denial.')
    expect(place.querySelector('[data-here=true]')?.textContent).toContain('this article’s account')
  })

  test('of a card without positions it says whether topics that are off have some', () => {
    const said = (...facts: CardFact[]) =>
      shown(ready(entity('person/x', 'X', { facts })), { topicsOff: [TOLLS.id] }).place.querySelector('.quiet')?.textContent
    expect(said()).toBe('The record holds no position.')
    expect(said({ ...CHIEFS, topic: TOLLS })).toBe('The record holds no position on the topics you have switched on.')
  })

  test('on the card of one who took part, a fact names the meeting that it is about, and says when it was told later', () => {
    const under = (facts: CardFact[]) => shown(ready({ ...adaMorel, facts })).place.querySelector('.fact .meta')?.textContent ?? null
    expect(under([CHIEFS])).toBe(CHIEFS.subject.name)
    expect(under([{ ...CHIEFS, laterThanPage: true }])).toBe(`${CHIEFS.subject.name}after this article`)
    expect(under([{ ...CHIEFS, subject: { ...CHIEFS.subject, id: adaMorel.id } }])).toBeNull()
  })

  test('what the record has in English only is marked so in other languages', () => {
    const { place, text } = shown(ready(adaMorel), { language: 'de' })
    expect(text()).toContain('Angaben auf Englisch')
    expect(
      Array.from(place.querySelectorAll<HTMLElement>('.value, .gist, .about'), ({ lang }) => lang).every((lang) => lang === 'en'),
    ).toBe(true)
    expect(place.querySelector('.meta')?.textContent).toContain('auf Englisch')
    expect(place.querySelector('.assessment + .meta')?.textContent).toBe('auf Englisch')
    expect(shown(ready(adaMorel)).text()).not.toContain('Values in English')
    const noteOf = (language: 'de' | 'en') => {
      const note = shown(ready(lundTalks), { language }).place.querySelector('.source-note')
      return [note?.textContent?.trim(), note?.querySelector<HTMLElement>('[lang]')?.lang]
    }
    expect(noteOf('de')).toEqual(['listened only (auf Englisch)', 'en'])
    expect(noteOf('en')).toEqual(['listened only', 'en'])
  })

  test('no sentence ends in two full stops, whatever the language writes after a year', () => {
    for (const language of ['en', 'fr', 'de', 'uk', 'es'] as const)
      expect(shown(ready(brunoKestrel), { language }).text()).not.toContain('..')
  })
})

describe('meetings', () => {
  test('when, where, who was in the room and who was not, and where sources differ on it', () => {
    const { text } = shown(ready(lundTalks))
    expect(text()).toMatch(/When11.{1,3}13 March 2031Where/u)
    expect(text()).toContain('In the room 3')
    expect(text()).toContain('OstmarkNot invited (Northern Ledger and Evening Strait)Represented (Kanal Ost)')
    expect(text()).toContain('AfterTarn summit')
  })

  test('what cannot be told apart is offered, not guessed', () => {
    const { place, done } = shown(ready(lundTalks, tarnSummit))
    expect(place.querySelector('h2')?.textContent?.trim()).toBe('“Morel”')
    button(place, /^Tarn summit/).click()
    expect(done).toEqual([['follow', [tarnSummit.id]]])
  })
})

test('an actor’s meetings: at first those nearest to the article’s date; all of them, the newest first', async () => {
  const on = (start: string) => ({ id: `meeting/${start}`, kind: 'meeting' as const, name: start, start, mode: 'remote' as const })
  const meetings = ['2031-03-12', '2031-03-10', '2031-03-20', '2031-01-05', '2031-06-30'].map(on)
  const { place } = shown(ready({ ...adaMorel, meetings }))
  const names = () => Array.from(place.querySelectorAll('.meetings .name'), ({ textContent }) => textContent)
  expect(names()).toEqual(['2031-03-12', '2031-03-10', '2031-03-20'])
  button(place, '2 more').click()
  await rendered()
  expect(names()).toEqual(['2031-06-30', '2031-03-20', '2031-03-12', '2031-03-10', '2031-01-05'])
})

test('an office leads to the state whose it is; of whom nothing is told, no sources are offered', () => {
  const house = shown(ready(datelessActor))
  button(house.place, 'Veldria').click()
  expect(house.done).toEqual([['follow', ['state/veldria']]])
  expect(house.place.querySelector('.coverage')).not.toBeNull()
  expect(shown(ready(quietActor)).place.querySelector('.coverage')).toBeNull()
})

describe('what the reader can do', () => {
  test('names open their cards; the mention round this one is offered', () => {
    const { place, done } = shown(ready(adaMorel))
    button(place, 'Veldria').click()
    button(place, '“Morel’s talks”').click()
    button(place, 'Whole record').click()
    expect(done).toEqual([
      ['follow', ['state/veldria']],
      ['follow', [LUND.id]],
      ['openDossier', adaMorel.id],
    ])
  })

  test('a topic is switched off from the card, and had back; the focus stays in reach', async () => {
    const { place, done, text } = shown(ready(adaMorel))
    const switches = () =>
      [...place.querySelectorAll<HTMLButtonElement>('.why button')].filter(({ textContent }) => textContent?.startsWith('Switch off'))
    for (const one of place.querySelectorAll('details')) one.open = true
    // Those that concern the page most; an actor of many topics would fill the screen with them.
    expect(switches()).toHaveLength(3)
    const more = place.querySelector<HTMLButtonElement>('.why .more')
    expect(more?.textContent).toBe('2 more')
    more?.click()
    await rendered()
    const [first] = switches()
    const before = switches().length
    expect(before).toBe(5)
    first?.click()
    await rendered()
    expect(text()).toContain('is switched off, on every page.')
    expect(switches()).toHaveLength(before - 1)
    expect(document.activeElement?.textContent).toBe('Undo')
    button(place, 'Undo').click()
    await rendered()
    expect(switches()).toHaveLength(before)
    expect(done.map(([name, , on]) => [name, on])).toEqual([
      ['setTopic', false],
      ['setTopic', true],
    ])
  })

  test('"Not this one" reaches as far as chosen, and is confirmed', async () => {
    const { place, done, text } = shown(ready(adaMorel))
    expect(text()).toContain('“Morel”: The surname alone; the full name “Ada Morel” stands elsewhere in the article. Confidence 97%.')
    button(place, 'Unmark on this site').click()
    await rendered()
    expect(done).toEqual([['setHidden', 'site', adaMorel.id, true]])
    expect(place.querySelector('.why [role=status]')?.textContent).toContain('Unmarked')
  })

  test('of meetings that cannot be told apart each says when it was, once, and "Not this one" takes the mark away for all', async () => {
    const [lund, tarn] = [
      { ...lundTalks, name: 'Lund talks' },
      { ...tarnSummit, name: 'Tarn summit, 4–6 May 2031' },
    ]
    if (tarn.meeting !== null) tarn.meeting = { ...tarn.meeting, start: '2031-05-04', end: '2031-05-06' }
    if (lund.meeting !== null) lund.meeting = { ...lund.meeting, start: '2031-03-12', end: null }
    const { place, done } = shown(ready(lund, tarn))
    expect(Array.from(place.querySelectorAll('.candidate'), (one) => one.querySelector('.source-facts')?.textContent ?? null)).toEqual([
      ' 12 March 2031',
      null,
    ])
    button(place, 'Unmark on this site').click()
    await rendered()
    expect(done).toEqual([lund, tarn].map(({ id }) => ['setHidden', 'site', id, true]))
    done.length = 0
    button(place, 'Undo').click()
    expect(done).toEqual([lund, tarn].map(({ id }) => ['setHidden', 'site', id, false]))
  })

  test('"Not this one" can be taken back where it was chosen, and the focus follows', async () => {
    const { place, done } = shown(ready(adaMorel))
    for (const one of place.querySelectorAll('details')) one.open = true
    for (const time of ['once', 'once more']) {
      button(place, 'Unmark on this page').click()
      await rendered()
      expect(document.activeElement?.textContent, time).toBe('Undo')
      button(place, 'Undo').click()
      await rendered()
      expect(document.activeElement?.textContent, time).toBe('Unmark on this page')
    }
    expect(done).toEqual([true, false, true, false].map((hidden) => ['setHidden', 'page', adaMorel.id, hidden]))
  })

  test('a pinned card can be compared with', async () => {
    const { place } = shown(ready(brunoKestrel), { others: [adaMorel] })
    button(place, 'Compare with Ada Morel').click()
    await rendered()
    const rows = Array.from(place.querySelectorAll('tbody'))
    expect(rows).toHaveLength(5)
    expect(rows[0]?.textContent).toContain('different stance')
    expect(rows[4]?.textContent).toContain('not on record')
    button(place, 'End comparison').click()
    await rendered()
    expect(place.querySelector('table')).toBeNull()
  })

  test('copying says how it went', async () => {
    const { place } = shown(ready(adaMorel))
    let copied = ''
    const clipboard = navigator.clipboard.writeText
    navigator.clipboard.writeText = async (text) => {
      copied = text
    }
    onTestFinished(() => {
      navigator.clipboard.writeText = clipboard
    })
    button(place, 'As Markdown').click()
    await rendered()
    expect(copied).toMatch(/^## Ada Morel\n/)
    expect(place.querySelector('.buttons [role=status]')?.textContent).toBe('Copied.')
  })
})

describe('plain lines', () => {
  test.each([
    ['waiting', 'Looking it up…'],
    ['failed', 'could not be read'],
    ['missing', 'no longer holds'],
    ['disconnected', 'Reload this page'],
  ] as const)('%s', (state, words) => {
    const { place } = shown({ state })
    expect(place.querySelector('[role=status]')?.textContent).toContain(words)
    expect(place.querySelectorAll('button')).toHaveLength(1)
  })

  test.each(['en', 'fr', 'de', 'uk', 'es'] as const)('a card in %s names its language, and marks what stays English', (language) => {
    const { place } = shown(ready(adaMorel), { language })
    expect(place.querySelector<HTMLElement>('.card')?.lang).toBe(language)
    expect(place.querySelector<HTMLElement>('.gist')?.lang).toBe('en')
    expect(place.querySelector('.kind')?.textContent).not.toBe('')
  })

  test('a German card of an actor and of a meeting says of each text of the record in which language it is', () => {
    const meaning = { text: 'Would agree to open the dam.', lang: 'en' }
    const stance = position(TOLLS, statement('Said so.', 'favour', { stanceMeaning: { text: 'für Gebühren', lang: 'de' } }))
    const other = position(DAM, statement('Said so.', 'conditional', { stanceMeaning: meaning }))
    const description = { text: 'Regierungschefin von Veldria.', lang: 'de' }
    const { place } = shown(ready({ ...adaMorel, description, positions: [stance, other] }), { language: 'de' })
    const told = (part: ParentNode, of: string) =>
      Array.from(part.querySelectorAll<HTMLElement>(of), (each) => [each.lang, each.textContent])
    expect(told(place, '.about')).toEqual([['de', description.text]])
    expect(told(place, '.meaning')).toEqual([
      ['de', 'für Gebühren'],
      ['en', meaning.text],
    ])
    const names = [
      { text: 'Lake Hotel', lang: 'en' },
      { text: 'Lund', lang: 'de' },
    ]
    if (lundTalks.meeting === null) throw new Error('no meeting')
    const talks = shown(ready({ ...lundTalks, meeting: { ...lundTalks.meeting, place: names } }), { language: 'de' }).place
    const where = talks.querySelector('.meeting-facts .dotted > span')
    expect(where?.textContent).toBe('Lake Hotel, Lund')
    expect(told(where ?? talks, 'span')).toEqual([
      ['en', 'Lake Hotel'],
      ['de', 'Lund'],
    ])
  })
})
