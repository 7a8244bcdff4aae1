// Pages for the walks, each a layout in which cards have been seen to go astray elsewhere: names over two lines, at the edges, in tables
// and columns, in boxes that scroll, under headers that stay, right to left; and text in frames, dialogs, popovers and full screen.
// A fictional newspaper, the small record's people. Letters of one width and measures in them, so that lines break at the same place in
// every browser.

const HEADLINE = 'Leaders speak of a border force in Port Selva'
const LEAD = 'Ana Brandt asked the Harbour League on Tuesday to send an outside force to the border, as leaders met for talks by the sea.'
const FILLING = `<p>Officials said in the evening that the talks would go on. Nobody named a day for the next of them, and the delegations left the port
 on foot. The proposal was first published in February, and has changed since then in most of its parts.</p>`

const STYLE = `
  body { margin: 0; font: 18px/1.6 monospace; color-scheme: light dark }
  article { max-inline-size: 60ch; margin-inline: auto; padding-inline: 16px }
  header.stays { position: sticky; inset-block-start: 0; z-index: 1000; block-size: 64px; background: Canvas; border-block-end: 1px solid }
  .gap { block-size: 500px }`

type WalkPage = { content: string; direction?: 'ltr' | 'rtl'; style?: string; after?: string }

function walkPage({ content, direction = 'ltr', style = '', after = '' }: WalkPage): string {
  return `<!doctype html>
<html lang="en" dir="${direction}"><head><meta charset="utf-8"><title>${HEADLINE} – The Selva Examiner (made up)</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-11T18:00:00Z"><style>${STYLE}${style}</style></head>
<body><header class="stays">The Selva Examiner</header><article><h1>${HEADLINE}</h1><p>${LEAD}</p>
${content}
${FILLING}<div class="gap"></div></article>${after}</body></html>`
}

/** "Ana" is the last word of a line of 38 letters, "Brandt" the first of the next. */
const WRAPPED = 'Officials said in the evening that Ana Brandt had not been told of the change before she spoke, and would not answer.'

/** Layouts of text. The id of the element that holds the name is the layout's name; each holds one mark of the name given here. */
export const LAYOUTS = {
  wrapped: 'Ana Brandt',
  'line-end': 'Mila Orlova',
  table: 'Ivo Kestrel',
  columns: 'Ana Brandt',
  'scrolled-sideways': 'Mila Orlova',
  link: 'Ivo Kestrel',
} as const

const LAYOUT_STYLE = `
  #wrapped { inline-size: 38ch }
  #line-end { inline-size: 100vw; margin-inline: calc(50% - 50vw); text-align: end }
  table { inline-size: 100%; border-collapse: collapse } td { border: 1px solid; padding: 4px; vertical-align: bottom }
  #columns { columns: 2; column-gap: 2ch; column-fill: auto; inline-size: 58ch; block-size: 3lh; margin-block: 1lh }
  #scrolled-sideways { overflow-x: auto; white-space: nowrap }`

const LAYOUT_CONTENT = `
<p id="wrapped">${WRAPPED}</p>
${FILLING}
<p id="line-end">It was read out in the hall after the second day of talks by Mila Orlova</p>
${FILLING}
<table><tr><td>Monday</td><td>Nobody spoke to the reporters who were waiting by the sea.</td></tr>
<tr><td>Tuesday</td><td id="table">In the evening the talks were opened, in the words of officials, by Ivo Kestrel</td></tr></table>
${FILLING}
<p id="columns">The proposal was first seen<br>in the winter and has since<br>been changed, officials, Ana Brandt and her guests said.</p>
${FILLING}
<p id="scrolled-sideways">A line that does not break tells that the delegations left the port on foot before the evening and that Mila Orlova stayed.</p>
${FILLING}
<p id="link">More on this: <a href="#more">what was said by Ivo Kestrel of the plan</a>, in our report of the same day, by our reporter.</p>`

export const layoutsPage = (direction: 'ltr' | 'rtl' = 'ltr'): string =>
  walkPage({ content: LAYOUT_CONTENT, style: LAYOUT_STYLE, direction })

/** An article with a story in a frame; the frame scrolls, and stands low on the page. */
export const framePage = (inner: string): string =>
  walkPage({
    content: `${FILLING}<iframe src="${inner}" id="frame" style="inline-size:100%;block-size:260px;border:6px solid"></iframe>`,
  })

export const innerPage = (): string =>
  walkPage({ content: `<div class="gap"></div><p id="inner">At the end of the day the hall was closed by Mila Orlova herself.</p>` })

/** Text that is shown in the top layer: a modal dialog, a popover, a box with a video that goes full screen, and the video alone. */
export const topLayerPage = (): string =>
  walkPage({
    content: `
<p id="plain">In the morning the hall was opened by Ivo Kestrel, who then left the port for the shore on the other side of the bay.</p>
<div id="stage"><video id="video" controls muted style="inline-size:320px;block-size:180px"></video>
<p id="caption">The film shows how, at noon of the first day of the talks by the sea, Mila Orlova came into the hall with her guests.</p></div>
<div popover id="popover"><p id="in-popover">A word on the hall, which was built for the trade in salt, and on Mila Orlova who had it mended.</p></div>
<button popovertarget="popover" id="more">A word on the hall</button>`,
    after: `<dialog id="dialog"><article><h2>A second story, opened over the first</h2>
<p id="in-dialog">In the weeks before the talks, letters went from shore to shore; most of them were, officials said, by Ana Brandt herself.</p>
${FILLING}</article><form method="dialog"><button id="done">Close</button></form></dialog>`,
    style: `#stage:fullscreen { background: Canvas; padding: 20px } dialog { inline-size: 46ch }`,
  })
