// The dossier in a browser: deep links, the matrix in words, filters, search, the page of each kind of entry, and axe.
import { afterEach, describe, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { DEFAULT_SETTINGS } from '../../../../src/settings/defaults.ts'
import { DossierPage, type DossierProps } from '../../../../src/ui/dossier/dossier-page.tsx'
import '../../../../src/ui/dossier/dossier.css'
import { until } from '../../until.ts'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'
import { tinyRecord } from './tiny-record.ts'

const data = tinyRecord()
const MEETING = 'meeting/2025-03-11-port-selva-leaders'
const props = (changes: Partial<DossierProps> = {}): DossierProps => ({
  language: 'en',
  settings: DEFAULT_SETTINGS,
  data,
  find: async () => [],
  ...changes,
})
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

async function goTo(hash: string): Promise<void> {
  if (location.hash.slice(1) === hash) return
  const gone = new Promise((done) => addEventListener('hashchange', done, { once: true }))
  location.hash = hash
  await gone
  await settled()
}
async function at(hash: string, changes: Partial<DossierProps> = {}): Promise<HTMLElement> {
  await goTo(hash)
  const element = show(<DossierPage {...props(changes)} />)
  await settled()
  return element
}
async function choose(name: string, value: string): Promise<void> {
  const select = control(name, 'select') as HTMLSelectElement
  select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await settled()
}
async function search(query: string): Promise<void> {
  const input = control('Search the record') as HTMLInputElement
  input.value = query
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await settled()
}

afterEach(() => goTo('overview'))

describe('the overview', () => {
  test('the matrix says every stance in words, the one before a change too', async () => {
    const element = await at('overview')
    const cell = element.querySelector<HTMLAnchorElement>('.matrix a[href="#person/ana-brandt"][title]')
    expect(text(cell)).toBe('on conditions, then in favour')
    expect(cell?.title).toBe('Ana Brandt, Border force: on conditions, then in favour (11 Mar 2025)')
  })

  test('the stance before a change stands on one height with what it became', async () => {
    const element = await at('overview')
    const signs = element.querySelectorAll('.matrix a[href="#person/ana-brandt"][title] .stance-sign')
    const [before, after] = Array.from(signs, (sign) => sign.getBoundingClientRect())
    if (before === undefined || after === undefined) throw new Error('no two signs')
    expect(Math.abs(before.y + before.height / 2 - after.y - after.height / 2)).toBeLessThan(1)
  })

  test('a matrix wider than the window scrolls by itself: the page grows no wider with it', async () => {
    await page.viewport(360, 700)
    const element = await at('overview')
    const matrix = element.querySelector<HTMLElement>('.matrix')
    for (const cell of matrix?.querySelectorAll<HTMLElement>('td') ?? []) cell.style.minInlineSize = '900px'
    expect(matrix?.getBoundingClientRect().width).toBeGreaterThan(900)
    expect(document.documentElement.scrollWidth).toBe(innerWidth)
  })

  test('one branch of topics can be looked at alone', async () => {
    const element = await at('overview')
    await choose('Topics of', 'topic/trade')
    expect([...element.querySelectorAll('.matrix-topic')].map(text)).toEqual(['Customs'])
    expect([...element.querySelectorAll('.matrix th[scope=row]')].map(text)).toEqual(['Ivo Kestrel'])
  })

  test('the timeline’s drawing and its list number the meetings alike; the list alone is read out', async () => {
    const element = await at('overview')
    expect([...element.querySelectorAll('.timeline-number')].map(text)).toEqual(['1', '2'])
    expect(element.querySelector('.timeline')?.getAttribute('aria-hidden')).toBe('true')
    expect(element.querySelectorAll('.timeline-list > li')).toHaveLength(2)
  })
})

test('what the stances of a topic mean is in the reader’s language where the record has it, and else says that it is English', async () => {
  const element = await at('topic/border-force', { language: 'de' })
  const meanings = Array.from(element.querySelectorAll<HTMLElement>('.stance-meanings dd'), ({ lang, textContent }) => [lang, textContent])
  expect(meanings).toEqual([
    ['en', 'wants an outside force'],
    ['de', 'will keine fremde Truppe'],
    ['en', 'only under a treaty'],
  ])
})

test('the page of an office leads to the state whose it is', async () => {
  const element = await at('office/marble-house')
  expect(element.querySelector('.post a')?.getAttribute('href')).toBe('#state/norland')
})

test('the outlets are listed with what they tell, not with what they do not', async () => {
  const lines = [...(await at('outlets')).querySelectorAll('.outlet-list > li')].map(text)
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    expect(line).toMatch(/[1-9]\d* articles?/)
    expect(line).not.toMatch(/(?<!\d)0 /)
  }
})

test('on a phone the search and the filters leave most of the first screen to the page', async () => {
  await page.viewport(360, 700)
  const element = await at('overview')
  expect(element.querySelector('.dossier-tools')?.getBoundingClientRect().height).toBeLessThan(200)
})

