// Taking one change of the settings back, while others may have been made since: what it changed is as before, what came after it stays.
// For changes of many settings at once (a section's reset, a file); the lists of sites have their own (sites.ts), which knows patterns.
import { undoJson } from '../model/undo-json.ts'
import { allFields, fieldValue, withField } from './fields.ts'
import type { Settings } from './settings.ts'

/** `before` and `after`: the settings round the change. A single value that was set anew since stays. */
export function undoChange(now: Settings, before: Settings, after: Settings): Settings {
  return allFields().reduce((settings, { path }) => {
    const [current, was, became] = [now, before, after].map((some) => fieldValue(some, path))
    const undone = undoJson(current, was, became)
    return undone === current ? settings : withField(settings, path, undone)
  }, now)
}
