// The lists that are asked on pages of every language: in the order of the alphabet, each word once and folded, so that one can be found, and fits.
import { describe, expect, test } from 'vitest'
import { FAMILY, NAMED_FOR, PRESS, SHOPS, SHOPS_TOLD, WORKS } from '../../../../src/match/languages/bearer-words.ts'
import { BODY_MATTERS } from '../../../../src/match/languages/body-words.ts'
import { ALLIED, ANOTHER, ASPECTS, BECOMES, LINES, SCENES, SWAYED, WEAPONS } from '../../../../src/match/languages/capital-words.ts'
import { DEEDS } from '../../../../src/match/languages/deed-words.ts'
import { DEPARTMENTS } from '../../../../src/match/languages/departments.ts'
import { EARLIER, GO_ON, OF_THE_YEAR } from '../../../../src/match/languages/earlier-words.ts'
import { EVERYDAY_WORDS } from '../../../../src/match/languages/everyday-words.ts'
import { MATCH_WORDS } from '../../../../src/match/languages/match-words.ts'
import { ENVOYS, MEETING_KINDS, MEETING_SIDES, ROUND_WORDS, TALK_ROUNDS } from '../../../../src/match/languages/meeting-kinds.ts'
import { MEETING_ABOUT, MEETING_MATTERS } from '../../../../src/match/languages/meeting-matters.ts'
import {
  INFORMAL_WORDS,
  NORDIC_WORDS,
  RECOVERY_WORDS,
  SEA_WORDS,
  URGENT_WORDS,
  WATER_WORDS,
} from '../../../../src/match/languages/meeting-themes.ts'
import { NAME_SAYINGS } from '../../../../src/match/languages/name-sayings.ts'
import { FORMER_LEADERS, NOT_NOW, NOT_NOW_AFTER } from '../../../../src/match/languages/other-days-holders.ts'
import { PEACE, TO_MAKE_PEACE, UNDER_WAY } from '../../../../src/match/languages/process-words.ts'
import { REACTIONS } from '../../../../src/match/languages/reactions.ts'
import { ANIMALS, DOCTORS, FIRMS, GOODS, RANKS } from '../../../../src/match/languages/role-words.ts'
import { SMALL_VERBS } from '../../../../src/match/languages/small-verbs.ts'
import { BEARERS, ENGLISH_THINGS, NAMED, NO_BEARERS, THINGS, US_STATES } from '../../../../src/match/languages/thing-words.ts'
import { MODELS, SWAPS, TOWN_THINGS } from '../../../../src/match/languages/town-words.ts'
import { TRADES } from '../../../../src/match/languages/trades.ts'
import { TRAVELS } from '../../../../src/match/languages/travel-words.ts'
import { AT_A_VENUE, NEARBY, PALACES_AND_BASES, VENUES, WATERS } from '../../../../src/match/languages/venue-words.ts'
import { DENIALS, DETERMINERS, OFFER_LINKS, OFFERS, TO_COME, WISHES } from '../../../../src/match/languages/wish-words.ts'
import { anyOf, phraseOf } from '../../../../src/match/word-sets.ts'
import { foldText } from '../../../../src/text/fold.ts'

const LISTS = {
  ALLIED,
  ANIMALS,
  AT_A_VENUE,
  ANOTHER,
  ASPECTS,
  BECOMES,
  LINES,
  SCENES,
  SWAYED,
  WEAPONS,
  BEARERS,
  BODY_MATTERS,
  DEEDS,
  DEPARTMENTS,
  DETERMINERS,
  DOCTORS,
  EARLIER,
  ENGLISH_THINGS,
  ENVOYS,
  FAMILY,
  FIRMS,
  FORMER_LEADERS,
  GO_ON,
  GOODS,
  MEETING_ABOUT,
  INFORMAL_WORDS,
  MEETING_KINDS,
  MEETING_MATTERS,
  MEETING_SIDES,
  MODELS,
  NAMED,
  NAMED_FOR,
  NEARBY,
  NO_BEARERS,
  NORDIC_WORDS,
  NOT_NOW,
  NOT_NOW_AFTER,
  OFFER_LINKS,
  OFFERS,
  PALACES_AND_BASES,
  OF_THE_YEAR,
  PEACE,
  PRESS,
  RANKS,
  REACTIONS,
  ROUND_WORDS,
  RECOVERY_WORDS,
  SEA_WORDS,
  SHOPS,
  SHOPS_TOLD,
  SMALL_VERBS,
  SWAPS,
  TALK_ROUNDS,
  THINGS,
  TO_MAKE_PEACE,
  TOWN_THINGS,
  TRADES,
  TRAVELS,
  US_STATES,
  URGENT_WORDS,
  VENUES,
  WATER_WORDS,
  WATERS,
  WORKS,
}
describe.each(Object.entries(LISTS))('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: sorted, and no word twice', (language, words) => {
    expect(words).toEqual([...new Set(words)].sort(new Intl.Collator(language).compare))
  })

  test.each(Object.entries(lists))('%s: each word is folded and fits its list', (_, words) => {
    const bare = words.map((word) => word.replaceAll('*', ''))
    expect(bare).toEqual(bare.map(foldText))
    expect(words.filter((word) => word.slice(1, -1).includes('*'))).toEqual([])
    const known = anyOf(lists)
    expect(bare.filter((word) => !known.test(word))).toEqual([])
  })
})

/** Where nouns are declined, the lists of every day hold their forms and not the lines of the file. */
const DECLINED: readonly string[] = ['pl', 'uk', 'ru']
const EVERYDAY_AS_LISTED = Object.fromEntries(Object.entries(EVERYDAY_WORDS).filter(([language]) => !DECLINED.includes(language)))

describe.each(Object.entries({ DENIALS, TO_COME, UNDER_WAY, WISHES, EVERYDAY_AS_LISTED, MATCH_WORDS, NAME_SAYINGS }))('%s', (_, lists) => {
  test.each(Object.entries(lists))('%s: sorted, and no word twice', (language, words) => {
    expect(words).toEqual([...new Set(words)].sort(new Intl.Collator(language).compare))
  })
})

test('a star stands for any letters at the end of a word where it is, or for none', () => {
  const known = anyOf({ pl: ['kapral*'], de: ['*hersteller'] }, { en: ['nurse'] })
  const fitting = ['kapral', 'kapralem', 'hersteller', 'schuhhersteller', 'nurse']
  expect(fitting.filter((word) => !known.test(word))).toEqual([])
  expect(['kapra', 'podkapral', 'herstellers', 'nurses', 'kapral-x'].filter((word) => known.test(word))).toEqual([])
})

test('a phrase may stand behind other words; a star by itself is any word', () => {
  const told = phraseOf(2, { uk: ['так * зв*'] }, { it: ['centro commerciale'] })
  const fitting = ['так тут звуть усі', 'un grande centro commerciale', 'centro commerciale a roma']
  expect(fitting.filter((text) => !told.test(text))).toEqual([])
  expect(['так звуть', 'un altro grande centro commerciale', 'centro commerciali'].filter((text) => told.test(text))).toEqual([])
})
