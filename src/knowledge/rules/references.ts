// Every id that a record names leads to a record of the right kind, and every record has an id of its own.
import type { Entity } from '../../model/entity.ts'
import type { Report } from '../../model/statement.ts'
import type { Finding, Rule, RuleContext } from './finding.ts'

type Path = Finding['path']
/** Notes one reference. `kinds`: the kinds allowed, where the schema allows more. */
type Refer = (path: Path, id: string | undefined, kinds?: readonly string[]) => void

export const checkReferences: Rule = (context) => [...checkUnique(context), ...checkTargets(context)]

function checkUnique({ set }: RuleContext): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const slugs = new Map<string, string>()
  for (const { id } of [...set.entities, ...set.topics, ...set.outlets, ...set.articles, ...set.statements, ...set.facts]) {
    if (seen.has(id)) {
      findings.push({
        record: id,
        path: ['id'],
        rule: 'unique ids',
        message: `"${id}" is written twice`,
        mend: 'give one of them another slug, or delete it',
      })
    }
    seen.add(id)
  }
  const holders = new Map<string, string>()
  for (const entity of set.entities) {
    if (entity.superseded !== undefined) continue
    const keys = [entity.wikidata, entity.kind === 'state' ? entity.iso : undefined]
    for (const [index, key] of keys.entries()) {
      const other = key === undefined ? undefined : holders.get(key)
      if (key === undefined) continue
      holders.set(key, entity.id)
      if (other === undefined || other === entity.id) continue
      const path = [index === 0 ? 'wikidata' : 'iso']
      findings.push({
        record: entity.id,
        path,
        rule: 'one identifier',
        message: `"${key}" is that of ${other} too`,
        mend: 'correct it in one of the two',
      })
    }
  }
  // Files of statements and facts are named after the slug alone.
  for (const { id } of set.entities) {
    const slug = id.slice(id.indexOf('/') + 1)
    const other = slugs.get(slug)
    if (other !== undefined && other !== id) {
      const message = `"${id}" and "${other}" share the slug "${slug}", so that their statements and facts would share a file`
      findings.push({ record: id, path: ['id'], rule: 'unique ids', message, mend: 'give one of them another slug' })
    }
    slugs.set(slug, id)
  }
  return findings
}

function checkTargets({ set, lookup }: RuleContext): Finding[] {
  const findings: Finding[] = []
  const known = [lookup.entities, lookup.topics, lookup.outlets, lookup.articles, lookup.statements, lookup.facts]
  const referOf =
    (record: string): Refer =>
    (path, id, kinds) => {
      if (id === undefined) return
      if (!known.some((records) => records.has(id))) {
        const mend = id.includes('/') ? `correct the id, or add ${id}` : 'write a whole id, such as "person/ana-brandt"'
        findings.push({ record, path, rule: 'known ids', message: `"${id}" is not in the record`, mend, target: id })
      } else if (kinds !== undefined && !kinds.includes(id.split('/')[0] ?? '')) {
        findings.push({
          record,
          path,
          rule: 'right kinds',
          message: `"${id}" is not of the kind ${kinds.join(' or ')}`,
          mend: 'name the right record',
        })
      }
    }
  for (const entity of set.entities) referEntity(entity, referOf(entity.id))
  for (const topic of set.topics) referOf(topic.id)(['parent'], topic.parent)
  for (const article of set.articles) {
    referOf(article.id)([], article.outlet)
    for (const [index, credit] of article.credits.entries()) referCredit(['credits', index], credit, referOf(article.id))
  }
  for (const statement of set.statements) {
    const refer = referOf(statement.id)
    refer(['actor'], statement.actor)
    refer(['topic'], statement.topic)
    refer(['meeting'], statement.meeting)
    refer(['superseded', 'by'], statement.superseded?.by)
    if (statement.speaker !== undefined && 'actor' in statement.speaker) refer(['speaker', 'actor'], statement.speaker.actor)
    for (const [index, report] of statement.reports.entries()) referReport(['reports', index], report, refer)
  }
  for (const fact of set.facts) {
    const refer = referOf(fact.id)
    refer(['subject'], fact.subject)
    refer(['topic'], fact.topic)
    refer(['superseded', 'by'], fact.superseded?.by)
    for (const [index, id] of fact.about.entries()) refer(['about', index], id)
    for (const [index, id] of fact.silent.entries()) refer(['silent', index], id)
    for (const [account, { reports }] of fact.accounts.entries()) {
      for (const [index, report] of reports.entries()) referReport(['accounts', account, 'reports', index], report, refer)
    }
  }
  return findings
}

function referEntity(entity: Entity, refer: Refer): void {
  refer(['superseded', 'by'], entity.superseded?.by)
  if (entity.kind === 'person')
    for (const [index, { of }] of entity.posts.entries()) refer(['posts', index, 'of'], of, ['state', 'organisation', 'bloc', 'office'])
  if (entity.kind === 'organisation') refer(['of'], entity.of, ['state', 'organisation', 'bloc'])
  if (entity.kind === 'office') refer(['of'], entity.of, ['state', 'organisation', 'bloc'])
  if (entity.kind === 'bloc') for (const [index, { actor }] of entity.members.entries()) refer(['members', index, 'actor'], actor)
  if (entity.kind !== 'meeting') return
  refer(['place', 'state'], entity.place?.state, ['state'])
  refer(['partOf'], entity.partOf)
  for (const key of ['topics', 'hosts', 'related', 'sources'] as const) {
    for (const [index, id] of entity[key].entries()) refer([key, index], id)
  }
  for (const [index, { actor, onBehalfOf, sources }] of entity.participations.entries()) {
    refer(['participations', index, 'actor'], actor)
    refer(['participations', index, 'onBehalfOf'], onBehalfOf)
    for (const [source, id] of sources.entries()) refer(['participations', index, 'sources', source], id)
  }
}

function referReport(path: Path, report: Report, refer: Refer): void {
  refer([...path, 'article'], report.article)
  if (report.origin !== 'speaker') refer([...path, 'origin'], report.origin, ['outlet'])
  for (const [index, credit] of report.credits.entries()) referCredit([...path, 'credits', index], credit, refer)
}

/** A credit may be a plain name; what looks like an id has to be one. */
function referCredit(path: Path, credit: string, refer: Refer): void {
  if (/^[a-z]+\/[a-z0-9-]+$/.test(credit)) refer(path, credit, ['outlet'])
}