describe('of a record too large to be whole', () => {
  const part = (partFor: string): Partial<DossierProps> => ({ data: { ...data, partFor } })

  test('an overview says so, in place of one that a part would make', async () => {
    const element = await at('overview', part('overview'))
    expect(text(element.querySelector('main'))).toContain('too many to lay side by side. Search for a name')
    expect(element.querySelector('.matrix, .timeline, .filter-choice')).toBeNull()
  })

  test('the page of an actor shows, and of a place that is not read yet that it is being read', async () => {
    const element = await at('person/ana-brandt', part('person/ana-brandt'))
    expect(text(element.querySelector('h2'))).toBe('Ana Brandt')
    await goTo('person/nobody-known')
    expect(text(element.querySelector('main'))).toBe('Reading the record…')
  })

  test('the search asks for names, and says where they cannot be read', async () => {
    const hit = { hash: 'person/ana-brandt', label: 'Ana Brandt', detail: '' }
    const element = await at('overview', {
      ...part('overview'),
      find: async (query) => (query === 'ana' ? [hit] : Promise.reject(new Error())),
    })
    await search('ana')
    await expect.poll(() => text(element.querySelector('.search-hits')), { timeout: 10_000 }).toBe('1 resultActors and meetingsAna Brandt')
    await search('broken')
    await expect.poll(() => text(element.querySelector('main')), { timeout: 10_000 }).toContain('The record could not be read.')
    await search('')
  })
})

describe('deep links', () => {
  test.each([
    ['person/ana-brandt', 'Ana Brandt'],
    [MEETING, 'Port Selva'],
    ['topic/border-force', 'Border force'],
    ['outlet/selva-post', 'Selva Post'],
    ['meetings', 'Meetings'],
    ['differ', 'Where sources differ'],
    ['outlets', 'Outlets'],
    ['person/nobody', 'The record has no such entry.'],
  ])('#%s opens %s', async (hash, title) => {
    expect(text((await at(hash)).querySelector('main h2'))).toContain(title)
  })

  const link = (element: HTMLElement, words: string) =>
    [...element.querySelectorAll<HTMLAnchorElement>('main a')].find((one) => text(one).startsWith(words))

  test.each([
    ['an actor', MEETING, 'Ana Brandt', '#person/ana-brandt'],
    ['a meeting', 'person/ana-brandt', 'Port Selva', `#${MEETING}`],
    ['a topic', 'person/ana-brandt', 'Border force', '#topic/border-force'],
    ['an outlet', 'person/ana-brandt', 'Selva Post', '#outlet/selva-post'],
  ])('%s named on a page is a link, so that it opens in a new tab too', async (_what, from, words, address) => {
    const element = await at(from)
    expect(link(element, words)?.getAttribute('href')).toBe(address)
    expect(element.querySelectorAll('main [role=button]')).toHaveLength(0)
  })

  test('a page is named in its tab; a name followed changes the address, and the new heading has the focus', async () => {
    const element = await at(MEETING)
    expect(document.title).toMatch(/Port Selva.* – Dossier$/)
    link(element, 'Ana Brandt')?.click()
    await until(() => expect(location.hash).toBe('#person/ana-brandt'))
    await settled()
    expect(text(document.activeElement)).toContain('Ana Brandt')
    expect(document.title).toBe('Ana Brandt – Dossier')
  })

  test('back and forward lead where the reader was, as far down as the page was read', async () => {
    const element = await at('overview')
    const tall = element.querySelector('main')
    if (tall !== null) tall.style.minHeight = '4000px'
    scrollTo(0, 700)
    link(element, 'Ana Brandt')?.click()
    await until(() => expect(document.title).toBe('Ana Brandt – Dossier'))
    expect(scrollY).toBe(0)
    history.back()
    await until(() => expect(document.title).toBe('Sidelight: Dossier'))
    expect(scrollY).toBe(700)
    expect(text(document.activeElement)).toBe('Who stands where')
    history.forward()
    await until(() => expect(document.title).toBe('Ana Brandt – Dossier'))
    expect(scrollY).toBe(0)
  })
})

describe('pages', () => {
  test('an actor’s page has every statement, those without a stance and the corrected ones with the reason', async () => {
    expect(text(await at('person/ana-brandt'))).toContain('Reported without a stance')
    const kestrel = text(await at('person/ivo-kestrel'))
    expect(kestrel).toContain('Corrected on 1 August 2025: The stance was read the wrong way round.')
  })

  test('a post is told as of the record’s end, of its state where its title does not say so', async () => {
    const post = async (place: string) => text((await at(place)).querySelector('.post'))
    expect(await post('person/mila-orlova')).toBe('Foreign Minister of Sudria as of 30 September 2025, where the record ends')
    expect(await post('person/ivo-kestrel')).toContain('Norland')
  })

  test('everything folded on a page unfolds with one press, and folds again', async () => {
    const element = await at('person/ana-brandt')
    const folded = () => [...element.querySelectorAll<HTMLDetailsElement>('main details')].filter(({ open }) => !open).length
    expect(folded()).toBeGreaterThan(0)
    await press('Unfold all')
    expect(folded()).toBe(0)
    await press('Fold all')
    expect(folded()).toBe(element.querySelectorAll('main details').length)
  })

  test('a topic’s page groups the actors by stance, with what each stance means', async () => {
    const element = await at('topic/border-force')
    expect(text(element.querySelector('.stance-meanings'))).toContain('wants no outside force')
    expect([...element.querySelectorAll('.part h3')].map(text)).toEqual(expect.arrayContaining(['in favour 1 actor', 'against 2 actors']))
  })

  test('an outlet’s page has its articles, and what it tells', async () => {
    const words = text(await at('outlet/sudria-tv'))
    expect(words).toContain('Ukraine')
    expect(words).toContain('Called an outside force a mistake.')
  })

  test('the facts on which sources differ stand by what they are about', async () => {
    const words = text(await at('differ'))
    expect(words).toContain('How many leaders took part?')
    expect(words).toContain('Not reported by Sudria TV')
  })
})

