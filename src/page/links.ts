// Where links lead: to other pages, as teasers do, or to a place on this one; and what is mostly links of the first kind.

/** Headings, text and links of which at least this share of the characters stands in links: a list of links, not text. */
const LINK_SHARE = 0.6

/** A post's own address in full, as the summary of a live blog links it: this page, and a place that it has. */
function leadsToPlaceHere({ ownerDocument }: Element, href: string): boolean {
  try {
    const [to, here] = [new URL(href, ownerDocument.baseURI), new URL(ownerDocument.URL)]
    const isHere = to.host === here.host && to.pathname === here.pathname
    return isHere && ownerDocument.getElementById(decodeURIComponent(to.hash.slice(1))) !== null
  } catch {
    return false
  }
}

/** Does the link lead to another page, as teasers do? Links within the page (a post's own address in a live blog) do not. */
export function leadsAway(link: Element): boolean {
  const href = link.getAttribute('href')
  if (href === null || href.startsWith('#') || href.startsWith('javascript:')) return false
  return !href.includes('#') || !leadsToPlaceHere(link, href)
}

/** Spaces in a row count as one: the layout of the mark-up is no text. */
function lengthOf(text: string | null): number {
  return text === null ? 0 : text.replace(/\s\s+/g, ' ').length
}

/** Is most of its text links to other pages? Reads the text: only for the few elements that may be boxes of links. */
export function isLinkBox(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')].filter(leadsAway)
  if (links.length === 0) return false
  let linked = 0
  for (const link of links) linked += lengthOf(link.textContent)
  return linked >= LINK_SHARE * lengthOf(element.textContent)
}

/** First words of lines that send readers on to another story: to read, see or hear more. By language: en fr de es it pl uk ru. */
const ANNOUNCING = new Set(
  (
    'also hear listen more read related see watch ' +
    'à écouter écoutez lire lisez revoir voir voyez ' +
    'auch hören lesen mehr sehen siehe ' +
    'lea lee leer más también vea ver ' +
    'anche ascolta guarda leggi vedi ' +
    'czytaj obejrzyj polecamy posłuchaj przeczytaj więcej zobacz ' +
    'більше детальніше дивіться слухайте також читайте ' +
    'подробнее слушайте смотрите также читайте читать'
  ).split(' '),
)
/** More words than that are a sentence: "lesen Sie auch zum Thema". */
const LONGEST_ANNOUNCEMENT = 6
const ANNOUNCEMENT_END = /[:|»›>→►▶–—-]\s*$/

/** Is this the beginning of a line whose link leads to another story: "Read also:", "Lire aussi |"? */
export function announcesStory(before: string): boolean {
  if (!ANNOUNCEMENT_END.test(before) || before.includes(',')) return false
  const words = before
    .toLowerCase()
    .split(/[\s[(:|»›>→►▶–—-]+/)
    .filter((word) => word !== '')
  return words.length <= LONGEST_ANNOUNCEMENT && ANNOUNCING.has(words[0] ?? '')
}
