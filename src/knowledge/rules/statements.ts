// Statements and facts that say one thing at a time: ids that name their actor, no two stances on one day, no report twice,
// and a relation between accounts that fits their number.
import type { Report, Statement } from '../../model/statement.ts'
import type { Finding, Rule, RuleContext } from './finding.ts'

export const checkStatements: Rule = (context) => [...statementFaults(context), ...stanceFaults(context), ...factFaults(context)]

const slugOf = (id: string) => id.split('/')[1]

function statementFaults({ set }: RuleContext): Finding[] {
  return set.statements.flatMap((statement) => {
    const { id, actor, stance, reports, speaker } = statement
    const findings: Finding[] = reportFaults(id, [], reports)
    const find = (path: Finding['path'], message: string, mend: string) =>
      findings.push({ record: id, path, rule: 'statements', message, mend })
    if (slugOf(id) !== slugOf(actor))
      find(['actor'], `"${id}" is a statement of ${actor}`, `begin its id with "statement/${slugOf(actor)}/"`)
    if (speaker !== undefined && 'actor' in speaker && speaker.actor === actor) {
      find(['speaker'], 'the speaker is the actor', 'leave out "speaker"')
    }
    for (const [index, report] of reports.entries()) {
      if (report.stance === undefined) continue
      const path = ['reports', index, 'stance']
      if (report.stance === stance) find(path, 'this report ascribes the stance that the statement has', 'leave out its "stance"')
      if (stance === null)
        find(path, 'a report ascribes a stance to a statement without one', 'give the statement a stance, or leave it out here')
    }
    return findings
  })
}

/** Two stances of one actor on one topic and one day are a mixed stance, or one of the records is wrong. */
function stanceFaults({ set }: RuleContext): Finding[] {
  const firsts = new Map<string, Statement>()
  const findings: Finding[] = []
  for (const statement of set.statements) {
    const { actor, topic, said, stance } = statement
    if (statement.superseded !== undefined || said === undefined || said.length < 10 || stance === null || stance === 'mixed') continue
    const key = `${actor} ${topic} ${said}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, statement)
    else if (first.stance !== stance) {
      const message = `"${stance}" on ${topic}, but "${first.stance}" on the same day in ${first.id}`
      const mend = 'correct one of the two, or write "mixed" where both were said'
      findings.push({ record: statement.id, path: ['stance'], rule: 'one stance a day', message, mend })
    }
  }
  return findings
}

function factFaults({ set }: RuleContext): Finding[] {
  return set.facts.flatMap(({ id, subject, about, accounts, relation, silent }) => {
    const findings: Finding[] = accounts.flatMap((account, index) => reportFaults(id, ['accounts', index], account.reports))
    const find = (path: Finding['path'], message: string, mend: string) => findings.push({ record: id, path, rule: 'facts', message, mend })
    if (slugOf(id) !== slugOf(subject))
      find(['subject'], `"${id}" is a fact about ${subject}`, `begin its id with "fact/${slugOf(subject)}/"`)
    const values = accounts.map(({ value }) => JSON.stringify(value))
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) < index)
        find(['accounts', index, 'value'], 'another account has this value', 'join the two accounts and their reports')
    }
    if (about.includes(subject)) find(['about'], 'the subject is also in "about"', 'leave it out there')
    if ((relation === 'agrees') !== (accounts.length === 1)) {
      const message = `${accounts.length} account${accounts.length === 1 ? '' : 's'} cannot be "${relation}"`
      find(['relation'], message, 'write "agrees" for one account, "differs" or "partly" for more')
    }
    const telling = new Set<string>(accounts.flatMap((account) => account.reports.map((report) => report.article)))
    for (const [index, article] of silent.entries()) {
      if (telling.has(article)) find(['silent', index], `"${article}" tells it and is listed as silent`, 'leave it out of "silent"')
    }
    return findings
  })
}

/** One article tells a thing once; what it prints of the speaker's own words is direct, and stands there without its marks. */
function reportFaults(record: string, path: Finding['path'], reports: readonly Report[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const [index, { article, mode, quote }] of reports.entries()) {
    const find = (key: string[], message: string, mend: string) =>
      findings.push({ record, path: [...path, 'reports', index, ...key], rule: 'reports', message, mend })
    if (seen.has(article)) find(['article'], `"${article}" reports it twice`, 'join the two reports')
    seen.add(article)
    if (mode === 'direct' && quote === undefined) find(['mode'], 'a direct report has no quotation', 'add "quote", or write "indirect"')
    if (quote !== undefined && IN_MARKS.test(quote.text)) {
      find(['quote', 'text'], 'the quotation stands in quotation marks, which cards add', 'leave out the marks round it')
    }
  }
  return findings
}

/** One pair of quotation marks round the whole. */
const IN_MARKS = /^(?:"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«)$/
