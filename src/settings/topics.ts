// What the topic switches, their order and their colours do to a mark.
// Pure and without zod: the content script paints by it, the toolbar popup and the options show the same.
import { COLOURS } from './defaults.ts'
import type { Colour, Settings } from './settings.ts'

/** Top branch of each topic, its keys in the record's order. Complete, so that a colour is the same on every page. */
export type TopicBranches = Readonly<Record<string, string>>
type TopicChoice = Pick<Settings, 'topics'>
export type MarkLook = { on: boolean; colour: Colour | null }

/** A topic is off when it, or its top branch, is listed as off. */
export function isTopicOn(topic: string, branches: TopicBranches, settings: TopicChoice): boolean {
  const { off } = settings.topics
  return !off.includes(topic) && !off.includes(branches[topic] ?? topic)
}

/** The settings with one topic off, or on again; those above and below it stay as they are. */
export function withTopic(settings: Settings, topic: string, on: boolean): Settings {
  const off = settings.topics.off.filter((one) => one !== topic)
  return { ...settings, topics: { ...settings.topics, off: on ? off : [...off, topic] } }
}

/**
 * The top branches in the record's order: that of the branches themselves, as the options list them, and not that of whichever topic
 * below them the record happens to name first. A branch that the record does not list comes last.
 */
function topBranches(branches: TopicBranches): string[] {
  const listed = Object.keys(branches).filter((topic) => branches[topic] === topic)
  return [...new Set([...listed, ...Object.values(branches)])]
}

/** The place of a topic, or of its branch, in the reader's order; those not listed come after it, all alike. */
function readersRank(branches: TopicBranches, { topics: { order } }: TopicChoice): (topic: string) => number {
  return (topic) => {
    const listed = order.indexOf(topic)
    const place = listed >= 0 ? listed : order.indexOf(branches[topic] ?? topic)
    return place >= 0 ? place : order.length
  }
}

/** Topics in the reader's order: listed ones first (a branch stands for its topics), the others branch by branch as the record has them. */
export function orderTopics(topics: readonly string[], branches: TopicBranches, settings: TopicChoice): string[] {
  const tops = topBranches(branches)
  const record = Object.keys(branches).sort((a, b) => tops.indexOf(branches[a] ?? a) - tops.indexOf(branches[b] ?? b))
  const rank = readersRank(branches, settings)
  const inRecord = (topic: string): number => (record.includes(topic) ? record.indexOf(topic) : record.length)
  return [...topics].sort((a, b) => rank(a) - rank(b) || inRecord(a) - inRecord(b))
}

/**
 * The colour of each top branch: the reader's where chosen, else the next that no other branch has, in the record's order.
 * From the eighth branch on, colours are taken again from the first.
 */
export function branchColours(branches: TopicBranches, settings: TopicChoice): ReadonlyMap<string, Colour> {
  const tops = topBranches(branches)
  const chosen = settings.topics.colours
  const taken = new Set(tops.map((top) => chosen[top]))
  const free = COLOURS.filter((colour) => !taken.has(colour))
  const pool = free.length > 0 ? free : COLOURS
  let next = 0
  const colourOf = (top: string): Colour => chosen[top] ?? pool[next++ % pool.length] ?? COLOURS[0]
  return new Map(tops.map((top) => [top, colourOf(top)]))
}

/** The colour of one topic, or null for a topic that the record does not know. */
function topicColour(topic: string, branches: TopicBranches, settings: TopicChoice): Colour | null {
  return branchColours(branches, settings).get(branches[topic] ?? topic) ?? null
}

/**
 * How a mark looks. `topicsOfEntity`: topics on which the record holds a position or a fact of it, that which concerns it most first.
 * On while any of them is on, or it has none. The colour is that of the first enabled one among the page's own topics, those that the
 * reader put in an order before the others; null where the page is about none of them: the mark then stands in the neutral colour.
 */
export function markColour(
  topicsOfEntity: readonly string[],
  pageTopics: readonly string[],
  branches: TopicBranches,
  settings: TopicChoice,
): MarkLook {
  const enabled = topicsOfEntity.filter((topic) => isTopicOn(topic, branches, settings))
  const on = topicsOfEntity.length === 0 || enabled.length > 0
  const rank = readersRank(branches, settings)
  const [first] = enabled.filter((topic) => pageTopics.includes(topic)).sort((a, b) => rank(a) - rank(b))
  return { on, colour: first === undefined ? null : topicColour(first, branches, settings) }
}
