// The gold set as promised: enough pages, a third of them off-topic or traps, in all eight languages, enough mentions in the held half,
// every name known to the record; and the tune half's figures at their floor or above.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate, readFloor, readGoldPages } from '../../src/cli/evaluate.ts'
import { entityNamer } from '../../src/cli/gold-entities.ts'
import { belowFloor } from '../../src/cli/gold-floor.ts'
import { OFF_TOPIC_KINDS } from '../../src/cli/gold-page.ts'
import { loadData } from '../../src/cli/load-data.ts'
import { PAGE_LANGUAGES } from '../../src/model/text.ts'

const ROOT = join(import.meta.dirname, '../..')
const DATA = join(ROOT, 'data')
const GOLD = join(ROOT, 'tests/gold')
const pages = readGoldPages(GOLD, 'both')
const MEETING = /^\d{4}-/

describe('the gold set', () => {
  test('has at least 80 pages, a third of them off-topic or traps', () => {
    expect(pages.length).toBeGreaterThanOrEqual(80)
    const offTopic = pages.filter((page) => OFF_TOPIC_KINDS.includes(page.head.kind))
    expect(offTopic.length / pages.length).toBeGreaterThan(0.3)
  })

  test.each(PAGE_LANGUAGES)('the held half in %s has at least 60 actor and 12 meeting mentions', (lang) => {
    const counted = pages
      .filter((page) => page.half === 'held' && page.head.lang === lang)
      .flatMap((page) => page.mentions.filter((mention) => !mention.optional))
    const meetings = counted.filter((mention) => MEETING.test(mention.names[0] ?? ''))
    expect(counted.length - meetings.length).toBeGreaterThanOrEqual(60)
    expect(meetings.length).toBeGreaterThanOrEqual(12)
  })

  test('begins each file’s name with its language, and no title carries marks', () => {
    for (const { file, head } of pages) {
      expect(file).toMatch(new RegExp(`^${head.lang}-[a-z0-9]+(?:-[a-z0-9]+)*\\.txt$`))
      expect(head.title).not.toMatch(/\[\[|\{\{/)
    }
  })

  test('knows every name it uses', () => {
    const nameEntity = entityNamer(loadData(DATA).set)
    const unknown = new Set<string>()
    for (const name of pages.flatMap(({ mentions }) => mentions.flatMap(({ names }) => names))) {
      try {
        nameEntity(name)
      } catch (error) {
        unknown.add((error as Error).message)
      }
    }
    expect([...unknown]).toEqual([])
  })
})

test('the tune half is at its floor or above', () => {
  const floor = readFloor(GOLD)
  if (floor === null) throw new Error('tests/gold/floor.json is missing; npm run evaluate -- --ratchet writes it')
  expect(belowFloor(floor, evaluate(DATA, GOLD, { half: 'tune' }))).toEqual([])
})
