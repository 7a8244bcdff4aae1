import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import type { Block, PageAnnotation, PageEvidence, PageFacts } from '../../../../src/model/page.ts'
import { gazetteerOf } from '../../../cases/make-record.ts'
import { SERIES } from '../../../cases/series-record.ts'

const gazetteer = gazetteerOf(SERIES)

function annotated(paragraphs: readonly string[], evidence: PageEvidence | null = null): PageAnnotation {
  const blocks: Block[] = paragraphs.map((text, index) => ({ index, text, lang: 'en', role: 'text', section: 0 }))
  const facts: PageFacts = {
    url: 'https://courier.example/undated',
    host: 'courier.example',
    lang: 'en',
    title: '',
    kind: 'article',
    published: null,
    publishedFrom: null,
  }
  return annotate(blocks, facts, gazetteer, evidence)
}

const NEWS = [
  'Ana Brandt and Mila Orlova spoke about the border force of Norland.',
  'The delegations of Norland and Sudria met on Monday, 2 June.',
  'The talks in Lakeside were short.',
]

describe('a page that shows no date', () => {
  const { mentions, evidence, published } = annotated(NEWS)
  const talks = mentions.find((one) => one.block === 2)

  test('is placed by what it tells, and shows no date for that', () => {
    expect(evidence.placed).toBe('2025-06-02')
    expect(published).toBeNull()
  })

  test('says of a link that rests on it what it rests on', () => {
    expect(talks?.entity).toBe('meeting/round-two')
    expect(talks?.reason).toEqual({ code: 'meeting-page-time', cue: 'talks in Lakeside', date: '2025-06-02' })
  })

  test('lends its day to a piece that is asked about alone', () => {
    const [piece] = annotated(['', '', 'Ana Brandt and Mila Orlova said that the talks in Lakeside were short.'], evidence).mentions.slice(
      -1,
    )
    expect(piece?.entity).toBe('meeting/round-two')
  })
})

test('a page that tells of no time is read as it is', () => {
  const { mentions, evidence } = annotated([NEWS[0] as string, 'The talks in Lakeside were short.'])
  expect(evidence.placed).toBeNull()
  expect(mentions.find((one) => one.block === 1)?.entity ?? null).toBeNull()
})
