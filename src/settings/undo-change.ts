// Taking one change of the settings back, while others may have been made since: what it changed is as before, what came after it stays.
// For changes of many settings at once (a section's reset, a file); the lists of sites have their own (sites.ts), which knows patterns.
import { allFields, fieldValue, sameJson, withField } from './fields.ts'
import type { Settings } from './settings.ts'

const has = (list: readonly unknown[], wanted: unknown): boolean => list.some((item) => sameJson(item, wanted))

/** A list: what the change took is back, what it added goes, unless somebody has taken or added that since. */
function undoneList(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] {
  return [...before.filter((item) => has(now, item) || !has(after, item)), ...now.filter((item) => !has(before, item) && !has(after, item))]
}

/** `before` and `after`: the settings round the change. A single value that was set anew since stays. */
export function undoChange(now: Settings, before: Settings, after: Settings): Settings {
  return allFields().reduce((settings, { path }) => {
    const [current, was, became] = [now, before, after].map((some) => fieldValue(some, path))
    if (sameJson(was, became)) return settings
    if (sameJson(current, became)) return withField(settings, path, was)
    const lists = [current, was, became]
    if (!lists.every((value) => Array.isArray(value))) return settings
    return withField(settings, path, undoneList(...(lists as [unknown[], unknown[], unknown[]])))
  }, now)
}
