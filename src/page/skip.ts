// Which elements are never read, and which are other stories' teasers: by tag, role, and the words that sites use for page furniture.
// Asks for no style: what is merely hidden by a style sheet is found when it would be painted (visibility.ts).
// Our own host needs no rule: it hangs on the document element, outside every root, and its shadow root is closed.
import { FLOW, type Flow } from './element-class.ts'
import { isLinkBox } from './links.ts'

/** read: its text is text. teaser: read, but another story's. skip: never read, with all that is in it. */
export type Judgement = 'read' | 'teaser' | 'skip'

/** Roles of what is pressed, filled in or looked up, not read; those of items in menus are several. */
const SKIP_ROLES = new Set(
  (
    'navigation menu menubar toolbar tablist tab tree treegrid treeitem listbox option combobox textbox searchbox search ' +
    'form button switch checkbox radio radiogroup slider spinbutton scrollbar tooltip code math timer progressbar meter'
  ).split(' '),
)
const isSkipRole = (word: string): boolean => SKIP_ROLES.has(word) || word.startsWith('menuitem')

const IN_HEADING = 'h1 *, h2 *, h3 *, h4 *, h5 *, h6 *, [role="heading"] *'

/**
 * Words in class or id, as whole parts of a name: hidden from eyes, or other people's texts. All patterns of names are for names in lower case
 * between blanks: one that asks for the ends of a text as well, in either case, takes the browser twice as long to make.
 */
const NEVER =
  /[\s_-](?:visually-?hidden|sr-only|screen-reader(?:-text)?|comments|comment-?(?:list|section|form|thread|area|box)|disqus|cookies?|consent|gdpr|onetrust|didomi|usercentrics|cybot\w*|qc-cmp2?|sp-?message|taboola|outbrain)[\s_-]/
/** The same: furniture round an article. Of the names captured some mean it only of what holds something to press, or is it. */
const FURNITURE =
  /[\s_-](?:(paywall|regwall|offer|cta)|(btn|button)|nav|navbar|navigation|menu|breadcrumbs?|share|sharedaddy|sharing|social|newsletter|subscribe|signup|toolbar|sponsored|advert(?:isement)?|adsbygoogle|(?:ads?|dfp|gpt)[_-]+(?:banner|block|box|container|label|placement|slot|unit|wrap(?:per)?|zone)|anzeige|werbung|publicite|publicidad|pubblicita|reklama|footer|(?:author|user)-?(?:bio|box)|about-?the-?author)(?=[\s_-])/g
/** This one only as a whole name: "has-ad" is said of a text, too. */
const ADVERTISEMENT = /\sads?\s/
const PRESSED = 'button, form, input, a[class*="button" i], a[class*="btn" i]'
/** The same: other stories. */
const OTHER_STORIES =
  /[\s_-](?:related|relatedposts|recommended|recommendations|read-?(?:more|next|also)|more-(?:on|from|stories|news)|most-?(?:read|popular|viewed)|popular|trending|latest-(?:news|stories)|teasers?|promos?|sidebar|tags?|topics)[\s_-]/

/** What class and id say of an element. */
interface Told {
  /** Those names in lower case, between blanks, with a hyphen where one written in one goes on with the next word. */
  readonly names: string
  /** One says that it is never text. */
  readonly never: boolean
  /** One may be that of furniture; isFurniture() asks the element itself. Undefined: not looked for yet, as on pages that are not read. */
  around?: boolean
  /** One is that of other stories. Undefined: not looked for yet. */
  others?: boolean
}

/** Where a name written in one goes on with the next word: "AdBanner" is "ad-banner". */
const HUMP = /[a-z\d][A-Z][a-z]/
const EACH_HUMP = /([a-z\d])([A-Z])/g

/** Most elements of a page share few names: each is taken apart once. So many are remembered. */
const MAX_REMEMBERED = 2_000
const remembered = new Map<string, Told>()

/** What the names of an element say, or null where it has neither class nor id. */
function toldOf(element: Element): Told | null {
  const written = `${element.getAttribute('class') ?? ''} ${element.id}`
  if (written === ' ') return null
  let known = remembered.get(written)
  if (known === undefined) {
    const names = ` ${HUMP.test(written) ? written.replace(EACH_HUMP, '$1-$2') : written} `.toLowerCase()
    known = { names, never: NEVER.test(names) }
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    remembered.set(written, known)
  }
  return known
}

function mayBeAround(told: Told): boolean {
  told.around ??= told.names.search(FURNITURE) >= 0 || ADVERTISEMENT.test(told.names)
  return told.around
}

/** A paywall's name may be that of the text behind it; a button's, of what stands round one. */
function isFurniture(element: Element, names: string): boolean {
  if (ADVERTISEMENT.test(names)) return true
  return [...names.matchAll(FURNITURE)].some(([, offer, button]) => {
    if (offer !== undefined) return element.querySelector(PRESSED) !== null
    return button === undefined || element.localName === 'a'
  })
}

/** Text of an article that is long enough to outweigh a word in a class name. Readers' comments are articles, too, in many a site's mark-up. */
const OWN_TEXT = 'h1, article:not([class*="comment" i]), main, [itemprop~="articleBody"]'

/** What stands once on a page, in or round its article; a slide or a card has none of it. */
const WHOLE_PAGE = 'h1, main, [role="main"], [itemprop~="articleBody"]'

/** Paragraphs of some length from which a box is text, whatever its name: "market-share", "topics-article". Boxes of stories have more. */
const PROSE_IN_FURNITURE = 3
const PROSE_IN_STORIES = 6
const MIN_PARAGRAPH = 100

