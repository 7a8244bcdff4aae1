// What installing a pack would change, before anything is changed: counted, and in single changes by name. Compares what the reader
// searches now with what would be searched then, so that a record which another pack overrules is not announced.

import type { KnowledgeSet, Manifest } from '../../model/knowledge-set.ts'
import { isMeetingId } from '../../model/meeting-id.ts'
import type { Stance } from '../../model/statement.ts'
import { localized } from '../../model/text.ts'
import { diffKnowledge } from '../diff-knowledge.ts'
import type { PackCheck } from './check-pack.ts'
import type { PackHeader } from './pack-format.ts'

export const PREVIEW_NOUNS = ['positions', 'actors', 'meetings', 'topics', 'outlets', 'articles', 'statements', 'facts'] as const
export type PreviewNoun = (typeof PREVIEW_NOUNS)[number]
export type PreviewCounts = Record<PreviewNoun, number>

export interface PreviewPosition {
  actor: string
  topic: string
  from: Stance | null
  to: Stance | null
}

export interface PackPreview {
  manifest: Manifest
  counts: PackHeader['counts']
  /** Version in use of the same pack; null for a new one. */
  replaces: string | null
  /** What the reader knows that version by, in their language, where the new one calls itself otherwise; else null. */
  replacesTitle: string | null
  added: PreviewCounts
  removed: PreviewCounts
  changed: PreviewCounts
  /** By name, in the reader's language; at most MOST_TOLD of each. */
  positions: PreviewPosition[]
  newEntities: string[]
  goneEntities: string[]
  accounts: { fact: string; values: string[] }[]
  /** Names that an entity of another pack bears too: neither is then told apart by the name alone. */
  nameClashes: PreviewClashes
  /** Records that another pack holds too, and holds otherwise: the pack that comes first has the word. */
  idClashes: PreviewClashes
}

/** `names`: the first of them; `count`: all. */
export interface PreviewClashes {
  count: number
  names: string[]
}

/** More single changes than these are not read; the counts tell the rest. */
const MOST_TOLD = 40

export interface PreviewParts {
  header: PackHeader
  check: PackCheck
  replaces: Manifest | null
  /** All that is searched, before and after. */
  before: KnowledgeSet
  after: KnowledgeSet
  /** The reader's, for names. */
  language: string
}

export function previewPack({ header, check, replaces, before, after, language }: PreviewParts): PackPreview {
  const diff = diffKnowledge(before, after)
  const name = namesOf([before, after], language)
  const { lists, positions } = diff
  const told = <T>(items: readonly T[]): T[] => items.slice(0, MOST_TOLD)
  const counted = (what: 'added' | 'removed' | 'changed', stances: number): PreviewCounts => {
    const meetings = lists.entities[what].filter(isMeetingId).length
    const { topics, outlets, articles, statements, facts, entities } = lists
    return {
      positions: stances,
      actors: entities[what].length - meetings,
      meetings,
      topics: topics[what].length,
      outlets: outlets[what].length,
      articles: articles[what].length,
      statements: statements[what].length,
      facts: facts[what].length,
    }
  }
  const oldTitle = replaces === null ? null : localized(replaces.title, language)
  const turned = positions.filter(({ from, to }) => from !== null && to !== null)
  return {
    manifest: header.manifest,
    counts: header.counts,
    replaces: replaces?.version ?? null,
    replacesTitle: oldTitle === null || oldTitle === localized(header.manifest.title, language) ? null : oldTitle,
    added: counted('added', positions.filter(({ from }) => from === null).length),
    removed: counted('removed', positions.filter(({ to }) => to === null).length),
    changed: counted('changed', turned.length),
    // Positions that turn come first: they are what a reader would want to know.
    positions: told([...turned, ...positions.filter((change) => !turned.includes(change))]).map((change) => ({
      ...change,
      actor: name(change.actor),
      topic: name(change.topic),
    })),
    newEntities: told(lists.entities.added).map(name),
    goneEntities: told(lists.entities.removed).map(name),
    accounts: told(diff.accounts).map(({ fact, values }) => ({ fact: name(fact), values })),
    nameClashes: clashes(check.nameClashes.map((clash) => clash.name)),
    idClashes: clashes(check.clashes.filter(({ same }) => !same).map(({ id }) => name(id))),
  }
}

function clashes(names: readonly string[]): PreviewClashes {
  const unique = [...new Set(names)]
  return { count: unique.length, names: unique.slice(0, MOST_TOLD) }
}

/** Does it change nothing that the reader sees? */
export function changesNothing({ added, removed, changed }: PackPreview): boolean {
  return [added, removed, changed].every((counts) => PREVIEW_NOUNS.every((noun) => counts[noun] === 0))
}

function namesOf(sets: readonly KnowledgeSet[], language: string): (id: string) => string {
  const names = new Map<string, string>()
  for (const { entities, topics, outlets, facts, statements } of sets) {
    for (const { id, name, label } of entities) names.set(id, localized({ ...label, en: label?.en ?? name }, language))
    for (const { id, label } of topics) names.set(id, localized(label, language))
    for (const { id, name } of outlets) names.set(id, name)
    for (const { id, question } of facts) names.set(id, localized(question, language))
    for (const { id, gist } of statements) names.set(id, gist)
  }
  return (id) => names.get(id) ?? id
}
