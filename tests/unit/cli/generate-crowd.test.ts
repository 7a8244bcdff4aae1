import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withCrowd } from '../../../src/cli/generate-crowd.ts'
import { loadData } from '../../../src/cli/load-data.ts'
import { knowledgeSetSchema } from '../../../src/model/knowledge-set.ts'

const { set } = loadData(join(import.meta.dirname, '../../fixtures/tiny-knowledge'))
const crowd = withCrowd(set, 1000).entities.slice(set.entities.length)
const family = crowd.map((person) => person.names.find((name) => name.kind === 'family')?.text ?? '')

describe('a made-up crowd', () => {
  test('is a valid part of a knowledge set, each person once', () => {
    expect(knowledgeSetSchema.safeParse(withCrowd(set, 1000)).error).toBeUndefined()
    expect(new Set(crowd.map((person) => person.id)).size).toBe(1000)
  })

  test('has a hundred who share a real surname and a hundred who bear a common word', () => {
    expect(family.filter((name) => ['Brandt', 'Kestrel', 'Orlova'].includes(name)).length).toBe(100)
    expect(family.slice(100, 200)).toContain('Summit')
    expect(family.slice(200)).not.toContain('Summit')
  })

  test('is the same at every run, and leaves the given set as it is', () => {
    expect(withCrowd(set, 20)).toEqual(withCrowd(set, 20))
    expect(withCrowd(set, 0)).toEqual(set)
  })
})
