// Between settings as the program uses them and as storage keeps them: a version, the fields that the reader changed,
// and what could not be read. Gets and gives plain JSON values; src/platform does the storing.
// What cannot be read is never thrown away: not on reading, not on writing, not by a version older than the data.
import { isJson, sameJson } from '../model/undo-json.ts'
import { DEFAULT_SETTINGS } from './defaults.ts'
import { allFields, fieldValue, withField } from './fields.ts'
import { MIGRATIONS, type Migration, type StoredFields } from './migrations/steps.ts'
import type { Settings } from './settings.ts'

/** A value that could not be read, and the field that it stood in ("": the settings as a whole). */
export type Unreadable = { field: string; value: unknown }
export type SettingsReading = {
  settings: Settings
  /** What could not be read, now or earlier, and was kept. Null: nothing. */
  unreadable: Unreadable[] | null
  /** Written by a later version of the program: read as far as possible, kept whole on writing. */
  newer: boolean
}
export type StoredSettings = { version: number; changed: StoredFields; aside: Unreadable[] }

const isUnreadable = (value: unknown): value is Unreadable => isJson(value) && typeof value.field === 'string' && 'value' in value

/** Unpacks what storage holds and brings it to the present version. Absent settings are settings with nothing changed. */
function unpack(stored: unknown, migrations: readonly Migration[]): StoredSettings {
  const present = migrations.length + 1
  if (stored === undefined || stored === null) return { version: present, changed: {}, aside: [] }
  const lost: StoredSettings = { version: present, changed: {}, aside: [{ field: '', value: stored }] }
  if (!isJson(stored) || !Number.isSafeInteger(stored.version) || Number(stored.version) < 1 || !isJson(stored.changed)) return lost
  const version = Number(stored.version)
  const aside = Array.isArray(stored.aside) ? stored.aside.filter(isUnreadable) : []
  try {
    const changed = migrations.slice(version - 1).reduce((fields, step) => step(fields), stored.changed as StoredFields)
    return { version: Math.max(version, present), changed, aside }
  } catch {
    // A step that fails must not cost the reader anything: the old fields are kept, whole.
    return lost
  }
}

/** Reads what storage holds. Never throws; each field that cannot be read falls back to its default. */
export function readSettings(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): SettingsReading {
  const { version, changed, aside } = unpack(stored, migrations)
  const unreadable = [...aside]
  let settings = DEFAULT_SETTINGS
  for (const { path, read } of Object.keys(changed).length > 0 ? allFields() : []) {
    if (!Object.hasOwn(changed, path)) continue
    const reading = read(changed[path])
    if (reading === null) unreadable.push({ field: path, value: changed[path] })
    else {
      settings = withField(settings, path, reading.value)
      if (reading.rest !== undefined) unreadable.push({ field: path, value: reading.rest })
    }
  }
  return { settings, unreadable: unreadable.length > 0 ? unreadable : null, newer: version > migrations.length + 1 }
}

/**
 * What to store for these settings. `previousStored` is what storage holds now: fields that did not change keep their stored
 * value, read or not, as do fields that this version does not know; an unreadable value that is overwritten goes aside.
 */
export function writeSettings(settings: Settings, previousStored: unknown, migrations: readonly Migration[] = MIGRATIONS): StoredSettings {
  const { version, changed, aside } = unpack(previousStored, migrations)
  const previous = readSettings(previousStored, migrations).settings
  const fields: Record<string, unknown> = { ...changed }
  const kept = [...aside]
  for (const { path, read } of allFields()) {
    const value = fieldValue(settings, path)
    if (sameJson(value, fieldValue(previous, path))) continue
    const reading = Object.hasOwn(changed, path) ? read(changed[path]) : { value }
    if (reading === null) kept.push({ field: path, value: changed[path] })
    else if (reading.rest !== undefined) kept.push({ field: path, value: reading.rest })
    if (sameJson(value, fieldValue(DEFAULT_SETTINGS, path))) delete fields[path]
    else fields[path] = value
  }
  return { version, changed: fields, aside: kept }
}

/** What to store once the reader has seen what could not be read and wants it gone. Data of a newer version stay as they are. */
export function forgetUnreadable(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): StoredSettings {
  const { settings, newer } = readSettings(stored, migrations)
  return newer ? { ...unpack(stored, migrations), aside: [] } : writeSettings(settings, null, migrations)
}
