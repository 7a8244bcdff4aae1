import { afterEach, expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { watchPointer } from '../../../src/page/pointer.ts'
import { until } from '../until.ts'
import { find, show } from './page-fixture.ts'

let controller = new AbortController()
afterEach(() => {
  controller.abort()
  controller = new AbortController()
})

/** Two marks, as elements, on the page; collects what is called back. */
function watched(extra = '') {
  const host = show(
    `<p style="margin:60px"><b id="a" style="display:inline-block;width:80px">One</b> beside <b id="b" style="display:inline-block;width:80px">Two</b></p><p class="away">Elsewhere</p><div class="own">Ours</div>${extra}`,
  )
  const told: string[] = []
  const tests = { hits: 0 }
  watchPointer<string>(
    window,
    {
      marksAt: (x, y) => {
        tests.hits++
        const { id } = document.elementFromPoint(x, y) ?? {}
        return id === 'a' || id === 'b' ? [id] : []
      },
      markBefore: (x, y) => (document.elementFromPoint(x, y)?.className === 'behind' ? 'behind' : null),
      isOwn: (target) => (target as Element | null)?.className === 'own',
    },
    {
      enter: (mark) => told.at(-1) !== `enter ${mark}` && told.push(`enter ${mark}`),
      leave: () => told.push('leave'),
      scroll: () => told.push('scroll'),
      scrollEnd: () => told.push('scrollEnd'),
      tap: (mark) => told.push(`tap ${mark}`),
      press: () => told.push('press'),
      escape: () => told.push('escape') > 0,
    },
    controller.signal,
  )
  return { host, told, tests }
}

test('the mouse enters a mark, another, and leaves', async () => {
  const { host, told } = watched()
  await userEvent.hover(find(host, '#a'))
  await userEvent.hover(find(host, '#b'))
  await userEvent.hover(find(host, '.away'))
  await until(() => expect(told).toEqual(['enter a', 'enter b', 'leave']))
})

test('a selection that begins on a mark leaves it', async () => {
  const { host, told } = watched()
  await userEvent.hover(find(host, '#a'))
  await until(() => expect(told).toEqual(['enter a']))
  await userEvent.dragAndDrop(find(host, '#a'), find(host, '.away'))
  await until(() => expect(told).toContain('leave'))
  expect(told).toEqual(['enter a', 'leave'])
})

test('our own host is no mark, and a press on it is none outside', async () => {
  const { host, told } = watched()
  await userEvent.hover(find(host, '#a'))
  await userEvent.hover(find(host, '.own'))
  await until(() => expect(told).toEqual(['enter a', 'leave']))
  await userEvent.click(find(host, '.own'))
  expect(told).not.toContain('press')
  await userEvent.click(find(host, '.away'))
  expect(told.at(-1)).toBe('press')
})

test('events that the page makes up change nothing', async () => {
  const { host, told, tests } = watched()
  const { x, y } = find(host, '#a').getBoundingClientRect()
  for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointerout', 'mousemove']) {
    find(host, '#a').dispatchEvent(new PointerEvent(type, { clientX: x + 5, clientY: y + 5, pointerType: 'mouse', bubbles: true }))
  }
  window.dispatchEvent(new Event('scroll'))
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(told).toEqual([])
  expect(tests.hits).toBe(0)
})

test('a page that stops its events does not stop ours; Escape that closed something does not reach the page', async () => {
  const { host, told } = watched()
  const heard: string[] = []
  for (const type of ['pointermove', 'keydown'] as const) {
    document.body.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true, signal: controller.signal })
  }
  for (const type of ['keydown', 'keyup'] as const)
    window.addEventListener(type, (event) => heard.push(`${event.key} ${type}`), { signal: controller.signal })
  await userEvent.hover(find(host, '#a'))
  await until(() => expect(told).toEqual(['enter a']))
  await userEvent.keyboard('{Escape}')
  expect(told.at(-1)).toBe('escape')
  expect(heard).toEqual([])
  await userEvent.keyboard('{Shift}')
  expect(heard).toEqual(['Shift keyup'])
})

test('no hit test while scrolling, and at most one for each frame', async () => {
  const { host, told, tests } = watched('<div style="height:4000px"></div>')
  await userEvent.hover(find(host, '.away'))
  await until(() => expect(tests.hits).toBeGreaterThan(0))
  window.scrollBy({ top: 40, behavior: 'instant' })
  await until(() => expect(told).toContain('scrollEnd'))
  expect(told[0]).toBe('scroll')
  window.scrollTo(0, 0)
})

test('a tap tells its mark; the mouse events that follow it open nothing', async () => {
  const { host, told } = watched()
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 }
  const scale = window.frameElement === null ? 1 : window.frameElement.getBoundingClientRect().width / window.innerWidth
  const rect = find(host, '#a').getBoundingClientRect()
  const at = { x: frame.x + (rect.x + 20) * scale, y: frame.y + (rect.y + 8) * scale }
  const session = cdp() as unknown as { send: (method: string, parameters: object) => Promise<unknown> }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const besidesScrolling = (): string[] => told.filter((word) => !word.startsWith('scroll'))
  await until(() => expect(besidesScrolling()).toEqual(['tap a']))
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(besidesScrolling()).toEqual(['tap a'])
})

test('nothing after the end', async () => {
  const { host, told } = watched()
  controller.abort()
  await userEvent.hover(find(host, '#b'))
  await userEvent.keyboard('{Escape}')
  expect(told).toEqual([])
})
