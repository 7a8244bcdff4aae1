// What sorts of name stand at one span: whose, and how written, that is which rules of shape have anything to ask of it.
// Gets the candidates or the one match; says nothing of the words beside it.
import { NAME_KINDS, NAME_USES, type NameKind, type NameUse } from '../../model/name.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Match } from '../read-block.ts'
import type { Bearers } from './plain-neighbours.ts'

export interface NameCandidate {
  readonly entity: number
  readonly use: NameUse
  readonly nameKind: NameKind
  readonly pattern: number
}

export function candidateOf({ target, use, nameKind, pattern }: Match): NameCandidate {
  return { entity: target, use: NAME_USES[use] as NameUse, nameKind: NAME_KINDS[nameKind] as NameKind, pattern }
}

/** The candidates of a span with one name. A page has the same few again and again: the last ones made for such a pattern are given anew. */
export function candidatesOfOne(match: Match): readonly NameCandidate[] {
  const slot = match.pattern & (ONES_KEPT - 1)
  const kept = ONES[slot]?.[0]
  // Records differ in what a pattern's number stands for.
  const isSame = kept?.pattern === match.pattern && kept.entity === match.target
  if (isSame && kept.use === NAME_USES[match.use] && kept.nameKind === NAME_KINDS[match.nameKind]) return ONES[slot] as NameCandidate[]
  const made = [candidateOf(match)]
  ONES[slot] = made
  return made
}
/** Of patterns that share a slot the last one met is kept. */
const ONES_KEPT = 512
const ONES: (readonly NameCandidate[])[] = new Array(ONES_KEPT).fill([])

/** What kinds of entity and of name there are among the candidates: asked in one pass, since every name of every page is. */
export interface Kinds extends Bearers {
  office: boolean
  /** All of them are states, by name and not by their capital. */
  state: boolean
  bloc: boolean
  /** A body or a bloc. */
  body: boolean
  /** All of them are of QUOTED_KINDS. */
  quotable: boolean
  family: boolean
  metonym: boolean
  acronym: boolean
  /** None of them may be marked. */
  never: boolean
}

export function kindsOf(candidates: readonly NameCandidate[], gazetteer: Gazetteer): Kinds {
  const kinds: Kinds = {
    person: false,
    thing: false,
    office: false,
    state: true,
    bloc: false,
    body: false,
    quotable: true,
    family: false,
    metonym: false,
    acronym: false,
    never: true,
  }
  for (const { entity, nameKind, use } of candidates) {
    const kind = gazetteer.kindOf(entity)
    if (kind === 'person') kinds.person = true
    else kinds.thing = true
    kinds.office ||= kind === 'office'
    kinds.state &&= kind === 'state' && nameKind !== 'metonym'
    kinds.bloc ||= kind === 'bloc'
    kinds.body ||= kind === 'bloc' || kind === 'organisation'
    kinds.quotable &&= QUOTED_KINDS.has(kind)
    kinds.family ||= nameKind === 'family'
    kinds.metonym ||= nameKind === 'metonym'
    kinds.acronym ||= nameKind === 'acronym'
    kinds.never &&= use === 'never'
  }
  return kinds
}

/** What gives its name to cafés, ships and shows; the names of blocs and bodies are quoted for their own sake. */
const QUOTED_KINDS: ReadonlySet<string> = new Set(['state', 'office'])

/** The same for a span with one name only, as most have: there are few sorts of names, and what each is is told once. */
export function kindsOfOne(match: Match, gazetteer: Gazetteer): Kinds {
  const sort = ((((gazetteer.entityKind[match.target] as number) << 3) | match.nameKind) << 2) | match.use
  KINDS_OF_ONE[sort] ??= kindsOf([candidateOf(match)], gazetteer)
  return KINDS_OF_ONE[sort]
}
/** By kind of entity, kind of name (3 bits) and use (2 bits), as patterns pack them. */
const KINDS_OF_ONE: Kinds[] = []
