// The options page: every control changes what it says and nothing else, resets and imports can be undone, search finds, axe does not.
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import { settingsFile } from '../../../../src/settings/settings-file.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { optionsMessages } from '../../../../src/ui/i18n/options/options-messages.ts'
import { OptionsPage } from '../../../../src/ui/options/options-page.tsx'
import type { OptionsProps } from '../../../../src/ui/options/options-types.ts'
import '../../../../src/ui/options/options.css'
import { until } from '../../until.ts'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'
import { optionsProps } from './options-specimens.tsx'

/** Shows the page with settings that its own changes reach, as in the extension. */
function live(start: Settings = DEFAULT_SETTINGS, changes: Partial<OptionsProps> = {}) {
  let settings = start
  const change = (step: (settings: Settings) => Settings) => {
    settings = step(settings)
    draw()
  }
  const draw = () =>
    show(
      <OptionsPage {...optionsProps(changes)} change={change} reading={{ unreadable: null, newer: false, ...changes.reading, settings }} />,
    )
  return { element: draw(), settings: () => settings }
}
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ')
const withTopics = (topics: Partial<Settings['topics']>): Settings => ({
  ...DEFAULT_SETTINGS,
  topics: { ...DEFAULT_SETTINGS.topics, ...topics },
})

async function type(name: string, value: string): Promise<void> {
  const input = control(name) as HTMLInputElement
  input.value = value
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await settled()
}
async function choose(name: string, value: string): Promise<void> {
  const select = control(name, 'select') as HTMLSelectElement
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
}
async function give(name: string, content: string): Promise<void> {
  const input = control(name) as HTMLInputElement
  const files = new DataTransfer()
  files.items.add(new File([content], 'given'))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await until(() => expect(input.value).toBe(''))
  await settled()
}

test('the section of the address is in sight, also once the topics have come above it', async () => {
  location.hash = 'packs'
  onTestFinished(() => history.replaceState(null, '', location.pathname + location.search))
  const top = () => Math.round(document.querySelector('#packs')?.getBoundingClientRect().top ?? Number.NaN)
  show(<OptionsPage {...optionsProps({ topics: null })} />)
  await settled()
  expect(top()).toBeLessThan(60)
  show(<OptionsPage {...optionsProps()} />)
  await settled()
  expect(scrollY).toBeGreaterThan(0)
  expect(top()).toBeLessThan(60)
})

describe('topics', () => {
  test('a branch switched off takes its topics along, and the preview follows at once', async () => {
    const { element, settings } = live()
    const marked = () => [...element.querySelectorAll('.sample-article .mark-sample')].map(text)
    expect(marked()).toContain('Ines Calder')
    await press('Ferry links')
    expect(new Set(settings().topics.off)).toEqual(new Set(['topic/ferries', 'topic/night-ferries', 'topic/fares']))
    expect(marked()).not.toContain('Ines Calder')
    expect(marked()).toContain('Tomas Weir')
  })

  test('one topic off leaves its branch partly on, which is said in words', async () => {
    const { element } = live()
    await press('Fares')
    expect((control('Ferry links') as HTMLInputElement).indeterminate).toBe(true)
    expect(text(element.querySelector('.topic-some'))).toContain('partly on')
  })

  test('a partly switched branch is switched on whole', async () => {
    const { settings } = live(withTopics({ off: ['topic/fares'] }))
    await press('Ferry links')
    expect(settings().topics.off).toEqual([])
  })

  test('a colour and a place in the order are the branch’s', async () => {
    const { element, settings } = live()
    ;(element.querySelector('.topic-branch [aria-label="Slate"]') as HTMLInputElement).click()
    await press('Move Fishing rights up')
    expect(settings().topics.colours).toEqual({ 'topic/ferries': 'slate' })
    expect(settings().topics.order).toEqual(['topic/fishing', 'topic/ferries', 'topic/levy', 'topic/pilots'])
    expect([...element.querySelectorAll('.topic-branch > .topic-switch label')].map(text)[0]).toBe('Fishing rights')
  })

  test('the ends of the order have no way on', () => {
    const { element } = live()
    const names = [...element.querySelectorAll('.topic-moves button')].map((button) => button.getAttribute('aria-label'))
    expect(names).not.toContain('Move Ferry links up')
    expect(names).not.toContain('Move Pilots down')
  })

  test('a record that cannot be read is said', () => {
    const { element } = live(DEFAULT_SETTINGS, { topics: null, record: null })
    expect(text(element)).toContain('topics could not be read')
    expect(text(element)).toContain('Reinstalling')
  })
})

