// npm run data:coverage [FOLDER]: prints the coverage report as Markdown. Reads only.

import { type CoverageReport, coverageReport } from '../knowledge/coverage-report.ts'
import { indexKnowledge } from '../knowledge/index-knowledge.ts'
import { countRecords } from '../knowledge/record-counts.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import { folderNamed } from './command-line.ts'
import { loadData } from './load-data.ts'

/** The report in Markdown: counts, topics, meetings, countries and languages. */
export function coverageText(set: KnowledgeSet, report: CoverageReport): string {
  const lookup = indexKnowledge(set)
  const topic = (id: string) => lookup.topics.get(id)?.label.en ?? id
  const entity = (id: string) => lookup.entities.get(id)?.name ?? id
  const counts = Object.entries(countRecords(set, lookup)).map(([what, count]) => `- ${count} ${what}`)
  const topics = report.topics.map((row) => {
    const sides = row.sides.map(({ stance, actors, origins }) => `${stance} ${actors}/${origins}`).join(', ')
    const remarks = [...row.thin.map((stance) => `thin: ${stance}`), ...(row.stale ? ['stale'] : [])].join(', ')
    return [
      topic(row.id),
      row.statements,
      sides,
      row.articles,
      row.origins,
      row.countries.length,
      row.languages.length,
      row.latest ?? '',
      remarks,
    ]
  })
  const meetings = report.meetings.map((row) => [
    entity(row.id),
    row.start,
    row.participants,
    row.statements,
    row.facts,
    row.articles,
    row.origins,
    row.countries.length,
    row.silent.length,
  ])
  const { one, two, more } = report.depth
  return [
    `# Coverage of ${set.manifest.title.en}, version ${set.manifest.version}`,
    '',
    ...counts,
    '',
    `Statements on one origin or an unknown one: ${one}; on two: ${two}; on more: ${more}.`,
    '',
    '## Topics',
    '',
    'Sides are given as actors/origins. Thin: nobody takes the side, or only on one origin. Stale: nothing was said in the half year before the record ends.',
    '',
    ...table(['topic', 'statements', 'sides', 'articles', 'origins', 'countries', 'languages', 'latest', 'remarks'], topics),
    '',
    '## Meetings',
    '',
    ...table(
      ['meeting', 'start', 'participants', 'statements', 'facts', 'articles', 'origins', 'countries', 'present without a statement'],
      meetings,
    ),
    '',
    '## Articles',
    '',
    `By country: ${list(report.countries)}.`,
    '',
    `By language: ${list(report.languages)}.`,
    '',
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.map(([what, count]) => `${what} ${count}`).join(', ')
}

if (import.meta.main) {
  const { set, problems } = loadData(folderNamed('npm run data:coverage -- [FOLDER]', process.argv[2] ?? 'data'))
  if (problems.length > 0)
    console.error(`${problems.length} files or records could not be read and are left out; npm run data:check names them.`)
  console.log(coverageText(set, coverageReport(set)))
}
