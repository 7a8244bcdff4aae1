// Quotations in the marks of several languages.
import { describe, expect, test } from 'vitest'
import { endsSentence, findQuotations } from '../../../../src/cli/draft/find-quotations.ts'

describe('found', () => {
  test.each([
    ['He said: “We will go there,” and left.', ['We will go there']],
    ['"We will go there," he said. "And soon we will."', ['We will go there', 'And soon we will.']],
    ['Sie sagte: „Wir gehen bald hin“ und ging.', ['Wir gehen bald hin']],
    ['Elle dit : « Nous irons là-bas. » Puis rien.', ['Nous irons là-bas.']],
    ['Sie sagte: »Wir gehen bald hin.«', ['Wir gehen bald hin.']],
    ['He said ‘we’re going to win’ twice.', ['we’re going to win']],
    ["Trump said 'we're going to win' twice.", ["we're going to win"]],
    ['“It’s the people’s will.”', ['It’s the people’s will.']],
    // What stands between two French quotations is none of the German kind.
    [
      '« Nous irons là-bas », a dit le maire. « Nous irons “tous ensemble” là-bas. »',
      ['Nous irons là-bas', 'Nous irons “tous ensemble” là-bas.'],
    ],
    ['Sie sagte: „Wir gehen ‚alle zusammen‘ hin“.', ['Wir gehen ‚alle zusammen‘ hin']],
    ['Hän sanoi: ”Me menemme sinne huomenna.”', ['Me menemme sinne huomenna.']],
    ['Sie sagte: ‹Wir gehen bald hin.›', ['Wir gehen bald hin.']],
    ['Byli tam. – Pojedziemy tam razem – dodał Kestrel. – Jutro.', ['Pojedziemy tam razem']],
    ['—No vamos a ir allí —dijo Kestrel.', ['No vamos a ir allí']],
  ])('%s', (text, expected) => {
    const found = findQuotations(text)
    expect(found.map((quotation) => quotation.text)).toEqual(expected)
    for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words)
  })
})

test.each([
  ['a term at a distance', 'The so-called “hard core” met.'],
  ['a mark that never closes', 'He said: “We will go there and'],
  ['an apostrophe', "The leaders' meeting was the ministers' idea of a good day."],
  ['inches', 'A 6" by 8" picture of the meeting.'],
  ['a mark whose opening stands in another paragraph', 'and we will go there,” she said, “to'],
  ['an aside between dashes', 'The leaders met. – The third meeting of its kind – they left.'],
])('%s is no quotation', (_what, text) => {
  expect(findQuotations(text)).toEqual([])
})

test.each([
  ['“We will go there.” Then she left.', true],
  ['“We will go there.”', true],
  ['“Will we go there?” she asked.', false],
  ['“We will go there,” she said.', false],
  ['“We will go there”, she said.', false],
])('%s ends its sentence: %s', (text, expected) => {
  const [quotation] = findQuotations(text)
  expect(quotation && endsSentence(text, quotation)).toBe(expected)
})
