// A schema's complaint in an editor's words: what is wrong with which value, and what to write instead.
import type { z } from 'zod'
import type { FormFinding } from './finding.ts'

/** More values than this make a list that nobody reads. */
const MOST_VALUES = 12

/** What to write where the form is short; by pattern. */
const FORMS: Record<string, string> = {
  '/^[A-Z]{2}$/': 'write the two capital letters of ISO 3166, such as FR',
  '/^Q\\d+$/': 'write the number as Wikidata does, such as Q42',
  '/^\\d+\\.\\d+\\.\\d+$/': 'write three numbers, such as 1.2.0',
  '/^[a-z0-9.-]+$/': 'write the host in lower case, such as example.org',
}

/** What to write where a value may be of several forms; by key. */
const UNIONS: Record<string, string> = {
  speaker: 'write { "actor": "person/…" }, or { "description": { "en": "…" } } for somebody who is not in the record',
}

/** The mend where a sentence is too short for the form: of use to whoever has the project before them. */
export const SEE_DICTIONARY = 'see the data dictionary in data/README.md'

/** What to do where a schema's own words tell what is wrong; by their beginning. */
const MENDS: readonly [message: string, mend: string][] = [
  ['expected', 'write it so'],
  ['no such day', 'correct the day'],
  ['a quotation is at most', 'shorten it, or leave "quote" out'],
]

/** How a value of each type is written. */
const TYPES: Record<string, string> = {
  array: 'write it as a list in [ ]',
  object: 'write it as keys and values in { }',
  string: 'write it in quotation marks',
}

const mendOf = (message: string): string => MENDS.find(([begin]) => message.startsWith(begin))?.[1] ?? SEE_DICTIONARY

/** One issue for each key that is not known, where one tells of several: an editor sees all at once. */
export function eachApart(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue],
  )
}

export type SchemaProblem = Pick<FormFinding, 'path' | 'message' | 'mend' | 'missing'>

/** One sentence in two parts, and the path of the value that it is about. */
export function schemaProblem(issue: z.core.$ZodIssue): SchemaProblem {
  return { missing: false, ...problemOf(issue) }
}

function problemOf(issue: z.core.$ZodIssue): Omit<SchemaProblem, 'missing'> & { missing?: true } {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const what = path.length === 0 ? 'the file' : `"${path.join('.')}"`
  const see = { path, mend: SEE_DICTIONARY }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys
      const owner = path.length === 0 ? '' : ` in ${what}`
      return { path: [...path, key], message: `the key "${key}" is not known here${owner}`, mend: 'delete it or correct its spelling' }
    }
    case 'invalid_type':
      if (/received undefined$/.test(issue.message)) return { path, message: `${what} is missing`, mend: 'add it', missing: true }
      return { path, message: `${what} has to be ${withArticle(issue.expected)}`, mend: TYPES[issue.expected] ?? see.mend }
    case 'too_small':
      if (issue.origin === 'string')
        return { path, message: `${what} is empty`, mend: 'write the text, or delete the key where it may be absent', missing: true }
      if (issue.origin === 'array') return { path, message: `${what} is an empty list`, mend: 'add at least one entry', missing: true }
      return { ...see, message: `${what}: ${issue.message}` }
    case 'too_big':
      if (issue.origin === 'array') return { path, message: `${what} has too many entries`, mend: `write at most ${issue.maximum}` }
      if (issue.origin !== 'string') return { ...see, message: `${what}: ${issue.message}` }
      return { path, message: `${what} is too long`, mend: `write at most ${issue.maximum} characters` }
    case 'invalid_value': {
      const values = issue.values.map(String)
      // Of a statement: that articles report it without a stance is a value too.
      const none = path.at(-1) === 'stance' && !path.includes('reports') ? ', or null where no stance is reported' : ''
      const mend = values.length > MOST_VALUES ? see.mend : `write one of: ${values.join(', ')}${none}`
      // Known only where the schema was asked to tell the value, too.
      if ('input' in issue && issue.input === undefined)
        return { path, message: `${what} is missing`, mend: mend.replace('write', 'add'), missing: true }
      return { path, message: `${what} is not one of the values allowed`, mend }
    }
    case 'invalid_format': {
      const mend = (issue.format === 'regex' && FORMS[String(issue.pattern)]) || mendOf(issue.message)
      // A pattern without words of its own says too little: the dictionary has the form of each value.
      return { path, mend, message: /pattern/.test(issue.message) ? `${what} is not written in its form` : `${what}: ${issue.message}` }
    }
    case 'invalid_union': {
      const meant = meantForm(issue)
      if (meant !== null) return problemOf({ ...meant, path: [...issue.path, ...meant.path] })
      return { path, message: `${what} is in none of its forms`, mend: UNIONS[String(path.at(-1))] ?? see.mend }
    }
    default:
      return { path, mend: mendOf(issue.message), message: `${what}: ${issue.message}` }
  }
}

/** What is wrong by the only one of the forms that is of the value's type: a text by language that lacks its English. Else null. */
function meantForm({ errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue | null {
  const isOfType = (issues: readonly z.core.$ZodIssue[]) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  const [meant, ...others] = errors.filter(isOfType)
  return others.length > 0 ? null : (meant?.[0] ?? null)
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
