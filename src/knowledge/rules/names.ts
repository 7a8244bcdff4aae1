// Names that mark the right thing: no common word, bare surname or capital marked wherever it stands, and no name that two
// entities could claim at the same time.
import type { Entity } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import type { Name } from '../../model/name.ts'
import type { Topic } from '../../model/statement.ts'
import { foldText } from '../../text/fold.ts'
import type { Finding, PlainFinding, Rule, SharedName, Stoplists } from './finding.ts'
import { overlaps } from './overlaps.ts'

interface Bearer {
  entity: Entity
  index: number
  name: Name
}

const LETTER = /\p{L}/u
const TWO_LETTERS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u

export const checkNames: Rule = ({ set, stoplists }) => {
  const findings: Finding[] = []
  const bearers = new Map<string, Bearer[]>()
  for (const entity of set.entities) {
    if (entity.superseded !== undefined) continue
    const seen = new Set<string>()
    for (const [index, name] of entity.names.entries()) {
      const fault = faultOf(entity, name, stoplists)
      if (fault !== null) findings.push({ record: entity.id, path: ['names', index, 'text'], ...fault })
      const key = keyOf(name)
      const twin = `${key} ${name.lang} ${name.kind} ${name.from ?? ''}`
      if (seen.has(twin)) {
        findings.push({
          record: entity.id,
          path: ['names', index, 'text'],
          rule: 'names',
          message: `"${name.text}" is written twice`,
          mend: 'delete one of the two',
        })
      }
      seen.add(twin)
      const shared = bearers.get(key)
      if (shared === undefined) bearers.set(key, [{ entity, index, name }])
      else shared.push({ entity, index, name })
    }
    // A meeting is found by place, level and date; its canonical name is for showing.
    if (entity.kind !== 'meeting' && !entity.names.some(({ text }) => text === entity.name)) {
      const mend = 'add it with its language, kind and use'
      findings.push({
        record: entity.id,
        path: ['names'],
        rule: 'names',
        message: `the canonical name "${entity.name}" is not among the names`,
        mend,
      })
    }
  }
  for (const shared of bearers.values()) if (shared.length > 1) findings.push(...checkShared(shared))
  return [...findings, ...checkCues(set.topics, stoplists)]
}

/** A cue tells that a page is about its topic: a word that stands in every article tells that of every page. */
function checkCues(topics: readonly Topic[], stoplists: Stoplists): Finding[] {
  return topics.flatMap(({ id, cues }) =>
    Object.entries(cues).flatMap(([language, phrases]) =>
      phrases.flatMap((phrase, index) => {
        if (foldText(phrase).includes(' ') || !isCommon(phrase, listsOf(language, stoplists))) return []
        const message = `"${phrase}" is a common word and tells nothing of a page`
        return [{ record: id, path: ['cues', language, index], rule: 'common words', message, mend: 'delete it, or write a whole phrase' }]
      }),
    ),
  )
}

/** Acronyms are case-sensitive; every other name is the same in any case. */
function keyOf({ kind, text }: Name): string {
  return kind === 'acronym' ? text.normalize('NFC') : text.normalize('NFC').toLowerCase()
}

function faultOf(entity: Entity, name: Name, stoplists: Stoplists): Pick<PlainFinding, 'rule' | 'message' | 'mend'> | null {
  const { text, kind, use, lang } = name
  const forms = [text, ...(name.forms ?? [])]
  const numbers = forms.find((form) => !LETTER.test(form))
  if (numbers !== undefined) {
    return { rule: 'short names', message: `"${numbers}" is a name without a letter`, mend: 'delete it, or write the whole name' }
  }
  const short = forms.find((form) => !TWO_LETTERS.test(form))
  if (short !== undefined) {
    return { rule: 'short names', message: `"${short}" is a name of one letter`, mend: 'delete it, or write the whole name' }
  }
  if (use !== 'alone') return null
  if (kind === 'family' || kind === 'metonym') {
    const what = kind === 'family' ? 'a bare surname' : 'a capital or building'
    return { rule: 'names', message: `"${text}" is ${what} and may not be marked alone`, mend: 'write "supported" or "never" as its use' }
  }
  if (/^\p{Ll}+$/u.test(text)) {
    return {
      rule: 'common words',
      message: `"${text}" is one word in lower case and may not be marked alone`,
      mend: 'write "supported" or "never" as its use',
    }
  }
  const plain = kind === 'acronym' ? undefined : forms.find((form) => isCommon(form, listsFor(entity, form, lang, stoplists)))
  if (plain !== undefined) {
    return {
      rule: 'common words',
      message: `"${plain}" is made of common words and may not be marked alone`,
      mend: 'write "supported" or "never" as its use',
    }
  }
  return null
}

/**
 * The stoplists of the pages on which a name may be found. A person's names are looked for in every language: one word is then told from
 * every language's words. Of several words all have capitals, as common words have side by side in German only.
 */
function listsFor({ kind }: Entity, form: string, language: string, stoplists: Stoplists): ReadonlySet<string>[] {
  const own = listsOf(language, stoplists)
  if (kind !== 'person') return own
  return foldText(form).includes(' ') ? [...own, ...listsOf('de', stoplists)] : [...stoplists.values()]
}

/** The stoplist of a language; of one without, all: its names may be looked for on any page. */
function listsOf(language: string, stoplists: Stoplists): ReadonlySet<string>[] {
  const own = stoplists.get(language.split('-')[0] ?? language)
  return own === undefined ? [...stoplists.values()] : [own]
}

/** Every word of it is a common one of one language, or a number: "will", "the day", "March 2025". */
function isCommon(text: string, lists: readonly ReadonlySet<string>[]): boolean {
  // As a page is read: accents, invisible characters and punctuation hide no word.
  const spellings = [text.toLowerCase().split(/[\s\u2019']+/), foldText(text).split(' ')]
  return lists.some((common) => spellings.some((words) => words.every((word) => common.has(word) || !LETTER.test(word))))
}

/** Of those who bear one name at one time, at most one may be marked by it alone. */
function checkShared(bearers: readonly Bearer[]): SharedName[] {
  const spans = bearers.filter(({ name }) => name.use === 'alone').map((bearer) => ({ bearer, ...periodOf(bearer.name) }))
  return overlaps(spans, (a, b) => a.bearer.entity !== b.bearer.entity).map(([first, { bearer }]) =>
    sharedName(bearer.entity.id, ['names', bearer.index, 'text'], bearer.name.text, first.bearer.entity.id),
  )
}

/** Told of `record`, whose name at `path` another entity bears too. */
export function sharedName(record: string, path: Finding['path'], name: string, other: string): SharedName {
  const message = `"${name}" is also the name of ${other}, and both may be marked alone`
  const mend = 'write "supported" or "never" as its use in one of them, or give both their dates'
  return { record, path, rule: 'shared names', message, mend, name, other }
}

function periodOf({ from, until }: Name): { from: number; until: number } {
  return {
    from: from === undefined ? Number.NEGATIVE_INFINITY : dayRange(from)[0],
    until: until === undefined ? Number.POSITIVE_INFINITY : dayRange(until)[1],
  }
}
