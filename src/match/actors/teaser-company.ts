// Who keeps a bare surname company in a teaser, which is too short for what a page goes by: somebody of ours, a meeting, a topic's word.
// Gets a teaser's reading, whom a surname in it may mean and what it is read in the light of; gives who vouches for him. The surnames of a
// page's own text are company.ts' business.
import type { EntityId } from '../../model/ids.ts'
import type { PageReading } from '../page-reading.ts'
import type { BlockReading } from '../read-block.ts'
import type { Scope } from './scope.ts'

/**
 * The first few others of the teaser, where it has somebody named beyond doubt beside the surname, or two other surnames, on a page of
 * politics; null where that is not enough.
 */
export function companyInTeaser(page: PageReading, reading: BlockReading, person: number, scope: Scope): EntityId[] | null {
  if (!scope.political) return null
  const others = [...scope.present].filter((one) => one !== person)
  // A meeting, a bloc or a topic's own words beside the surname tell as much as a name.
  const isTold = reading.cues.length > 0 || reading.meetingNames.length > 0 || reading.names.some((one) => isBloc(page, one.target))
  if (!isTold) {
    const isSure = Object.keys(scope.named).length > 0
    const isPaired = !isSure && isPair(page, person, others)
    if (!isSure && others.length < SURNAMES && !isPaired) return null
  }
  return others.slice(0, MOST_TOLD).map((one) => page.gazetteer.entityName(one))
}
/** Other surnames that vouch for one. */
const SURNAMES = 2
/** Names that a card has room for. */
const MOST_TOLD = 3

function isBloc({ gazetteer }: PageReading, entity: number): boolean {
  return gazetteer.kindOf(entity) === 'bloc'
}

/** Two who met, of different states, one named in full elsewhere on the page: no team has both. */
function isPair(page: PageReading, person: number, others: readonly number[]): boolean {
  const { gazetteer } = page
  const meets = (entity: number) => gazetteer.groupsOf(entity).filter((group) => gazetteer.kindOf(group) === 'meeting')
  return others.some(
    (other) =>
      isNamed(page, person) &&
      meets(other).some((group) => meets(person).includes(group)) &&
      !gazetteer.postsOf(other).some((post) => gazetteer.postsOf(person).some((own) => own.other === post.other)),
  )
}

/** Is somebody named beyond doubt elsewhere on the page? */
function isNamed({ evidence, gazetteer }: PageReading, entity: number): boolean {
  return evidence.named[gazetteer.entityName(entity)] !== undefined
}
