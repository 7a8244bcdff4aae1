// States inside the names of teams, firms, prizes and charities; and the numbers of other reigns. Every row has its counter-examples beside it.
import { describe, expect, test } from 'vitest'
import { isPartOfName, isSurnameHere } from '../../../../src/match/actors/part-of-name.ts'
import { otherBearer } from '../../../../src/match/actors/shape.ts'
import { rulesOf } from '../../../../src/match/languages/languages.ts'
import { goesOnInSigns } from '../../../../src/match/neighbours.ts'
import { BlockReading, type Match } from '../../../../src/match/read-block.ts'
import type { EntityId } from '../../../../src/model/ids.ts'

/** A block with the name between brackets, and its match; `ours`: words that are other names of the record. */
function readingOf(lang: string, marked: string, ours: readonly string[] = []): [BlockReading, Match] {
  const text = marked.replace('[', '').replace(']', '')
  const matchAt = (start: number, end: number): Match => ({ start, end, pattern: 0, class: 0, target: 0, use: 0, nameKind: 0 })
  const match = matchAt(marked.indexOf('['), marked.indexOf(']') - 1)
  const reading = new BlockReading({ index: 0, text, lang, role: 'text', section: 0 }, rulesOf(lang))
  reading.names = [match, ...ours.map((word) => matchAt(text.indexOf(word), text.indexOf(word) + word.length))]
  return [reading, match]
}

const NAMES: readonly [lang: string, marked: string, expected: boolean, ours?: string[]][] = [
  // Federations; a sport written small is played by the state's team.
  ['en', 'The team that [USA] Basketball sends is young.', true],
  ['en', 'The [USA] basketball team is young.', false],
  ['en', 'It was paid for by [UK] Sport and a bank.', true],
  ['en', '[US] Football Fans And Allies Meet In The Rain On Monday', false],
  // Currencies.
  ['es', 'Cuesta [US]$246 en la tienda.', true],
  ['en', 'Lamb at [NZ]$12 a kilo.', true],
  // Firms.
  ['en', 'A phone from T-Mobile [US] Inc. is cheap.', true],
  ['en', 'It is made by Ford [UK] Ltd in the south.', true],
  ['en', 'The [US] incorporated the island in 1900.', false],
  ['en', 'The engines came from Mazda Motor of [America] and others.', true],
  ['en', 'He spoke to the people of [America] and to its friends.', false],
  ['en', 'The lands of [America] are wide.', false],
  // Teams with a sponsor; the national team by itself is left to its name.
  ['en', 'The boat of Emirates Team [New Zealand] was fast in the bay.', true],
  ['en', 'Then it meets Oracle Team [USA] for the last race in the bay.', true],
  ['en', 'The bronze went to Team [USA] in the end.', false],
  ['en', 'With Team [USA] out of the race, others won.', false],
  // Prizes.
  ['en', 'She was Miss [USA] in her youth.', true],
  ['en', 'They would miss [USA] weapons most.', false],
  // Charities and firms that end with the acronym.
  ['en', 'A nurse from Cancer Research [UK] was there, too.', true],
  ['en', 'Cancer Research [UK] hopes that the game will be fun.', true],
  ['en', 'Money came from Cancer Research [UK], among others.', true],
  ['en', 'Diabetes [UK] said that it would not pay.', true],
  ['en', 'Last year Refugee [U.K.] was founded in a garage.', true],
  ['fr', 'Le don vient de Cancer Research [UK], qui le confirme.', true],
  ['it', 'Lo ha detto un medico di Cancer Research [UK] a Londra.', true],
  ['en', 'Former [UK] prime minister Keir Starmer spoke.', false],
  ['en', 'Leading [UK] scientists met on the coast.', false],
  ['en', 'Meanwhile [UK] said nothing at all.', false],
  ['en', 'Somebody told Reuters [UK] officials had come.', false],
  ['en', 'Somebody told Sky News [UK] officials had come.', false],
  ['en', 'Born in Cambridge [UK], he went to sea.', false],
  ['en', 'In London [UK] ministers met.', false],
  ['en', 'It began at nine on Monday [UK] time.', false],
  ['en', 'The visit of Donald Trump [UK] papers wrote about was short.', false, ['Donald Trump']],
  ['en', 'Cancer Research Charity Hails Big New Fund As Research [UK] Says Yes', false],
  ['de', 'Die Regierung nannte Zahlen, die Behörde [UK] nicht.', false],
  // German bodies: all nouns have capitals there.
  ['de', 'Er sagte dem RedaktionsNetzwerk [Deutschland] nichts.', true],
  ['de', 'Das meldet Amnesty International [Deutschland] heute.', true],
  ['de', 'Seit Dienstag hilft der Ukraine [Deutschland] mit Geld.', false],
  ['it', 'Con un network [Italia] parla al mondo.', false],
]

describe('a state in the name of something else', () => {
  test.each(NAMES)('%s: %s: %s', (lang, marked, expected, ours) => {
    expect(isPartOfName(...readingOf(lang, marked, ours))).toBe(expected)
  })
})

const SIGNS: readonly [lang: string, marked: string, expected: boolean][] = [
  ['en', 'The site [Ukraine].ua has news.', true],
  ['ru', 'Об этом пишет «[Украина].ру».', true],
  ['en', 'He went to [Ukraine].No date was told.', false],
  ['en', 'They left [Ukraine].depots stayed.', false],
  ['en', 'They left [Ukraine]. It rained.', false],
  ['pl', 'Szymon Hołownia ([Polska] 2050) milczał.', true],
  ['fr', 'Le plan [France] 2030 prévoit des usines.', true],
  ['de', 'Die Konferenz zu [Ukraine] 2025 begann.', false],
  ['en', 'They sent [Ukraine] 20,500 shells.', false],
  ['en', 'They sent [Ukraine] 20.500 shells.', false],
]

describe('an address or a programme', () => {
  test.each(SIGNS)('%s: %s: %s', (lang, marked, expected) => {
    const [reading, { end }] = readingOf(lang, marked)
    expect(goesOnInSigns(reading.block.text, end)).toBe(expected)
  })
})

const REIGNS: readonly [marked: string, expected: string | null][] = [
  ['The soldier told [King Charles] V about the province.', 'V'],
  ['The soldier told [King Charles] IX about the province.', 'IX'],
  ['They said that [Pope Leo] XIII was wise.', 'XIII'],
  ['They said that [King Charles] X was weak.', null],
  ['It was [Donald Trump] V Kamala Harris again.', null],
  ['The meeting of [Donald Trump] Xi and others was short.', 'Xi'],
  ['They saw [King Charles] on Friday.', null],
]

describe('the number of another reign after a full name', () => {
  test.each(REIGNS)('%s', (marked, expected) => {
    expect(otherBearer(...readingOf('en', marked), null)).toBe(expected)
  })
})

const SURNAMES: readonly [lang: string, marked: string, political: boolean, expected: boolean][] = [
  ['fr', 'On boit un [Montenegro] avec glace.', true, true],
  ['fr', 'Le [Montenegro] vote.', true, false],
  ['es', '[Montenegro] salió en camilla.', false, true],
  ['es', '[Montenegro] votó en contra.', true, false],
  ['es', 'Llovió en [Montenegro].', false, false],
]

describe('a state whose name is a surname too', () => {
  test.each(SURNAMES)('%s: %s, on a page of politics: %s', (lang, marked, political, expected) => {
    const [reading, match] = readingOf(lang, marked)
    expect(isSurnameHere({ reading, ...match }, new Set(), 'state/montenegro' as EntityId, political)).toBe(expected)
  })
})
