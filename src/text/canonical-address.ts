// One spelling for each page address, so that an open page is recognised as the record's article whatever link led to it.
// String work only: this floor has no URL class, and the page's address comes from the page itself.

/** Query parameters that say how a reader came, never which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref|ref_src|smid|taid|at_\w+|xtor|traffic_source)$/i

/**
 * The address without scheme, "www.", fragment, tracking parameters and final slash; the host in lower case.
 * Other parameters stay, sorted: on some sites they are the article's number. An empty text for what is no http address.
 */
export function canonicalAddress(address: string): string {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(address.trim())
  if (parts === null) return ''
  const [, host = '', path = '', query = ''] = parts
  // Most addresses have no query.
  const kept =
    query === ''
      ? []
      : query
          .split('&')
          .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=')[0] ?? ''))
          .sort()
  const name = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '')
  return `${name}${path.replace(/\/+$/, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}
