// New records of a draft: filled in as far as their name tells, so that little is left to write. The check names what is missing.
import { ACTOR_KINDS } from '../../model/ids.ts'
import { addRecord, type Draft, type DraftRecord, findRecord, replaceRecord } from './draft.ts'
import { fitId, freshId } from './draft-ids.ts'
import { isList, isObject, type Json, setAt, textAt, type ValuePath, valueAt } from './draft-path.ts'

/** Kinds of record that a draft can be given, by the first part of their ids. */
export const DRAFT_KINDS = [...ACTOR_KINDS, 'meeting', 'topic', 'outlet', 'article', 'statement', 'fact'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]

export const kindOfRecord = ({ id }: { id: string }): DraftKind => id.slice(0, id.indexOf('/')) as DraftKind

/** What a name is marked by: the whole name wherever it stands; a person's last word as a surname, with support. */
export function namesOf(kind: DraftKind, name: string, lang: string): Json[] {
  if (kind === 'meeting') return []
  const full = { text: name, lang, kind: 'full', use: 'alone' }
  const words = name.split(/\s+/)
  const surname = words.at(-1)
  if (kind !== 'person' || words.length < 2 || surname === undefined) return [full]
  return [full, { text: surname, lang, kind: 'family', use: 'supported' }]
}

/** What an actor or a meeting begins with. */
function entity(kind: DraftKind, name: string): Record<string, Json> {
  const base = { kind, name, names: namesOf(kind, name, 'en') }
  if (kind === 'meeting') return { ...base, format: 'in person', level: 'leaders', participations: [], sources: [] }
  return base
}

/** What each other kind begins with; `name` is its name, label, title or gist. */
const STARTS: Readonly<Record<string, (name: string) => Record<string, Json>>> = {
  topic: (name) => ({ label: { en: name }, stances: {} }),
  outlet: (name) => ({ name, kind: 'online' }),
  article: (name) => ({ title: name, language: 'en' }),
  statement: (name) => ({ stance: null, gist: name, reports: [] }),
  fact: (name) => ({ question: { en: name }, accounts: [], relation: 'agrees' }),
}

/** Adds a record. `owner`: whose it is, for statements (actor), facts (subject) and articles (outlet). */
export function addNew(draft: Draft, kind: DraftKind, name: string, owner: string | null): { draft: Draft; id: string } {
  const folder = owner === null ? kind : `${kind}/${owner.slice(owner.indexOf('/') + 1)}`
  const id = freshId(draft, folder, name)
  const ownerKey = { statement: 'actor', fact: 'subject', article: 'outlet' }[kind as string]
  const start = STARTS[kind]?.(name) ?? entity(kind, name)
  const owned = owner === null || ownerKey === undefined ? {} : { [ownerKey]: owner }
  return { draft: addRecord(draft, { id, ...owned, ...start } as DraftRecord), id }
}

/** One value of a record set, with what belongs to it: the name among the names, the id that follows its owner. */
export function changeRecord(draft: Draft, id: string, path: ValuePath, value: Json | undefined): { draft: Draft; id: string } {
  const before = findRecord(draft, id)
  if (before === undefined) return { draft, id }
  const next = withSpeaker(withQuote(draft, withName(setAt(before, path, value), before, path), path), path)
  return fitId(replaceRecord(draft, id, next), next)
}

/** An actor is marked by its canonical name: where that changes, the same name in the list of names changes with it. */
function withName(next: DraftRecord, before: DraftRecord, path: ValuePath): DraftRecord {
  if (path.length !== 1 || path[0] !== 'name' || !isList(before.names)) return next
  const [old, name] = [before.name, textAt(next, ['name'])]
  const names = before.names.map((entry) => (isObject(entry) && entry.text === old ? { ...entry, text: name } : entry))
  return { ...next, names }
}

/** Who voiced a statement is an actor or a description: what was written last takes the other's place. */
function withSpeaker(next: DraftRecord, path: ValuePath): DraftRecord {
  const [key, written = ''] = path
  const value = key === 'speaker' ? valueAt(next, [key, written]) : undefined
  return value === undefined ? next : setAt(next, ['speaker'], { [written]: value })
}

/** A quotation has a language and a kind as soon as it has words, and nothing is left of it without them. */
function withQuote(draft: Draft, next: DraftRecord, path: ValuePath): DraftRecord {
  const [key, inner] = path.slice(-2)
  if (key !== 'quote' || inner !== 'text') return next
  const at = path.slice(0, -1)
  const quote = textAt(next, path)
  if (quote === '') return setAt(next, at, undefined)
  const article = findRecord(draft, textAt(next, [...path.slice(0, -2), 'article']))
  const lang = textAt(next, [...at, 'lang']) || textAt(article, ['language']) || 'en'
  return setAt(next, at, { text: quote, lang, kind: textAt(next, [...at, 'kind']) || 'as printed' })
}