describe('marks, cards, look', () => {
  test.each([
    ['People', (settings: Settings) => settings.kinds.person.on, false],
    ['Capitals for governments', (settings: Settings) => settings.kinds.capital.on, true],
    ['Mark the headline', (settings: Settings) => settings.headlines, false],
    ['Open cards on hover', (settings: Settings) => settings.hover, false],
    ['Close cards at once', (settings: Settings) => settings.hoverAtOnce, true],
  ])('the switch of %s', async (name, value, after) => {
    const { settings } = live()
    await press(name)
    expect(value(settings())).toBe(after)
  })

  test.each([
    ['How often: States', 'page', (settings: Settings) => settings.kinds.state.density],
    ['Theme', 'contrast', (settings: Settings) => settings.theme],
    ['Language', 'uk', (settings: Settings) => settings.language],
  ])('the choice of %s', async (name, value, after) => {
    const { settings } = live()
    await choose(name, value)
    expect(after(settings())).toBe(value)
  })

  test('the delay is said in seconds, and is off with hovering', async () => {
    const { settings } = live()
    await type('Delay before a card opens', '1200')
    expect(settings().hoverDelay).toBe(1200)
    expect(control('Delay before a card opens').getAttribute('aria-valuetext')).toBe('1.2 s')
    await press('Open cards on hover')
    expect((control('Delay before a card opens') as HTMLInputElement).disabled).toBe(true)
  })

  test('languages are named in their own language', () => {
    live()
    expect([...control('Language', 'select').querySelectorAll('option')].map(text)).toEqual([
      'As the browser',
      'English',
      'français',
      'Deutsch',
      'українська',
      'español',
    ])
  })
})

describe('reset by section', () => {
  test('is offered once something changed, resets that section only, and is undone', async () => {
    const changed: Settings = { ...withTopics({ off: ['topic/fares'] }), theme: 'dark' }
    const { element, settings } = live(changed)
    expect([...element.querySelectorAll('.option-head button')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'Reset this section: Topics',
      'Reset this section: Look and language',
    ])
    await press('Reset this section: Topics')
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' })
    await press('Undo')
    expect(settings()).toEqual(changed)
  })

  test('its undo leaves alone what was changed after it', async () => {
    const changed = withTopics({ off: ['topic/fares'] })
    const { settings } = live(changed)
    await press('Reset this section: Topics')
    await choose('Theme', 'dark')
    await press('Undo')
    expect(settings()).toEqual({ ...changed, theme: 'dark' })
  })
})

describe('keys', () => {
  test('are shown as the browser has them, with the way to its own page', async () => {
    const open = vi.fn()
    const { element } = live(DEFAULT_SETTINGS, { keysPage: { open, address: 'x' } })
    expect([...element.querySelectorAll('.key-list dd')].map(text)).toEqual(['Alt+Period', 'Alt+Comma', 'no key', 'Alt+Shift+Comma', 'Esc'])
    await press('Change the keys')
    expect(open).toHaveBeenCalledOnce()
  })

  test('where no page may open it, its address is given', () => {
    const { element } = live(DEFAULT_SETTINGS, { keysPage: { open: null, address: 'about:addons' } })
    expect(text(element)).toContain('about:addons')
  })
})

