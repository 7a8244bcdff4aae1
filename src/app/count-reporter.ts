// Tells the worker how many actors this frame shows, for the number on the toolbar button: when it changed, and not at every stroke.
import type { PageSession } from './page-session.ts'

/** Marks of a page arrive in a burst; one report at its end is enough. In milliseconds. */
const GATHER_MS = 250

/** Different actors (meetings are not counted) with at least one painted mark; null where nothing is marked at all. */
export function countActors(session: PageSession | null): number | null {
  if (session === null) return null
  const actors = new Set<string>()
  for (const { entities } of session.named().painted) for (const id of entities) if (!id.startsWith('meeting/')) actors.add(id)
  return actors.size
}

/** Gives a function to be called whenever something may have changed. */
export function countReporter(report: (actors: number | null) => void): (session: PageSession | null) => void {
  let told: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  return (session) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const actors = countActors(session)
      if (actors === told) return
      told = actors
      report(actors)
    }, GATHER_MS)
  }
}
