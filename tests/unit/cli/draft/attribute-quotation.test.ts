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
    ['en', ['Kestrel, after seeing Brandt, told reporters: “We will go there.”'], NAMES.Kestrel, BESIDE],
    ['en', ['Kestrel said: “We want Brandt to go there.” Norland answered.'], NAMES.Kestrel, BESIDE],
    ['fr', ['« Nous irons là-bas », a déclaré Kestrel à Norland.'], NAMES.Kestrel, BESIDE],
    ['de', ['„Wir gehen bald hin“, sagte Kestrel.'], NAMES.Kestrel, BESIDE],
    ['en', ['Kestrel was seen there.', '“We will go there,” he said.'], NAMES.Kestrel, 'a pronoun; the subject of the sentence before'],
    ['en', ['Norland, in a word: “We will go there.”'], NAMES.Norland, 'named nearby'],
    // A state beside the quotation is mostly what it is about.
    ['en', ['“We will go to the border,” Brandt told the press of Norland on Monday.'], NAMES.Brandt, BESIDE],
    ['uk', ['Kestrel на зустрічі в Norland сказав, що йдеться про «спільну роботу для миру».'], NAMES.Kestrel, BESIDE],
    ['en', ['“We will go there,” said Norland.'], NAMES.Norland, BESIDE],
    // An introduction: who is named behind it is somebody else.
    ['it', ['Brandt fa sapere che «tutto sarà fatto in trasparenza» e che Kestrel verrà informato.'], NAMES.Brandt, BESIDE],
    // The title with the name is the speaker's.
    ['en', ['“We will go there,” said Norland Prime Minister Brandt.'], NAMES.Brandt, BESIDE],
    ['de', ['„Wir sind alle bereit“, versicherte Kestrel am Abend.'], NAMES.Kestrel, BESIDE],
    ['es', ['«Vamos a ir allí», replicó Kestrel en Norland.'], NAMES.Kestrel, BESIDE],
    ['pl', ['„Pojedziemy tam razem”, przekazał Kestrel.'], NAMES.Kestrel, BESIDE],
    ['ru', ['«Мы поедем туда», — ответил Kestrel.'], NAMES.Kestrel, BESIDE],
    ['fr', ['Brandt a répété son refus. Selon le maire Kestrel, il s’agit d’« un pas très concret ».'], NAMES.Kestrel, BESIDE],
    ['en', ['A day later Brandt said: “We will go there.”'], NAMES.Brandt, BESIDE],
    ['en', ['Brandt was there. “We will go there,” he told a crowd.'], NAMES.Brandt, 'a pronoun; the subject of the sentence before'],
    ['pl', ['– Pojedziemy tam razem – przekazał Kestrel.'], NAMES.Kestrel, BESIDE],
    // Of two in the sentence before, its subject.
    [
      'en',
      ['Kestrel, sitting next to Brandt, asked for help. “We will go there,” he said.'],
      NAMES.Kestrel,
      'a pronoun; the subject of the sentence before',
    ],
    // Somebody is named behind the quotation: the sentence before is about another.
    [
      'ru',
      ['По словам Brandt, готовы 26 стран. "Это неприемлемо для нас", - подчеркнула официальный представитель Kestrel.'],
      NAMES.Kestrel,
      BESIDE,
    ],
    ['en', ['“No,” Brandt wrote on X. Then Kestrel praised what he called “a very good meeting”.'], NAMES.Kestrel, BESIDE],
    ['de', ['Brandt sagte: „Wir gehen bald hin.“ Die Norland erklärte: „Wir gehen nicht hin.“'], NAMES.Norland, BESIDE],
    // A stretch of time is nobody.
    ['de', ['Eine Woche später sagte Kestrel: „Wir gehen bald hin.“'], NAMES.Kestrel, BESIDE],
    ['es', ['Un portavoz lo negó. Un día después dijo el alcalde Kestrel: «Vamos a ir allí».'], NAMES.Kestrel, BESIDE],
  ])('%s %j', (language, texts, actor, how) => {
    expect(speakers(language, ...texts).at(-1)).toEqual({ actor, how })
  })

  test.each([
    ['nobody is named', ['“We will go there,” said a diplomat.']],
    ['the speaker has no name', ['Brandt dismissed it. A diplomat who was there called it “a waste of time”.']],
    ['the speaker behind it has no name', ['Brandt dismissed it. “We will go there,” said one of the diplomats.']],
    ['only a meeting is named', ['At the Port meeting one said: “We will go there.”']],
    ['the name is far away', [`Brandt ${'went on and on '.repeat(20)} “We will go there,” said a diplomat.`]],
    ['the speaker is not in the record', ['Brandt listened. “We will go there,” said Laura Citron, head of the port.']],
    ['the speaker is not in the record and speaks for one who is', ['“We will go there,” said Norland Defence Minister Laura Citron.']],
    ['a state is only spoken of', ['“We will go there,” read a banner at the border of Norland.']],
    ['the name opens the next sentence', ['“We will go there.” Brandt then left.']],
  ])('nobody, where %s', (_what, texts) => {
    expect(speakers('en', ...texts)).toEqual([null])
  })
})

test.each([
  ['fr', 'Brandt a refusé. « Nous irons là-bas », a déclaré un diplomate.'],
  ['de', 'Brandt lehnte ab. „Wir gehen bald hin“, sagte ein Diplomat.'],
  ['de', 'Brandt sagte nichts. Ein Sprecher ergänzte: „Wir gehen bald hin.“'],
  ['fr', 'Brandt a refusé. « Nous irons là-bas », a renchéri un conseiller.'],
  ['es', 'Brandt se negó. «Vamos a ir allí», dijo una fuente.'],
  ['pl', 'Brandt odmówił. „Pojedziemy tam razem”, powiedział jeden z dyplomatów.'],
  ['it', 'Brandt ha rifiutato. Una fonte diplomatica ha parlato di «un passo molto importante».'],
  ['ru', 'Brandt отказался. Как сообщил источник, встреча была „пустой тратой времени“.'],
  ['uk', 'Brandt відмовився. «Ми поїдемо туди», — сказав один дипломат.'],
])('somebody without a name in "%s"', (language, text) => {
  expect(speakers(language, text)).toEqual([null])
})

test('each of two quotations has its own speaker', () => {
  expect(speakers('en', '“We will go there,” said Brandt. “We will not go there,” said Kestrel.').map((found) => found?.actor)).toEqual([
    NAMES.Brandt,
    NAMES.Kestrel,
  ])
})
