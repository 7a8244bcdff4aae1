import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import type { Block, PageFacts } from '../../../../src/model/page.ts'
import { gazetteerOf } from '../../../cases/make-record.ts'
import { SERIES } from '../../../cases/series-record.ts'

const gazetteer = gazetteerOf(SERIES)

/** The meetings linked on a page of a headline and paragraphs, as "words: slug". */
function meetingsOn(published: string, headline: string, ...paragraphs: string[]): string[] {
  const blocks: Block[] = [headline, ...paragraphs].map((text, index) => ({
    index,
    text,
    lang: 'en',
    role: index === 0 ? 'headline' : 'text',
    section: 0,
  }))
  const facts: PageFacts = {
    url: 'https://courier.example/story',
    host: 'courier.example',
    lang: 'en',
    title: headline,
    kind: 'article',
    published,
    publishedFrom: 'meta',
  }
  return annotate(blocks, facts, gazetteer, null)
    .mentions.filter(({ entity }) => entity?.startsWith('meeting/'))
    .map((one) => `${blocks[one.block]?.text.slice(one.start, one.end)}: ${one.entity?.slice('meeting/'.length)}`)
}

describe('a headline that only its place has linked to a meeting of long ago', () => {
  const cast = 'Ana Brandt and Mila Orlova spoke about the border force of Norland.'

  test('means the one of these days that the page links at that place', () => {
    expect(
      meetingsOn('2025-04-12', 'Calm after the Eastport summit', cast, 'On 11 April the defence ministers held a meeting in Eastport.'),
    ).toEqual(['Eastport summit: eastport-defence', 'meeting in Eastport: eastport-defence'])
  })

  test('keeps its link where the page tells of no other there', () => {
    expect(meetingsOn('2025-04-12', 'Calm after the Eastport summit', cast)).toEqual(['Eastport summit: eastport-leaders'])
  })
})
