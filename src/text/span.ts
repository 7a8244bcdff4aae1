// Spans: half-open ranges [start, end) of UTF-16 units.
import type { Span } from '../model/page.ts'

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
