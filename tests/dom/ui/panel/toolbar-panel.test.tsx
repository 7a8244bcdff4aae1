// The toolbar popup: what it says in each state, that each pause is one click with an undo, and that axe finds nothing.
import { describe, expect, test, vi } from 'vitest'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { PAGE_STATES } from '../../../../src/protocol/panel-requests.ts'
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { panelMessages } from '../../../../src/ui/i18n/panel/panel-messages.ts'
import type { PanelPage, PanelProps } from '../../../../src/ui/panel/panel-types.ts'
import { ToolbarPanel } from '../../../../src/ui/panel/toolbar-panel.tsx'
import '../../../../src/ui/panel/panel.css'
import { until } from '../../until.ts'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'
import { inState, NOW, noActions, panelProps, summary } from './panel-specimens.tsx'

/** Shows the popup with settings that its own changes reach, as in the extension. */
function live(changes: Partial<PanelProps> = {}, start: Settings = DEFAULT_SETTINGS) {
  let settings = start
  const actions = {
    ...noActions,
    ...changes.actions,
    changeSettings: (change: (settings: Settings) => Settings) => {
      settings = change(settings)
      draw()
    },
  }
  const draw = () => show(<ToolbarPanel {...panelProps(changes)} settings={settings} actions={actions} />)
  return { element: draw(), settings: () => settings, change: actions.changeSettings }
}
const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ')

describe('what the page is about', () => {
  test.each([
    ['one meeting, with its date', {}, 'About Port Alder conference, 11 – 12 March 2025'],
    [
      'one meeting that is named by its day',
      { entities: [{ id: 'meeting/island-call', count: 2, painted: 2, salience: 1, topics: [] }] },
      'About Island call, 3 March 2025',
    ],
    [
      'two meetings of like weight',
      { entities: summary().entities.map((entity) => ({ ...entity, salience: 1 })) },
      'About Port Alder conference and Harbour talks',
    ],
    [
      'no meeting: its topics',
      { entities: summary().entities.filter(({ id }) => id.startsWith('person/')) },
      'About Ferry links and Fishing rights',
    ],
    ['neither: how much it names', { entities: summary().entities.slice(2, 4), topics: [] }, 'Names 2 actors and meetings'],
  ])('%s', (_, changes, about) => {
    const { element } = live({ page: { kind: 'summary', summary: summary(changes) } })
    expect(element.querySelector('h1')?.textContent?.replace(/\u2009/g, ' ')).toBe(about)
  })
})

describe('the lists', () => {
  test('meetings and actors stand by weight, with counts that a screen reader can say', () => {
    const { element } = live()
    const names = [...element.querySelectorAll('.mention-list')].map((list) => [...list.querySelectorAll('.mention-name')].map(text))
    expect(names).toEqual([
      ['Port Alder conference', 'Harbour talks'],
      ['Ines Calder', 'Vesna', 'Tomas Weir', 'Northern Union', 'Tide Board', 'Alder Palace'],
    ])
    expect(text(element.querySelector('.mention-row .mention-count') as Element)).toContain('6 mentions')
  })

  test('the rest is shown on demand', async () => {
    const { element } = live()
    await press('Show 2 more')
    expect(element.querySelectorAll('.mention-row')).toHaveLength(10)
  })

  test('a name whose marks are switched off is counted, and cannot be stepped to', () => {
    live()
    expect((control('Alder Palace') as HTMLButtonElement).disabled).toBe(true)
  })

  test('steps go to the mentions of one actor or of all, and say where they led', async () => {
    const step = vi.fn(noActions.step)
    const { element } = live({ actions: { ...noActions, step } })
    await press('Previous mention of Vesna')
    await press('Next mark')
    expect(step.mock.calls).toEqual([
      ['previous', 'state/vesna'],
      ['next', null],
    ])
    expect(text(element.querySelector('.step-place') as Element)).toBe('Mark 3 of 32')
  })

  test('a page that went away meanwhile is no error', async () => {
    const { element } = live({ actions: { ...noActions, step: () => Promise.reject(new Error('gone')) } })
    await press('Next mark')
    expect(element.querySelector('.step-place')?.textContent).toBe('')
  })

  test('a colour chosen for a topic shows in the list', () => {
    const { element } = live({}, { ...DEFAULT_SETTINGS, topics: { off: [], order: [], colours: { 'topic/ferries': 'slate' } } })
    const line = getComputedStyle(element.querySelector('.mention-name .mark-sample') as Element)
    expect(line.textDecorationColor).toBe('rgb(48, 62, 83)')
    expect(line.textDecorationStyle).toBe('double')
  })
})

