// Who is on a page, who of them shares a meeting or a body with whom, and what that is worth to a name that does not count alone. Gets the page,
// its mentions and the entities present; links nothing. Read once for those present, however many surnames ask.
import type { EntityId } from '../../model/ids.ts'
import { IN_OFFICE, idsNamed, peopleNamed } from '../evidence-marks.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND } from '../pattern.ts'
import type { BlockReading } from '../read-block.ts'
import { isCastOfStates } from './cast.ts'
import { isOfNamesakes, isOverrun, isPolitical, isTold, tellsOfStates } from './standing.ts'

interface Companies {
  /** Present entities by the meetings and bodies they belong to. */
  members: Map<number, number[]>
  of: Map<number, Company>
}
/** By number, apart: states, and all that is more than a state. */
interface Company {
  people: number[]
  states: number[]
}
const companies = new WeakMap<ReadonlySet<number>, Companies>()

function companiesOf(page: PageReading, present: ReadonlySet<number>): Companies {
  const known = companies.get(present)
  if (known) return known
  const members = new Map<number, number[]>()
  for (const entity of present) {
    for (const group of page.gazetteer.groupsOf(entity)) {
      const list = members.get(group)
      if (list) list.push(entity)
      else members.set(group, [entity])
    }
  }
  const made = { members, of: new Map() }
  companies.set(present, made)
  return made
}

/** Names of company that a card has room for. */
const MOST_TOLD = 3

/** Present entities that share a meeting or body with this one. */
function companyOf(page: PageReading, entity: number, present: ReadonlySet<number>): Company {
  const { gazetteer } = page
  const { members, of } = companiesOf(page, present)
  let company = of.get(entity)
  if (!company) {
    company = { people: [], states: [] }
    const met = new Set([entity])
    for (const group of gazetteer.groupsOf(entity))
      for (const other of members.get(group) ?? []) {
        if (met.has(other)) continue
        met.add(other)
        const { people, states } = company
        ;(gazetteer.kindOf(other) === 'state' ? states : people).push(other)
      }
    of.set(entity, company)
  }
  return company
}

/** The first few of them, people before states: those that a reason names. */
export function toldCompanyOf(page: PageReading, entity: number, present: ReadonlySet<number>): EntityId[] {
  const { people, states } = companyOf(page, entity, present)
  return [...people, ...states].slice(0, MOST_TOLD).map((one) => page.gazetteer.entityName(one))
}

/** Company that a name needs which does not count alone: one acquaintance on the page may be chance, two are not. */
const COMPANY = 2

/**
 * Does an entity keep company on this page: two others that share a meeting or body with it, one of them more than a state?
 * Surnames that only vouch for each other (a team, a family party) do not count unless the page tells of politics otherwise.
 */
export function keepsCompany(page: PageReading, entity: number, present: ReadonlySet<number>): boolean {
  const { people, states } = companyOf(page, entity, present)
  if (people.length + states.length < COMPANY || people.length === 0 || isOfNamesakes(page)) return false
  // Pubs and plays are called by the names of offices: one by itself vouches for nobody.
  const vouches = (one: number) => {
    const id = page.gazetteer.entityName(one)
    return page.evidence.named[id] === undefined
      ? page.evidence.otherBearers.includes(id + IN_OFFICE)
      : !id.startsWith('office/') || isPolitical(page)
  }
  return isTold(page) || namesCoalition(page) || tellsOfStates(page) || isCastOfStates(page) || (people.some(vouches) && !isOverrun(page))
}

/** A coalition named, or a meeting by its name, is a topic's own word: teams and families have none. Bodies with officers are on any page. */
function namesCoalition(page: PageReading): boolean {
  const { gazetteer } = page
  return (
    idsNamed(page.evidence).some((id) => id.startsWith('bloc/') && gazetteer.holdersOf(gazetteer.entityNumber(id)).length === 0) ||
    page.readings.some((reading) => reading.meetingNames.length > 0)
  )
}

/** "Erdogan returned to Turkey", "on the streets of Tbilisi": is somebody with a post of this state on the page by his full name, or its capital in the block? */
export function isLedHere({ gazetteer, evidence }: PageReading, state: number, { names }: BlockReading): boolean {
  if (gazetteer.kindOf(state) !== 'state') return false
  if (names.some((one) => one.target === state && one.nameKind === KIND.METONYM)) return true
  const holdsPost = (id: string) => gazetteer.postsOf(gazetteer.entityNumber(id as EntityId)).some(({ other }) => other === state)
  return peopleNamed(evidence).some(holdsPost)
}

/** Entities present on the page: named beyond doubt, and surnames that could be theirs. */
export function entitiesPresent(page: PageReading): Set<number> {
  const present = new Set<number>()
  for (const id of idsNamed(page.evidence)) {
    const entity = page.gazetteer.entityNumber(id)
    if (entity >= 0) present.add(entity)
  }
  for (const { id } of page.evidence.meetings) {
    const entity = page.gazetteer.entityNumber(id)
    if (entity >= 0) present.add(entity)
  }
  const bearers = new Set(page.evidence.otherBearers)
  for (const id of page.evidence.surnames) {
    const entity = page.gazetteer.entityNumber(id)
    if (entity >= 0) present.add(entity)
  }
  for (const entity of page.surnames) if (!bearers.has(page.gazetteer.entityName(entity))) present.add(entity)
  return present
}
