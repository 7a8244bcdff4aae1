// From a knowledge set to the binary gazetteer: names expanded by the language rules, the trie, and what linking asks of entities.
// Runs in the build, on the command line and where a pack is imported; never on a page.
import type { Entity, Person } from '../../model/entity.ts'
import { POST_KEYS } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import { ENTITY_KINDS, type EntityId, type TopicId } from '../../model/ids.ts'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { Topic } from '../../model/statement.ts'
import { canonicalAddress } from '../../text/canonical-address.ts'
import type { World, WorldMeeting } from '../gazetteer.ts'
import { bodiesOf, type HostNames, hostNames, isCalledEuropean, worldMeeting } from './compile-meetings.ts'
import { TrieBuilder } from './compile-trie.ts'
import { expandDemonyms, expandPlace, expandRules, expandTopic, PlaceNumbers } from './expand-lexicon.ts'
import { ALWAYS, expandEntity, type PatternDraft } from './expand-names.ts'
import { writeSections } from './gazetteer-layout.ts'
import { StringTable } from './string-table.ts'

/** Entities compiled, and how many there are. */
export type CompileProgress = (done: number, of: number) => void
export interface CompileOptions {
  /** Languages in whose endings an entity's names inflect: the set's own, unless several sets were put together. */
  languagesOf?: (entity: EntityId) => readonly string[]
  progress?: CompileProgress
}

/** Compiles a checked knowledge set. `topicsOf`: topics on which the record holds a position or fact of each entity. */
export function compileGazetteer(
  set: KnowledgeSet,
  topicsOf: ReadonlyMap<EntityId, readonly TopicId[]>,
  { languagesOf = () => set.manifest.languages, progress = () => {} }: CompileOptions = {},
): Uint8Array<ArrayBuffer> {
  const entities = set.entities.filter((entity) => entity.superseded === undefined)
  const numbers = new Map<string, number>(entities.map((entity, index) => [entity.id, index]))
  const topicNumbers = new Map<string, number>(set.topics.map((topic, index) => [topic.id, index]))
  const strings = new StringTable()
  const places = new PlaceNumbers()
  const ids = Uint32Array.from(entities, (entity) => strings.number(entity.id))
  const trie = new TrieBuilder(strings)
  const take = (drafts: readonly PatternDraft[]): void => {
    for (const draft of drafts) trie.add(draft)
  }
  take(expandRules())
  entities.forEach((entity, index) => {
    take(expandEntity(entity, index, languagesOf(entity.id)))
    if (entity.kind === 'state') take(expandDemonyms(entity, index))
    progress(index + 1, entities.length)
  })
  set.topics.forEach((topic, index) => {
    take(expandTopic(topic, index))
  })
  const topicById = new Map(set.topics.map((topic) => [topic.id, topic]))
  const hosts = hostNames(entities)
  const meetings: WorldMeeting[] = []
  const capitals = new Map(entities.map((one) => [one.id as string, one.names.filter(({ kind }) => kind === 'metonym')]))
  for (const entity of entities) {
    if (entity.kind !== 'meeting') continue
    const { drafts: placeDrafts, numbers: placeNumbers } = expandPlace(
      entity,
      places,
      capitals.get(entity.place?.state ?? '') ?? [],
      hosts.offices,
    )
    take(placeDrafts)
    meetings.push(worldMeeting(entity, numbers, placeNumbers, hosts, places, topicById))
  }
  const world: World = {
    meetings,
    topics: set.topics.map((topic) => ({ id: topic.id, branch: topBranch(topic.id, topicById) })),
    places: places.names,
    europeans: entities.flatMap((entity, number) => (isCalledEuropean(entity) ? number : [])),
    articles: Object.fromEntries(set.articles.flatMap((article) => (article.url ? [[canonicalAddress(article.url), article.id]] : []))),
    until: dayRange(set.manifest.period.until)[1],
  }
  const worldText = JSON.stringify(world)
  const posts = packPosts(entities, numbers)
  return writeSections({
    ...trie.finish(),
    entityId: ids,
    entityOrder: orderOfIds(entities),
    entityKind: Uint8Array.from(entities, (entity) => ENTITY_KINDS.indexOf(entity.kind)),
    entityGender: Uint8Array.from(entities, (entity) => (entity.kind === 'person' ? GENDERS.indexOf(entity.gender) + 1 : 0)),
    entityStart: Int32Array.from(entities, (entity) => (entity.kind === 'meeting' ? dayRange(entity.start)[0] : ALWAYS.from)),
    entityEnd: Int32Array.from(entities, (entity) => (entity.kind === 'meeting' ? dayRange(entity.end ?? entity.start)[1] : ALWAYS.until)),
    entityOf: Uint32Array.from(entities, (entity) => ('of' in entity && entity.of ? (numbers.get(entity.of) ?? -1) + 1 : 0)),
    ...packLists('group', groupsOf(entities, numbers, hosts)),
    ...packLists(
      'topic',
      entities.map((entity) => (topicsOf.get(entity.id) ?? []).flatMap((topic) => topicNumbers.get(topic) ?? [])),
    ),
    ...posts,
    ...strings.pack(),
    worldText: Uint16Array.from({ length: worldText.length }, (_, i) => worldText.charCodeAt(i)),
  })
}

