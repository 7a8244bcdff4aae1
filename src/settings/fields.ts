// The settings as a flat list of fields, each with its place and the rule that says which values it takes.
// Storage, reset and import work field by field, so that one bad value costs the reader that one value only.
// Without zod, for the content script; a test holds every rule equal to the schema in settings.ts.
import { isJson } from '../model/undo-json.ts'
import { COLOURS, DENSITIES, LANGUAGE_CHOICES, LONGEST_HOVER_DELAY, MARK_KINDS, THEMES } from './defaults.ts'
import type { HiddenMark, Settings } from './settings.ts'

type Json = Record<string, unknown>
type Rule = (value: unknown) => boolean

/** What a stored value gives: the value that can be used, and what of it cannot (absent: nothing). Null: nothing of it can. */
export type FieldReading = { value: unknown; rest?: unknown } | null
export type Field = {
  /** Place in Settings, as stored: "kinds.state.density". */
  path: string
  read: (stored: unknown) => FieldReading
}

const isText: Rule = (value) => typeof value === 'string'
const isSwitch: Rule = (value) => typeof value === 'boolean'
const oneOf =
  (choices: readonly string[]): Rule =>
  (value) =>
    choices.includes(value as string)
const isDelay: Rule = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= LONGEST_HOVER_DELAY
const isPause: Rule = (value) => typeof value === 'boolean' || Number.isFinite(value)
const isHidden: Rule = (value) => isJson(value) && [value.entity, value.text, value.host, value.page].every(isText)

const whole = (path: string, rule: Rule): Field => ({ path, read: (stored) => (rule(stored) ? { value: stored } : null) })

/** A list keeps its good items when one is bad. */
const list = (path: string, rule: Rule, copy: (item: never) => unknown = (item) => item): Field => ({
  path,
  read: (stored) => {
    if (!Array.isArray(stored)) return null
    const rest = stored.filter((item) => !rule(item))
    const value = stored.filter(rule).map((item) => copy(item as never))
    return rest.length > 0 ? { value, rest } : { value }
  },
})

/** The one key that is no entry of a table: whoever copies it by assigning sets the copy's prototype. The schema passes over it too. */
const PROTOTYPE = '__proto__'

const table = (path: string, rule: Rule): Field => ({
  path,
  read: (stored) => {
    if (!isJson(stored)) return null
    const entries = Object.entries(stored).filter(([key]) => key !== PROTOTYPE)
    const rest = entries.filter(([, item]) => !rule(item))
    const value = Object.fromEntries(entries.filter(([, item]) => rule(item)))
    return rest.length > 0 ? { value, rest: Object.fromEntries(rest) } : { value }
  },
})

const copyHidden = ({ entity, text, host, page }: HiddenMark): HiddenMark => ({ entity, text, host, page })

/** All fields. Made when asked for: where the reader changed nothing, nobody asks. */
export const allFields = (): readonly Field[] => [
  whole('paused', isPause),
  list('sites.never', isText),
  list('sites.always', isText),
  list('topics.off', isText),
  list('topics.order', isText),
  table('topics.colours', oneOf(COLOURS)),
  ...MARK_KINDS.flatMap((kind) => [whole(`kinds.${kind}.on`, isSwitch), whole(`kinds.${kind}.density`, oneOf(DENSITIES))]),
  whole('headlines', isSwitch),
  whole('theme', oneOf(THEMES)),
  whole('language', oneOf(LANGUAGE_CHOICES)),
  whole('hoverDelay', isDelay),
  whole('hover', isSwitch),
  whole('hoverAtOnce', isSwitch),
  list('hidden', isHidden, copyHidden),
]

/** The value of a field in whole settings. */
export function fieldValue(settings: Settings, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Json)[key], settings)
}

/** The settings with one field set; parts that do not change are shared, not copied. The value must pass the field's rule. */
export function withField(settings: Settings, path: string, value: unknown): Settings {
  const set = (at: Json, [key = '', ...rest]: string[]): Json => ({ ...at, [key]: rest.length > 0 ? set(at[key] as Json, rest) : value })
  return set(settings as unknown as Json, path.split('.')) as unknown as Settings
}
