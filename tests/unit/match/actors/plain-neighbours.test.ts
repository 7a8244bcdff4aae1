// Where a name is said to stand plainly, none of the rules of its shape may have anything to say: they are not asked there.
import { describe, expect, test } from 'vitest'
import { isLongerBody } from '../../../../src/match/actors/longer-body.ts'
import { isToldAsThing, namedAfter } from '../../../../src/match/actors/named-after.ts'
import { standsPlainly } from '../../../../src/match/actors/plain-neighbours.ts'
import { inLongerName, otherBearer } from '../../../../src/match/actors/shape.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'
import { PAGE_LANGUAGES } from '../../../../src/model/text.ts'

const NAME = 'Orlova'
const [PERSON, THING] = [
  { person: true, thing: false },
  { person: false, thing: true },
]

function readingOf(language: string, before: string, after: string): [BlockReading, Match] {
  const text = `${before}${NAME}${after}`
  const span = { start: before.length, end: before.length + NAME.length }
  return [
    new BlockReading({ index: 0, text, lang: language, role: 'text', section: 0 }, rulesOf(language)),
    { ...span, pattern: 0, class: 0, target: 0, use: 0, nameKind: 0 },
  ]
}

function isAnotherPerson(reading: BlockReading, match: Match): boolean {
  return otherBearer(reading, match, () => ['mila']) !== null || otherBearer(reading, match, null) !== null || inLongerName(reading, match)
}

function isAnotherThing(reading: BlockReading, match: Match): boolean {
  return [namedAfter, isLongerBody, isToldAsThing, inLongerName].some((rule) => rule(reading, match))
}

/** Words that some rule listens for, in some language. */
const HEARD =
  `named apodado doctor Dr colonel nurse Familie Bäckerei Mme Herr пані SV Chez family twins di du namens имени coach goat baker supplier hersteller козёл rue hotel hôtel вулиця club SC scuola école станція fc pub
  jr senior II iii V van von de del ibn ван bakery pub of for des dla для dance Dance danseurs boulangers музыкантов пчеловодов gmbh Inc
  J Jean Mila Sky XI UN 2 &`.split(/\s+/)
/** Words that none does. */
const UNHEARD = 'said dit sagte dijo disse mówi казав сказал'.split(' ')
const SIGNS = [' ', ', ', '. ', '-', "'", "' ", '’s ', ' – ', ' (', ' «', ': ', '\u00a0', '  ', '\u00ad ', ' & ']

/** What may stand before a name, and after it: each word of the language's lists and of the above, with each sign. */
function sidesOf(language: string): string[] {
  const { titles, links, definite, indefinite, openers, and, otherRoles, givenNames = [], metonym } = rulesOf(language)
  const roles = otherRoles.source.match(/\p{L}{3,}/gu) ?? []
  const words = [titles, links, definite, indefinite, openers, and, givenNames, metonym.places, metonym.partners].flat()
  return [...new Set([...words, ...roles, ...HEARD, ...UNHEARD])]
}

describe.each(PAGE_LANGUAGES)('%s', (language) => {
  const words = sidesOf(language)
  const places = words.flatMap((word) =>
    SIGNS.flatMap((sign): [string, string][] => [
      [`Yesterday ${word}${sign}`, ' said so.'],
      [`${word}${sign}`, '.'],
      [`Yesterday rue ${word}${sign}`, ' said so.'],
      [`Rue de ${word}${sign}`, '.'],
      ['Then ', `${sign}${word} said.`],
      ['', `${sign}${word}.`],
      ['Then ', `, ${word}${sign}baker.`],
      ['Then ', `, a ${word}${sign}namesake of hers.`],
      ['', `.${sign}${word}`],
    ]),
  )

  test('no rule has anything to say of a person who stands plainly', () => {
    const missed = places.filter(([before, after]) => {
      const [reading, match] = readingOf(language, before, after)
      return standsPlainly(reading, match, PERSON) && isAnotherPerson(reading, match)
    })
    expect(missed).toEqual([])
  })

  test('nor of a thing', () => {
    const missed = places.filter(([before, after]) => {
      const [reading, match] = readingOf(language, before, after)
      return standsPlainly(reading, match, THING) && isAnotherThing(reading, match)
    })
    expect(missed).toEqual([])
  })

  test('between plain words both stand plainly, and some words are heard', () => {
    for (const word of UNHEARD) expect(standsPlainly(...readingOf(language, `${word} `, ` ${word} so.`), PERSON)).toBe(true)
    const heard = places.filter(([before, after]) => isAnotherPerson(...readingOf(language, before, after)))
    expect(heard.length).toBeGreaterThan(HEARD.length)
  })
})
