import { describe, expect, test } from 'vitest'
import { isCurrent, rangesOf } from '../../../src/page/block-range.ts'
import { collectBlocks } from '../../../src/page/collect-blocks.ts'
import { findArticle } from '../../../src/page/find-article.ts'
import type { PageBlock } from '../../../src/page/page-block.ts'
import { find, show } from './page-fixture.ts'

const texts = (blocks: PageBlock[]): string[] => blocks.map(({ block }) => block.text.replace(/\s+/g, ' ').trim())
const read = (markup: string): PageBlock[] => collectBlocks([show(markup)])

describe('what makes a block', () => {
  test.each([
    ['a name split over inline elements', '<p>Said <b>Emmanuel</b> Macron.</p>', ['Said Emmanuel Macron.']],
    ['a large initial', '<p><span style="float:left">E</span>mmanuel Macron</p>', ['Emmanuel Macron']],
    ['a name split by a comment', '<p>Emmanuel Mac<!-- -->ron</p>', ['Emmanuel Macron']],
    ['a line break', '<h2>Emmanuel<br>Macron</h2>', ['Emmanuel Macron']],
    ['text beside blocks', '<div>Before <p>Inside</p> after</div>', ['Before', 'Inside', 'after']],
    [
      'block-level spans whose texts touch',
      '<a><span style="display:block">Ukraine</span><span style="display:block">Putin</span></a>',
      ['Ukraine', 'Putin'],
    ],
    ['hidden words for screen readers that touch', '<p>Kyiv<span style="position:absolute">photo</span></p>', ['Kyiv', 'photo']],
    ['custom elements in a line', '<p>Emmanuel <x-b>Macron</x-b> said</p>', ['Emmanuel Macron said']],
    ['custom elements as blocks', '<x-card>One</x-card><x-card>Two</x-card>', ['One', 'Two']],
    ['table cells', '<table><tr><td>Macron</td><td>Starmer</td></tr></table>', ['Macron', 'Starmer']],
    [
      'a headline that a script has cut into words, for eyes only',
      '<h1 aria-label="Emmanuel Macron"><span aria-hidden="true">Emmanuel</span> <span aria-hidden="true">Macron</span></h1>',
      ['Emmanuel Macron'],
    ],
    [
      'one cut into boxes of words and letters, with the whole as hidden text',
      `<h2><span class="sr-only">Emmanuel Macron</span>${['Emmanuel', 'Macron']
        .map((word) => [...word].map((letter) => `<div style="display:inline-block">${letter}</div>`).join(''))
        .map((letters) => `<div aria-hidden="true" style="display:inline-block">${letters}</div>`)
        .join(' ')}</h2>`,
      ['Emmanuel Macron'],
    ],
    ['a heading with a box in it', '<h2><div>Emmanuel</div><div>Macron</div></h2>', ['Emmanuel', 'Macron']],
    [
      'a note that pops up over the line in whose mark-up it stands',
      '<p>Putin said so<button popovertarget="n">1</button><span popover id="n">Macron did not</span> on Monday.</p>',
      ['Putin said so', 'Macron did not', 'on Monday.'],
    ],
    ['footnote signs', '<p>Putin<sup><a href="#n">[1]</a></sup> said on the 4<sup>th</sup></p>', ['Putin said on the 4th']],
  ])('%s', (_name, markup, expected) => {
    expect(texts(read(markup))).toEqual(expected)
  })
})

