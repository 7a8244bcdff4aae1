// Forced colours (Windows' contrast themes): what speaks by a colour of ours keeps it, and what is drawn in the system's can be told apart.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { DossierPage } from '../../../src/ui/dossier/dossier-page.tsx'
import '../../../src/ui/dossier/dossier.css'
import { tinyRecord } from './dossier/tiny-record.ts'
import { show } from './surface.tsx'

type Session = { send: (method: string, parameters: object) => Promise<unknown> }
const force = (value: 'active' | 'none') =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
beforeEach(() => force('active'))
afterEach(async () => {
  await force('none')
  location.hash = 'overview'
})

const style = (element: Element | null, pseudo?: string): CSSStyleDeclaration => {
  if (element === null) throw new Error('nothing is there')
  return getComputedStyle(element, pseudo)
}

test('topics keep their colours on our own pages', () => {
  location.hash = 'person/ivo-kestrel'
  show(<DossierPage find={async () => []} language="en" settings={DEFAULT_SETTINGS} data={tinyRecord()} />)
  const dots = [...document.querySelectorAll('.position-head .dot')].map((dot) => style(dot).backgroundColor)
  expect(matchMedia('(forced-colors: active)').matches).toBe(true)
  expect(new Set(dots).size).toBeGreaterThan(1)
})

test('a switch that is on shows its knob, in the colours of text and ground', () => {
  show(<input type="checkbox" class="switch" checked aria-label="a switch" />)
  const knob = style(document.querySelector('.switch'), '::before').backgroundColor
  expect(knob).not.toBe(style(document.querySelector('.switch')).backgroundColor)
})

test('the stance before a change is as plain as the one after it', () => {
  location.hash = 'overview'
  show(<DossierPage find={async () => []} language="en" settings={DEFAULT_SETTINGS} data={tinyRecord()} />)
  expect(style(document.querySelector('.matrix-before')).opacity).toBe('1')
})