describe('sources', () => {
  test('accounts stand side by side; silence is not denial', () => {
    const { element } = live()
    expect([...element.querySelectorAll('.account-row')].map(text)).toEqual(['34this article', 'more than 301 source'])
    expect(text(element)).toContain('Not reported by The Vesna Ledger')
  })

  test('who is not named is folded away, and opens its record', async () => {
    const openDossier = vi.fn()
    live({ actions: { ...noActions, openDossier } })
    await press('Elke Brandt')
    expect(openDossier).toHaveBeenCalledWith('person/elke-brandt')
  })
})

describe('what stays open', () => {
  test('a meeting that cannot be told apart is shown with its candidates, each leading to the record', async () => {
    const openDossier = vi.fn()
    const undecided = [['meeting/port-alder', 'meeting/harbour-talks']]
    const page: PanelPage = { kind: 'summary', summary: summary({ undecided, entities: [] }) }
    const { element } = live({ page, actions: { ...noActions, openDossier } })
    expect(text(element)).toContain('Not clear which meeting is meant')
    await press('Harbour talks')
    expect(openDossier).toHaveBeenCalledWith('meeting/harbour-talks')
    expect(await faults()).toEqual([])
  })

  test.each([
    [{ what: 'page end', detail: '' }, 'la fin d’une très longue page'],
    [{ what: 'frame', detail: '' }, 'du texte dans un cadre d’un autre site'],
    [{ what: 'answer', detail: 'knowledge/index.json is missing' }, 'le registre n’a pas répondu (knowledge/index.json is missing)'],
  ] as const)('what could not be read (%o) is said in the reader’s language', (incomplete, words) => {
    const { element } = live({ words: panelMessages.fr, page: { kind: 'summary', summary: summary({ incomplete }) } })
    expect(text(element)).toContain(words)
  })
})

describe('pausing, each with one click and undone with another', () => {
  test.each([
    ['This site', { sites: { never: ['news.example'], always: [] } }],
    ['One hour', { paused: NOW + 3_600_000 }],
    ['Everywhere', { paused: true }],
    ['Always mark this site', { sites: { never: [], always: ['news.example'] } }],
  ])('%s', async (name, changed) => {
    const { settings } = live()
    await press(name)
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, ...changed })
    await press('Undo')
    expect(settings()).toEqual(DEFAULT_SETTINGS)
  })

  test('undone, a site that was added in another window meanwhile stays', async () => {
    const { settings, change } = live()
    await press('This site')
    change((now) => ({ ...now, sites: { ...now.sites, never: [...now.sites.never, 'other.test'] } }))
    await press('Undo')
    expect(settings().sites.never).toEqual(['other.test'])
  })

  test('this page, until it is left', async () => {
    const pausePage = vi.fn()
    live({ actions: { ...noActions, pausePage } })
    await press('This page')
    await press('Undo')
    expect(pausePage.mock.calls).toEqual([[true], [false]])
  })

  test('pressed again, a site is back to neither list, wildcards included', async () => {
    const { settings } = live({}, { ...DEFAULT_SETTINGS, sites: { never: ['*.example', 'other.test'], always: [] } })
    expect(control('This site').getAttribute('aria-pressed')).toBe('true')
    await press('This site')
    expect(settings().sites.never).toEqual(['other.test'])
  })

  test('a pause that has run out is none', () => {
    live({}, { ...DEFAULT_SETTINGS, paused: NOW - 1 })
    expect(control('One hour').getAttribute('aria-pressed')).toBe('false')
  })
})

