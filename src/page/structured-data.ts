// What a page says of itself to machines: the nodes of its JSON-LD, and its meta elements by name. Broken JSON is mended where that is easy.
// Pages fill these in carelessly: nothing here is believed further than "the page says so".

export type LdNode = Readonly<Record<string, unknown>>

/** A longer script is a data dump; its article node, if any, is not worth the time. In UTF-16 units. */
const MAX_SCRIPT = 400_000
/** Nested nodes to look at: a hostile page may nest without end. */
const MAX_NODES = 2_000

/** JSON-LD types of one piece of writing. */
export const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/

const isObject = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without the comment or CDATA section round it; most have none. */
function unwrapped(text: string): string {
  if (!text.includes('<!') && !text.includes('->') && !text.includes(']>')) return text
  return text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
}

/** JSON as sites write it: in comments or CDATA, with raw line breaks in texts, with commas at the end of lists. */
function parseLoosely(text: string): unknown {
  const bare = unwrapped(text.replaceAll('&quot;', '"'))
  for (const attempt of [
    () => bare,
    () =>
      bare
        .replace(/\s+/g, ' ')
        .replace(/,\s*([\]}])/g, '$1')
        .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt())
    } catch {}
  }
  // Beyond repair: the two things that matter can still be read from the text.
  const types = [...bare.matchAll(/"@type"\s*:\s*(?:\[\s*)?"([^"]+)"/g)].map(([, name]) => name ?? '')
  const type = types.find((name) => ARTICLE_TYPE.test(name)) ?? types[0]
  const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(bare)?.[1]
  return { '@type': type, datePublished: published }
}

/** All nodes of all JSON-LD scripts: arrays, @graph and nested values flattened, outer nodes first. */
export function readLinkedData(document: Document): LdNode[] {
  const nodes: LdNode[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length > MAX_SCRIPT) continue
    const queue: unknown[] = [parseLoosely(text)]
    for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
      const value = queue[at]
      if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES))
      else if (isObject(value)) {
        if ('@type' in value) nodes.push(value)
        for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner)
      }
    }
  }
  return nodes
}

/** The types of a node, without the vocabulary's address. */
export function typesOf(node: LdNode): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''))
}

/** The first of these texts that a node holds; an @id or url where it holds a node. */
export function textOf(node: LdNode, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = node[key]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (isObject(value)) {
      const inner = textOf(value, '@id', 'url', '@value')
      if (inner !== null) return inner
    }
  }
  return null
}

/** Content of the head's meta elements by name, property or itemprop, in lower case; the first of each counts. */
export function readMeta(document: Document): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('head > meta[content]')) {
    const content = element.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}
