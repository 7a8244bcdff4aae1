// The section on packs: lists them, says what each job does, asks for what is pressed and nothing else, and is usable by everybody.
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Library } from '../../../../src/knowledge/pack/library.ts'
import { UI_LANGUAGES } from '../../../../src/model/text.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import { optionsMessages } from '../../../../src/ui/i18n/options/options-messages.ts'
import { PackOptions } from '../../../../src/ui/options/pack-options.tsx'
import type { PackJobState, PacksProps } from '../../../../src/ui/options/pack-types.ts'
import '../../../../src/ui/options/options.css'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'
import { counted, LIBRARY, NO_ACTIONS, packPreview, packsProps } from './pack-specimens.ts'

function section(changes: Partial<PacksProps> = {}, language: (typeof UI_LANGUAGES)[number] = 'en') {
  return (
    <main class="options-page">
      <h1>Options</h1>
      <section class="options-main">
        <h2>Knowledge</h2>
        <PackOptions packs={packsProps(changes)} words={optionsMessages[language]} tongue={tongue(language)} openEditor={() => {}} />
      </section>
    </main>
  )
}
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** The library that a press asks for. */
async function asked(name: string | RegExp): Promise<Library> {
  const arrange = vi.fn<(step: (library: Library) => Library) => void>()
  show(section({ actions: { ...NO_ACTIONS, arrange } }))
  for (const details of document.querySelectorAll('details')) details.open = true
  await press(name)
  expect(arrange).toHaveBeenCalledOnce()
  return (arrange.mock.calls[0]?.[0] ?? ((same) => same))(LIBRARY)
}

describe('installed packs', () => {
  test('are listed with title, version, licence, period and counts', () => {
    const element = show(section())
    expect([...element.querySelectorAll('.pack-row')].map((row) => [...row.querySelectorAll('h3, .pack-head ~ p')].map(text))).toEqual([
      [
        'Harbour talks',
        'Version 1.0.0 · CC-BY-4.0 · January 2025 – 30 September 2025 · comes with Sidelight',
        '71 actors and meetings, 140 statements, 21 facts, 7 topics, 9 outlets and 31 articles',
      ],
      [
        'Moon talks',
        'Version 1.1.0 · CC-BY-4.0 · January 2025 – 30 September 2025',
        '71 actors and meetings, 140 statements, 21 facts, 7 topics, 9 outlets and 31 articles',
      ],
    ])
  })

  test('are switched, moved and rolled back', async () => {
    expect((await asked('Use Moon talks')).packs[1]?.on).toBe(false)
    expect((await asked('Move Moon talks up')).packs.map(({ id }) => id)).toEqual(['moon', 'harbour'])
    expect((await asked(/^Use this version: Moon talks, 1\.0\.0, added on 5 January 2026/)).packs[1]?.current).toBe('a')
  })

  test('are removed only after a second press; what comes with Sidelight has none', async () => {
    const arrange = vi.fn<(step: (library: Library) => Library) => void>()
    const element = show(section({ actions: { ...NO_ACTIONS, arrange } }))
    expect(text(element.querySelector('.pack-row'))).not.toContain('Remove')
    await press('Remove: Moon talks')
    expect(arrange).not.toHaveBeenCalled()
    await press('Remove with all its versions: Moon talks')
    expect(arrange.mock.calls[0]?.[0](LIBRARY).packs.map(({ id }) => id)).toEqual(['harbour'])
  })

  test('that cannot be read are said to be so', () => {
    expect(text(show(section({ library: null })))).toContain('The packs could not be read.')
  })

  test('a damaged prepared state is said, with the way to mend it', async () => {
    const arrange = vi.fn()
    const element = show(section({ trouble: true, actions: { ...NO_ACTIONS, arrange } }))
    expect(text(element.querySelector('.note'))).toContain('only what comes with Sidelight is used')
    await press('Prepare them again')
    expect(arrange).toHaveBeenCalledOnce()
  })
})

describe('importing', () => {
  const file = new File(['x'], 'moon.sidelight.gz')
  const dropped = () => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    const event = new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true })
    document.querySelector('.pack-drop')?.dispatchEvent(event)
    return event
  }

  test('takes a dropped file, and keeps the browser from opening it', () => {
    const choose = vi.fn()
    show(section({ actions: { ...NO_ACTIONS, choose } }))
    expect(dropped().defaultPrevented).toBe(true)
    expect(choose.mock.calls.map(([given, expected]) => [given.name, expected])).toEqual([['moon.sidelight.gz', null]])
  })

  test('waits while a job runs', () => {
    const choose = vi.fn()
    show(section({ job: { kind: 'working', step: 'reading', done: 1, of: 9 }, actions: { ...NO_ACTIONS, choose } }))
    expect(dropped().defaultPrevented).toBe(true)
    expect(choose).not.toHaveBeenCalled()
    expect((control('Import a pack', 'input') as HTMLInputElement).disabled).toBe(true)
  })

  test('a file for one pack is asked for as that pack', async () => {
    const choose = vi.fn()
    show(section({ actions: { ...NO_ACTIONS, choose } }))
    const input = control(/^Update from a file ?: Moon talks$/, 'input') as HTMLInputElement
    const files = new DataTransfer()
    files.items.add(file)
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    expect(choose).toHaveBeenCalledExactlyOnceWith(expect.any(File), 'moon')
  })
})