describe('where nothing is marked', () => {
  test.each([
    [{ kind: 'unreachable', why: 'pdf' }, /PDF viewer/],
    [{ kind: 'unreachable', why: 'reader view' }, /reader view/],
    [{ kind: 'unreachable', why: 'store page' }, /stores/],
    [{ kind: 'unreachable', why: 'browser page' }, /own pages/],
    [{ kind: 'loading' }, /Reading/],
    [inState('nothing found'), /None of the names/],
    [inState('paused everywhere'), /Paused everywhere/],
  ] as [PanelPage, RegExp][])('%o says why', (page, words) => {
    expect(text(live({ page }).element)).toMatch(words)
  })

  test.each([
    ['nothing found', inState('nothing found')],
    ['not news', inState('not news')],
    ['a page of the browser', { kind: 'unreachable', why: 'browser page' } as const],
  ])('whoever is new is told what is known and where to read on: %s', async (_, page) => {
    const openWelcome = vi.fn()
    const { element } = live({ page, actions: { ...noActions, openWelcome } })
    expect(text(element)).toContain('The record in use: Island ferries, 2025.')
    await press('How Sidelight works')
    expect(openWelcome).toHaveBeenCalledOnce()
  })

  test('where names are found the record is not told of', () => {
    expect(text(live().element)).not.toContain('The record in use')
  })

  test('the missing permission is asked for with a button', async () => {
    const askPermission = vi.fn()
    live({ page: { kind: 'no permission', host: 'news.example' }, actions: { ...noActions, askPermission } })
    await press('Allow it')
    expect(askPermission).toHaveBeenCalledOnce()
  })

  test('a page that is not news can be marked anyway', async () => {
    const { settings } = live({ page: inState('not news') })
    await press('Mark this site anyway')
    expect(settings().sites.always).toEqual(['news.example'])
  })

  test('after an update the page is reloaded from here', async () => {
    const reloadPage = vi.fn()
    live({ page: { kind: 'disconnected' }, actions: { ...noActions, reloadPage } })
    await press('Reload the page')
    expect(reloadPage).toHaveBeenCalledOnce()
  })
})

describe('for everybody', () => {
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    show(<ToolbarPanel {...panelProps()} />, theme)
    await settled()
    expect(await faults()).toEqual([])
  })

  test.each(PAGE_STATES)('axe finds nothing when the page is %s', async (state) => {
    show(<ToolbarPanel {...panelProps({ page: inState(state) })} />)
    expect(await faults()).toEqual([])
  })

  test('axe finds nothing where no page is read', async () => {
    show(<ToolbarPanel {...panelProps({ page: { kind: 'unreachable', why: 'browser page' } })} />)
    expect(await faults()).toEqual([])
  })

  test.each(UI_LANGUAGES)('nothing is wider than the popup in %s', async (language) => {
    for (const state of PAGE_STATES) {
      const props = panelProps({ words: panelMessages[language], tongue: tongue(language), page: inState(state) })
      const panel = show(<ToolbarPanel {...props} />).querySelector('.toolbar-panel') as HTMLElement
      await settled()
      expect(panel.offsetWidth).toBe(380)
      expect(panel.scrollWidth).toBe(380)
    }
  })
})

test('a fact says what it is about: one question is asked of many meetings', () => {
  const [fact] = panelProps().differing
  if (fact === undefined) throw new Error('the specimen has no fact')
  const further = { ...fact, id: 'fact/port-alder/length', question: 'How long did it last?' }
  const rows = live({ differing: [fact, further] }).element.querySelectorAll('.fact-question')
  expect(Array.from(rows, (row) => row.textContent)).toEqual([
    'Port Alder conference How many delegations took part?',
    'Port Alder conference How long did it last?',
  ])
  // Seen once above the questions that ask about it, heard with each.
  expect(Array.from(rows, (row) => row.querySelector('.fact-subject') !== null)).toEqual([true, false])
})

test('of many facts on which sources differ a few show, and the others on demand', async () => {
  const [fact] = panelProps().differing
  if (fact === undefined) throw new Error('the specimen has no fact')
  const { element } = live({ differing: [1, 2, 3, 4, 5].map((number) => ({ ...fact, id: `fact/many/${number}` as typeof fact.id })) })
  expect(element.querySelectorAll('.fact-row')).toHaveLength(3)
  await press('Show 2 more', '.fact-list + button')
  expect(element.querySelectorAll('.fact-row')).toHaveLength(5)
})

test('what sources differ on goes with the names when the page is paused', () => {
  const { element } = live({ page: { kind: 'summary', summary: summary({ state: 'paused page', entities: [] }) } })
  expect(element.querySelectorAll('.fact-row, details.panel-section')).toHaveLength(0)
})

test('the overview is copied as Markdown, and the button says so', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { element } = live()
  await press('Copy as Markdown')
  await until(() => expect(text(element.querySelector('.panel-footer') ?? element)).toContain('Copied'))
  expect(write.mock.calls[0]?.[0]).toContain('- Ines Calder (')
  write.mockRestore()
})
