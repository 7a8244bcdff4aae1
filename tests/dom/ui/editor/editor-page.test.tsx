// The pack editor's page: what is typed changes the draft and nothing else, each fault leads to its field, a table is taken in row by row,
// and all of it is usable by everybody.
import { useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Draft } from '../../../../src/knowledge/pack/draft.ts'
import { UI_LANGUAGES, type UiLanguage } from '../../../../src/model/text.ts'
import { EditorPage } from '../../../../src/ui/editor/editor-page.tsx'
import { type EditorProps, EMPTY_TABLE } from '../../../../src/ui/editor/editor-types.ts'
import { editorMessages } from '../../../../src/ui/i18n/editor/editor-messages.ts'
import { tongue } from '../../../../src/ui/i18n/language.ts'
import '../../../../src/ui/editor/editor.css'
import { control, faults, press, settled, show, THEMES } from '../surface.tsx'
import { editorProps, NO_ACTIONS, PROBLEMS, TABLE_TEXT } from './editor-specimens.ts'

/** The page over a draft and a table that change as in the extension; `seen` has the draft as it is now. */
function Live({ props, seen }: { props: EditorProps; seen: { draft: Draft } }) {
  const [draft, setDraft] = useState(props.draft)
  const [table, setTable] = useState(props.table)
  seen.draft = draft
  const change = (step: (draft: Draft) => Draft) => setDraft(step)
  return <EditorPage {...props} draft={draft} table={table} actions={{ ...props.actions, change, changeTable: setTable }} />
}
function open(changes: Partial<EditorProps> = {}, theme: (typeof THEMES)[number] = 'light') {
  const props = editorProps(changes)
  const seen = { draft: props.draft }
  return { element: show(<Live key={Math.random()} props={props} seen={seen} />, theme), seen }
}
const step = (name: string) => press(new RegExp(`^${name}`), '.step-button')
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

async function type(name: string, value: string, within = ''): Promise<void> {
  const selector = ['input', 'textarea', 'select'].map((tag) => `${within} ${tag}`).join(', ')
  const input = control(name, selector) as HTMLInputElement
  input.value = value
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  await settled()
}

test('what is written stands in the draft, and the short name follows the title until it is written itself', async () => {
  const { seen } = open()
  await type('Title', 'Sun talks')
  expect(seen.draft.manifest).toMatchObject({ id: 'sun-talks', title: { en: 'Sun talks' } })
  await type('Short name', 'sun')
  await type('Title', 'Sunny talks')
  expect(seen.draft.manifest.id).toBe('sun')
})

test('an actor is added, written and removed, and comes back with undo while the rest stays as it is', async () => {
  const { element, seen } = open()
  await step('Actors')
  const name = element.querySelector<HTMLInputElement>('.add-name input')
  if (name === null) throw new Error('a field for the name')
  name.value = 'Stella Marsh'
  name.dispatchEvent(new Event('input', { bubbles: true }))
  await settled()
  await press('Add')
  expect(seen.draft.entities.at(-1)).toMatchObject({ id: 'person/stella-marsh', names: [{ text: 'Stella Marsh' }, { text: 'Marsh' }] })
  await press('Remove Luna Weir')
  expect(seen.draft.entities.some(({ id }) => id === 'person/luna-weir')).toBe(false)
  await type('Name', 'Stella M. Marsh', '.record-form')
  await press('Undo')
  expect(seen.draft.entities[0]?.id).toBe('person/luna-weir')
  expect(seen.draft.entities.at(-1)?.name).toBe('Stella M. Marsh')
})

test('each problem leads to its field, through folds and entries, and stands beside it', async () => {
  const { element } = open({ checking: { kind: 'done', problems: PROBLEMS, stale: false } })
  await step('Check')
  await press('Luna Weir: Posts – Of which state or body')
  await settled()
  const focused = document.activeElement as HTMLSelectElement
  expect(focused.value).toBe('state/vesna')
  expect(focused.getAttribute('aria-invalid')).toBe('true')
  expect(text(document.getElementById(focused.getAttribute('aria-describedby') ?? ''))).toBe(
    '"state/vesna" is not in the record; correct the id, or add state/vesna.',
  )
  await step('Check')
  await press('Lantern League: Who or what it is, in one sentence')
  await settled()
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  expect(text(element.querySelector('.step-button[aria-current] .problem-count'))).toContain('2 things to mend')
})

test('a correction, a spokesperson and a report’s origin are written by hand', async () => {
  const { seen } = open()
  await step('Statements')
  await press('She asked for lamps.', '.record-toggle')
  await type('Who voiced it, if another', 'person/luna-weir', '.record-form')
  await type('Who voiced it, in words', 'An aide', '.record-form')
  await type('Where the report came from first', 'speaker', '.record-form')
  await type('Correction: why it no longer holds', 'She had asked for a lamp.', '.record-form')
  await type('Correction: made on', '2026-01-06', '.record-form')
  expect(seen.draft.statements[0]).toMatchObject({
    speaker: { description: { en: 'An aide' } },
    reports: [{ origin: 'speaker' }],
    superseded: { reason: 'She had asked for a lamp.', on: '2026-01-06' },
  })
  await type('Correction: why it no longer holds', '', '.record-form')
  await type('Correction: made on', '', '.record-form')
  expect(seen.draft.statements[0]?.superseded).toBeUndefined()
})

