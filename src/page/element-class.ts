// What an element means for reading, by its tag alone: part of a line, a block of its own, a line break, a heading, or never text.
// One lookup per element, so that reading stays about as fast as walking. Asks for no style.

export const FLOW = { BLOCK: 0, INLINE: 1, BREAK: 2, HEADING: 3, SKIP: 4, ASK: 5 } as const
export type Flow = (typeof FLOW)[keyof typeof FLOW]

const TAGS: readonly (readonly [Flow, string])[] = [
  [
    FLOW.INLINE,
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins mark nobr picture q rb rtc ruby s slot small source span strike strong sub sup time tt u var wbr',
  ],
  [FLOW.BREAK, 'br'],
  [FLOW.HEADING, 'h1 h2 h3 h4 h5 h6'],
  // Code and forms are never text; rt and rp repeat the ruby text in another script.
  [
    FLOW.SKIP,
    'script style noscript template head title link meta base code pre kbd samp input textarea select datalist option optgroup button label legend output progress meter svg math canvas iframe frame frameset object embed applet video audio track map area nav menu search rt rp noframes plaintext xmp listing',
  ],
  // AMP's own furniture.
  [FLOW.SKIP, 'amp-ad amp-auto-ads amp-consent amp-embed amp-sidebar amp-sticky-ad amp-story-auto-ads amp-user-notification'],
  // Read or left depending on what is inside: see skip.ts.
  [FLOW.ASK, 'header footer aside form fieldset dialog article'],
]

const FLOW_BY_TAG = new Map<string, Flow>()
for (const [flow, tags] of TAGS) for (const tag of tags.split(' ')) FLOW_BY_TAG.set(tag, flow)

/** The flow of a tag in lower case; undefined: any other tag (a block, or a custom element). */
export function flowOf(tag: string): Flow | undefined {
  return FLOW_BY_TAG.get(tag)
}

/** Is this a custom element's tag? It counts as part of the line inside paragraphs, and as a block elsewhere. */
export function isCustom(tag: string): boolean {
  return tag.includes('-')
}
