// Puts an evaluation into a page of text for people: a table by language and kind, the counts, and the list of differences.
// Gets figures, gives lines; prints nothing.
import type { Difference, Evaluation } from './evaluation.ts'
import { MARK_KINDS } from './score-annotations.ts'
import type { KindFigures, Share } from './score-figures.ts'

/** The aims that the project set itself for the held half. */
const AIMS = { actor: { precision: 0.99, recall: 0.97 }, meeting: { precision: 0.95, recall: 0.9 }, linkAccuracy: 0.99 } as const

const HEAD = ['', 'expected', 'found', 'precision', '(95 %)', 'recall', '(95 %)', 'F1', '(95 %)', 'links right', 'exact spans']

export function evaluationText(evaluation: Evaluation, withList: boolean): string {
  const { offTopic, mustNots, dates, kinds } = evaluation
  const lines = [`Gold pages, ${evaluation.half} half: ${evaluation.pages} pages`, '']
  for (const kind of MARK_KINDS) {
    const rows = Object.entries(evaluation.byLanguage).map(([lang, figures]) => row(lang, figures[kind]))
    lines.push(...table([[`${kind}s`, ...HEAD.slice(1)], ...rows, row('all', evaluation.all[kind])]))
    if (kind in AIMS) lines.push(`aim on the held half: precision ${AIMS[kind].precision}, recall ${AIMS[kind].recall}`, '')
  }
  lines.push(
    `False marks on ${offTopic.pages} off-topic pages and traps: ${offTopic.falseMarks} in ${offTopic.words} words, ${offTopic.perThousand.toFixed(2)} per 1,000`,
    `Must-nots violated: ${mustNots.violated} of ${mustNots.of}`,
    `Days found: ${figure(dates)} of ${dates.of} pages that show one`,
  )
  if (kinds.of > 0) lines.push(`Kinds of page read rightly: ${figure(kinds)} of ${kinds.of}`)
  if (!withList) lines.push('', `${evaluation.differences.length} differences, not listed (--list shows them)`)
  else lines.push('', ...listed(evaluation.differences))
  return lines.join('\n')
}

function listed(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['No differences.']
  const lines = [`${differences.length} differences`]
  let file = ''
  for (const difference of differences) {
    if (difference.file !== file) lines.push('', difference.file)
    file = difference.file
    lines.push(`  ${difference.result} ${difference.kind}, block ${difference.block}: ${difference.context}`, `      ${difference.why}`)
  }
  return lines
}

function row(name: string, figures: KindFigures): string[] {
  const { expected, found, precision, recall, f1, linkAccuracy, exactSpans } = figures
  const span = ({ low, high }: { low: number; high: number }) => `${low.toFixed(3)}–${high.toFixed(3)}`
  return [
    name,
    String(expected),
    String(found),
    figure(precision),
    span(precision),
    figure(recall),
    span(recall),
    f1.value.toFixed(3),
    span(f1),
    figure(linkAccuracy),
    figure(exactSpans),
  ]
}

const figure = (share: Share): string => (share.of === 0 ? 'none' : share.value.toFixed(3))

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_head, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  return rows.map((cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