describe('what is never read', () => {
  test.each([
    '<script>Putin</script><style>Putin{}</style><noscript>Putin</noscript><template>Putin</template>',
    '<pre>Putin</pre><code>Putin</code><kbd>Putin</kbd><samp>Putin</samp>',
    '<input value="Putin"><textarea>Putin</textarea><select><option>Putin</option></select><button>Putin</button>',
    '<div contenteditable>Putin</div><div contenteditable="plaintext-only">Putin</div><div role="textbox">Putin</div>',
    '<label><input type="radio">Putin</label><fieldset><legend>Putin</legend><p>Putin</p></fieldset>',
    '<nav>Putin</nav><div role="navigation">Putin</div><ul role="menu"><li>Putin</li></ul><menu>Putin</menu>',
    '<header>Putin</header><footer>Putin</footer><aside>Putin</aside>',
    '<form><p>Putin</p></form><dialog open>Putin</dialog>',
    '<svg><text>Putin</text></svg><math><mi>Putin</mi></math><canvas>Putin</canvas>',
    '<p hidden>Putin</p><p aria-hidden="true">Putin</p><h2 aria-hidden="true">Putin</h2>',
    '<div class="paywall"><p>Putin</p><button>Subscribe</button></div><div class="offer-box"><p>Putin</p><a class="btn">Read on</a></div>',
    '<p><a class="wp-block-button__link" href="/x">Putin</a></p><a class="btn-primary" href="/y">Putin</a>',
    '<div class="arcad ad-wrapper">Putin</div><div class="ad__container"><p>Putin</p></div><div class="ads-label">Putin</div>',
    '<div class="ad story-ad-1-wrapper">Putin</div><div class="adsbygoogle td-a">Putin</div><div class="dfp-slot dfp__inread">Putin</div>',
    '<div class="kg-card kg-cta-card"><p>Putin</p><a class="kg-cta-button">Go</a></div>',
    '<div class="box werbung">Putin</div><div id="publicite-1">Putin</div><aside class="publicidad"><p>Putin</p></aside><p class="reklama">Putin</p>',
    '<div class="AdBanner">Putin</div><div class="styles_adSlot__x1Y2z"><p>Putin</p></div><ul id="mainNavMenu"><li>Putin</li></ul>',
    '<div class="ShareBar">Putin</div><div class="ArticleBody-module_newsletterBox">Putin</div><p class="visuallyHidden">Putin</p>',
    '<amp-ad><p>Putin</p></amp-ad><amp-consent><p>Putin</p></amp-consent>',
    '<div class="share-bar">Putin</div><div class="btn-group share">Putin</div><p class="visually-hidden">Putin</p><section id="comments"><p>Putin</p></section>',
  ])('%s', (markup) => {
    expect(texts(read(markup))).toEqual([])
  })

  test('but an article keeps its own header, quotation footers, and a form round the whole page', () => {
    const blocks = read(
      '<form><article class="with-comments"><header><h1>Title</h1></header><blockquote>Words<footer>Speaker</footer></blockquote><footer>Tags</footer></article></form>',
    )
    expect(texts(blocks)).toEqual(['Title', 'Words', 'Speaker'])
    expect(texts(read('<fieldset><legend>Legend</legend><h1>Title</h1><p>Words</p></fieldset>'))).toEqual(['Title', 'Words'])
  })

  test('nor an article that is a field as a whole, or stands in a page that is one', () => {
    const article = `<article><h1>Title</h1><p>${'Words that are many enough. '.repeat(12)}</p></article>`
    const found = (): string[] => texts(collectBlocks(findArticle(document, 'article')))
    const plain = show(article)
    expect(found()).toHaveLength(2)
    document.designMode = 'on'
    expect(found()).toEqual([])
    document.designMode = 'off'
    plain.remove()
    show(article.replace('<article', '<article contenteditable'))
    show(`<div contenteditable>${article}</div>`)
    expect(found()).toEqual([])
  })

  test('what a dialogue keeps from screen readers is there for eyes: the article behind it, but no slide', () => {
    const page = '<div aria-hidden="true"><h1>Title</h1><p>Words</p></div>'
    expect(texts(read(`${page}<div aria-hidden="true"><article><h3>Slide</h3></article></div>`))).toEqual(['Title', 'Words'])
  })

  test.each(['<dialog open>', '<div role="dialog">'])('but a story that opens in a dialogue: %s', (open) => {
    const story = '<article><h1>Title</h1><p>Words</p></article>'
    const end = open.replace(/^<(\w+).*/, '</$1>')
    expect(texts(read(`${open}<p>Sign in to read.</p>${end}${open}${story}${end}`))).toEqual(['Title', 'Words'])
  })

  test('a box with a telling name that holds real text is read all the same', () => {
    const paragraph = `<p>${'Shares fell, and some rose, said the exchange of the harbour town. '.repeat(3)}</p>`
    expect(read(`<div class="market-share">${paragraph.repeat(3)}</div>`)).toHaveLength(3)
    expect(read(`<div class="comments">${paragraph.repeat(3)}</div>`)).toHaveLength(0)
  })

  test('a text of which a name says that it carries no advertisements is read', () => {
    expect(texts(read('<div class="ad-free no-ads has-ads"><p class="ad-eligible">Putin</p></div>'))).toEqual(['Putin'])
  })

  test('a word that only begins or ends like one of these is none of them', () => {
    const names = ['Marshal', 'StoryAdmin', 'css-1shArEx', 'adContainerless', 'iOSNaval', 'Unshared', 'withNavy', 'MENUS']
    for (const name of names) expect([name, ...texts(read(`<div class="${name}"><p>Putin</p></div>`))]).toEqual([name, 'Putin'])
  })

  test('text behind a paywall, and a box that is named after its buttons, are read all the same', () => {
    expect(texts(read('<div class="paywall"><p>Putin</p></div>'))).toEqual(['Putin'])
    expect(texts(read('<div class="has-button"><p>Putin</p><button>More</button></div>'))).toEqual(['Putin'])
  })

  test('a button inside a name is left out, and does not glue its neighbours together', () => {
    expect(texts(read('<p>Emmanuel <button>i</button>Macron</p>'))).toEqual(['Emmanuel Macron'])
    expect(texts(read('<p>Macron<button>i</button>Putin</p>'))).toEqual(['Macron', 'Putin'])
  })
})

