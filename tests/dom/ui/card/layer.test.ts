import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ShowRequest } from '../../../../src/ui/popover/layer-types.ts'
import { FACES } from '../../../../src/ui/popover/warm-up.tsx'
import { adaMorel, brunoKestrel } from '../../../gallery/fictional-people.ts'
import { CARD_CASES } from '../../../gallery/states.ts'
import { until } from '../../until.ts'
import { anchorOn, button, layerOver, pageWith, placed } from './layer-fixture.ts'

const PAGE = '<p>Yesterday <a href="#x" id="name">Ada Morel</a> spoke.</p>'

describe('what the page has of it', () => {
  test('one host while something shows, nothing before and after', async () => {
    pageWith(PAGE)
    const before = document.documentElement.outerHTML
    const { layer, host, show } = layerOver()
    expect(document.documentElement.outerHTML).toBe(before)
    await show()
    expect(host.parentNode).toBe(document.documentElement)
    expect(host.getAttributeNames()).toEqual(['popover'])
    expect(host.shadowRoot).toBeNull()
    layer.hide(1)
    expect(document.documentElement.outerHTML).toBe(before)
    await show()
    layer.destroy()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('a card that is made ready is not in the page, and is the one that shows', async () => {
    pageWith(PAGE)
    const before = document.documentElement.outerHTML
    const { layer, frame, show } = layerOver()
    const request = (card: number, cards = [adaMorel]): ShowRequest => ({
      card,
      face: { state: 'ready', cards, mention: null },
      anchor: anchorOn(document.body),
      by: 'hover',
      back: false,
    })
    layer.prepare(request(1, [brunoKestrel]))
    layer.prepare(request(2))
    expect(document.documentElement.outerHTML).toBe(before)
    const ready = frame(2)
    expect(ready.querySelector('h2')?.textContent).toContain(adaMorel.name)
    const shown = await show({ card: 2 })
    expect(shown).toBe(ready)
    // Beside the name that was pointed at, not where it was made ready for.
    const name = document.querySelector('#name')?.getBoundingClientRect() ?? new DOMRect()
    expect(Math.abs(shown.getBoundingClientRect().left - name.left)).toBeLessThan(2)
    layer.hide(2)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('no face is looked for at its first sight: the fonts of all were, while the reader waited', async () => {
    pageWith(PAGE)
    const { layer, show } = layerOver()
    const found = new Set<string>()
    for (const [card, { face }] of CARD_CASES.entries()) {
      const frame = await show({ card, face })
      const shown = [...frame.querySelectorAll('*')].filter(
        (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      )
      for (const element of shown) {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
        found.add(`${fontWeight} ${fontSize} ${fontFamily.includes('sans') ? 'sans' : 'serif'}`)
      }
      layer.hide(card)
    }
    expect([...found].sort()).toEqual(FACES.map(([size, family]) => `${size} ${family}`).sort())
  })

  test('the fonts of rare letters in a card are looked for when it is made ready', () => {
    pageWith(PAGE)
    const measured = vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'measureText')
    onTestFinished(() => measured.mockRestore())
    const { layer } = layerOver()
    const face = { state: 'ready', cards: [{ ...adaMorel, nativeName: '阿達·莫雷爾' }], mention: null } as const
    layer.prepare({ card: 1, face, anchor: anchorOn(document.body), by: 'hover', back: false })
    expect(new Set(measured.mock.calls.map(([words]) => words))).toEqual(new Set(['阿達莫雷爾']))
    expect(measured).toHaveBeenCalledTimes(FACES.length)
  })

  test('a card comes into sight by nothing that what is in it inherits', async () => {
    pageWith(PAGE)
    const { show } = layerOver()
    const frame = await show()
    const inner = getComputedStyle(frame.querySelector('h2') as Element)
    const look = () => [...inner].map((name) => `${name}: ${inner.getPropertyValue(name)}`)
    const placed = look()
    frame.dataset.placed = 'false'
    expect(getComputedStyle(frame).opacity).toBe('0')
    expect(look()).toEqual(placed)
  })

  const folds = (frame: HTMLElement, which = '') => frame.querySelectorAll(`.fold-body${which}`).length

  test('what is folded in it is drawn once it shows, and search in page finds it', async () => {
    pageWith(PAGE)
    const { layer, frame, show } = layerOver()
    const face = { state: 'ready', cards: [adaMorel], mention: null } as const
    layer.prepare({ card: 1, face, anchor: anchorOn(document.body), by: 'hover', back: false })
    const [few, drawn] = [folds(frame()), folds(frame(), ':not(:empty)')]
    expect([few > 3, drawn]).toEqual([true, 0])
    await show()
    await until(() => expect([folds(frame(), ':empty'), folds(frame()) > few]).toEqual([0, true]))
    const said = adaMorel.positions[1]?.latest.gist ?? ''
    expect((window as typeof window & { find: (text: string) => boolean }).find(said)).toBe(true)
  })

  test('what the reader unfolds before the browser had time for it is drawn then', async () => {
    vi.stubGlobal('requestIdleCallback', () => 0)
    onTestFinished(() => void vi.unstubAllGlobals())
    pageWith(PAGE)
    const frame = await layerOver().show()
    const fold = frame.querySelector('details')
    expect(fold?.querySelector('.fold-body')?.childElementCount).toBe(0)
    fold?.querySelector('summary')?.click()
    await until(() => expect(fold?.querySelector('.fold-body')?.childElementCount).toBeGreaterThan(0))
    expect(fold?.open).toBe(true)
  })

  test('while another card shows, none is made ready in what is seen', async () => {
    pageWith(PAGE)
    const { layer, root, show } = layerOver()
    await show()
    layer.prepare({
      card: 2,
      face: { state: 'ready', cards: [adaMorel], mention: null },
      anchor: anchorOn(document.body),
      by: 'hover',
      back: false,
    })
    expect(root.querySelectorAll('[data-card]')).toHaveLength(1)
  })

  test('styles of the page reach neither host nor card', async () => {
    pageWith(`<style>
      * { color: red !important; font-size: 40px !important; letter-spacing: 9px !important; }
      div, [popover] { display: none !important; transform: scale(2) !important; opacity: 0.1 !important; position: static !important;
        filter: invert(1) !important; margin: 50px !important; border: 9px solid red !important; --ink: red !important; }
      html { font-size: 40px; zoom: 1.5; direction: rtl; text-align: center; cursor: wait; visibility: hidden; }
    </style>${PAGE}`)
    const { host, show } = layerOver()
    const frame = await show()
    const style = getComputedStyle(host)
    expect([style.display, style.position, style.transform, style.opacity, style.filter, style.margin]).toEqual([
      'block',
      'fixed',
      'none',
      '1',
      'none',
      '0px',
    ])
    expect(host.getBoundingClientRect().width).toBe(0)
    const inside = getComputedStyle(frame.querySelector('.gist') ?? frame)
    expect([inside.fontSize, inside.letterSpacing, inside.direction, inside.visibility]).toEqual(['14px', 'normal', 'ltr', 'visible'])
    expect(inside.color).toBe('rgb(27, 29, 32)')
    expect(frame.getBoundingClientRect().width).toBe(392)
  })

  test('no bubbling listener of the page hears what happens in it', async () => {
    pageWith(PAGE)
    const { frame, show } = layerOver()
    await show()
    const heard: string[] = []
    const types = [
      'keydown',
      'keyup',
      'keypress',
      'click',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'mouseover',
      'pointermove',
      'pointerrawupdate',
      'wheel',
      'focusin',
      'focusout',
    ]
    const end = new AbortController()
    for (const type of types)
      for (const target of [document, document.body, document.documentElement, window])
        target.addEventListener(type, (event) => heard.push(event.type), { signal: end.signal })
    const fold = frame().querySelector('summary')
    const { x, y } = fold?.getBoundingClientRect() ?? new DOMRect()
    // By place: what lies in a closed root cannot be named from outside. Forced: the host lies over the page on purpose.
    await userEvent.click(document.documentElement, { position: { x: x + 20, y: y + 10 }, force: true })
    expect(frame().querySelector('details')?.open).toBe(true)
    await userEvent.keyboard('x{Enter}j')
    end.abort()
    expect(heard).toEqual([])
    expect(frame().querySelector('details')?.open).toBe(false)
  })

  test('it has no text field', async () => {
    pageWith(PAGE)
    const frame = await layerOver().show()
    expect(frame.querySelectorAll('input, textarea, select, [contenteditable]')).toHaveLength(0)
  })
})

describe('over a modal dialog', () => {
  test('the card of a name inside it can be reached, and the host leaves it again', async () => {
    pageWith('<dialog><p>In a dialog: <b id="name">Ada Morel</b></p></dialog><p><b id="outside">Kestrel</b></p>')
    const dialog = document.querySelector('dialog')
    dialog?.showModal()
    const { host, show, layer } = layerOver()
    const frame = await show()
    expect(host.parentNode).toBe(dialog)
    const { x, y, width } = frame.getBoundingClientRect()
    expect(document.elementFromPoint(x + width / 2, y + 20)).toBe(host)
    dialog?.close()
    await placed(frame)
    layer.hide(1)
    await show({ card: 2, anchor: anchorOn(document.querySelector('#outside') ?? document.body) })
    expect(host.parentNode).toBe(document.documentElement)
  })

  test('a card open outside comes to no harm when a dialog opens and closes', async () => {
    pageWith(`${PAGE}<dialog>Hello</dialog>`)
    const { host, show } = layerOver()
    await show()
    const dialog = document.querySelector('dialog')
    dialog?.showModal()
    dialog?.close()
    await new Promise(requestAnimationFrame)
    expect(host.matches(':popover-open')).toBe(true)
  })
})

describe('in full screen', () => {
  test('the card can be reached, whether it opened before or in it, and comes back out of it', async ({ skip }) => {
    pageWith(`<article style="background: white">${PAGE}<button id="full">Full screen</button></article>`)
    const article = document.querySelector('article')
    skip(!document.fullscreenEnabled, 'this browser gives the test no full screen')
    const { host, show, layer, frame } = layerOver()
    const reached = () => {
      const { x, y, width } = frame().getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + 20) === host
    }
    await show()
    document.querySelector('#full')?.addEventListener('click', () => void article?.requestFullscreen())
    await userEvent.click(document.querySelector('#full') ?? document.body, { force: true })
    await expect.poll(() => document.fullscreenElement).toBe(article)
    await expect.poll(reached).toBe(true)
    layer.hide(1)
    await show()
    expect([host.parentNode, reached()]).toEqual([article, true])
    await document.exitFullscreen()
    await expect.poll(() => host.parentNode).toBe(document.documentElement)
    expect(reached()).toBe(true)
  })
})

describe('in the document of another frame', () => {
  async function framed() {
    pageWith('<iframe style="width: 900px; height: 600px"></iframe>')
    const doc = document.querySelector('iframe')?.contentDocument
    if (!doc) throw new Error('the frame has no document')
    doc.body.innerHTML = PAGE
    return { doc, ...layerOver({}, doc) }
  }

  test('it has its styles, its focus and its buttons', async () => {
    const { doc, show, layer, root, frame, sent } = await framed()
    await show({ by: 'keyboard' })
    expect(root.host.ownerDocument).toBe(doc)
    expect(doc.defaultView?.getComputedStyle(frame()).position).toBe('fixed')
    doc.querySelector<HTMLElement>('#name')?.focus()
    layer.focus(1)
    expect(root.activeElement).toBe(frame())
    layer.restoreFocus(1)
    expect(doc.activeElement?.id).toBe('name')
    layer.pin(1)
    const before = frame().getBoundingClientRect().x
    frame().setPointerCapture = () => undefined
    const press = (type: string, clientX: number) =>
      new PointerEvent(type, { pointerId: 1, clientX, clientY: 100, bubbles: true, button: 0 })
    frame().querySelector('h2')?.dispatchEvent(press('pointerdown', 100))
    frame().dispatchEvent(press('pointermove', 130))
    expect(frame().getBoundingClientRect().x).toBe(before + 30)
    button(frame(), 'Close').click()
    expect(sent).toContainEqual({ type: 'close', card: 1 })
  })
})

describe('keys and focus', () => {
  test('focus goes into the card and back to where the reader was', async () => {
    pageWith(PAGE)
    const link = document.querySelector<HTMLElement>('#name')
    link?.focus()
    const { layer, root, show, sent } = layerOver()
    const frame = await show({ by: 'keyboard' })
    layer.focus(1)
    expect(root.activeElement).toBe(frame)
    await userEvent.keyboard('{Tab}')
    expect(frame.contains(root.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(sent).toContainEqual({ type: 'escape', card: 1 })
    layer.restoreFocus(1)
    layer.hide(1)
    expect(document.activeElement).toBe(link)
  })

  test('the focus that has moved on by itself is left alone', async () => {
    pageWith(`${PAGE}<button id="other">Other</button>`)
    const { layer, show } = layerOver()
    await show({ by: 'keyboard' })
    layer.focus(1)
    const other = document.querySelector<HTMLElement>('#other')
    other?.focus()
    layer.restoreFocus(1)
    expect(document.activeElement).toBe(other)
  })

  test('can take the focus in the same moment in which it is shown', async () => {
    pageWith(PAGE)
    const { layer, root, frame } = layerOver()
    layer.show({
      card: 1,
      face: { state: 'ready', cards: [adaMorel], mention: null },
      anchor: anchorOn(document.querySelector('#name') ?? document.body),
      by: 'keyboard',
      back: false,
    })
    expect(layer.focused()).toBeNull()
    layer.focus(1)
    expect(root.activeElement).toBe(frame())
    expect(layer.focused()).toBe(1)
  })

  test('following a name keeps the focus in the card, though the name is gone', async () => {
    pageWith(`<a href="#y" id="before">Before</a>${PAGE}`)
    const before = document.querySelector<HTMLElement>('#before')
    before?.focus()
    const { layer, root, frame, show } = layerOver()
    await show({ by: 'keyboard' })
    layer.focus(1)
    frame().querySelector<HTMLElement>('.body .name, .body .link, .body button')?.focus()
    expect(root.activeElement).not.toBe(frame())
    await show({ by: 'keyboard', face: { state: 'ready', cards: [brunoKestrel], mention: null }, back: true })
    expect(root.activeElement).toBe(frame())
    layer.restoreFocus(1)
    expect(document.activeElement).toBe(before)
  })

  test('showing, focusing and hiding never scroll the page', async () => {
    pageWith(`<div style="height: 2000px"></div>${PAGE}<div style="height: 2000px"></div>`)
    window.scrollTo(0, 1700)
    const at = window.scrollY
    const { layer, show } = layerOver()
    await show({ by: 'keyboard' })
    layer.focus(1)
    layer.restoreFocus(1)
    layer.hide(1)
    expect(window.scrollY).toBe(at)
  })
})

describe('the pointer', () => {
  test('its coming and going is told; a finger’s is not', async () => {
    pageWith(PAGE)
    const { show, sent } = layerOver()
    const frame = await show()
    // The test's own pointer may happen to lie where the card opened.
    sent.length = 0
    for (const pointerType of ['touch', 'mouse'])
      for (const type of ['pointerenter', 'pointermove', 'pointermove', 'pointerleave'])
        frame.dispatchEvent(new PointerEvent(type, { pointerType }))
    expect(sent).toEqual([
      { type: 'cardEnter', card: 1 },
      { type: 'cardLeave', card: 1 },
    ])
  })

  test('a card that comes to lie under a resting pointer was not entered', async () => {
    pageWith(PAGE)
    const { show, sent } = layerOver()
    const frame = await show()
    sent.length = 0
    for (const type of ['pointerenter', 'pointerleave']) frame.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse' }))
    expect(sent).toEqual([])
  })

  test('the wheel on the head of a card that was entered scrolls the card, else the page', async () => {
    pageWith(PAGE)
    const frame = await layerOver().show()
    frame.style.blockSize = '240px'
    const body = frame.querySelector('.body') as HTMLElement
    const turn = () => {
      const event = new WheelEvent('wheel', { deltaY: 30, bubbles: true, composed: true, cancelable: true })
      frame.querySelector('.head h2')?.dispatchEvent(event)
      return [event.defaultPrevented, body.scrollTop]
    }
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight + 60)
    expect(turn()).toEqual([false, 0])
    frame.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }))
    expect(turn()).toEqual([true, 30])
    body.dispatchEvent(new WheelEvent('wheel', { deltaY: 30, bubbles: true, cancelable: true }))
    expect(body.scrollTop).toBe(30)
    frame.style.blockSize = ''
    body.replaceChildren('short')
    expect(turn()[0]).toBe(false)
  })

  test('a selection that goes over its edge does not send the card away before it ends', async () => {
    pageWith(PAGE)
    const { show, sent } = layerOver()
    const frame = await show()
    frame.dispatchEvent(new PointerEvent('pointermove', { pointerType: 'mouse' }))
    sent.length = 0
    for (const isInside of [true, false]) {
      Object.assign(frame, { matches: () => isInside })
      frame.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse', buttons: 1 }))
      expect(sent).toEqual([])
      document.body.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'mouse', bubbles: true }))
    }
    document.body.dispatchEvent(new PointerEvent('pointerup', { pointerType: 'mouse', bubbles: true }))
    expect(sent).toEqual([{ type: 'cardLeave', card: 1 }])
  })

  test('buttons in the head send what was chosen', async () => {
    pageWith(PAGE)
    const { show, sent, layer, frame } = layerOver()
    await show({ back: true })
    for (const name of ['Back', 'Keep open', 'Close']) button(frame(), name).click()
    layer.pin(1)
    const pin = button(frame(), 'Keep open')
    expect([pin.getAttribute('aria-pressed'), pin.title]).toEqual(['true', 'Let go'])
    pin.click()
    expect(sent.map((event) => event.type).filter((type) => type !== 'cardEnter')).toEqual(['back', 'pin', 'close', 'unpin'])
  })
})

