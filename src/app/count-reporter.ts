// Tells the worker how many actors this frame shows, for the number on the toolbar button: when it changed, and not at every stroke.
import { isMeetingId } from '../model/meeting-id.ts'

/** Marks of a page arrive in a burst; one report at its end is enough. In milliseconds. */
const GATHER_MS = 250

/** Different actors among the marks; meetings are not counted. */
export function countActors(marks: Iterable<{ readonly entities: readonly string[] }>): number {
  const actors = new Set<string>()
  for (const { entities } of marks) for (const id of entities) if (!isMeetingId(id)) actors.add(id)
  return actors.size
}

/** Gives a function to be called whenever something may have changed, with a way to count then. Null: the page is not read. */
export function countReporter(report: (actors: number | null) => void): (count: () => number | null) => void {
  let told: number | null = null
  let count: () => number | null = () => null
  let [isWaiting, hasMore] = [false, false]
  const look = (): void => {
    if (hasMore) {
      hasMore = false
      setTimeout(look, GATHER_MS)
      return
    }
    isWaiting = false
    const actors = count()
    if (actors === told) return
    told = actors
    report(actors)
  }
  return (now) => {
    count = now
    hasMore = isWaiting
    // A timer that is put off with each change costs more than one that looks whether more has changed.
    if (!isWaiting) setTimeout(look, GATHER_MS)
    isWaiting = true
  }
}
