// What mutation records say of the text, gathered until there is time to read: which elements to read again, and which left the page.
// Cheap for each record, since it runs before the browser paints; reads no text.
import { FLOW, flowOf, isCustom } from './element-class.ts'
import { shownParentOf } from './native-tree.ts'

/** What is observed: texts and children everywhere; of attributes only those that decide whether an element is read. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable', 'aria-hidden', 'role'],
}

const IN_PARAGRAPH = ':is(p, li, dd, dt, td, th, blockquote, figcaption, caption, h1, h2, h3, h4, h5, h6) *'

/** The block-level element whose own text a node belongs to, as the reader sees it. */
function containerOf(node: Node): Element | null {
  for (let at: Node | null = node; at !== null; at = shownParentOf(at)) {
    if (at.nodeType !== 1) continue
    const element = at as Element
    const tag = element.localName
    if (typeof tag !== 'string') return null
    const flow = flowOf(tag)
    if (flow === FLOW.INLINE || flow === FLOW.BREAK) continue
    if (flow === undefined && isCustom(tag) && element.shadowRoot === null && element.matches(IN_PARAGRAPH)) continue
    return element
  }
  return null
}

/** May the node, which has left the page, have been part of a line? Where it stood in a paragraph, a custom element was. */
function isLinePart(node: Node): boolean {
  if (node.nodeType !== 1) return true
  const flow = flowOf((node as Element).localName)
  return flow === FLOW.INLINE || flow === FLOW.BREAK || (flow === undefined && isCustom((node as Element).localName))
}

const INK = /\S/

/** Is a place between these two part of a line? Then a box that comes or goes there breaks that line, or joins its halves. */
function isInLine(parent: Node, before: Node | null, after: Node | null): boolean {
  if (parent.nodeType === 1 && isLinePart(parent)) return true
  const isLine = (node: Node | null): boolean =>
    node !== null && (node.nodeType === 3 ? INK.test((node as Text).data) : node.nodeType === 1 && isLinePart(node))
  return isLine(before) || isLine(after)
}

function mayHoldBlocks(element: Element): boolean {
  const flow = flowOf(element.localName)
  return (flow !== FLOW.INLINE && flow !== FLOW.BREAK) || element.firstElementChild !== null
}

/** Is the element of a kind that is never read (a frame, a script), and holds no other? Then nothing is to be read where it came or went. */
const isNeverText = (node: Node): boolean =>
  flowOf((node as Element).localName) === FLOW.SKIP && (node as Element).firstElementChild === null

export class ChangeNotes {
  /** Elements to read again: true, all that is in them; false, their own text only. */
  readonly dirty = new Map<Element, boolean>()
  readonly gone = new Set<Element>()

  isEmpty(): boolean {
    return this.dirty.size === 0 && this.gone.size === 0
  }

  /** To be read again, with all that is in it (`deep`) or its own text only. Part of a line is read with the whole of it, never by itself. */
  touch(element: Element, deep: boolean): void {
    const container = containerOf(element)
    if (container === null) return
    // A custom element that has come into a line had a block of its own where it stood before.
    const whole = deep && (container === element || element.firstElementChild !== null || isCustom(element.localName))
    this.dirty.set(container, whole || this.dirty.get(container) === true)
  }

  /** Takes an element off the list. May it be read by itself? What has become part of a line since it was noted is noted with that line. */
  take(element: Element): boolean {
    this.dirty.delete(element)
    if (!element.isConnected) return false
    const isWhole = containerOf(element) === element
    if (!isWhole) this.touch(element, true)
    return isWhole
  }

  /** Notes a record; gives the element whose own text changed, or null. */
  note(record: MutationRecord): Element | null {
    const { target, type } = record
    if (type === 'attributes') {
      this.touch(target as Element, true)
      const { parentNode, previousSibling, nextSibling } = target
      if (parentNode === null || !isInLine(parentNode, previousSibling, nextSibling)) return target as Element
      const line = containerOf(parentNode)
      if (line !== null) this.touch(line, false)
      return line ?? (target as Element)
    }
    // Our own host comes and goes here, and otherwise only the page's head and body.
    if (target === target.ownerDocument?.documentElement && ![...record.addedNodes].some((node) => node.nodeName === 'BODY')) return null
    let ownText = type === 'characterData' || isInLine(target, record.previousSibling, record.nextSibling)
    for (const node of record.addedNodes) {
      if (node.nodeType !== 1) ownText = true
      else if (!isNeverText(node)) this.touch(node as Element, true)
    }
    for (const node of record.removedNodes) {
      if (isLinePart(node)) ownText = true
      if (node.nodeType === 1 && !isNeverText(node) && mayHoldBlocks(node as Element)) this.gone.add(node as Element)
    }
    const container = ownText ? containerOf(target) : null
    if (container !== null) this.touch(container, false)
    return container
  }
}
