// Spans: half-open ranges [start, end) of UTF-16 units.
import type { Span } from '../model/page.ts'

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Keeps, from left to right, the spans that start first and of these the longest; drops what overlaps a kept one. */
export function leftmostLongest<S extends Span>(spans: readonly S[]): S[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: S[] = []
  let reached = -1
  for (const span of ordered) {
    if (span.start < reached) continue
    kept.push(span)
    reached = span.end
  }
  return kept
}
