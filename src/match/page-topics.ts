// What a page is about, from its meetings and the cue phrases of topics; and how much it is about each entity.
import type { MeetingId, TopicId } from '../model/ids.ts'
import type { PageAnnotation, ResolvedMention } from '../model/page.ts'
import type { PageReading } from './page-reading.ts'

/** A linked meeting speaks for each of its topics as much as this many cue phrases. */
const MEETING_WEIGHT = 1
const CUE_WEIGHT = 2
/** In a headline a cue or a name weighs this many times what it does in the text. */
const HEADLINE_FACTOR = 3

/** The page's topics, heaviest first: those that its meetings were about and those whose cues it carries. */
export function pageTopics(page: PageReading, mentions: readonly ResolvedMention[]): TopicId[] {
  const topics = page.gazetteer.world().topics
  const weight = new Map<TopicId, number>()
  const add = (topic: TopicId, points: number) => weight.set(topic, (weight.get(topic) ?? 0) + points)
  for (const reading of page.readings) {
    const factor = reading.block.role === 'headline' ? HEADLINE_FACTOR : 1
    for (const cue of reading.cues) {
      const topic = topics[cue.target]
      if (topic) add(topic.id, CUE_WEIGHT * factor)
    }
  }
  const meetings = new Set<MeetingId>()
  for (const { entity } of mentions) if (entity?.startsWith('meeting/')) meetings.add(entity as MeetingId)
  for (const id of meetings) for (const topic of page.gazetteer.topicsOf(page.gazetteer.entityNumber(id))) add(topic, MEETING_WEIGHT)
  return [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([topic]) => topic)
}

/** Topics and weight (0–1) of each entity mentioned. Weight: share of the most mentioned one, headlines counting more. */
export function describeEntities(page: PageReading, mentions: readonly ResolvedMention[]): PageAnnotation['entities'] {
  // Counters and not numbers: most mentions are of what was counted before, and look once.
  const counters = new Map<string, { points: number }>()
  const headlines = page.readings.filter((reading) => reading.block.role === 'headline').map((reading) => reading.block.index)
  mentions.forEach(({ entity, block }) => {
    if (entity === null) return
    const points = headlines.length > 0 && headlines.includes(block) ? HEADLINE_FACTOR : 1
    const counter = counters.get(entity)
    if (counter) counter.points += points
    else counters.set(entity, { points })
  })
  let most = 1
  for (const { points } of counters.values()) most = Math.max(most, points)
  const entities: PageAnnotation['entities'] = {}
  counters.forEach(({ points }, id) => {
    entities[id] = { topics: page.gazetteer.topicsOf(page.gazetteer.entityNumber(id)), salience: Math.round((points / most) * 1000) / 1000 }
  })
  return entities
}
