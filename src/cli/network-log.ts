// What a browser asked for on the network, and what of it an extension asked for: read from Chromium's own log (--log-net-log), line by
// line, and from the list that a recording proxy wrote beside Firefox. Pure; says what it found as plain values.

/** One request, connection or look-up of a name. `by`: the origin that asked, null where the browser names none (its own, or the reader's). */
export type Asked = { readonly url: string; readonly by: string | null; readonly status?: number }
export type Findings = {
  /** Requests that an extension's page, worker or script made. */
  readonly ours: readonly string[]
  /** Requests to places that are neither this machine nor the browser's makers'. */
  readonly strangers: readonly string[]
  /** Requests to fictional outlets (names in `.example`, which lead nowhere), where a test follows a source's link as a reader does. */
  readonly followed: number
  /** What the tests' own servers answered with "not found": nobody has put it there, so nobody should ask. */
  readonly unknown: readonly string[]
  /** Requests of pages and tests to this machine, counted. */
  readonly local: number
  /** Hosts that the browser asked for its own purposes, with counts. */
  readonly browsers: ReadonlyMap<string, number>
}

/** An address that a log line may carry, with its scheme; look-ups of names carry it too. */
type Line = { params?: { url?: string; host?: string; initiator?: string; address?: string } }

/** The makers' own places, asked for updates and settings by the browsers themselves, whatever extension they have. */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|microsoft\.com|mozilla\.(?:org|com|net)|firefox\.com|dummy\.test)$/
/** Reserved for examples (RFC 2606): the outlets of the small record. */
const FICTIONAL = /\.example$/
const LOCAL = /^(?:127\.0\.0\.1|localhost|\[::1\])$/
const EXTENSION = /^(?:chrome|moz|safari-web)-extension:/

/** Reads Chromium's log. One event stands on each line; a log that was cut off (the browser was ended) is read as far as it goes. */
export function askedInNetLog(log: string): Asked[] {
  return log.split('\n').flatMap((text): Asked[] => {
    if (!/"(?:url|host)":"/.test(text)) return []
    let line: Line
    try {
      line = JSON.parse(text.replace(/,\s*$/, '').replace(/\]\s*$/, ''))
    } catch {
      return []
    }
    const { url, host, initiator } = line.params ?? {}
    const address = url ?? (host?.includes('://') ? host : undefined)
    if (address === undefined || !/^(?:https?|wss?|ftp):/.test(address)) return []
    return [{ url: address, by: initiator === undefined || initiator === 'not an origin' ? null : initiator }]
  })
}

/** Sorts requests by who asked for what. */
export function judge(asked: readonly Asked[]): Findings {
  const ours: string[] = []
  const strangers: string[] = []
  const unknown: string[] = []
  const browsers = new Map<string, number>()
  let local = 0
  let followed = 0
  for (const { url, by, status } of asked) {
    const { hostname, pathname } = new URL(url)
    if (by !== null && EXTENSION.test(by)) ours.push(`${url} (asked by ${by})`)
    else if (LOCAL.test(hostname)) {
      local++
      // Browsers ask every site for its icon.
      if (status === 404 && pathname !== '/favicon.ico') unknown.push(url)
    } else if (FICTIONAL.test(hostname) && (by === null || new URL(by).hostname === hostname)) followed++
    else if (by === null && MAKERS.test(hostname)) browsers.set(hostname, (browsers.get(hostname) ?? 0) + 1)
    else strangers.push(`${url} (asked by ${by ?? 'nobody named'})`)
  }
  return { ours, strangers, followed, unknown, local, browsers }
}
