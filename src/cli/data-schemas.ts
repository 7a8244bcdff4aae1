// JSON Schemas of the data files, for completion in editors' programs. Generated from the zod models, never written by hand:
// data:format writes them to data/schema/, data:check and a test compare.
import { z } from 'zod'
import { manifestSchema } from '../model/knowledge-set.ts'
import { LIST_FOLDERS, RECORD_FOLDERS } from './data-layout.ts'

/** Path relative to data/ and text of each generated schema. */
export function schemaFiles(): Map<string, string> {
  const schemas: Record<string, z.ZodType> = { manifest: manifestSchema, ...RECORD_FOLDERS }
  for (const [folder, { schema }] of Object.entries(LIST_FOLDERS)) schemas[folder] = schema
  return new Map(Object.entries(schemas).map(([name, schema]) => [`schema/${name}.json`, schemaText(schema)]))
}

/** `io: input`: a file may leave out what has a default. Ids, which zod checks by code, carry their pattern as metadata. */
function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }), null, 2)}\n`
}
