// The compiled names as the matcher reads them: views over the bytes, and questions answered from them.
// What is rarely needed (meetings, topics, places) is parsed on first use.

import { type MeetingLevel, POST_KEYS, type PostKey } from '../model/entity.ts'
import { ENTITY_KINDS, type EntityId, type EntityKind, type MeetingId, type TopicId } from '../model/ids.ts'
import { GazetteerDamaged, readSections, type SectionArrays } from './compile/gazetteer-layout.ts'

/** A meeting as linking needs it. Numbers are entity numbers. */
export interface WorldMeeting {
  id: MeetingId
  entity: number
  start: number
  end: number
  /** The start is known to the day. */
  exact: boolean
  level: MeetingLevel
  /** Held at a distance, wholly or in part. */
  remote: boolean
  /** Held at a distance as a whole: a call. */
  online: boolean
  /** Numbers of the places it was held at: city, region, state. */
  places: number[]
  /** What its names say that it was for, or how it was called together, as bits (languages/meeting-themes.ts). */
  themes: number
  /** Its number in its body's row of sessions; null where its names tell none. */
  session: number | null
  /** Everybody who took part, hosted, or is named in its series. */
  actors: number[]
  /** Of these, who was only on a line while others sat together. */
  onLine: number[]
  /** Bodies that the meeting is a meeting of (a "NATO summit", a "Coalition of the Willing summit"). */
  bodies: number[]
  hosts: number[]
  /** States that it was about. */
  subjects: number[]
}
export interface World {
  meetings: WorldMeeting[]
  topics: { id: TopicId; branch: TopicId }[]
  places: string[]
  /** Numbers of the blocs and organisations that one of their names calls European. */
  europeans: number[]
  /** Record's article by canonical address key. */
  articles: Record<string, string>
  /** Last day of the record's period. */
  until: number
}
export interface Holding {
  post: PostKey
  other: number
  from: number
  until: number
}

export interface Gazetteer extends SectionArrays {
  edgeMask: number
  filterMask: number
  entityCount: number
  world(): World
  string(number: number): string
  entityName(entity: number): EntityId
  kindOf(entity: number): EntityKind
  entityNumber(id: string): number
  groupsOf(entity: number): readonly number[]
  /** Kept, as are branches(): every page is told them, nobody changes them. */
  topicsOf(entity: number): TopicId[]
  /** Top branch of every topic, in the record's order. */
  branches(): Record<string, TopicId>
  /** Patterns of people's full names that go on from a state: none where no given name ends there. */
  namesFrom(state: number): Uint32Array
  /** Patterns of a person's full names and surnames. */
  namesOf(person: number): Uint32Array
  /** A pattern's text as it is compared: folded. */
  foldedText(pattern: number): string
  /** Posts that a person held (other: the state or body), or people who held posts of a state or body (other: the person). */
  postsOf(entity: number): readonly Holding[]
  holdersOf(entity: number): readonly Holding[]
}

/** Decoded strings kept, numbers found by id, and entities whose posts or holders are kept. */
const MOST_STRINGS = 5000
/** Strings of one chunk, as bits of their number: few names of a page share one, so that a larger one would be mostly empty. */
const CHUNK_BITS = 6
const CHUNK_MASK = (1 << CHUNK_BITS) - 1

const DAMAGED = 'The file of names is damaged.'

/**
 * Wraps compiled bytes. Throws GazetteerDamaged when they are not a whole gazetteer of this version; what it gives throws it where bytes
 * within a section lead nowhere. To look at all of them first would cost more than every page's search.
 */
