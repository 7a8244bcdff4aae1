// Dates in order: ends after beginnings, reports not before what they report, statements on their meeting's days, all within the record.
import { dayRange, type FuzzyDate } from '../../model/fuzzy-date.ts'
import type { Finding, Rule } from './finding.ts'

const RULE = 'dates in order'
/** Of what was said at a meeting: clocks further east have gone on to the next day in its evening, and in its morning those further west are still behind. */
const TIME_ZONE_DAYS = 1

const surelyBefore = (a: FuzzyDate, b: FuzzyDate, days = 0) => dayRange(a)[1] + days < dayRange(b)[0]

export const checkDates: Rule = ({ set, lookup }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: RULE, message, mend })
  const period = (
    record: string,
    path: Finding['path'],
    from: FuzzyDate | undefined,
    until: FuzzyDate | undefined,
    keys = ['from', 'until'],
  ) => {
    if (from === undefined || until === undefined || !surelyBefore(until, from)) return
    find(record, [...path, keys[1] ?? ''], `"${keys[1]}" ${until} is before "${keys[0]}" ${from}`, 'correct one of the two')
  }
  const { manifest } = set
  period('manifest', ['period'], manifest.period.from, manifest.period.until)
  if (surelyBefore(manifest.updated, manifest.period.from)) {
    find('manifest', ['updated'], `the last change ${manifest.updated} is before the record begins`, 'write the day of the last change')
  }
  for (const entity of set.entities) {
    for (const [index, { from, until }] of entity.names.entries()) period(entity.id, ['names', index], from, until)
    if (entity.kind === 'person')
      for (const [index, { from, until }] of entity.posts.entries()) period(entity.id, ['posts', index], from, until)
    if (entity.kind === 'bloc')
      for (const [index, { from, until }] of entity.members.entries()) period(entity.id, ['members', index], from, until)
    if (entity.kind === 'meeting') period(entity.id, [], entity.start, entity.end, ['start', 'end'])
  }
  for (const article of set.articles) {
    if (article.published !== undefined && surelyBefore(manifest.updated, article.published)) {
      find(
        article.id,
        ['published'],
        `${article.published} is after the record's last change ${manifest.updated}`,
        'correct the day, or "updated" in manifest.json',
      )
    }
  }
  for (const { id, said, meeting, reports } of set.statements) {
    if (said === undefined) continue
    if (surelyBefore(manifest.updated, said)) {
      find(
        id,
        ['said'],
        `said on ${said}, after the record's last change ${manifest.updated}`,
        'correct the day, or "updated" in manifest.json',
      )
    }
    for (const [index, { article }] of reports.entries()) {
      const published = lookup.articles.get(article)?.published
      if (published === undefined || !surelyBefore(published, said)) continue
      find(
        id,
        ['reports', index, 'article'],
        `"${article}" appeared on ${published}, before the statement of ${said}`,
        'correct one of the two days',
      )
    }
    const held = meeting === undefined ? undefined : lookup.entities.get(meeting)
    if (held?.kind !== 'meeting') continue
    if (surelyBefore(said, held.start, TIME_ZONE_DAYS) || surelyBefore(held.end ?? held.start, said, TIME_ZONE_DAYS)) {
      const days = held.end === undefined ? held.start : `${held.start} to ${held.end}`
      find(
        id,
        ['said'],
        `said on ${said}, but at a meeting of ${days}`,
        'correct the day, or leave out "meeting" where it was not said there',
      )
    }
  }
  return findings
}
