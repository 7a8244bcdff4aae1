// Reads a file as the extension would read a page: .html through the page floor on a DOM without layout or scripts, .txt line by line.
// Gives blocks, facts, the one text that offsets count in, and the map from a block's offsets to it.
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import type { Block, PageFacts } from '../model/page.ts'
import { withPrintedDay } from '../page/byline-date.ts'
import { collectBlocks } from '../page/collect-blocks.ts'
import { findArticle } from '../page/find-article.ts'
import { collectPageFacts } from '../page/page-facts.ts'

export interface ReadDocument {
  facts: PageFacts
  blocks: Block[]
  /** .txt: the file's text. .html: the blocks' text, white space collapsed, joined by one space. */
  text: string
  /** Offset in `text` of an offset in a block's text. */
  offsetOf(block: number, offset: number): number
}

/** Throws the file system's error where the file cannot be read. The ending decides: .html, .htm, .xhtml are pages. */
export function readDocument(file: string): ReadDocument {
  const bytes = readFileSync(file)
  if (/\.x?html?$/i.test(file)) return readHtml(isUtf8(bytes) ? bytes.toString() : bytes)
  return readText(new TextDecoder(encodingOfText(bytes), { ignoreBOM: true }).decode(bytes))
}

/** UTF-16 says so by its first two bytes; what is neither that nor UTF-8 is read as browsers read old pages that do not say what they are. */
function encodingOfText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** Longest first line that is taken for a headline, and only where it does not end like a sentence. */
const HEADLINE = 160

/** Plain text: each line with words is a block; a first short line without a full stop is the headline, later ones are headings. */
export function readText(source: string): ReadDocument {
  const blocks: Block[] = []
  const starts: number[] = []
  let section = 0
  let at = 0
  for (const line of source.split('\n')) {
    const text = line.replace(/\r$/, '')
    if (/\p{L}/u.test(text)) {
      const short = text.length <= HEADLINE && !/[.!?…:;,"”»)]\s*$/u.test(text) && !/^\s*[-•*]/.test(text)
      const role: Block['role'] = !short ? 'text' : blocks.length === 0 ? 'headline' : 'heading'
      if (role === 'heading') section++
      blocks.push({ index: blocks.length, text, lang: '', role, section })
      starts.push(at)
    }
    at += line.length + 1
  }
  const title = blocks[0]?.role === 'headline' ? blocks[0].text.trim() : ''
  return {
    facts: { url: '', host: '', lang: '', title, kind: 'article', published: null, publishedFrom: null },
    blocks,
    text: source,
    offsetOf: (block, offset) => (starts[block] as number) + offset,
  }
}

/**
 * A page: no script runs, nothing is fetched, and styles hide what the markup alone hides. Of bytes the page itself says what letters they
 * are (byte order mark, `<meta charset>`), as it does in a browser.
 */
export function readHtml(source: string | Uint8Array): ReadDocument {
  const dom = new JSDOM(source, { virtualConsole: new VirtualConsole() })
  const { document } = dom.window
  const place = placeOf(document)
  const facts = withPrintedDay(document, collectPageFacts(document, place))
  const blocks = collectBlocks(findArticle(document, facts.kind)).map(({ block }, index) => ({ ...block, index }))
  dom.window.close()
  let text = ''
  const maps: number[][] = []
  for (const block of blocks) {
    const map: number[] = []
    for (let i = 0; i < block.text.length; i++) {
      const space = /\s/.test(block.text[i] as string)
      if (space && (text === '' || text.endsWith(' '))) {
        map.push(Math.max(0, text.length - 1))
        continue
      }
      map.push(text.length)
      text += space ? ' ' : block.text[i]
    }
    map.push(text.length)
    maps.push(map)
    if (text !== '' && !text.endsWith(' ')) text += ' '
  }
  return { facts, blocks, text: text.trimEnd(), offsetOf: (block, offset) => maps[block]?.[offset] ?? 0 }
}

/** A saved page has no address of its own: the one it names (canonical, og:url) serves. */
function placeOf(document: Document): { href: string; hostname: string; pathname: string } {
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    ''
  try {
    const url = new URL(named)
    return { href: url.href, hostname: url.hostname, pathname: url.pathname }
  } catch {
    return { href: '', hostname: '', pathname: '' }
  }
}
