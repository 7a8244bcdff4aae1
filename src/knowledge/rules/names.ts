// Names that mark the right thing: no common word, bare surname or capital marked wherever it stands, and no name that two
// entities could claim at the same time.
import type { Entity } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import type { Name } from '../../model/name.ts'
import type { Finding, Rule, Stoplists } from './finding.ts'

interface Bearer {
  entity: Entity
  index: number
  name: Name
}

const TWO_LETTERS = /[\p{L}\p{N}].*[\p{L}\p{N}]/u

export const checkNames: Rule = ({ set, stoplists }) => {
  const findings: Finding[] = []
  const bearers = new Map<string, Bearer[]>()
  for (const entity of set.entities) {
    if (entity.superseded !== undefined) continue
    const seen = new Set<string>()
    for (const [index, name] of entity.names.entries()) {
      const fault = faultOf(name, stoplists)
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
  return findings
}

/** Acronyms are case-sensitive; every other name is the same in any case. */
function keyOf({ kind, text }: Name): string {
  return kind === 'acronym' ? text.normalize('NFC') : text.normalize('NFC').toLowerCase()
}

function faultOf(name: Name, stoplists: Stoplists): Pick<Finding, 'rule' | 'message' | 'mend'> | null {
  const { text, kind, use, lang } = name
  const short = [text, ...(name.forms ?? [])].find((form) => !TWO_LETTERS.test(form))
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
  const common = stoplists.get(lang.split('-')[0] ?? lang)
  const plain = kind === 'acronym' ? undefined : [text, ...(name.forms ?? [])].find((form) => isCommon(form, common))
  if (plain !== undefined) {
    return {
      rule: 'common words',
      message: `"${plain}" is made of common words and may not be marked alone`,
      mend: 'write "supported" or "never" as its use',
    }
  }
  return null
}

/** Every word of it is a common one: "will", "the day". */
function isCommon(text: string, common: ReadonlySet<string> | undefined): boolean {
  if (common === undefined) return false
  return text
    .toLowerCase()
    .split(/[\s\u2019']+/)
    .every((word) => common.has(word))
}

/** Of those who bear one name at one time, at most one may be marked by it alone. */
function checkShared(bearers: readonly Bearer[]): Finding[] {
  const alone = bearers.filter(({ name }) => name.use === 'alone')
  return alone.flatMap((bearer, index) => {
    const other = alone.slice(0, index).find((earlier) => earlier.entity !== bearer.entity && overlap(earlier.name, bearer.name))
    if (other === undefined) return []
    const message = `"${bearer.name.text}" is also the name of ${other.entity.id}, and both may be marked alone`
    const mend = 'write "supported" or "never" as its use in one of them, or give both their dates'
    return [{ record: bearer.entity.id, path: ['names', bearer.index, 'text'], rule: 'shared names', message, mend }]
  })
}

function overlap(a: Name, b: Name): boolean {
  const from = ({ from: date }: Name) => (date === undefined ? Number.NEGATIVE_INFINITY : dayRange(date)[0])
  const until = ({ until: date }: Name) => (date === undefined ? Number.POSITIVE_INFINITY : dayRange(date)[1])
  return from(a) <= until(b) && from(b) <= until(a)
}
