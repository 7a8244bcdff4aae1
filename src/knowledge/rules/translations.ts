// Our own record says in every language of the interface what a card, a list or the dossier shows of it, so that nobody reads a card
// that is half in English. data:check tells this of data/ alone, and never as a fault: other people's packs, and what an editor has just
// added, may be in English only.
import { type MaybeLocalized, UI_LANGUAGES } from '../../model/text.ts'
import type { Finding, Rule } from './finding.ts'

/** Texts that are there need every language; one that is absent is no fault. Labels, questions and titles are languages.ts'. */
export const checkTranslations: Rule = ({ set }) => {
  const findings: Finding[] = []
  const need = (record: string, path: Finding['path'], text: MaybeLocalized | undefined) => {
    if (text === undefined) return
    const missing = UI_LANGUAGES.filter((language) => (typeof text === 'string' ? language !== 'en' : text[language] === undefined))
    if (missing.length === 0) return
    const message = `"${path.join('.')}" is not in ${missing.join(', ')}`
    findings.push({ record, path, rule: 'translations', message, mend: 'write it in each of them, or leave that to somebody who can' })
  }
  for (const entity of set.entities) {
    need(entity.id, ['description'], entity.description)
    if (entity.kind !== 'meeting') continue
    need(entity.id, ['place', 'venue'], entity.place?.venue)
    need(entity.id, ['place', 'region'], entity.place?.region)
  }
  for (const { id, stances } of set.topics) {
    for (const [stance, meaning] of Object.entries(stances)) need(id, ['stances', stance], meaning)
  }
  for (const { id, speaker } of set.statements) {
    if (speaker !== undefined && 'description' in speaker) need(id, ['speaker', 'description'], speaker.description)
  }
  for (const { id, question, accounts } of set.facts) {
    need(id, ['question'], question)
    for (const [index, { value }] of accounts.entries()) if (!isQuotation(value.en)) need(id, ['accounts', index, 'value'], value)
  }
  return findings
}

/** Words that are themselves the point ("quoted as …") stay in the language in which they were printed. */
const isQuotation = (text: string): boolean => text.startsWith('"')
