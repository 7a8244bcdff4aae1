// Ways through the tree that a page cannot bend: a form's fields shadow its properties (<input name="parentNode">), so a plain
// `form.parentNode` may lead into the form and round in circles. These read through the prototypes, which fields do not reach.
// Slower than plain properties: for climbing and for forms; other elements are read plainly.

type Getter = (this: Node) => unknown
const getters = new Map<string, Getter>()

function native(node: Node, property: string): unknown {
  let getter = getters.get(property)
  // Looked for on the first node that comes, not on a global: the command line has nodes, but no global classes.
  for (let proto = Object.getPrototypeOf(node); getter === undefined && proto !== null; proto = Object.getPrototypeOf(proto)) {
    getter = Object.getOwnPropertyDescriptor(proto, property)?.get as Getter | undefined
    if (getter !== undefined) getters.set(property, getter)
  }
  return getter?.call(node) ?? null
}

export const parentOf = (node: Node): Node | null => native(node, 'parentNode') as Node | null
export const firstChildOf = (node: Node): Node | null => native(node, 'firstChild') as Node | null
export const nextSiblingOf = (node: Node): Node | null => native(node, 'nextSibling') as Node | null

/** What the reader, the finder and the painter use of an element. */
const USED =
  'nodeType localName parentElement isConnected shadowRoot ownerDocument textContent firstElementChild assignedSlot hasAttributes hasAttribute getAttribute querySelector querySelectorAll closest matches contains getRootNode compareDocumentPosition checkVisibility'.split(
    ' ',
  )

/** Is this a form with a field named like something that we use? Common names (name, id, title) do no harm. */
export function isBent(element: Element): boolean {
  const tag: unknown = element.localName
  // Most elements are none, and are asked on the way up from every paragraph.
  return tag === 'form' ? USED.some((name) => Object.hasOwn(element, name)) : typeof tag !== 'string'
}

/** The parent element, past any shadowing. */
export function parentElementOf(node: Node): Element | null {
  const parent = parentOf(node)
  return parent?.nodeType === 9 || parent?.nodeType === 11 ? null : (parent as Element | null)
}

/** The parent as it is shown: out of a shadow root to its host, and from a slotted child to the slot that shows it. */
export function shownParentOf(node: Node): Node | null {
  const slot = (node as Partial<Element>).assignedSlot
  if (slot != null && slot.nodeType === 1) return slot
  const parent = parentOf(node)
  if (parent !== null && parent.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null
  return parent
}

/** Does `outer` show `node` (itself included)? Walks up, through open shadow roots. */
export function shows(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = shownParentOf(at)) if (at === outer) return true
  return false
}