describe('sites', () => {
  test('are added tidied, refused with a reason, removed and brought back', async () => {
    const { element, settings } = live()
    await type('Never mark: Site', 'www.sport.example/today?x=1')
    await press('Add: Never mark')
    expect(settings().sites.never).toEqual(['sport.example/today'])
    await type('Never mark: Site', 'no host')
    await press('Add: Never mark')
    expect(text(element.querySelector('.field-problem'))).toBe('“no host” is not a site.')
    await press('Remove: sport.example/today')
    expect(settings().sites.never).toEqual([])
    await press('Undo')
    expect(settings().sites.never).toEqual(['sport.example/today'])
  })

  test('a list is taken from a file, with what was not understood counted', async () => {
    const { element, settings } = live()
    await give('Import a list: Never mark', 'a.example\n*.b.example\n??\n')
    expect(settings().sites).toEqual({ never: ['a.example', '*.b.example'], always: [] })
    expect(text(element.querySelector('.field-problem'))).toBe('1 line was not understood')
    await press('Undo')
    expect(settings().sites.never).toEqual([])
  })

  test.each([
    ['another kind', '<html>\n<p>…</p>\n', '2 lines were not understood'],
    ['nothing', '', '0 sites added'],
  ])('a file of %s says so, and leaves nothing to undo', async (_kind, file, said) => {
    const { element } = live()
    await give('Import a list: Never mark', file)
    expect(text(element.querySelector('.field-problem'))).toBe(said)
    expect([...element.querySelectorAll('button')].map(text)).not.toContain('Undo')
  })
})

test.each([
  ['nothing is said of storage while all goes well', null, 0],
  ['what storage refuses is said in the browser’s own words', 'QUOTA_BYTES quota exceeded', 1],
])('%s', (_what, problem, notes) => {
  const { element } = live(DEFAULT_SETTINGS, { problem })
  const said = [...element.querySelectorAll('.options-main > .note')].map(text)
  expect(said).toHaveLength(notes)
  if (problem !== null) expect(said).toEqual([problem])
})

describe('hidden marks', () => {
  const hidden = [{ entity: 'state/vesna', text: 'Vesna', host: 'news.example', page: '' }]
  test('are listed with whom they stood for and where, come back, and go again', async () => {
    const { element, settings } = live({ ...DEFAULT_SETTINGS, hidden })
    expect(text(element.querySelector('.hidden-list'))).toContain('“Vesna” as Vesna on news.example')
    await press('Mark “Vesna” again')
    expect(settings().hidden).toEqual([])
    await press('Undo')
    expect(settings().hidden).toEqual(hidden)
  })
})

describe('all settings as a file', () => {
  const other: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', headlines: false }
  test('a file is taken, and the taking undone', async () => {
    const { settings } = live({ ...DEFAULT_SETTINGS, hover: false })
    await give('Take from a file', settingsFile(other))
    expect(settings()).toEqual(other)
    await press('Undo')
    expect(settings()).toEqual({ ...DEFAULT_SETTINGS, hover: false })
  })

  test.each([
    ['hello', 'This file could not be read.'],
    ['{"a":1}', 'This is not a file of Sidelight’s settings.'],
  ])('%s changes nothing, and says why', async (content, why) => {
    const { element, settings } = live(other)
    await give('Take from a file', content)
    expect(settings()).toEqual(other)
    expect(text(element.querySelector('#file .field-problem'))).toBe(why)
  })

  test('what a file did is not said beside the refusal of the next one', async () => {
    const { element, settings } = live(DEFAULT_SETTINGS)
    const said = (): string => text(element.querySelector('.undo-bar'))
    await give('Take from a file', settingsFile(other))
    expect(said()).toContain('Settings taken from the file')
    await give('Take from a file', 'hello')
    expect(said()).not.toContain('Settings taken from the file')
    expect(settings()).toEqual(other)
  })

  test('a file is saved by the browser', async () => {
    live(other)
    const saved: HTMLAnchorElement[] = []
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this)
    })
    const written = vi.spyOn(URL, 'createObjectURL')
    await press('Save to a file')
    expect(saved.map(({ download }) => download)).toEqual(['sidelight-settings.json'])
    const [blob] = written.mock.calls.flat() as Blob[]
    expect(await blob?.text()).toBe(settingsFile(other))
    click.mockRestore()
    written.mockRestore()
  })
})