test('cells of the table change the same records as forms', async () => {
  const { seen } = open()
  await step('Statements')
  await press('As a table')
  await type('Stance: She asked for lamps.', '')
  await type('Said on: She asked for lamps.', '2025-03-11')
  expect(seen.draft.statements[0]).toMatchObject({ stance: null, said: '2025-03-11' })
})

test('a table is understood, its faults are told by line, and only good rows are taken', async () => {
  const { element, seen } = open({ table: { ...EMPTY_TABLE, text: TABLE_TEXT } })
  await step('From a table')
  expect([...element.querySelectorAll('.row-faults li')].map(text)).toEqual([
    'Line 3: “perhaps” under “Stance” is no stance; write favour, against, conditional, neutral, mixed, unclear or none.',
    'Line 3: “3/11/2025” under “Said on” is no clear date; write it like 2025-03-11, 2025-03 or 2025.',
  ])
  await press('Take these rows into the pack')
  expect(text(element.querySelector('.table-note'))).toBe('1 row was taken, 3 new records.')
  expect(element.querySelector<HTMLTextAreaElement>('.table-text')?.value).toMatch(/^Who,.*\nMila Orlova,.*$/)
  expect(seen.draft.statements).toHaveLength(2)
  await press('Undo')
  expect(seen.draft.statements).toHaveLength(1)
  expect(element.querySelector<HTMLTextAreaElement>('.table-text')?.value).toBe(TABLE_TEXT)
})

test('markup in a pack or a table is shown as text', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  const { element } = open({ table: { ...EMPTY_TABLE, text: `Who,Topic,Gist,URL\n${evil},a,b,https://a.example/b` } })
  await type('Title', evil)
  await step('From a table')
  expect(element.querySelector('img')).toBeNull()
  expect(text(element.querySelector('.preview-table'))).toContain(evil)
})

test('a trial says on which page it is and what is seen there, and asks for what is pressed', async () => {
  const tryOn = vi.fn()
  const endTrial = vi.fn()
  const sight = { kind: 'marked', seen: [{ name: 'Luna Weir', count: 2 }] } as const
  const actions = { ...NO_ACTIONS, tryOn, endTrial }
  const { element } = open({ actions, trial: { kind: 'on', tab: 7, title: 'Lamps for the quay', sight } })
  await step('Check')
  expect(text(element.querySelector('.trial-state'))).toBe(
    'The pack is being tried on “Lamps for the quay”.From this pack, the page names Luna Weir (2).',
  )
  await press('Try again with the changes')
  expect(tryOn).toHaveBeenCalledWith(expect.objectContaining({ id: 7 }))
  await press('Stop trying')
  expect(endTrial).toHaveBeenCalledOnce()
})

const STEPS = ['The pack', 'From a table', 'Actors', 'Meetings', 'Sources', 'Statements', 'Check'] as const

describe('for everybody', () => {
  test.each(THEMES)('axe finds nothing in %s', async (theme) => {
    const changes = {
      checking: { kind: 'done', problems: PROBLEMS, stale: true },
      table: { ...EMPTY_TABLE, text: TABLE_TEXT },
      hasEarlier: true,
    } as const
    const { element } = open(changes, theme)
    for (const name of STEPS) {
      await step(name)
      element.querySelector<HTMLElement>('.record-toggle')?.click()
      await settled()
      for (const fold of element.querySelectorAll('details')) fold.open = true
      expect(await faults(), name).toEqual([])
      if (element.querySelector('.record-list') !== null) {
        await press('As a table')
        expect(await faults(), `${name} as a table`).toEqual([])
        await press('As forms')
      }
    }
  })

  test.each(UI_LANGUAGES)('nothing is cut off on a narrow screen in %s', async (language: UiLanguage) => {
    await page.viewport(320, 700)
    const words = editorMessages[language]
    const { element } = open({ words, tongue: tongue(language), table: { ...EMPTY_TABLE, text: TABLE_TEXT } })
    for (const button of [...element.querySelectorAll<HTMLElement>('.step-button')]) {
      button.click()
      await settled()
      element.querySelector<HTMLElement>('.record-toggle')?.click()
      await settled()
      for (const each of element.querySelectorAll<HTMLElement>('button, .file-button label'))
        expect(each.scrollWidth, text(each)).toBeLessThanOrEqual(each.clientWidth + 1)
      expect(document.documentElement.scrollWidth, text(button)).toBe(320)
    }
    await page.viewport(1000, 700)
  })
})