describe('a job', () => {
  test('tells its step and how far it is, and is cancelled', async () => {
    const dismiss = vi.fn()
    const element = show(section({ job: { kind: 'working', step: 'reading', done: 1200, of: 4000 }, actions: { ...NO_ACTIONS, dismiss } }))
    expect(text(element.querySelector('.pack-job'))).toContain('Reading the file 1,200 of 4,000 records')
    expect(element.querySelector('progress')?.position).toBe(0.3)
    await press('Cancel')
    expect(dismiss).toHaveBeenCalledOnce()
  })

  test('previews in words what would change, and installs only when told to', async () => {
    const install = vi.fn()
    const element = show(section({ job: { kind: 'preview', preview: packPreview() }, actions: { ...NO_ACTIONS, install } }))
    await settled()
    expect([...element.querySelectorAll('.pack-effects li')].map(text)).toEqual([
      'Adds 14 actors and 3 meetings.',
      'Changes 2 positions.',
      '4 names clash with yours, and are told apart by what stands around them: Vesna, Calder, Weir and Brandt.',
    ])
    expect(text(element.querySelector('.pack-preview'))).toContain('Takes the place of version 1.1.0, which is kept.')
    expect([...element.querySelectorAll('.pack-preview details li')].map(text)).toEqual([
      'Ines Calder on Ferry links: in favour before, now against.',
      'How many came? Told anew: 34 and more than 30.',
      'New: Tomas Weir and Luna Weir.',
    ])
    expect(document.activeElement?.id).toBe('pack-preview-title')
    await press('Install')
    expect(install).toHaveBeenCalledOnce()
  })

  test('that would change nothing says so', () => {
    const preview = packPreview({
      added: counted(),
      changed: counted(),
      nameClashes: { count: 0, names: [] },
      positions: [],
      accounts: [],
      newEntities: [],
    })
    const element = show(section({ job: { kind: 'preview', preview } }))
    expect([...element.querySelectorAll('.pack-effects li')].map(text)).toEqual(['It changes nothing that you see.'])
    show(section({ job: { kind: 'preview', preview: { ...preview, replaces: preview.manifest.version } } }))
    const twice = element.querySelector('.pack-preview')
    expect(text(twice)).toContain('You have this version already, with the same content.')
    expect([...(twice?.querySelectorAll('button') ?? [])].map(text)).toEqual(['Close'])
  })

  const OUTCOMES: readonly (readonly [PackJobState, string])[] = [
    [{ kind: 'stored' }, 'Done. Open tabs follow at once.'],
    [
      { kind: 'refused', refusals: [{ trouble: 'names', line: 5, sentence: 'Line 5: "L" is a name of one letter.' }], more: 3 },
      'nothing was changed:Line 5: "L" is a name of one letter.3 more faults',
    ],
    [{ kind: 'other pack', title: 'Sun talks' }, 'This file is another pack, “Sun talks”.'],
    [
      { kind: 'failed', why: 'full', detail: 'quota', missing: 211_400_000 },
      'There is not enough room on this machine. Nothing was changed.About 212 MB are missing.',
    ],
    [{ kind: 'failed', why: 'other', detail: 'The Worker stopped.', missing: null }, 'Nothing was changed.The Worker stopped.'],
  ]
  test('a reader of another language reads in it what is wrong and where, and the exact English sentence beside it', () => {
    const refusals = [{ trouble: 'names' as const, line: 5, sentence: 'Line 5: "L" is a name of one letter.' }]
    const element = show(section({ job: { kind: 'refused', refusals, more: 0 } }, 'de'))
    expect(text(element.querySelector('.pack-outcome li'))).toContain('Zeile 5: Ein Name würde falsche Wörter markieren.')
    expect(text(element.querySelector('.pack-outcome [lang="en"]'))).toBe('Line 5: "L" is a name of one letter.')
  })

  test.each(OUTCOMES)('%o is said to screen readers too', (job, words) => {
    const element = show(section({ job }))
    expect(text(element.querySelector('[role="status"]'))).toContain(words)
  })
})

describe('for everybody', () => {
  const jobs: PackJobState[] = [
    { kind: 'working', step: 'compiling', done: 0, of: null },
    { kind: 'preview', preview: packPreview() },
    { kind: 'refused', refusals: [{ trouble: 'names', line: 5, sentence: 'Line 5: "L" is a name of one letter; delete it.' }], more: 1 },
  ]
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    for (const job of jobs) {
      const element = show(section({ job, trouble: true }), theme)
      for (const fold of element.querySelectorAll('details')) fold.open = true
      await settled()
      expect(await faults()).toEqual([])
    }
  })

  test.each(UI_LANGUAGES)('nothing is cut off on a narrow screen in %s', async (language) => {
    await page.viewport(320, 700)
    for (const job of jobs) {
      const element = show(section({ job }, language))
      await settled()
      for (const button of element.querySelectorAll<HTMLElement>('button, .file-button label')) {
        expect(button.scrollWidth, text(button)).toBeLessThanOrEqual(button.clientWidth + 1)
      }
      expect(document.documentElement.scrollWidth).toBe(320)
    }
    await page.viewport(1000, 700)
  })
})
