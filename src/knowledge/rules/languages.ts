// What the interface shows as labels exists in each of its languages: names, topics' labels and questions, posts, cities.
import { LONGEST_OWN_TEXT } from '../../model/limits.ts'
import { type Localized, UI_LANGUAGES } from '../../model/text.ts'
import type { Finding, Rule } from './finding.ts'

export const checkLanguages: Rule = ({ set }) => {
  const findings: Finding[] = []
  const need = (record: string, path: Finding['path'], what: string, text: Localized | undefined) => {
    const missing = UI_LANGUAGES.filter((language) => text?.[language] === undefined)
    if (missing.length === 0) return
    const mend = `add ${missing.map((language) => `"${language}"`).join(', ')}`
    findings.push({ record, path, rule: 'languages', message: `${what} is missing in ${missing.join(', ')}`, mend })
  }
  for (const entity of set.entities) {
    need(entity.id, ['label'], 'the label', entity.label)
    for (const [language, text] of Object.entries(entity.description)) {
      if (text.length <= LONGEST_OWN_TEXT) continue
      const message = `the description in "${language}" has ${text.length} characters, at most ${LONGEST_OWN_TEXT}`
      findings.push({ record: entity.id, path: ['description', language], rule: 'lengths', message, mend: 'shorten it to one sentence' })
    }
    if (entity.kind === 'person')
      for (const [index, post] of entity.posts.entries()) need(entity.id, ['posts', index, 'title'], 'the title', post.title)
    if (entity.kind === 'meeting' && entity.place !== undefined) need(entity.id, ['place', 'city'], 'the city', entity.place.city)
  }
  for (const { id, label, question } of set.topics) {
    need(id, ['label'], 'the label', label)
    need(id, ['question'], 'the question', question)
  }
  return findings
}
