// The steps that bring stored settings of an older version up to the present one; one file a step, listed here in order.
// A step is pure, gets the fields as the older version stored them (path → value, only what the reader changed)
// and gives them as the next version stores them. tests/fixtures/settings/ holds a full example of every version.

export type StoredFields = Readonly<Record<string, unknown>>
export type Migration = (fields: StoredFields) => StoredFields

/** The step at index n leads from version n + 1 to version n + 2. Empty: version 1 is the present one. */
export const MIGRATIONS: readonly Migration[] = []
