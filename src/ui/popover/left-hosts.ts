// The card, handle or strip that an earlier run of the extension left on the page (src/page/left-marks.ts says how that comes about): nobody
// would close it any more.

/** Firefox's way into closed roots, for extensions only. Where there is none nothing is left: in Chromium a run takes its own things away. */
interface Opened extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

const isOurs = (host: Opened): boolean =>
  host.attributes.length === 1 &&
  host.shadowRoot === null &&
  Boolean(host.openOrClosedShadowRoot?.querySelector('[data-card], .edge, .handle'))

/** Takes the hosts of such things out of the page, wherever they stand. To be called before this run shows anything. */
export function takeLeftHosts(document: Document): void {
  for (const host of document.querySelectorAll('div[popover="manual"]:empty')) if (isOurs(host)) host.remove()
}
