// A long page is asked for in pieces, each with the evidence of those before, and earlier pieces again once later ones have told more.
// In the end the mentions are those of the whole page asked at once, whatever the pieces.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../../../src/match/annotate.ts'
import type { Block, PageEvidence, ResolvedMention } from '../../../../src/model/page.ts'
import { pageEvidenceSchema } from '../../../../src/model/page.ts'
import { FICTIONAL } from '../../../cases/fictional-record.ts'
import { CaseRunner, factsOf } from '../../../cases/run-case.ts'
import { holds } from '../../../properties/holds.ts'

const { gazetteer } = new CaseRunner(FICTIONAL)
const facts = factsOf({})

/** Sentences that introduce, earn, contradict and refer. */
const SENTENCES = [
  'Ana Brandt spoke about the border force.',
  'Then Brandt left.',
  'President Brandt was tired.',
  'The president was tired.',
  'Mila Orlova met Karl Lind and Vera Holm.',
  'Orlova and Holm agreed.',
  'Lind said nothing.',
  'Vera Lind was in the room.',
  'The singer Peter Kestrel sang.',
  'Ivo Kestrel listened.',
  'Kestrel was pleased.',
  'Norland and Sudria share a border.',
  'The Harbour League voted.',
  'The League waited.',
  'A coalition of the calm was proposed.',
  'Selva City rejected the plan.',
  'The mayor of Selva City was late.',
  'Selva City wants more trees.',
  'The Marble House confirmed it.',
  'Dawn was quiet.',
  'The Republic of Dawn was quiet.',
  'Rain fell on the old quarter and the market closed.',
]
const blocksOf = (sentences: readonly string[]): Block[] =>
  sentences.map((text, index) => ({ index, text, lang: '', role: 'text', section: 0 }))
/** Somewhere in each article, at its very end too, the people of the story are named in full. */
const CAST = 'Ana Brandt, Mila Orlova and Vera Holm spoke for Norland and Sudria about the border force.'
const articles = fc
  .tuple(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 14 }), fc.nat(14))
  .map(([sentences, at]) => blocksOf(sentences.toSpliced(at, 0, CAST)))

/** What a reader sees of a mention: reasons may name another block or more company. */
const seen = ({ block, start, end, entity, via }: ResolvedMention) => `${block} ${start}-${end} ${entity} ${via}`

/** Asks pieces of the given sizes in order, then all again with what was learnt, until nothing new is learnt: as the page does. */
function annotateInPieces(blocks: readonly Block[], sizes: readonly number[]): ResolvedMention[] {
  const pieces: Block[][] = []
  for (let at = 0, turn = 0; at < blocks.length; turn++) {
    const size = sizes[turn % sizes.length] as number
    pieces.push(blocks.slice(at, at + size))
    at += size
  }
  let evidence: PageEvidence | null = null
  let mentions: ResolvedMention[] = []
  let before = ''
  // Each round can only add to what is known; a page of a few sentences has told all after a few.
  for (let round = 0; round < 10; round++) {
    mentions = []
    for (const piece of pieces) {
      const answer = annotate(piece, facts, gazetteer, evidence)
      // Evidence goes through messages: what does not survive JSON is lost.
      evidence = pageEvidenceSchema.parse(JSON.parse(JSON.stringify(answer.evidence)))
      mentions.push(...answer.mentions)
    }
    const known = JSON.stringify(evidence)
    if (known === before) break
    before = known
  }
  return mentions
}

describe('evidence', () => {
  holds(
    'asked for in pieces, a page has the mentions of the whole page, actors by name and by post',
    fc.property(articles, fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }), (blocks, sizes) => {
      const whole = annotate(blocks, facts, gazetteer, null).mentions.map(seen)
      expect(annotateInPieces(blocks, sizes).map(seen)).toEqual(whole)
    }),
    { normal: 400, long: 10_000 },
  )

  test('a changed paragraph asked alone is read in the light of the page', () => {
    const { evidence } = annotate(blocksOf(['Ivo Kestrel listened.', 'Rain fell.']), facts, gazetteer, null)
    const [changed] = blocksOf(['Kestrel was pleased.']).map((block) => ({ ...block, index: 1 }))
    const { mentions } = annotate([changed as Block], facts, gazetteer, evidence)
    expect(mentions.map((one) => [one.entity, one.reason.code, one.reason.block])).toEqual([
      ['person/ivo-kestrel', 'surname-after-full-name', 0],
    ])
  })

  test('what is handed in is not changed', () => {
    const { evidence } = annotate(blocksOf(['Ivo Kestrel listened.']), facts, gazetteer, null)
    const before = structuredClone(evidence)
    annotate(blocksOf(['Ana Brandt and the singer Peter Kestrel met.']), facts, gazetteer, evidence)
    expect(evidence).toEqual(before)
  })

  test('evidence of another record, or none of ours, does no harm', () => {
    const strange: PageEvidence = {
      named: { 'person/nobody': 0, 'state/nowhere': 3 },
      otherBearers: ['person/nobody'],
      surnames: [],
      cued: false,
      meetings: [{ id: 'meeting/never', block: 1 }],
      published: null,
      placed: null,
    }
    const { mentions } = annotate(blocksOf(['Ivo Kestrel listened.']), facts, gazetteer, strange)
    expect(mentions.map((one) => one.entity)).toEqual(['person/ivo-kestrel'])
  })

  holds(
    'annotating twice gives the same answer',
    fc.property(articles, (blocks) => {
      expect(annotate(blocks, facts, gazetteer, null)).toEqual(annotate(blocks, facts, gazetteer, null))
    }),
    { normal: 100, long: 2000 },
  )

  holds(
    'mentions lie in their blocks, in order, and each is nested in or apart from the others',
    fc.property(articles, (blocks) => {
      const { mentions } = annotate(blocks, facts, gazetteer, null)
      mentions.forEach((one, index) => {
        expect(one.start).toBeGreaterThanOrEqual(0)
        expect(one.end).toBeGreaterThan(one.start)
        expect(one.end).toBeLessThanOrEqual((blocks[one.block] as Block).text.length)
        for (const next of mentions.slice(index + 1)) {
          if (next.block !== one.block) continue
          expect(next.start).toBeGreaterThanOrEqual(one.start)
          expect(next.start >= one.end || next.end <= one.end).toBe(true)
        }
      })
    }),
    { normal: 200, long: 5000 },
  )
})
