// On which sites marks appear: patterns of hosts that the reader listed as never or always, and the pause.
// Pure and without zod: the content script asks it with the top frame's host; the popup and the options add and remove patterns.
import { asciiHost } from './punycode.ts'
import type { Settings } from './settings.ts'

/** off: listed as never. always: listed as always, marked even if it does not look like news. paused: everywhere, for now. */
export type SiteState = 'on' | 'off' | 'always' | 'paused'
export type SiteList = keyof Settings['sites']

const withoutWww = (host: string): string => host.replace(/^www\./, '')

/**
 * Does the text fit a pattern whose "*" stands for any characters? What stands between stars is looked for once, from left to right: a
 * regular expression would try every way to share the text among many stars, and patterns may come from a file.
 */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...between] = pattern.split('*')
  const last = between.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of between) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - at >= last.length && text.endsWith(last)
}

function splitPattern(pattern: string): { host: string; path: string } {
  const slash = pattern.indexOf('/')
  const host = slash < 0 ? pattern : pattern.slice(0, slash)
  return { host: withoutWww(asciiHost(host)), path: slash < 0 ? '' : pattern.slice(slash) }
}

/** Addresses carry other letters than Latin ones as numbers of bytes; readers type the letters. */
function readable(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/**
 * Does a pattern cover this page? "example.org" is that host, with or without "www."; "*.example.org" also all hosts below it;
 * a path narrows it to that address and those below it ("example.org/live", which "/liverpool" is not); "*" stands for any characters.
 */
export function patternCovers(pattern: string, topHost: string, url: string): boolean {
  const { host, path } = splitPattern(pattern)
  if (host === '') return false
  const pageHost = withoutWww(asciiHost(topHost))
  if (!fits(host, pageHost) && !(host.startsWith('*.') && fits(host.slice(2), pageHost))) return false
  const top = readable(path).replace(/\/$/, '')
  if (top === '') return true
  const pagePath = readable(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '')
  return fits(top, pagePath) || fits(`${top}/*`, pagePath)
}

/** The longest pattern of a list that covers the page, or null. */
export function coveringPattern(patterns: readonly string[], topHost: string, url: string): string | null {
  const covering = patterns.filter((pattern) => patternCovers(pattern, topHost, url))
  return covering.reduce<string | null>((longest, pattern) => (pattern.length > (longest?.length ?? 0) ? pattern : longest), null)
}

/** A pause with an end is this long. In milliseconds. */
export const PAUSE_LENGTH = 3_600_000

/**
 * Is the pause in force? `now` in ms since 1970. A pause whose end is further away than it ever was is none: the clock was set back,
 * and the reader paused for an hour, not for a day.
 */
export function isPaused(paused: Settings['paused'], now: number): boolean {
  return typeof paused === 'number' ? now < paused && paused - now <= PAUSE_LENGTH : paused
}

/**
 * What holds on this page. `topHost` is the top frame's host, `url` its address, `now` in ms since 1970.
 * Where both lists cover it, the longer pattern is the more particular one and wins; on a tie, never.
 */
export function siteState(settings: Pick<Settings, 'paused' | 'sites'>, topHost: string, url: string, now: number): SiteState {
  if (isPaused(settings.paused, now)) return 'paused'
  const never = coveringPattern(settings.sites.never, topHost, url)
  const always = coveringPattern(settings.sites.always, topHost, url)
  if (always !== null && (never === null || always.length > never.length)) return 'always'
  return never === null ? 'on' : 'off'
}

/** A pattern as typed or pasted, made ready for a list: scheme, port, user and query dropped. Null: no host can be read in it. */
export function tidyPattern(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:[a-z][a-z0-9+.-]*|\*):\/\//i, '')
    .replace(/[?#].*$/, '')
  const slash = bare.indexOf('/')
  const host = withoutWww((slash < 0 ? bare : bare.slice(0, slash)).replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase())
  const path = slash < 0 ? '' : bare.slice(slash).replace(/\/\*?$/, '')
  const valid = /^(?:\*|(?:\*\.)?[\p{L}\p{N}*](?:[\p{L}\p{N}\p{M}*.-]*[\p{L}\p{N}\p{M}*])?)$/u.test(host) && !host.includes('..')
  return valid ? host + path : null
}

const samePattern = (a: string, b: string): boolean => sitesKey(a) === sitesKey(b)
function sitesKey(pattern: string): string {
  const { host, path } = splitPattern(pattern)
  return `${host}${path}`
}

/** The settings with a pattern on one list, and off the other: a site is never both by one pattern. */
export function addSite(settings: Settings, list: SiteList, pattern: string): Settings {
  const other = list === 'never' ? 'always' : 'never'
  const cleared = removeSite(settings, other, pattern)
  if (cleared.sites[list].some((known) => samePattern(known, pattern))) return cleared
  return { ...cleared, sites: { ...cleared.sites, [list]: [...cleared.sites[list], pattern] } }
}

export function removeSite(settings: Settings, list: SiteList, pattern: string): Settings {
  const left = settings.sites[list].filter((known) => !samePattern(known, pattern))
  return { ...settings, sites: { ...settings.sites, [list]: left } }
}

/** The lists without what one change did to them: what it added goes, what it took away is back, and what came or went meanwhile stays so. */
export function undoSites(now: Settings, before: Settings['sites'], after: Settings['sites']): Settings {
  const has = (patterns: readonly string[], wanted: string): boolean => patterns.some((pattern) => samePattern(pattern, wanted))
  const undone = (list: SiteList): string[] => [
    ...before[list].filter((pattern) => has(now.sites[list], pattern) || !has(after[list], pattern)),
    ...now.sites[list].filter((pattern) => !has(before[list], pattern) && !has(after[list], pattern)),
  ]
  return { ...now, sites: { never: undone('never'), always: undone('always') } }
}

/** The settings with a site back to neither list: every pattern that covers it exactly this way is dropped. */
export function clearSite(settings: Settings, topHost: string, url: string): Settings {
  const keep = (patterns: string[]): string[] => patterns.filter((pattern) => !patternCovers(pattern, topHost, url))
  return { ...settings, sites: { never: keep(settings.sites.never), always: keep(settings.sites.always) } }
}