/** In the order of the compiled numbers, from 1 on. */
const GENDERS: readonly (string | undefined)[] = ['f', 'm']

function orderOfIds(entities: readonly Entity[]): Uint32Array {
  const id = (entity: number): string => (entities[entity] as Entity).id
  return Uint32Array.from(entities, (_entity, number) => number).sort((a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0))
}

function topBranch(id: TopicId, topics: ReadonlyMap<TopicId, Topic>): TopicId {
  let topic = topics.get(id)
  // The checks refuse cycles; the bound keeps a damaged pack from hanging the build.
  for (let depth = 0; topic?.parent !== undefined && depth < 20; depth++) {
    const parent: TopicId = topic.parent
    const next = topics.get(parent)
    if (!next) break
    topic = next
  }
  return topic?.id ?? id
}

/** Groups: entities that share a meeting or a body (state, organisation) keep company. Numbers are entity numbers of that meeting or body. */
function groupsOf(entities: readonly Entity[], numbers: ReadonlyMap<string, number>, hosts: HostNames): number[][] {
  const groups = entities.map(() => new Set<number>())
  const join = (id: string, group: string) => {
    const member = numbers.get(id)
    const number = numbers.get(group)
    if (member !== undefined && number !== undefined) (groups[member] as Set<number>).add(number)
  }
  for (const entity of entities) {
    if (entity.kind === 'meeting') {
      join(entity.id, entity.id)
      for (const one of entity.participations) join(one.actor, entity.id)
      for (const body of [...entity.hosts, ...bodiesOf(entity, hosts)]) join(body, entity.id)
    }
    if (entity.kind === 'person') for (const post of entity.posts) join(entity.id, post.of)
    if (entity.kind === 'office' || (entity.kind === 'organisation' && entity.of)) join(entity.id, entity.of as string)
    if (entity.kind === 'state' || entity.kind === 'bloc' || entity.kind === 'organisation') join(entity.id, entity.id)
    if (entity.kind === 'bloc') for (const member of entity.members) join(member.actor, entity.id)
  }
  return groups.map((group) => [...group])
}

function packPosts(entities: readonly Entity[], numbers: ReadonlyMap<string, number>) {
  const posts: number[][] = entities.map(() => [])
  const holders: number[][] = entities.map(() => [])
  entities.forEach((entity, index) => {
    if (entity.kind !== 'person') return
    for (const post of (entity as Person).posts) {
      const body = numbers.get(post.of)
      if (body === undefined) continue
      const from = post.from ? dayRange(post.from)[0] : ALWAYS.from
      // A post without an end is as of the record's last day; linking decides what that means for later articles.
      const until = post.until ? dayRange(post.until)[1] : ALWAYS.until
      posts[index]?.push(POST_KEYS.indexOf(post.post), body, from, until)
      holders[body]?.push(POST_KEYS.indexOf(post.post), index, from, until)
    }
  })
  const first = packLists('post', posts)
  const second = packLists('holder', holders)
  return {
    postOffsets: first.postOffsets,
    postValues: Int32Array.from(first.postValues),
    holderOffsets: second.holderOffsets,
    holderValues: Int32Array.from(second.holderValues),
  }
}

type Packed<K extends string> = { [P in `${K}Offsets`]: Uint32Array } & { [P in `${K}Values`]: Uint32Array }
function packLists<K extends string>(key: K, lists: readonly (readonly number[])[]): Packed<K> {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach((list, index) => {
    offsets[index + 1] = (offsets[index] as number) + list.length
  })
  return { [`${key}Offsets`]: offsets, [`${key}Values`]: Uint32Array.from(lists.flat()) } as Packed<K>
}
