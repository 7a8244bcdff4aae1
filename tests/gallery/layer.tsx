// The layer over a page with unkind styles. Query: show (hover, pinned, sheet, handle, edge), theme, lang.
import type { UiLanguage } from '../../src/model/text.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { mountCardLayer } from '../../src/ui/popover/card-layer.tsx'
import type { Anchor } from '../../src/ui/popover/layer-types.ts'
import { COLOURS } from './fictional-cards.ts'
import { adaMorel, brunoKestrel } from './fictional-people.ts'

const query = new URLSearchParams(location.search)
const show = query.get('show') ?? 'hover'
const name = document.getElementById('name')
const range = document.createRange()
if (name !== null) range.selectNodeContents(name)
const boxes = () => Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height }))
const last = boxes().at(-1)
const point = last === undefined ? null : { x: last.x + 5, y: last.y + 5 }
const anchor: Anchor = { boxes, point, element: name }

const layer = mountCardLayer(document, {
  settings: {
    language: (query.get('lang') ?? 'en') as UiLanguage,
    theme: (query.get('theme') ?? 'light') as Settings['theme'],
    ground: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    topicsOff: [],
    colours: COLOURS,
  },
  send(event) {
    if (event.type === 'close' || event.type === 'escape') layer.hide(event.card ?? 1)
    if (event.type === 'pin') layer.pin(event.card)
    if (event.type === 'unpin') layer.unpin(event.card)
  },
  setHidden: () => undefined,
  setTopic: () => undefined,
  openPage: () => undefined,
  stepEdge: () => undefined,
  endEdge: () => undefined,
  isMarked: () => show === 'edge',
  fade: () => undefined,
})
const mention = { text: 'Morel', reason: { code: 'full-name', name: adaMorel.name }, score: 1, outer: null } as const
if (show === 'handle') layer.showHandle(adaMorel.name, anchor)
else if (show === 'edge')
  layer.showEdge({ entity: adaMorel.id, name: adaMorel.name, places: [0.02, 0.1, 0.32, 0.33, 0.7, 0.94], above: 0, below: 5, faded: false })
else {
  const corner: Anchor = { boxes: () => [{ x: 20, y: 0, width: 10, height: 10 }], point: null, element: null }
  layer.show({
    card: 1,
    face: { state: 'ready', cards: [adaMorel], mention },
    anchor: show === 'pinned' ? corner : anchor,
    by: show === 'sheet' ? 'touch' : 'hover',
    back: false,
  })
  if (show === 'pinned') {
    await new Promise(requestAnimationFrame)
    layer.pin(1)
    layer.show({ card: 2, face: { state: 'ready', cards: [brunoKestrel], mention }, anchor, by: 'hover', back: true })
  }
}
