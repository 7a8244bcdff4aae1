// The first-run page, walked as a newcomer would: point at a name, allow reading, turn off one topic and one site, from here alone.
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import type { Settings } from '../../../../src/settings/settings.ts'
import { siteState } from '../../../../src/settings/sites.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { optionsMessages } from '../../../../src/ui/i18n/options/options-messages.ts'
import { welcomeMessages } from '../../../../src/ui/i18n/welcome/welcome-messages.ts'
import { WelcomePage, type WelcomeProps } from '../../../../src/ui/welcome/welcome-page.tsx'
import '../../../../src/ui/welcome/welcome.css'
import { optionsProps, TOPICS } from '../options/options-specimens.tsx'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'

function welcomeProps(changes: Partial<WelcomeProps> = {}): WelcomeProps {
  return {
    words: welcomeMessages.en,
    optionWords: optionsMessages.en,
    tongue: tongue('en'),
    settings: DEFAULT_SETTINGS,
    change: () => {},
    topics: TOPICS,
    permitted: false,
    askPermission: () => {},
    keys: optionsProps().keys,
    openOptions: () => {},
    openDossier: () => {},
    ...changes,
  }
}
function live(changes: Partial<WelcomeProps> = {}) {
  let settings: Settings = DEFAULT_SETTINGS
  const change = (step: (settings: Settings) => Settings) => {
    settings = step(settings)
    draw()
  }
  const draw = () => show(<WelcomePage {...welcomeProps(changes)} settings={settings} change={change} />)
  return { element: draw(), settings: () => settings }
}
const cardName = (element: Element) => element.querySelector('.sample-card h2')?.textContent?.trim()

describe('what it does', () => {
  test('pointing at a name, or going to it by key, shows its card', async () => {
    const { element } = live()
    expect(cardName(element)).toBe('Ines Calder')
    const talks = [...element.querySelectorAll<HTMLElement>('.sample-name')].find(({ textContent }) => textContent === 'talks')
    talks?.focus()
    await settled()
    expect(cardName(element)).toBe('Port Alder conference')
    element.querySelector('.sample-name')?.dispatchEvent(new PointerEvent('pointerenter'))
    await settled()
    expect(cardName(element)).toBe('Ines Calder')
  })

  test('a name in the card leads on, and back; closed, the page says how to open another', async () => {
    const { element } = live()
    const link = [...element.querySelectorAll<HTMLElement>('.sample-card .name')].find(
      ({ textContent }) => textContent === 'Port Alder conference',
    )
    link?.click()
    await settled()
    expect(cardName(element)).toBe('Port Alder conference')
    await press('Back')
    expect(cardName(element)).toBe('Ines Calder')
    await press('Close')
    expect(element.querySelector('.sample-card')?.textContent).toContain('Try it')
  })
})

test.each(UI_LANGUAGES)('every name of the sample has its card, in %s', async (language) => {
  const words = { words: welcomeMessages[language], optionWords: optionsMessages[language], tongue: tongue(language) }
  const element = show(<WelcomePage {...welcomeProps(words)} />)
  const kinds = new Set<string | null | undefined>()
  for (const name of element.querySelectorAll<HTMLElement>('.sample-name')) {
    name.focus()
    await settled()
    expect(name.getAttribute('aria-pressed'), name.textContent ?? '').toBe('true')
    kinds.add(element.querySelector('.sample-card .kind')?.textContent)
  }
  expect(kinds.size).toBe(6)
})

test('cards of all heights leave what stands below them where it is', async () => {
  await page.viewport(1000, 700)
  const { element } = live()
  const below = () => element.querySelector('#yours')?.getBoundingClientRect().top
  const before = below()
  for (const name of element.querySelectorAll('.sample-name')) {
    name.dispatchEvent(new PointerEvent('pointerenter'))
    await settled()
    for (const fold of element.querySelectorAll<HTMLDetailsElement>('.sample-card details')) fold.open = true
    expect(below(), name.textContent ?? '').toBe(before)
  }
})

test('a mark taken away comes back where it was', async () => {
  const { element } = live()
  const marked = () => [...element.querySelectorAll('.sample-name')].filter(({ textContent }) => textContent === 'Ines Calder').length
  expect(marked()).toBe(2)
  for (const fold of element.querySelectorAll<HTMLDetailsElement>('.sample-card details')) fold.open = true
  await press('Unmark on this page')
  expect(marked()).toBe(0)
  await press('Undo')
  expect(marked()).toBe(2)
})

describe('what it needs', () => {
  test('is asked for with a button where it is missing', async () => {
    const askPermission = vi.fn()
    live({ askPermission })
    await press('Allow reading pages')
    expect(askPermission).toHaveBeenCalledOnce()
  })

  test('is not asked for where it is there, or not yet known', () => {
    expect(live({ permitted: true }).element.textContent).toContain('stays on your machine')
    expect(live({ permitted: null }).element.textContent).not.toContain('What it needs')
  })
})

describe('from this page alone', () => {
  test('a newcomer turns off one topic, and sees the sample follow', async () => {
    const { element, settings } = live()
    await press('Fishing rights')
    expect(settings().topics.off).toContain('topic/fishing')
    const marked = [...element.querySelectorAll('.sample-article .mark-sample')].map(({ textContent }) => textContent)
    expect(marked).not.toContain('Tomas Weir')
  })

  test('a newcomer turns off one site, by the address of an article on it', async () => {
    const { settings } = live()
    const input = control('Never mark: Site') as HTMLInputElement
    input.value = 'https://www.news.example/2025/story?from=feed'
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await settled()
    await press('Add: Never mark')
    expect(siteState(settings(), 'www.news.example', 'https://www.news.example/a', 0)).toBe('off')
  })
})

describe('for everybody', () => {
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    const element = show(<WelcomePage {...welcomeProps()} />, theme)
    for (const fold of element.querySelectorAll('details')) fold.open = true
    await settled()
    expect(await faults()).toEqual([])
  })

  test.each(UI_LANGUAGES)('at 320 px the page scrolls one way only, in %s and either way of writing', async (language) => {
    await page.viewport(320, 700)
    for (const direction of ['ltr', 'rtl'] as const) {
      const words = { words: welcomeMessages[language], optionWords: optionsMessages[language], tongue: tongue(language) }
      show(<WelcomePage {...welcomeProps(words)} />, 'light', direction)
      await settled()
      expect(document.documentElement.scrollWidth).toBe(320)
    }
    await page.viewport(1000, 700)
  })
})
