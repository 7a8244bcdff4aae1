import { describe, expect, test } from 'vitest'
import { type AskAnnotation, askPieces, cutPieces, startWith } from '../../../src/app/ask-pieces.ts'
import type { Block, PageAnnotation, PageEvidence } from '../../../src/model/page.ts'
import { MAX_TEXT_PER_MESSAGE } from '../../../src/protocol/limits.ts'
import { failure, success } from '../../../src/protocol/outcome.ts'

const block = (index: number, text: string): Block => ({ index, text, lang: 'en', role: 'text', section: 0 })
const evidence = (...named: string[]): PageEvidence => ({
  named: Object.fromEntries(named.map((id, at) => [id, at])),
  otherBearers: [],
  surnames: [],
  cued: false,
  meetings: [],
  published: null,
  placed: null,
})
const annotation = (known: PageEvidence): PageAnnotation => ({
  published: null,
  publishedFrom: null,
  mentions: [],
  entities: {},
  topics: [],
  branches: {},
  article: null,
  evidence: known,
})
/** Long enough that each has a message of its own. */
const long = (index: number): Block => block(index, String(index).repeat(MAX_TEXT_PER_MESSAGE - 10))
const still = new AbortController().signal

describe('cutPieces', () => {
  test.each([
    [[], 10, []],
    [[3, 3, 3], 10, [[0, 1, 2]]],
    [[5, 5, 5], 10, [[0, 1], [2]]],
    [[12, 1], 10, [[0], [1]]],
    [[1, 12, 1], 10, [[0], [1], [2]]],
    [[0, 0], 10, [[0, 1]]],
  ])('texts of lengths %j with at most %i units in one go as %j', (lengths, most, expected) => {
    const blocks = lengths.map((length, index) => block(index, 'x'.repeat(length)))
    expect(cutPieces(blocks, most).map((piece) => piece.map(({ index }) => index))).toEqual(expected)
  })
})

describe('startWith', () => {
  const pieces = [[block(0, 'a'), block(1, 'b')], [block(2, 'c')], [block(3, 'd')]]
  const order = (visible: number | null) => startWith(pieces, visible).map((piece) => piece[0]?.index)

  test('puts the piece that the reader sees first and keeps the others in order', () => {
    expect(order(2)).toEqual([2, 0, 3])
  })
  test('keeps the order where nothing is known to be seen', () => {
    expect(order(null)).toEqual([0, 2, 3])
  })
})

describe('askPieces', () => {
  test('hands the evidence of each answer to the next question', async () => {
    const handed: (PageEvidence | null)[] = []
    const ask: AskAnnotation = async (_blocks, known) => {
      handed.push(known)
      return success(annotation(evidence('person/a')))
    }
    await askPieces(
      [long(0), long(1)],
      () => null,
      null,
      ask,
      () => {},
      still,
    )
    expect(handed).toEqual([null, evidence('person/a')])
  })

  test('asks earlier pieces once more where later ones taught something new', async () => {
    const asked: (number | undefined)[] = []
    const ask: AskAnnotation = async (blocks, known) => {
      asked.push(blocks[0]?.index)
      const learnt =
        blocks[0]?.index === 1
          ? ['person/a', 'person/b']
          : Object.keys(known?.named ?? {}).length > 0
            ? ['person/a', 'person/b']
            : ['person/a']
      return success(annotation(evidence(...learnt)))
    }
    const answered: (number | undefined)[] = []
    await askPieces(
      [long(0), long(1)],
      () => null,
      null,
      ask,
      (piece) => answered.push(piece[0]?.index),
      still,
    )
    expect(asked).toEqual([0, 1, 0])
    expect(answered).toEqual([0, 1, 0])
  })

  test('sends no more than a message carries, and answers for the whole block', async () => {
    const whole = block(0, 'x'.repeat(MAX_TEXT_PER_MESSAGE + 500))
    const sent: number[] = []
    const answered: Block[] = []
    const ask: AskAnnotation = async (blocks) => {
      sent.push(...blocks.map(({ text }) => text.length))
      return success(annotation(evidence()))
    }
    await askPieces(
      [whole],
      () => null,
      null,
      ask,
      (piece) => answered.push(...piece),
      still,
    )
    expect(sent).toEqual([MAX_TEXT_PER_MESSAGE])
    expect(answered).toEqual([whole])
  })

  test('stops at the first failure and keeps what was answered before it', async () => {
    let count = 0
    const answered: (number | undefined)[] = []
    const ask: AskAnnotation = async () => (++count === 2 ? failure('unreachable', 'nobody') : success(annotation(evidence())))
    const result = await askPieces(
      [long(0), long(1), long(2)],
      () => null,
      null,
      ask,
      (piece) => answered.push(piece[0]?.index),
      still,
    )
    expect(result).toEqual({ code: 'unreachable', message: 'nobody' })
    expect(answered).toEqual([0])
  })

  test('an answer that comes after the page was left is dropped', async () => {
    const life = new AbortController()
    const answered: unknown[] = []
    const ask: AskAnnotation = async () => {
      life.abort()
      return success(annotation(evidence()))
    }
    expect(
      await askPieces(
        [long(0)],
        () => null,
        null,
        ask,
        (piece) => answered.push(piece),
        life.signal,
      ),
    ).toBeNull()
    expect(answered).toEqual([])
  })
})
