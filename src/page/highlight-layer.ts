// Our highlights and the style sheet that draws them: one highlight for each pattern and colour, made when first needed.
// Registers them in the page's registry and adopts the sheet in the document and in shadow roots; puts both back where the page took them.
// Knows nothing of blocks, entities or the viewport. Undone by `remove()`.
import {
  chosenRule,
  forcedRule,
  type Ground,
  type MarkTint,
  markRule,
  type Pattern,
  patternOf,
  quietRule,
  randomName,
  sideOf,
} from './mark-style.ts'
import type { PageMark } from './page-mark.ts'

interface Entry {
  readonly name: string
  readonly highlight: Highlight
  /** What is in the highlight, which the page can reach: to be put back where it emptied it. */
  readonly ranges: Set<StaticRange>
  readonly key: LayerKey
}

/** What CSS.highlights.highlightsFromPoint gives (Chrome 140, Firefox 150); not yet in TypeScript's library. */
interface HitRegistry {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }) => { ranges: readonly AbstractRange[] }[]
}

/** The highlight of a pattern, a ground and a colour slot; of the chosen actor (slot 1: the mark where the reader is), or of the text that fades. */
export type LayerKey = `${Pattern | 'chosen' | 'quiet'} ${Ground} ${number}`

/** Where a mark is drawn on this ground. */
export const layerOf = ({ kind, slot }: PageMark, ground: Ground): LayerKey => `${patternOf(kind)} ${ground} ${slot}`

/**
 * In Chromium an element takes a highlight's look from the one that holds it, through shadow roots too: a rule for the outermost is enough,
 * and for no other has the browser to match rules. Firefox, which is told by a property of its own, wants each element named.
 */
const selectorOf = (name: string): string => `${CSS.supports('-moz-appearance', 'none') ? '' : ':root'}::highlight(${name})`

export class HighlightLayer {
  readonly #entries = new Map<LayerKey, Entry>()
  readonly #sheet: CSSStyleSheet
  readonly #roots = new Set<Document | ShadowRoot>()
  readonly #tints: readonly MarkTint[]
  #faint = false
  /** Within together(): new highlights are noted, and drawn at its end. */
  #gathering = false
  #undrawn = false
  /** How many rules the sheet has. */
  #rules = 0

  /** `tints`: the colours by slot; beyond the last they begin again. */
  constructor(document: Document, tints: readonly MarkTint[]) {
    this.#tints = tints
    const view = document.defaultView ?? globalThis
    this.#sheet = new view.CSSStyleSheet()
    this.#roots.add(document)
  }

  /** Text in this tree is painted too: rules apply only in the tree that holds the text. */
  addRoot(root: ShadowRoot): void {
    if (this.#roots.has(root)) return
    this.#roots.add(root)
    if (this.#entries.size > 0) this.#adopt(root)
  }

  add(key: LayerKey, range: StaticRange): void {
    const { highlight, ranges } = this.#entry(key)
    highlight.add(range)
    ranges.add(range)
  }

  /** Nothing is drawn yet. */
  isEmpty(): boolean {
    return this.#entries.size === 0
  }

  /** Marks of this look will come: drawn with the others now, its rule costs nothing later. */
  expect(key: LayerKey): void {
    this.#entry(key)
  }

  delete(key: LayerKey, range: StaticRange): void {
    const entry = this.#entries.get(key)
    if (entry?.ranges.delete(range)) entry.highlight.delete(range)
  }

  /** Writes many: the style sheet, whose every change has the browser look at all of the page's styles, is changed once at the end. */
  together(write: () => void): void {
    this.#gathering = true
    try {
      write()
    } finally {
      this.#gathering = false
      if (this.#undrawn) this.#show()
    }
  }

  /** Empties the highlights of what is chosen, or what is quiet. */
  clear(look: 'chosen' | 'quiet'): void {
    for (const { key, highlight, ranges } of this.#entries.values()) {
      if (!key.startsWith(look)) continue
      highlight.clear()
      ranges.clear()
    }
  }

  /** Draws all marks faintly, except the chosen ones. */
  setFaint(faint: boolean): void {
    if (faint === this.#faint) return
    this.#faint = faint
    this.#draw()
  }

  /** The ranges under a point of the viewport. */
  rangesAt(x: number, y: number): AbstractRange[] {
    const shadowRoots = [...this.#roots].filter((root) => root.nodeType === 11) as ShadowRoot[]
    const hits = (CSS.highlights as HighlightRegistry & HitRegistry).highlightsFromPoint?.(x, y, { shadowRoots }) ?? []
    return hits.flatMap(({ ranges }) => [...ranges])
  }

  /** Puts back what the page took away: entries of the registry, their ranges, the sheet in the lists and its rules. Cheap when nothing is missing. */
  restore(): void {
    if (this.#entries.size === 0) return
    for (const { name, highlight, ranges } of this.#entries.values()) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
      if (highlight.size === ranges.size) continue
      highlight.clear()
      for (const range of ranges) highlight.add(range)
    }
    if (this.#sheet.disabled) this.#sheet.disabled = false
    if (this.#sheet.media.length > 0) this.#sheet.media.mediaText = ''
    if (this.#sheet.cssRules.length !== this.#rules) this.#draw()
    for (const root of this.#roots) {
      if (root.nodeType === 11 && !root.isConnected) this.#roots.delete(root)
      else this.#adopt(root)
    }
  }

  /** Takes everything away. The layer can be used again afterwards. */
  remove(): void {
    for (const { name, highlight } of this.#entries.values()) {
      highlight.clear()
      CSS.highlights.delete(name)
    }
    this.#entries.clear()
    for (const root of this.#roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet)
  }

  #entry(key: LayerKey): Entry {
    let entry = this.#entries.get(key)
    if (entry === undefined) {
      entry = { name: randomName(), highlight: new Highlight(), ranges: new Set(), key }
      // The chosen actor's wash lies above the patterns, faded text below them.
      entry.highlight.priority = key.startsWith('chosen') ? 1 : key.startsWith('quiet') ? -1 : 0
      this.#entries.set(key, entry)
      CSS.highlights.set(entry.name, entry.highlight)
      if (this.#gathering) this.#undrawn = true
      else this.#show()
    }
    return entry
  }

  #show(): void {
    this.#undrawn = false
    this.#draw()
    for (const root of this.#roots) this.#adopt(root)
  }

  #draw(): void {
    const entries = [...this.#entries.values()]
    const rules = entries.map((entry) => this.#rule(entry))
    // On paper a mark leads nowhere.
    this.#sheet.replaceSync(`@media screen{${rules.join('')}}${forcedRule(entries.map(({ name }) => selectorOf(name)))}`)
    this.#rules = this.#sheet.cssRules.length
  }

  #rule({ key, name }: Entry): string {
    const [look, ground, slot] = key.split(' ') as [Pattern | 'chosen' | 'quiet', Ground, string]
    if (look === 'chosen') return chosenRule(selectorOf(name), sideOf(ground), slot === '1')
    if (look === 'quiet') return quietRule(selectorOf(name), sideOf(ground))
    const tint = this.#tints[Number(slot) % this.#tints.length]
    return tint === undefined ? '' : markRule(selectorOf(name), look, tint, ground, this.#faint)
  }

  #adopt(root: Document | ShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet]
  }
}
