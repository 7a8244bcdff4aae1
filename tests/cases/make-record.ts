// Builds small knowledge sets for the matcher's tests: entities with their names in one line each, everything else left at its default.
// The set is parsed by the real schema, so that a fixture cannot hold what data/ could not.
import { entityTopics } from '../../src/knowledge/entity-topics.ts'
import { compileGazetteer } from '../../src/match/compile/compile-gazetteer.ts'
import { type Gazetteer, loadGazetteer } from '../../src/match/gazetteer.ts'
import type { Entity, Meeting, PostKey } from '../../src/model/entity.ts'
import { type KnowledgeSet, knowledgeSetSchema } from '../../src/model/knowledge-set.ts'
import type { NameKind, NameUse } from '../../src/model/name.ts'

/** `text | lang | kind | use`; the last three default to en, full, alone. */
export function name(line: string, more: { from?: string; until?: string; forms?: string[] } = {}) {
  const [text = '', lang = 'en', kind = 'full', use = kind === 'family' || kind === 'metonym' || kind === 'short' ? 'supported' : 'alone'] =
    line.split('|').map((part) => part.trim())
  return { text, lang, kind: kind as NameKind, use: use as NameUse, ...more }
}

export type NameLike = string | ReturnType<typeof name>
type Kind = Entity['kind']

/** An entity with its slug, its names (the first is the canonical one) and what else its kind asks for. */
export function entity(kind: Kind, slug: string, names: readonly NameLike[], more: object = {}): object {
  const full = names.map((one) => (typeof one === 'string' ? name(one) : one))
  const canonical = full[0]?.text ?? slug
  return { id: `${kind}/${slug}`, kind, name: canonical, names: full, description: { en: `${canonical}, in a fixture.` }, ...more }
}

export function post(key: PostKey, of: string, from?: string, until?: string): object {
  return { post: key, of, title: { en: key }, ...(from ? { from } : {}), ...(until ? { until } : {}) }
}

/** A meeting of the fixture; `actors` took part in person. */
export function meeting(
  slug: string,
  names: readonly NameLike[],
  more: Partial<Pick<Meeting, 'start' | 'end' | 'place' | 'level' | 'format' | 'hosts' | 'topics'>> & { actors?: string[] },
): object {
  const { actors = [], ...rest } = more
  const participations = actors.map((actor) => ({ actor, role: 'participant', mode: 'in person', sources: [SOURCE] }))
  const named = names.map((one) => (typeof one === 'string' ? name(one) : one))
  return {
    id: `meeting/${slug}`,
    kind: 'meeting',
    name: slug,
    names: named,
    description: { en: `${slug}, in a fixture.` },
    start: '2025-03-11',
    format: 'in person',
    level: 'leaders',
    sources: [SOURCE],
    participations,
    ...rest,
  }
}

const SOURCE = 'article/fixture-post/story'

/** The whole set. Its one article and outlet are only there to be named as sources. */
export function makeSet(entities: readonly object[], topics: readonly object[] = []): KnowledgeSet {
  return knowledgeSetSchema.parse({
    manifest: {
      id: 'fixture',
      title: { en: 'A fixture' },
      version: '1.0.0',
      licence: 'CC0-1.0',
      languages: ['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru'],
      period: { from: '2020', until: '2025-12-31' },
      updated: '2025-12-31',
    },
    entities,
    topics,
    outlets: [],
    articles: [],
    statements: [],
    facts: [],
  })
}

/** Compiled by the real compiler and loaded from its bytes. */
export function gazetteerOf(set: KnowledgeSet): Gazetteer {
  return loadGazetteer(compileGazetteer(set, entityTopics(set)).buffer)
}