describe('roles, sections and languages', () => {
  test('headline, headings and text count sections', () => {
    const blocks = read('<article><h1>A</h1><p>B</p><h2>C</h2><p>D</p></article>')
    expect(blocks.map(({ block }) => [block.text, block.role, block.section])).toEqual([
      ['A', 'headline', 1],
      ['B', 'text', 2],
      ['C', 'heading', 3],
      ['D', 'text', 3],
    ])
  })

  test.each([
    ['a paragraph that is all link', '<article><p><a href="/x">Read Putin</a></p></article>', ['teaser']],
    ['a heading that links to its own place', '<article><h2><a href="#x">Macron arrives</a></h2></article>', ['heading']],
    ['a line that sends on to another story', '<p><b>READ ALSO: <a href="/x">Putin travels</a></b></p>', ['teaser']],
    ['the same with a bar', '<section><span><span>Lire aussi | </span><a href="/x">Poutine voyage</a></span></section>', ['teaser']],
    ['the same with more words', '<p>Mehr zum Thema: <a href="/x">Putin reist</a>.</p>', ['teaser']],
    ['the same in Ukrainian', '<p>Читайте також: <a href="/x">Путін їде</a></p>', ['teaser']],
    ['a text that goes on behind the link', '<p>Read more: <a href="/x">Putin</a> said so in May.</p>', ['text']],
    ['words that a link is the source of', '<p>Macron on his page: <a href="/x">We decide</a></p>', ['text']],
    ['a sentence that begins with such a word', '<p>More than once, Macron said: <a href="/x">we decide</a></p>', ['text']],
    ['a link inside text', '<article><p>See <a href="/x">Putin</a></p></article>', ['text']],
    ['a table cell that is a link', '<table><tr><td><a href="/x">Putin</a></td></tr></table>', ['text']],
    [
      'a box of related stories, named in one word',
      '<article><div class="RelatedStories"><p>Why <a href="/x">Putin</a></p></div></article>',
      ['teaser'],
    ],
    ['a box of related stories', '<article><div class="related-stories"><p>Why <a href="/x">Putin</a></p></div></article>', ['teaser']],
    [
      'an article inside an article that only links',
      '<article><article><h3><a href="/x">Putin</a></h3><p>by</p></article></article>',
      ['teaser', 'teaser'],
    ],
    ['a post of a live blog', '<article><article><h3>Putin</h3><p>He said more than that.</p></article></article>', ['heading', 'text']],
  ])('%s', (_name, markup, expected) => {
    expect(read(markup).map(({ block }) => block.role)).toEqual(expected)
  })

  test('the nearest language counts, lower-case', () => {
    const blocks = read(
      '<div lang="en-GB"><p>One</p><p lang="uk">Два</p><p>A <i lang="fr">mot</i> inside</p><p><span lang="DE">Vier</span></p></div>',
    )
    expect(blocks.map(({ block }) => block.lang)).toEqual(['en-gb', 'uk', 'en-gb', 'de'])
  })
})

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}

describe('places in the page', () => {
  test('a range stops before what is not read, and goes on after it', () => {
    const [pageBlock] = read('<p><b>Emmanuel</b> <i>Mac</i>ron<button>i</button> and <b>Putin</b></p>')
    if (pageBlock === undefined) throw new Error('no block')
    expect((rangesOf(pageBlock, { start: 0, end: pageBlock.block.text.length }) ?? []).map(textOf)).toEqual([
      'Emmanuel Macron',
      ' and Putin',
    ])
  })

  test('offsets lead back to the text nodes, whatever the white space', () => {
    const host = show('<p>\n  Said  <b>Emmanuel</b>\n Macron&nbsp;&shy;today<br>and</p>')
    const [pageBlock] = collectBlocks([host])
    if (pageBlock === undefined) throw new Error('no block')
    const start = pageBlock.block.text.indexOf('Emmanuel')
    const end = pageBlock.block.text.indexOf('Macron') + 6
    const ranges = rangesOf(pageBlock, { start, end }) ?? []
    expect(ranges.map(textOf)).toEqual(['Emmanuel\n Macron'])
    expect(isCurrent(pageBlock)).toBe(true)
  })

  test('a span whose text has changed has no range; others of the block keep theirs', () => {
    const host = show('<p>First <b>Macron</b> then Putin</p>')
    const [pageBlock] = collectBlocks([host])
    if (pageBlock === undefined) throw new Error('no block')
    ;(find(host, 'b').firstChild as Text).data = 'Merkel'
    expect(rangesOf(pageBlock, { start: 6, end: 12 })).toBeNull()
    expect(rangesOf(pageBlock, { start: 18, end: 23 })).toHaveLength(1)
    find(host, 'p').remove()
    expect(rangesOf(pageBlock, { start: 18, end: 23 })).toBeNull()
  })
})

describe('shadow roots and slots', () => {
  test('text is read in the order it shows', () => {
    const roots: ShadowRoot[] = []
    const host = show(
      '<x-page><template shadowrootmode="open"><p>Above</p><slot name="body"></slot><slot>Nobody</slot><p>Below</p></template><p slot="body">Slotted Macron</p><p slot="gone">Unseen</p></x-page>',
    )
    expect(texts(collectBlocks([host], { onShadowRoot: (root) => roots.push(root) }))).toEqual([
      'Above',
      'Slotted Macron',
      'Nobody',
      'Below',
    ])
    expect(roots).toHaveLength(1)
  })
})
