// Records that a draft may name besides its own: those of the packs in use. For choosing in forms and for
// finding an actor that a table calls by name, so that nobody is written down twice.
import { foldText } from '../../text/fold.ts'
import type { KnowledgeIndex, NameShard, OutletNames } from '../compiled-knowledge.ts'
import { type Draft, recordsOf } from './draft.ts'
import { isList, isObject, type Json, textAt } from './draft-path.ts'
import { type DraftKind, kindOfRecord } from './new-records.ts'

export interface KnownRecord {
  id: string
  kind: DraftKind
  /** English, where a language has no other. */
  label: string
  /** Everything that it is called, in any language. */
  names: readonly string[]
}

export interface ListedRecord {
  index: KnowledgeIndex
  /** Of all its entities; none where they are too many for a list. */
  names: NameShard
  outlets: OutletNames
}

/** Actors, meetings, topics and outlets of the packs in use. Articles are not listed by title. */
export function knownOfRecord({ index, names, outlets }: ListedRecord): KnownRecord[] {
  const known = (id: string, label: Readonly<Record<string, string>>): KnownRecord => ({
    id,
    kind: kindOfRecord({ id }),
    label: label.en ?? id,
    names: Object.values(label),
  })
  return [
    ...Object.entries(names).map(([id, { label }]) => known(id, label)),
    ...index.topics.map(({ id, label }) => known(id, label)),
    ...Object.entries(outlets).map(([id, { name }]) => known(id, { en: name })),
  ]
}

/** The draft's own records in the same form. */
export function knownOfDraft(draft: Draft): KnownRecord[] {
  return recordsOf(draft).map((record) => {
    const names = isList(record.names) ? record.names.map((name) => textAt(name, ['text'])) : []
    const labels = isObject(record.label) ? Object.values(record.label).filter((text: Json) => typeof text === 'string') : []
    const label = labelOf(record)
    return { id: record.id, kind: kindOfRecord(record), label, names: [label, ...names, ...labels] }
  })
}

/** What a record is called in a list; its id where it has no words yet. */
export function labelOf(record: { readonly id: string }): string {
  const value = record as unknown as Json
  for (const path of [['label', 'en'], ['name'], ['title'], ['gist'], ['question', 'en']]) {
    const text = textAt(value, path)
    if (text !== '') return text
  }
  return record.id
}

/** Finds a record of these kinds by anything that it is called, or by its id; earlier ones first. */
export function finder(records: readonly KnownRecord[]): (name: string, kinds: readonly DraftKind[]) => KnownRecord | undefined {
  const byName = new Map<string, KnownRecord[]>()
  for (const record of records) {
    for (const name of new Set([record.id, ...record.names].map(foldText))) {
      const same = byName.get(name)
      if (same === undefined) byName.set(name, [record])
      else same.push(record)
    }
  }
  return (name, kinds) => byName.get(foldText(name))?.find(({ kind }) => kinds.includes(kind))
}