export function loadGazetteer(bytes: ArrayBuffer): Gazetteer {
  const sections = readSections(bytes)
  let world: World | null = null
  const decode = (units: Uint16Array): string => {
    let text = ''
    // Chunks keep the argument list of fromCharCode far below every engine's limit.
    for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192))
    return text
  }
  // In chunks by number: every name of every page asks several times, and a place in an array is found sooner than a key.
  let strings: (string | undefined)[][] = []
  let decoded = 0
  const string = (number: number): string => strings[number >>> CHUNK_BITS]?.[number & CHUNK_MASK] ?? decodeString(number)
  const decodeString = (number: number): string => {
    if (number >= sections.stringOffsets.length) throw new GazetteerDamaged(DAMAGED)
    const text = decode(sections.strings.subarray(sections.stringOffsets[number] as number, sections.stringOffsets[number + 1] as number))
    // A page names a few dozen; a worker that lives long must not come to hold them all.
    if (decoded === 0 || decoded > MOST_STRINGS) {
      strings = new Array((sections.stringOffsets.length >>> CHUNK_BITS) + 1)
      decoded = 0
    }
    const chunk = strings[number >>> CHUNK_BITS] ?? new Array<string | undefined>(CHUNK_MASK + 1)
    chunk[number & CHUNK_MASK] = text
    strings[number >>> CHUNK_BITS] = chunk
    decoded++
    return text
  }
  const numbers = new Map<string, number>()
  const entityName = (entity: number) => string(sections.entityId[entity] as number) as EntityId
  const findNumber = (id: string): number => {
    const order = sections.entityOrder
    const found = order[firstAtLeast(order.length, (middle) => entityName(order[middle] as number) >= id)]
    const number = found !== undefined && entityName(found) === id ? found : -1
    if (numbers.size > MOST_STRINGS) numbers.clear()
    numbers.set(id, number)
    return number
  }
  const groups = new Map<number, readonly number[]>()
  const posts = new Map<number, readonly Holding[]>()
  const holders = new Map<number, readonly Holding[]>()
  const holdings = (known: typeof posts, offsets: Uint32Array, values: Int32Array, entity: number): readonly Holding[] => {
    const kept = known.get(entity)
    if (kept) return kept
    const list: Holding[] = []
    // As a view, which ends with the bytes: damaged offsets may name any end.
    const own = values.subarray(offsets[entity], offsets[entity + 1])
    for (let i = 0; i < own.length; i += 4) {
      list.push({
        post: POST_KEYS[own[i] as number] as PostKey,
        other: own[i + 1] as number,
        from: own[i + 2] as number,
        until: own[i + 3] as number,
      })
    }
    if (known.size > MOST_STRINGS) known.clear()
    known.set(entity, list)
    return list
  }
  const topics = new Map<number, TopicId[]>()
  const findTopics = (entity: number): TopicId[] => {
    const values = sections.topicValues.subarray(sections.topicOffsets[entity] as number, sections.topicOffsets[entity + 1] as number)
    const list = Array.from(values, (value) => (getWorld().topics[value] as World['topics'][number]).id)
    if (topics.size > MOST_STRINGS) topics.clear()
    topics.set(entity, list)
    return list
  }
  let branches: Record<string, TopicId> | null = null
  const getWorld = (): World => {
    if (world !== null) return world
    try {
      world = JSON.parse(decode(sections.worldText)) as World
    } catch (cause) {
      throw new GazetteerDamaged(DAMAGED, { cause })
    }
    return world
  }
  return {
    ...sections,
    edgeMask: sections.edgeKeys.length - 1,
    filterMask: sections.filter.length - 1,
    entityCount: sections.entityId.length,
    world: getWorld,
    string,
    entityName,
    kindOf: (entity) => ENTITY_KINDS[sections.entityKind[entity] as number] as EntityKind,
    entityNumber: (id) => numbers.get(id) ?? findNumber(id),
    namesFrom(state) {
      const { givenStates, givenOffsets, givenPatterns } = sections
      const at = firstAtLeast(givenStates.length, (middle) => (givenStates[middle] as number) >= state)
      return givenStates[at] === state ? givenPatterns.subarray(givenOffsets[at], givenOffsets[at + 1]) : NO_PATTERNS
    },
    namesOf: (person) => sections.calledPatterns.subarray(sections.calledOffsets[person] ?? 0, sections.calledOffsets[person + 1] ?? 0),
    foldedText(pattern) {
      const from = sections.patternText[pattern] as number
      return decode(sections.folded.subarray(from, sections.folded.indexOf(0, from)))
    },
    groupsOf(entity) {
      let list = groups.get(entity)
      if (list === undefined) {
        list = [...sections.groupValues.subarray(sections.groupOffsets[entity] as number, sections.groupOffsets[entity + 1] as number)]
        if (groups.size > MOST_STRINGS) groups.clear()
        groups.set(entity, list)
      }
      return list
    },
    topicsOf: (entity) => topics.get(entity) ?? findTopics(entity),
    branches: () => (branches ??= Object.fromEntries(getWorld().topics.map((topic) => [topic.id, topic.branch]))),
    postsOf: (entity) => holdings(posts, sections.postOffsets, sections.postValues, entity),
    holdersOf: (entity) => holdings(holders, sections.holderOffsets, sections.holderValues, entity),
  }
}

/** The first of `length` numbers for which it holds, where it holds for all after it; `length` for none. */
function firstAtLeast(length: number, holds: (middle: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
const NO_PATTERNS = new Uint32Array(0)

/** The meeting of the record with this id; undefined for another's, and for none. */
export function meetingById(gazetteer: Pick<Gazetteer, 'world'>, id: string | null): WorldMeeting | undefined {
  const { meetings } = gazetteer.world()
  let byId = MEETINGS.get(meetings)
  if (!byId) {
    byId = new Map(meetings.map((one) => [one.id, one]))
    MEETINGS.set(meetings, byId)
  }
  return id === null ? undefined : byId.get(id)
}
const MEETINGS = new WeakMap<readonly WorldMeeting[], ReadonlyMap<string, WorldMeeting>>()
