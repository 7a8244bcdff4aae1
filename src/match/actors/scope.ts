// What the names of one story are read in the light of: who is named in it, who else bears their names, how surely it tells of politics.
// A page is one story, but for its teasers and for sections of local news. Gets the page's evidence and mentions; resolves nothing.
import { entityLines } from '../evidence-marks.ts'
import { emptyEvidence, type PageReading } from '../page-reading.ts'
import type { BlockReading } from '../read-block.ts'
import { collectEvidence } from './collect-evidence.ts'
import { entitiesPresent } from './company.ts'
import { isOfOtherDepartment } from './department.ts'
import type { NameCandidate } from './name-sorts.ts'
import { findPostPhrases } from './posts.ts'
import type { ActorMention } from './propose-candidates.ts'
import { isPolitical, type Standing, standingOf } from './standing.ts'

/** What the names of one story are read in the light of: the whole page's, or one teaser's. */
export interface Scope {
  named: Readonly<Record<string, number>>
  present: ReadonlySet<number>
  bearers: ReadonlySet<string>
  /** Does the page (not the teaser) tell of politics? */
  political: boolean
  /** How surely the page tells of governments. */
  standing: Standing
  /** Sections that name somebody or something of ours besides states, offices and capitals. */
  sections: ReadonlySet<number>
}

/** How surely a block's section tells of governments. A page of local news puts many stories below each other: a section under its own heading that names nobody of ours is another one. */
export function standingIn(scope: Scope, reading: BlockReading): Standing {
  const isOther = (reading.heading !== null && !scope.sections.has(reading.block.section)) || isOfOtherDepartment(reading)
  return isOther && scope.standing !== 'none' ? 'thin' : scope.standing
}

/** Sections that name somebody or something of ours besides states, offices and capitals. */
function sectionsOfOurs(page: PageReading, mentions: readonly ActorMention[]): ReadonlySet<number> {
  const sections = new Set<number>()
  const bearers = new Set(page.evidence.otherBearers)
  const isOurs = ({ entity, nameKind }: NameCandidate) =>
    !/^(?:state|office)$/.test(page.gazetteer.kindOf(entity)) && (nameKind !== 'family' || !bearers.has(page.gazetteer.entityName(entity)))
  for (const { reading, candidates, otherBearer } of mentions) {
    const { section } = reading.block
    // A section has many names; one will do.
    if (otherBearer === null && !sections.has(section) && candidates.some(isOurs)) sections.add(section)
  }
  for (const reading of page.readings) {
    const { section } = reading.block
    if (sections.has(section)) continue
    if (reading.cues.length > 0 || reading.meetingNames.length > 0 || findPostPhrases(reading).some((one) => one.body !== null))
      sections.add(section)
  }
  return sections
}

/** The whole page's. `present`: who is on it, as entitiesPresent() tells. */
export function scopeOfPage(page: PageReading, mentions: readonly ActorMention[], present: ReadonlySet<number>): Scope {
  return {
    named: page.evidence.named,
    present,
    bearers: entityLines(page.evidence),
    political: isPolitical(page),
    standing: standingOf(page),
    sections: sectionsOfOurs(page, mentions),
  }
}

/** One teaser's: each is another story, in the light of the whole page's. */
export function scopeOfBlock(page: PageReading, mentions: readonly ActorMention[], reading: BlockReading, whole: Scope): Scope {
  const own = mentions.filter((one) => one.reading === reading)
  const evidence = { ...emptyEvidence(), otherBearers: page.evidence.otherBearers }
  // What the page's other blocks tell of names is in its evidence already: a front page has hundreds.
  const alone: PageReading = { ...page, readings: [reading], evidence, surnames: new Set() }
  collectEvidence(alone, own)
  return { ...whole, named: evidence.named, present: entitiesPresent(alone), bearers: entityLines(evidence) }
}
