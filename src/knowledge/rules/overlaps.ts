// Which of many spans of days meet an earlier one. In one pass over them by their beginnings: a pack may give a hundred thousand people
// one name or one post, and comparing each with each would never end.

/** Days, inclusive; infinite where open. */
export interface DaySpan {
  from: number
  until: number
}

/** Each span that overlaps one of those that begin before it, or with it, and may clash with it: the earlier and the later, in that order. */
export function overlaps<T extends DaySpan>(spans: readonly T[], mayClash: (a: T, b: T) => boolean): [earlier: T, later: T][] {
  const found: [T, T][] = []
  // Of those before, the two that last longest and may clash with each other: whoever meets any of them meets one of these.
  let longest: T | undefined
  let second: T | undefined
  // A span of vague days may hold none for sure. Two open beginnings are no difference.
  const real = spans.filter(({ from, until }) => from <= until).sort((a, b) => a.from - b.from || 0)
  for (const span of real) {
    const other = [longest, second].find((one) => one !== undefined && one.until >= span.from && mayClash(one, span))
    if (other !== undefined) found.push([other, span])
    if (longest === undefined || span.until > longest.until) {
      if (longest !== undefined && mayClash(longest, span)) second = longest
      longest = span
    } else if (mayClash(longest, span) && (second === undefined || span.until > second.until)) second = span
  }
  return found
}