const HEADINGS = 'h2, h3, h4, h5, h6'
/** A line of this length, in UTF-16 units, is a sentence; names of sections, times and lengths of films are shorter. */
const MIN_SENTENCE = 40

/** Headings without any text under them: titles of videos and of other stories, in a column beside the text. */
function isTitles(element: Element): boolean {
  if (element.querySelector(HEADINGS) === null || element.querySelector('p, li, blockquote, figcaption') !== null) return false
  return ![...element.querySelectorAll(`:not(:is(${HEADINGS}, a[href]), :is(${HEADINGS}, a[href]) *)`)].some(holdsSentence)
}

function holdsSentence(element: Element): boolean {
  for (const node of element.childNodes) if (node.nodeType === 3 && (node.nodeValue ?? '').trim().length >= MIN_SENTENCE) return true
  return false
}

/** Does it come before the posts of a live blog, and after no other: as a summary does? */
function leadsIntoPosts(element: Element): boolean {
  const isPost = ({ localName }: Element): boolean => localName === 'article'
  const around = [...(element.parentElement?.children ?? [])]
  return around.findIndex((other) => isPost(other) || [...other.children].some(isPost)) > around.indexOf(element)
}

function judgeSection(element: Element, tag: string): Judgement {
  switch (tag) {
    case 'form':
    case 'fieldset':
      // Some sites wrap the whole page in one form; with ASP.NET all did.
      return element.querySelector(`${OWN_TEXT}, [name="__VIEWSTATE"]`) === null ? 'skip' : 'read'
    case 'header':
      return element.closest(OWN_TEXT) !== null || element.querySelector('h1') !== null ? 'read' : 'skip'
    case 'dialog':
      return isMereDialogue(element) ? 'skip' : 'read'
    case 'footer':
      // The source of a quotation is text; all other footers are the page's.
      return element.closest('blockquote, figure') !== null ? 'read' : 'skip'
    case 'aside':
      if (element.querySelector(OWN_TEXT) !== null) return 'read'
      if (element.closest(OWN_TEXT) === null && !leadsIntoPosts(element)) return 'skip'
      return isLinkBox(element) || isTitles(element) ? 'teaser' : 'read'
    default:
      // An article inside an article: a post of a live blog, or a card that leads to another story.
      return element.matches(':is(article, aside, section, ul) *') && isLinkBox(element) ? 'teaser' : 'read'
  }
}

/** Is it a dialogue that covers the page and is no part of the article? Some pages open a story over the others in one. */
export function isMereDialogue(element: Element): boolean {
  if (element.localName !== 'dialog' && !/^(?:alert)?dialog\b/.test(element.getAttribute('role') ?? '')) return false
  return element.querySelector('article, [itemprop~="articleBody"]') === null
}

/** Does its name say that it is never text: hidden from eyes, comments, consent? */
export function isNeverRead(element: Element): boolean {
  return toldOf(element)?.never === true
}

function judgeNames(element: Element, flow: Flow | undefined): Judgement {
  const told = toldOf(element)
  if (told === null) return 'read'
  const isAround = !told.never && mayBeAround(told) && isFurniture(element, told.names)
  if (!told.never && !isAround) {
    if (flow === FLOW.INLINE) return 'read'
    told.others ??= OTHER_STORIES.test(told.names)
    if (!told.others) return 'read'
  }
  // "article-with-comments": a word in the name of what holds the article itself means nothing.
  if (element.matches(OWN_TEXT) || element.querySelector(OWN_TEXT) !== null) return 'read'
  if (told.never) return 'skip'
  if (hasProse(element, isAround ? PROSE_IN_FURNITURE : PROSE_IN_STORIES)) return 'read'
  return isAround ? 'skip' : 'teaser'
}

/**
 * Is it a word or a letter of a headline that comes in piece by piece? Scripts that cut headlines up hide the pieces from screen readers and
 * give those the whole as a label, or as hidden text: for eyes the pieces are the text.
 */
export function isPieceOfHeading(element: Element): boolean {
  return element.matches(IN_HEADING) && element.closest('[aria-hidden="true"]') !== null
}

function hasProse(element: Element, least: number): boolean {
  let count = 0
  for (const paragraph of element.getElementsByTagName('p'))
    if ((paragraph.textContent ?? '').length >= MIN_PARAGRAPH && ++count >= least) return true
  return false
}

/**
 * Is it kept from screen readers, as slides that do not show are? While a dialogue is open, scripts keep all from them that is not in it: what
 * holds the article is there for eyes all the same.
 */
export function isAriaHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector(WHOLE_PAGE) === null
}

/** What an element is by its own mark-up; what it is in is the caller's to know. `flow` is flowOf(tag). */
export function judgeElement(element: Element, tag: string, flow: Flow | undefined): Judgement {
  if (flow === FLOW.SKIP) return 'skip'
  if (element.hasAttributes()) {
    if (element.hasAttribute('hidden') || (isAriaHidden(element) && !isPieceOfHeading(element))) return 'skip'
    const role = element.getAttribute('role')
    if (role !== null && (isSkipRole(/^\w*/.exec(role)?.[0] ?? '') || isMereDialogue(element))) return 'skip'
    const editable = element.getAttribute('contenteditable')
    if (editable !== null && editable !== 'false') return 'skip'
    const byName = judgeNames(element, flow)
    if (byName !== 'read') return byName
  }
  if (flow === FLOW.ASK) return judgeSection(element, tag)
  // A raised number or star is a footnote's sign; a raised ending ("1er", "20th") is part of the word.
  if (tag === 'sup' && /^\s*[\d[(*†‡]/.test(element.textContent ?? '')) return 'skip'
  return 'read'
}