describe('settings that could not be read', () => {
  const unreadable = [{ field: 'theme', value: 'pink' }]
  test('are said, shown and cleared on demand', async () => {
    const forgetUnreadable = vi.fn()
    const { element } = live(DEFAULT_SETTINGS, { reading: { settings: DEFAULT_SETTINGS, unreadable, newer: false }, forgetUnreadable })
    expect(text(element.querySelector('.unreadable'))).toContain('Some settings could not be read')
    expect(text(element.querySelector('.unreadable pre'))).toContain('pink')
    await press('Clear it')
    expect(forgetUnreadable).toHaveBeenCalledOnce()
  })

  test('those of a newer version are not offered for clearing', () => {
    const { element } = live(DEFAULT_SETTINGS, { reading: { settings: DEFAULT_SETTINGS, unreadable, newer: true } })
    expect(text(element.querySelector('.unreadable'))).toContain('newer version')
    expect(text(element.querySelector('.unreadable'))).not.toContain('Clear it')
  })
})

describe('search', () => {
  const shown = (element: Element) => [...element.querySelectorAll('.option-section h2')].map(text)
  test.each([
    ['delay', ['Cards']],
    ['KIEV', []],
    ['kyiv', ['Marks']],
    ['fares', ['Topics']],
    ['language', ['Look and language', 'The record']],
    ['dark', ['Look and language']],
    ['colors', ['Topics']],
    ['shortcut', ['Keys']],
    ['privacy', ['The record']],
    ['pause', ['Keys', 'Sites']],
  ])('%s finds %o', async (query, sections) => {
    const { element } = live()
    await type('Search the options', query)
    expect(shown(element)).toEqual(sections)
    expect([...element.querySelectorAll('.options-nav a')].map(text)).toEqual(sections)
  })

  test('only the rows that match are left, unless the section’s own name matches', async () => {
    const { element } = live()
    await type('Search the options', 'theme')
    expect(text(element.querySelector('#look'))).not.toContain('Language')
    await type('Search the options', 'cards')
    expect(element.querySelectorAll('#cards .option-row')).toHaveLength(3)
  })

  test('nothing found is said', async () => {
    const { element } = live()
    await type('Search the options', 'xyz')
    expect(text(element.querySelector('.no-result'))).toBe('No option matches “xyz”.')
  })
})

describe('for everybody', () => {
  const full: Settings = {
    ...withTopics({ off: ['topic/fares'] }),
    sites: { never: ['*.sport.example'], always: ['zürich.example'] },
    hidden: [{ entity: 'state/vesna', text: 'Vesna', host: '', page: '' }],
    paused: true,
  }
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    const reading = { settings: full, unreadable: [{ field: 'theme', value: 'pink' }], newer: false }
    const element = show(<OptionsPage {...optionsProps({ reading })} />, theme)
    for (const fold of element.querySelectorAll('details')) fold.open = true
    await settled()
    expect(await faults()).toEqual([])
  })

  test('axe does report a fault that is planted', async () => {
    const element = show(<OptionsPage {...optionsProps()} />)
    element.querySelector('main')?.append(document.createElement('button'))
    expect((await faults()).join()).toContain('button-name')
  })

  test.each(UI_LANGUAGES)('nothing is cut off on a narrow screen in %s, either way of writing', async (language) => {
    await page.viewport(320, 700)
    for (const direction of ['ltr', 'rtl'] as const) {
      const element = show(
        <OptionsPage {...optionsProps({ words: optionsMessages[language], tongue: tongue(language) })} />,
        'light',
        direction,
      )
      await settled()
      for (const button of element.querySelectorAll<HTMLElement>('button, select')) {
        expect(button.scrollWidth, text(button)).toBeLessThanOrEqual(button.clientWidth + 1)
      }
      // WCAG 1.4.10: at 320 px the page scrolls one way only.
      expect(document.documentElement.scrollWidth).toBe(320)
    }
    await page.viewport(1000, 700)
  })
})
