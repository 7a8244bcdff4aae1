// Where each kind of record stands under data/, and by which schema its file is read: the one table that loading,
// formatting, the JSON Schemas and the scaffolding share. Nothing is read or written here.
import type { z } from 'zod'
import { articleFileSchema, outletSchema } from '../model/article.ts'
import { blocSchema, meetingSchema, officeSchema, organisationSchema, personSchema, stateSchema } from '../model/entity.ts'
import { manifestSchema } from '../model/knowledge-set.ts'
import { factFileSchema, statementFileSchema, topicSchema } from '../model/statement.ts'

/** Folders with one record a file: data/<folder>/<slug>.json holds the record `<folder>/<slug>`. */
export const RECORD_FOLDERS = {
  person: personSchema,
  state: stateSchema,
  organisation: organisationSchema,
  bloc: blocSchema,
  office: officeSchema,
  meeting: meetingSchema,
  topic: topicSchema,
  outlet: outletSchema,
} as const satisfies Record<string, z.ZodType>

/** Folders with many records a file: `owner` is the key that names whose they are, `list` the key of the records. */
export const LIST_FOLDERS = {
  article: { schema: articleFileSchema, owner: 'outlet', list: 'articles' },
  statement: { schema: statementFileSchema, owner: 'actor', list: 'statements' },
  fact: { schema: factFileSchema, owner: 'subject', list: 'facts' },
} as const

export type RecordFolder = keyof typeof RECORD_FOLDERS
export type ListFolder = keyof typeof LIST_FOLDERS

export const MANIFEST_FILE = 'manifest.json'

/** Files under data/ that hold no records. `<lang>.txt` lists common words, one a line; schema/ is generated. */
export const OTHER_FILES = [/^README\.md$/, /^EDITORIAL\.md$/, /^stoplist\/[a-z]{2,3}\.txt$/, /^schema\/[a-z]+\.json$/]

const isRecordFolder = (name: string): name is RecordFolder => Object.hasOwn(RECORD_FOLDERS, name)
export const isListFolder = (name: string): name is ListFolder => Object.hasOwn(LIST_FOLDERS, name)

/** The schema that reads a file under data/ (path with "/"), or null where no schema knows it. */
export function schemaOfFile(file: string): z.ZodType | null {
  if (file === MANIFEST_FILE) return manifestSchema
  const [folder = '', name = '', ...rest] = file.split('/')
  if (rest.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/.test(name)) return null
  if (isRecordFolder(folder)) return RECORD_FOLDERS[folder]
  if (isListFolder(folder)) return LIST_FOLDERS[folder].schema
  return null
}

/** The part of an id after its kind: "mark-rutte" of "person/mark-rutte". */
export const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1)

/** The file under data/ that holds a record: "statement/mark-rutte.json" for "statement/mark-rutte/2025-09-04-troops". */
export function fileOf(id: string): string {
  const [kind = '', slug = ''] = id.split('/')
  return `${kind}/${slug}.json`
}
