// Who of those present on a page shares a meeting or a body with whom. Gets the entities present; what follows from company, collect-evidence.ts
// and resolve-actors.ts decide. Read once for those present, however many surnames ask.
import type { EntityId } from '../../model/ids.ts'
import type { PageReading } from '../page-reading.ts'

interface Companies {
  /** Present entities by the meetings and bodies they belong to. */
  members: Map<number, number[]>
  of: Map<number, Company>
}
interface Company {
  people: EntityId[]
  all: EntityId[]
  /** The first few, people before states: those that a reason names. */
  told: EntityId[]
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
export function companyOf(page: PageReading, entity: number, present: ReadonlySet<number>): Company {
  const { members, of } = companiesOf(page, present)
  let company = of.get(entity)
  if (!company) {
    const others = new Set<number>()
    for (const group of page.gazetteer.groupsOf(entity))
      for (const other of members.get(group) ?? []) if (other !== entity) others.add(other)
    const all = [...others].map((other) => page.gazetteer.entityName(other))
    const people = all.filter((id) => !id.startsWith('state/'))
    company = { people, all, told: [...people, ...all.filter((id) => id.startsWith('state/'))].slice(0, MOST_TOLD) }
    of.set(entity, company)
  }
  return company
}
