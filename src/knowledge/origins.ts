// Who really witnessed a thing: reports grouped by where they first came from. Ten outlets with one agency's text are one
// origin; a report whose origin is unknown never counts as one more witness.
import type { Report } from '../model/statement.ts'

export interface ReportGroup<R extends Pick<Report, 'origin'>> {
  /** An outlet id, "speaker", or a name; null: unknown. */
  origin: string | null
  reports: R[]
}

/** Groups in the order of their first report; the reports of unknown origin come last, together. */
export function groupByOrigin<R extends Pick<Report, 'origin'>>(reports: readonly R[]): ReportGroup<R>[] {
  const groups = new Map<string | null, ReportGroup<R>>()
  for (const report of reports) {
    const origin = report.origin ?? null
    const group = groups.get(origin)
    if (group === undefined) groups.set(origin, { origin, reports: [report] })
    else group.reports.push(report)
  }
  return [...groups.values()].sort((a, b) => Number(a.origin === null) - Number(b.origin === null))
}

/** Number of distinct origins, at least 1 where there is any report: a report of unknown origin alone is one source. */
export function countOrigins(reports: readonly Pick<Report, 'origin'>[]): number {
  const known = new Set(reports.map((report) => report.origin).filter((origin) => origin !== undefined))
  return reports.length === 0 ? 0 : Math.max(1, known.size)
}
