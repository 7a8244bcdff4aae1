// A pack while somebody writes it: the same lists as a knowledge set, but records may still lack anything except their id. Pure steps
// from one draft to the next. What is still wrong with a draft is check-draft.ts; ids of new records are draft-ids.ts.
import { z } from 'zod'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { type JsonObject, setAt, type ValuePath } from './draft-path.ts'
import { listOf, PACK_LISTS, type PackList } from './pack-format.ts'

export type DraftRecord = JsonObject & { readonly id: string }
export type Draft = { readonly manifest: JsonObject } & { readonly [L in PackList]: readonly DraftRecord[] }

const record = z.looseObject({ id: z.string().refine((id) => listOf(id) !== null) })
/** For a draft that was stored: everything else about it is the check's business. */
export const draftSchema = z.object({
  manifest: z.record(z.string(), z.json()),
  topics: z.array(record),
  outlets: z.array(record),
  articles: z.array(record),
  entities: z.array(record),
  statements: z.array(record),
  facts: z.array(record),
})

/** The licence of the record that comes with Sidelight: others may build on it if they name the source. */
const USUAL_LICENCE = 'CC-BY-4.0'

/** Nothing but what can be known. `today`: an ISO day. */
export function emptyDraft(today: string): Draft {
  const manifest = {
    version: '1.0.0',
    licence: USUAL_LICENCE,
    languages: ['en'],
    period: { from: today.slice(0, 4), until: today },
    updated: today,
  }
  return { manifest, topics: [], outlets: [], articles: [], entities: [], statements: [], facts: [] }
}

/** A pack that exists, to go on with. */
export function draftOfSet(set: KnowledgeSet): Draft {
  // A set holds plain JSON only: it was read from JSON.
  return set as unknown as Draft
}

/** Does it hold nothing that somebody wrote? */
export function isEmptyDraft(draft: Draft): boolean {
  return draft.manifest.title === undefined && PACK_LISTS.every((list) => draft[list].length === 0)
}

export function recordsOf(draft: Draft): DraftRecord[] {
  return PACK_LISTS.flatMap((list) => draft[list])
}

export function findRecord(draft: Draft, id: string): DraftRecord | undefined {
  const list = listOf(id)
  return list === null ? undefined : draft[list].find((each) => each.id === id)
}

export function addRecord(draft: Draft, added: DraftRecord, at?: number): Draft {
  const list = listOf(added.id)
  if (list === null) return draft
  const records = [...draft[list]]
  records.splice(at ?? records.length, 0, added)
  return { ...draft, [list]: records }
}

/** Puts a record in the place of the one with the given id, which may have been another. */
export function replaceRecord(draft: Draft, id: string, next: DraftRecord): Draft {
  const list = listOf(id)
  if (list === null) return draft
  return { ...draft, [list]: draft[list].map((each) => (each.id === id ? next : each)) }
}

/** `at`: where it stood, for putting it back. References to it stay; the check leads to each. */
export function removeRecord(draft: Draft, id: string): { draft: Draft; removed: DraftRecord; at: number } | null {
  const list = listOf(id)
  const at = list === null ? -1 : draft[list].findIndex((each) => each.id === id)
  const removed = list === null ? undefined : draft[list][at]
  if (list === null || removed === undefined) return null
  return { draft: { ...draft, [list]: draft[list].filter((each) => each.id !== id) }, removed, at }
}

export function changeManifest(draft: Draft, path: ValuePath, value: JsonObject[string] | undefined): Draft {
  return { ...draft, manifest: setAt(draft.manifest, path, value) }
}

/** The draft with the day of its last change. */
export function changedOn(draft: Draft, today: string): Draft {
  return draft.manifest.updated === today ? draft : { ...draft, manifest: { ...draft.manifest, updated: today } }
}
