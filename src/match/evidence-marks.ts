// What a page's evidence says of names borne by others (PageEvidence.otherBearers), in one list of texts: an entity's id alone is one whose
// name somebody else bears here; an id with a mark after it says how, and a mark without an id is told of the page itself. Each piece of a
// page adds to the list and reads what the pieces before have added. Who adds which mark is told beside it.
import type { EntityId } from '../model/ids.ts'
import type { PageEvidence } from '../model/page.ts'

/** A capital's name is somebody's given name here, or a cat's (propose-candidates.ts). */
export const CAPITAL_BEARER = '#capital'
/**
 * An office's name is that of a thing here (a pub, a street, a team), or an acronym another body's (propose-candidates.ts); a person's full name
 * is that of somebody long dead (collect-evidence.ts).
 */
export const SIGN = '#sign'
/** A capital is told of as a town (collect-evidence.ts). */
export const TOWN_TOLD = '#town'
/** A surname is a family's or a thing's where it stands: of the rest of the page it says nothing (surname-shape.ts). */
export const ONLY_HERE = '#only-here'
/** A surname stands beside its owner's post and state: he is on the page, though not in full (collect-evidence.ts). */
export const IN_OFFICE = '#in-office'
/** A person is on the page with a misspelt surname, which follows, folded (misspelt.ts). */
export const SPELT = '#spelt '
/** The page names a year of another time, and one of its own (other-time.ts). */
export const FAR_TOLD = '#far-year'
export const NEAR_TOLD = '#near-year'
/** The page speaks of parties and parliaments at home (other-coalition.ts). */
export const HOME_TOLD = '#home'

/** Where the words round a coalition's full name tell of the record's cause, or of another matter: block and offset follow (whose-coalition.ts). */
export const OURS_COALITION = '#ours '
export const OTHERS_COALITION = '#others '

/** How far a piece of the page tells of no politics, from the block on or back whose index follows (calm-passage.ts). */
export const CALM_ON = '#calm-on '
export const CALM_BACK = '#calm-back '
/** How much of a piece of the page tells of politics, by the index of its first block (calm-page.ts). */
export const POLITICS_TOLD = '#told '
/** At the edge of a piece a paragraph is of other matters; its index follows (calm-page.ts). */
export const OTHER_MATTER = '#other '

/** The page says that it is not about this person, but about another of the name (collect-evidence.ts). */
export const DENIED = '#denied'

/** A post that somebody unknown is said to hold; of no state or body of ours where `body` is empty (other-holders.ts). */
export function heldByOther(body: string, post: string): string {
  return `${body}#${post}`
}

/** The lines that tell of an entity. Those without an id, which every page has at its edges, would make each name of a page ask for its marks. */
export function entityLines({ otherBearers }: PageEvidence): Set<string> {
  const lines = new Set<string>()
  for (const line of otherBearers) if (!line.startsWith('#')) lines.add(line)
  return lines
}

/** People of ours whose name somebody else bears on the page. */
export function namesakes({ otherBearers }: PageEvidence): string[] {
  return otherBearers.filter((id) => id.startsWith('person/') && !id.includes('#'))
}

/** The page names an entity beyond doubt in the block of this index: the first that does so counts. */
export function nameIn({ named }: PageEvidence, id: EntityId, block: number): void {
  if (named[id] === undefined && named === namedRead) namedRead = null
  named[id] = Math.min(named[id] ?? Number.POSITIVE_INFINITY, block)
}

/** It does not, after all. */
export function unname({ named }: PageEvidence, id: string): void {
  namedRead = null
  delete named[id]
}

/** All whom the page names beyond doubt: read once until somebody else is named, since every surname of a page asks. */
export function idsNamed({ named }: Pick<PageEvidence, 'named'>): readonly string[] {
  if (named !== namedRead) {
    idsRead = Object.keys(named)
    namedRead = named
  }
  return idsRead
}
let namedRead: PageEvidence['named'] | null = null
let idsRead: readonly string[] = []

/** People of ours among these. */
export function peopleNamed(evidence: PageEvidence): string[] {
  return idsNamed(evidence).filter((id) => id.startsWith('person/'))
}

/** Does a line of the list tell of a person's other bearer, or of a thing or a town that bears a name of ours? */
export function tellsOfBearer(line: string): boolean {
  return line.includes('#') ? line.endsWith(SIGN) || line.endsWith(CAPITAL_BEARER) || line.endsWith(TOWN_TOLD) : line.startsWith('person/')
}