describe('filters and search', () => {
  test('a filter holds on every page, says so, and is cleared with one press', async () => {
    const element = await at('overview')
    await choose('Language of the source', 'fr')
    expect([...element.querySelectorAll('.matrix th[scope=row]')].map(text)).toEqual(['Ivo Kestrel'])
    await goTo('outlets')
    expect([...element.querySelectorAll('.outlet-list a')].map(text)).toEqual(['Norland Times'])
    expect(text(element.querySelector('.filter-state'))).toContain('Filtered')
    await press('Clear the filters')
    expect(element.querySelectorAll('.outlet-list a').length).toBeGreaterThan(1)
  })

  test('filters that leave nothing say so', async () => {
    const element = await at('overview')
    await choose('Language of the source', 'fr')
    await choose('Country of the source', 'UA')
    expect(text(element)).toContain('Nothing is left with these filters.')
  })

  test('a search leads to the page of a hit, and is over then', async () => {
    const element = await at('overview')
    await search('border force')
    expect(text(element.querySelector('.search-hits'))).toContain('Topics')
    await press('Border force', '.search-hits a')
    await until(() => expect(text(element.querySelector('main h2'))).toBe('Border force'))
    await search('xyzzy')
    expect(text(element)).toContain('Nothing in the record matches “xyzzy”.')
  })

  test('every other link leads out of a search too, to the place where the reader is as well; and back leads into it again', async () => {
    const element = await at('overview')
    const field = control('Search the record') as HTMLInputElement
    await search('border force')
    await press('Overview', 'nav a')
    expect([field.value, text(element.querySelector('main h2'))]).toEqual(['', 'Who stands where'])
    await search('border force')
    await press('Meetings', 'nav a')
    await until(() => expect([field.value, text(element.querySelector('main h2'))]).toEqual(['', 'Meetings']))
    history.back()
    await until(() => expect([field.value, element.querySelector('.search-hits') !== null]).toEqual(['border force', true]))
    await press('Border force', '.search-hits a')
    await until(() => expect([field.value, text(element.querySelector('main h2'))]).toEqual(['', 'Border force']))
  })
})

describe('on paper', () => {
  const media = (name: string) =>
    (cdp() as unknown as { send: (method: string, parameters: object) => Promise<unknown> }).send('Emulation.setEmulatedMedia', {
      media: name,
    })
  afterEach(() => media(''))

  test('what is filtered says so, and by what; the fields are not printed', async () => {
    const element = await at('overview')
    const seen = () =>
      ['.dossier-tools select', '.filter-state', '.print-only'].map((part) => element.querySelector(part)?.checkVisibility() ?? false)
    await media('print')
    expect(seen()).toEqual([false, false, false])
    await choose('Language of the source', 'fr')
    expect(seen()).toEqual([false, true, true])
    expect(text(element.querySelector('.print-only'))).toBe('Language of the source: French')
    await media('')
    expect(seen()).toEqual([true, true, false])
  })
})

test.each([
  ['loading', 'Reading the record'],
  ['failed', 'could not be read'],
] as const)('a record that is %s says so', async (state, words) => {
  expect(text(await at('overview', { data: state }))).toContain(words)
})

describe('for everybody', () => {
  test.each(['overview', 'person/ana-brandt', MEETING, 'topic/border-force', 'outlet/selva-post', 'differ', 'outlets'])(
    'axe finds nothing at #%s in any theme',
    async (hash) => {
      for (const theme of THEMES) {
        await goTo(hash)
        const element = show(<DossierPage {...props()} />, theme)
        for (const fold of element.querySelectorAll('details')) fold.open = true
        await settled()
        expect(await faults(), theme).toEqual([])
      }
    },
  )

  test('axe finds nothing in search results', async () => {
    await at('overview')
    await search('force')
    expect(await faults()).toEqual([])
  })

  test.each(UI_LANGUAGES)('at 320 px the page scrolls one way only, in %s and either way of writing', async (language) => {
    await page.viewport(320, 700)
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const hash of ['overview', MEETING, 'topic/border-force', 'outlets']) {
        await goTo(hash)
        show(<DossierPage {...props({ language })} />, 'light', direction)
        await settled()
        expect(document.documentElement.scrollWidth, `${hash} ${direction}`).toBe(320)
      }
    }
    await page.viewport(1000, 700)
  })
})
