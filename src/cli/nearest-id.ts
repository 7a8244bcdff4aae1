// The id that somebody may have meant: of the same kind, and spelled most alike; of any kind where only the slug, its end or another kind
// was written ("own-troops", "Tusk"). For messages only.

/** More letters apart than these, it is another word. */
const FURTHEST = 4

/** Null where none is near. */
export function nearestId(id: string, known: Iterable<string>): string | null {
  const ids = [...known]
  return nearestOfKind(id, ids) ?? sameSlug(id, ids)
}

/** The only one of any kind with this slug, or else the only one whose slug ends with it, as a person's does with the surname. */
function sameSlug(id: string, ids: readonly string[]): string | null {
  const slug = id
    .slice(id.indexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  if (slug === '') return null
  const whole = ids.filter((other) => other.split('/').length === 2 && other.endsWith(`/${slug}`))
  const ending = ids.filter((other) => other.split('/').length === 2 && other.endsWith(`-${slug}`))
  const [only, second] = whole.length > 0 ? whole : ending
  return only === undefined || second !== undefined ? null : only
}

function nearestOfKind(id: string, known: readonly string[]): string | null {
  const kind = id.slice(0, id.indexOf('/') + 1)
  let best: { id: string; apart: number } | null = null
  for (const other of known) {
    if (!other.startsWith(kind) || Math.abs(other.length - id.length) > FURTHEST) continue
    const apart = distance(id, other)
    if (apart <= FURTHEST && (best === null || apart < best.apart)) best = { id: other, apart }
  }
  return best?.id ?? null
}

/** Letters to add, drop or change (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1)
      line.push(Math.min(change, (above[column] as number) + 1, (line[column - 1] as number) + 1))
    }
    above = line
  }
  return above[b.length] as number
}
