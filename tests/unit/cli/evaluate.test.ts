// The whole measuring stick over the tiny record: pages on disk in, figures and differences out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, readFloor, readGoldPages } from '../../../src/cli/evaluate.ts'
import { evaluationText } from '../../../src/cli/evaluation-text.ts'
import { halfOf } from '../../../src/cli/gold-page.ts'

const TINY = join(import.meta.dirname, '../../fixtures/tiny-knowledge')
const head = (kind: string) => `---
title: A page
lang: en
published: 2025-03-12
shown: meta
kind: ${kind}
outlet: The Tiny Post (fictional)
---
`
/** The first name with that beginning that falls into the half. */
const nameIn = (half: string, start: string) => {
  for (let number = 0; ; number++) {
    const file = `${start}-${number}.txt`
    if (halfOf(file) === half) return file
  }
}
const NEWS = nameIn('tune', 'en-news')
const QUIET = nameIn('tune', 'en-recipe')
const HELD = nameIn('held', 'en-other')

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sidelight-gold-'))
  writeFileSync(join(dir, NEWS), `${head('article')}Ms [[Ana Brandt]] spoke.\n\nBut [[Mila Orlova|the cook]] and Ivo Kestrel did not.\n`)
  writeFileSync(join(dir, QUIET), `${head('other')}Stir {{Ana Brandt}} into the soup.\n`)
  writeFileSync(
    join(dir, HELD),
    `${head('article')}# News of the day\n\n${'The council sat for a long time. '.repeat(12)}[[Ana Brandt]] spoke.\n`,
  )
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('npm run evaluate', () => {
  test('reads the wanted half only', () => {
    const files = (half: 'tune' | 'held' | 'both') => readGoldPages(dir, half).map((page) => page.file)
    expect(files('tune')).toEqual([NEWS, QUIET])
    expect(files('held')).toEqual([HELD])
    expect(files('both')).toHaveLength(3)
  })

  test('gives figures, false marks by the thousand words, and every difference with its reason', () => {
    const { pages, all, offTopic, mustNots, dates, differences } = evaluate(TINY, dir, { half: 'tune' })
    expect(pages).toBe(2)
    // Ana Brandt is a hit; Ivo Kestrel and the soup are false; the cook is missed.
    expect([all.actor.precision.value, all.actor.recall.value]).toEqual([1 / 3, 1 / 2])
    expect(offTopic).toMatchObject({ pages: 1, words: 6, falseMarks: 1 })
    expect(mustNots).toEqual({ of: 1, violated: 1 })
    expect(dates).toMatchObject({ value: 1, of: 2 })
    expect(differences.map(({ file, kind, result, words }) => [file, kind, result, words])).toEqual([
      [NEWS, 'actor', 'false', 'Ivo Kestrel'],
      [NEWS, 'actor', 'missed', 'the cook'],
      [QUIET, 'actor', 'false', 'Ana Brandt'],
      [QUIET, 'must-not', 'violated', 'Ana Brandt'],
    ])
    expect(differences[1]?.why).toBe('not marked')
    expect(differences[0]?.why).toContain('person/ivo-kestrel')
  })

  test('through HTML it finds the same, and tells which pages were taken for news', () => {
    const { all, kinds, dates, differences } = evaluate(TINY, dir, { half: 'held', html: true })
    expect([all.actor.precision.value, all.actor.recall.value]).toEqual([1, 1])
    expect([kinds.value, kinds.of, dates.value]).toEqual([1, 1, 1])
    expect(differences).toEqual([])
  })

  test('prints a table, and the differences only when asked to', () => {
    const evaluation = evaluate(TINY, dir, { half: 'tune' })
    const short = evaluationText(evaluation, false)
    expect(short).toMatch(/^en\s+2\s+3\s+0\.333/m)
    expect(short).toContain('Must-nots violated: 1 of 1')
    expect(short).toContain('4 differences, not listed')
    expect(evaluationText(evaluation, true)).toContain('But [the cook] and Ivo Kestrel')
  })

  test('a page that names what the record does not hold is refused with its name', () => {
    const file = nameIn('tune', 'en-wrong')
    writeFileSync(join(dir, file), `${head('article')}[[Nobody]].\n`)
    expect(() => evaluate(TINY, dir, { half: 'tune' })).toThrow(`${file}: the knowledge set has nothing called "Nobody"`)
    rmSync(join(dir, file))
  })

  test('there may be no floor yet', () => {
    expect(readFloor(dir)).toBeNull()
  })
})
