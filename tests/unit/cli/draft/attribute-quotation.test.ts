// Whose words a quotation is likely to be.
import { describe, expect, test } from 'vitest'
import { attributeQuotation } from '../../../../src/cli/draft/attribute-quotation.ts'
import { findQuotations } from '../../../../src/cli/draft/find-quotations.ts'
import type { Block, ResolvedMention } from '../../../../src/model/page.ts'

const NAMES = {
  Brandt: 'person/ana-brandt',
  Kestrel: 'person/ivo-kestrel',
  Norland: 'state/norland',
  'Port meeting': 'meeting/port',
} as const

/** Blocks with every name of NAMES marked. */
function read(...texts: string[]): { blocks: Block[]; mentions: ResolvedMention[] } {
  const blocks = texts.map((text, index) => ({ index, text, lang: '', role: 'text' as const, section: 0 }))
  const mentions = blocks.flatMap(({ index, text }) =>
    [...text.matchAll(new RegExp(Object.keys(NAMES).join('|'), 'g'))].map((match) => ({
      block: index,
      start: match.index,
      end: match.index + match[0].length,
      entity: NAMES[match[0] as keyof typeof NAMES],
      candidates: [],
      via: 'name' as const,
      score: 1,
      reason: { code: 'full-name' as const },
    })),
  )
  return { blocks, mentions }
}

function speakers(language: string, ...texts: string[]) {
  const { blocks, mentions } = read(...texts)
  return blocks.flatMap((block) => {
    const quotations = findQuotations(block.text)
    return quotations.map((quotation) => attributeQuotation(quotation, block, quotations, mentions, language))
  })
}

const BESIDE = 'named beside a verb of saying'

describe('one quotation', () => {
  test.each([
    ['en', ['“We will go there,” Brandt said on Monday.'], NAMES.Brandt, BESIDE],
    ['en', ['“We will go there,” said Kestrel, who met Brandt.'], NAMES.Kestrel, BESIDE],
    ['en', ['Kestrel, after seeing Brandt, told reporters: “We will go there.”'], NAMES.Brandt, BESIDE],
    ['en', ['Kestrel said: “We want Brandt to go there.” Norland answered.'], NAMES.Kestrel, BESIDE],
    ['fr', ['« Nous irons là-bas », a déclaré Kestrel à Norland.'], NAMES.Kestrel, BESIDE],
    ['de', ['„Wir gehen bald hin“, sagte Kestrel.'], NAMES.Kestrel, BESIDE],
    ['en', ['Kestrel was seen there.', '“We will go there,” he said.'], NAMES.Kestrel, 'a pronoun; the person named last'],
    ['en', ['Norland, in a word: “We will go there.”'], NAMES.Norland, 'named nearby'],
  ])('%s %j', (language, texts, actor, how) => {
    expect(speakers(language, ...texts).at(-1)).toEqual({ actor, how })
  })

  test.each([
    ['nobody is named', ['“We will go there,” said a diplomat.']],
    ['only a meeting is named', ['At the Port meeting one said: “We will go there.”']],
    ['the name is far away', [`Brandt ${'went on and on '.repeat(20)} “We will go there,” said a diplomat.`]],
    ['the name opens the next sentence', ['“We will go there.” Brandt then left.']],
  ])('nobody, where %s', (_what, texts) => {
    expect(speakers('en', ...texts)).toEqual([null])
  })
})

test('each of two quotations has its own speaker', () => {
  expect(speakers('en', '“We will go there,” said Brandt. “We will not go there,” said Kestrel.').map((found) => found?.actor)).toEqual([
    NAMES.Brandt,
    NAMES.Kestrel,
  ])
})