describe('handle and strip', () => {
  test('the handle stands beside the end of the name, whole on the screen, and tells a tap', () => {
    pageWith('<p style="text-align: end"><b id="name">Ada Morel</b></p>')
    const { layer, root, sent } = layerOver()
    const name = document.querySelector('#name') ?? document.body
    layer.showHandle('Ada Morel', anchorOn(name))
    const handle = root.querySelector<HTMLElement>('.handle')
    const box = handle?.getBoundingClientRect()
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(box?.right).toBeLessThanOrEqual(name.getBoundingClientRect().x)
    handle?.click()
    expect(sent).toEqual([{ type: 'tapHandle' }])
    layer.hideHandle()
    expect(root.host.isConnected).toBe(false)
  })

  test('the strip counts what is above and below, and steps there', () => {
    pageWith(PAGE)
    const { layer, root, stepped } = layerOver()
    layer.showEdge({ entity: adaMorel.id, name: 'Ada Morel', places: [0, 0.5, 1], above: 2, below: 1, faded: false })
    expect(root.querySelectorAll('.edge-mark')).toHaveLength(3)
    button(root, '2 above').click()
    button(root, '1 below').click()
    expect(stepped).toEqual(['previous', 'next'])
    expect(document.elementFromPoint(innerWidth - 5, innerHeight / 2)).not.toBe(root.host)
    button(root, 'Stop following Ada Morel').click()
    expect(stepped.at(-1)).toBe('end')
  })

  test('the strip says whom it follows, also where all of it is on the screen', () => {
    pageWith(PAGE)
    const { layer, root } = layerOver()
    layer.showEdge({ entity: adaMorel.id, name: 'Ada Morel', places: [0.5], above: 0, below: 0, faded: false })
    expect(root.querySelector('.edge')?.textContent).toBe('Ada Morel')
  })

  test('the card of a marked name offers to fade the rest, and says when it is faded', async () => {
    pageWith(PAGE)
    const { layer, root, show, faded } = layerOver()
    await show()
    const fade = () => button(root, 'Fade the rest of the page')
    expect(fade().getAttribute('aria-pressed')).toBe('false')
    fade().click()
    layer.showEdge({ entity: adaMorel.id, name: 'Ada Morel', places: [0.5], above: 0, below: 0, faded: true })
    expect(fade().getAttribute('aria-pressed')).toBe('true')
    fade().click()
    expect(faded).toEqual([
      [adaMorel.id, true],
      [adaMorel.id, false],
    ])
    await show({ card: 2, face: { state: 'ready', cards: [brunoKestrel], mention: null } })
    expect(root.querySelector('[data-card="2"]')?.textContent).not.toContain('Fade the rest of the page')
  })
})
