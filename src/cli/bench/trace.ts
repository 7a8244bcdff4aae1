// Reads a trace of Chromium: how long scripts of one origin ran on a renderer's main thread, in which functions, and in which tasks.
// Gets trace events with samples of the processor's time; gives milliseconds. Native work under a script's call counts as the script's.

type CallFrame = { functionName: string; url?: string; lineNumber?: number }
type TraceNode = { id: number; parent?: number; callFrame: CallFrame }
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Of `dur`, what the thread had of the processor: on a busy machine much less. */
  tdur?: number
  id?: string
  args: { data?: { startTime?: number; cpuProfile?: { nodes?: TraceNode[]; samples?: number[] }; timeDeltas?: number[] } }
}
/** One sample: when it was taken and how long it stands for, in microseconds; the calls from the inside out. */
interface Sample {
  at: number
  took: number
  stack: readonly CallFrame[]
}
export interface ScriptTime {
  /** All time of the scripts, in milliseconds of the processor. */
  total: number
  /** Time by function, without what it called; the largest first. Milliseconds of the clock. */
  byFunction: { name: string; ms: number }[]
  /** Of the tasks in which one of the scripts ran: the longest, in milliseconds of the processor, and the scripts' part of it. */
  longestTask: { ms: number; ours: number }
}

/** A garbage collection belongs to whoever ran last. */
const COLLECTOR = '(garbage collector)'

function samplesOf(events: readonly TraceEvent[]): { pid: number; samples: Sample[] }[] {
  const profiles = events.filter(({ name }) => name === 'Profile')
  return profiles.map(({ pid, id, args }) => {
    const nodes = new Map<number, TraceNode>()
    const samples: Sample[] = []
    let now = args.data?.startTime ?? 0
    const chunks = events.filter((event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id)
    for (const { args: chunk } of chunks.sort((a, b) => a.ts - b.ts)) {
      for (const node of chunk.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node)
      const deltas = chunk.data?.timeDeltas ?? []
      for (const [at, leaf] of (chunk.data?.cpuProfile?.samples ?? []).entries()) {
        now += deltas[at] ?? 0
        const stack: CallFrame[] = []
        for (let node = nodes.get(leaf); node !== undefined; node = node.parent === undefined ? undefined : nodes.get(node.parent))
          stack.push(node.callFrame)
        const before = samples.at(-1)
        // A delta is the time since the sample before: that one stood for it.
        if (before !== undefined) before.took = now - before.at
        samples.push({ at: now, took: 0, stack })
      }
    }
    return { pid, samples }
  })
}

/** Time of scripts whose address matches, in the process where they ran longest. Null: they did not run. */
export function scriptTime(events: readonly TraceEvent[], address: RegExp): ScriptTime | null {
  const isOurs = (frame: CallFrame): boolean => frame.url !== undefined && address.test(frame.url)
  const byProcess = samplesOf(events).map(({ pid, samples }) => {
    const ours: { at: number; took: number; name: string }[] = []
    let lastWasOurs = false
    for (const { at, took, stack } of samples) {
      const leaf = stack[0]
      const collecting = leaf?.functionName === COLLECTOR
      const mine: boolean = collecting ? lastWasOurs : stack.some(isOurs)
      if (mine) ours.push({ at, took, name: collecting ? COLLECTOR : nameOf(stack.find(isOurs)) })
      if (!collecting) lastWasOurs = mine
    }
    return { pid, ours, total: ours.reduce((sum, { took }) => sum + took, 0) }
  })
  const most = byProcess.sort((a, b) => b.total - a.total)[0]
  if (most === undefined || most.total === 0) return null
  const tasks = tasksOf(events, most.pid)
  const sums = new Map<string, number>()
  for (const { name, took } of most.ours) sums.set(name, (sums.get(name) ?? 0) + took)
  const taskTimes = tasks.map((task) => {
    const { ts, dur = 0, tdur = dur } = task
    const ours = most.ours.reduce((sum, { at, took }) => (at >= ts && at < ts + dur ? sum + took : sum), 0)
    // Samples tell the clock's time; of a task that had to wait for the processor, ours is our part of what it got.
    return { ms: tdur / 1000, ours: dur === 0 ? 0 : (Math.min(ours, dur) * tdur) / dur / 1000 }
  })
  return {
    total: taskTimes.reduce((sum, { ours }) => sum + ours, 0),
    byFunction: [...sums].map(([name, took]) => ({ name, ms: took / 1000 })).sort((a, b) => b.ms - a.ms),
    longestTask: taskTimes.filter(({ ours }) => ours > 0).reduce((a, b) => (b.ms > a.ms ? b : a), { ms: 0, ours: 0 }),
  }
}

/** The longest task of the busiest thread that ran any, in milliseconds of the processor. */
export function longestTaskOf(events: readonly TraceEvent[]): number {
  return events.filter(({ name }) => name === 'RunTask').reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur), 0) / 1000
}

/** Milliseconds of the processor for the last expression that the bench evaluated in the page; NaN: none was. */
export function evaluationTime(events: readonly TraceEvent[]): number {
  const own = events.filter(({ name, args }) => name === 'EvaluateScript' && args.data === undefined).sort((a, b) => a.ts - b.ts)
  return (own.at(-1)?.tdur ?? Number.NaN) / 1000
}

/** The tasks of the main thread: of a process's threads the one with the most time in tasks. */
function tasksOf(events: readonly TraceEvent[], pid: number): TraceEvent[] {
  const threads = new Map<number, TraceEvent[]>()
  for (const event of events) {
    if (event.pid !== pid || event.name !== 'RunTask' || event.ph !== 'X') continue
    const tasks = threads.get(event.tid)
    if (tasks === undefined) threads.set(event.tid, [event])
    else tasks.push(event)
  }
  const time = (tasks: readonly TraceEvent[]): number => tasks.reduce((sum, { dur }) => sum + (dur ?? 0), 0)
  return [...threads.values()].sort((a, b) => time(b) - time(a))[0] ?? []
}

function nameOf(frame: CallFrame | undefined): string {
  return frame === undefined ? '(unknown)' : frame.functionName || `(anonymous at ${frame.lineNumber ?? 0})`
}
