// What an article's address alone tells: its outlet (by the host), a slug, and often the day of publication.
// Nothing is fetched: title and language are for the editor to add.
import { canonicalAddress } from '../text/canonical-address.ts'

export interface AddressFacts {
  host: string
  slug: string
  /** Day or month in the path ("/2025/03/11/", "-20250311"); null where there is none. */
  published: string | null
}

/** Words enough to know an article by; longer slugs make long lines everywhere it is cited. */
const SLUG_WORDS = 6

/** Null where it is no http address. */
export function readAddress(url: string): AddressFacts | null {
  const address = canonicalAddress(url)
  if (address === '') return null
  const [host = '', ...parts] = (address.split('?')[0] ?? '').split('/')
  return { host, slug: slugOfPath(parts), published: dateInPath(parts.join('/')) }
}

/** Fewer words in the middle of a path are the name of a section, not of an article. */
const FEWEST_WORDS = 3

/** The path's wordiest part, without file endings, numbers and dates; empty where no part names the article. */
function slugOfPath(parts: readonly string[]): string {
  const candidates = parts.map((part) =>
    safeDecode(part)
      .replace(/\.[a-z]{2,5}$/i, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !/\d{3,}/.test(word)),
  )
  const naming = candidates.filter((words, place) => place === parts.length - 1 || words.length >= FEWEST_WORDS)
  const best = naming.reduce((a, b) => (b.length >= a.length ? b : a), [])
  return best.slice(0, SLUG_WORDS).join('-')
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function dateInPath(path: string): string | null {
  const day = /(?<!\d)(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path)
  if (day !== null) return `${day[1]}-${day[2]}-${day[3]}`
  const month = /(?<!\d)(20\d{2})\/(0[1-9]|1[0-2])(?!\d)/.exec(path)
  return month === null ? null : `${month[1]}-${month[2]}`
}
