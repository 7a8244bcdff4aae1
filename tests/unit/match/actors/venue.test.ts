// Capitals before a colon: where the meeting of the page was, or who speaks.
import { expect, test } from 'vitest'
import { isVenue } from '../../../../src/match/actors/venue.ts'
import type { Gazetteer } from '../../../../src/match/gazetteer.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { emptyEvidence } from '../../../../src/match/page-reading.ts'
import { PATTERN_CLASS } from '../../../../src/match/pattern.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'
import { NAME_KINDS } from '../../../../src/model/name.ts'
import type { Block } from '../../../../src/model/page.ts'

const MATCH = { pattern: 0, class: PATTERN_CLASS.NAME, target: 7, use: 0, nameKind: NAME_KINDS.indexOf('metonym') }

/** A block in which the capital is Marenga, every "talks" a meeting's noun, and whoever confers are chiefs. */
function read(index: number, role: Block['role'], text: string): BlockReading {
  const reading = new BlockReading({ index, text, lang: 'en', role, section: 0 }, rulesOf('en'))
  const at = (word: string, match: Omit<Match, 'start' | 'end'>): Match[] =>
    text.includes(word) ? [{ ...match, start: text.indexOf(word), end: text.indexOf(word) + word.length }] : []
  reading.names = at('Marenga', MATCH)
  reading.lexicon = [
    ...at('talks', { ...MATCH, class: PATTERN_CLASS.MEETING_NOUN }),
    ...at('chiefs', { ...MATCH, class: PATTERN_CLASS.LEVEL }),
    ...at('Oslo', { ...MATCH, class: PATTERN_CLASS.PLACE }),
  ]
  reading.meetingVerbs = at('confer', { ...MATCH, class: PATTERN_CLASS.MEETING_VERB })
  return reading
}

function isPlaceOfTalks(role: Block['role'], head: string, text: string): boolean {
  const reading = read(0, role, head)
  const facts = { url: '', host: '', lang: 'en', title: '', kind: 'article', published: null, publishedFrom: null } as const
  const readings = [reading, read(1, 'text', text)]
  const page = { gazetteer: {} as Gazetteer, facts, day: null, readings, evidence: emptyEvidence(), surnames: new Set<number>() }
  return isVenue(page, {
    reading,
    start: 0,
    end: 'Marenga'.length,
    candidates: [{ entity: MATCH.target, use: 'supported', nameKind: 'metonym', pattern: 0 }],
    small: false,
    otherBearer: null,
    misspelt: false,
  })
}

const ROWS: readonly [Block['role'], string, string, boolean][] = [
  ['headline', 'Marenga: five men, one wall', 'The talks in Marenga were short.', true],
  ['heading', 'Marenga: five men, one wall', 'The talks in Marenga were short.', true],
  ['text', 'Marenga: five men, one wall', 'The talks in Marenga were short.', false],
  ['headline', 'Marenga: five men, one wall', 'A concert in Marenga was short.', false],
  ['headline', 'Marenga: five men, one wall', 'The talks with Marenga were short.', false],
  ['text', 'Marenga: talks of five', 'A concert in Marenga was short.', true],
  ['text', 'Marenga: talks of five', 'A concert for Marenga was short.', false],
  ['headline', 'Marenga: army chiefs confer', 'It rained.', true],
  ['text', 'Marenga: army chiefs confer', 'It rained.', false],
  ['headline', 'Marenga: army chiefs rest', 'It rained.', false],
  ['headline', 'Marenga: chiefs should confer in Oslo', 'It rained.', false],
  ['headline', 'Marenga: “chiefs confer”', 'It rained.', false],
]

test.each(ROWS)('%s %s | %s', (role, head, text, expected) => {
  expect(isPlaceOfTalks(role, head, text)).toBe(expected)
})
