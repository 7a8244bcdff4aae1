// Patterns that are no names: topics' cue phrases, demonyms, places of meetings, and the nouns of the language rules
// (posts, meetings, levels). They are found in the same pass as the names.
import type { Entity, Meeting, MeetingLevel, PostKey, State } from '../../model/entity.ts'
import { MEETING_LEVELS, POST_KEYS } from '../../model/entity.ts'
import type { Topic } from '../../model/statement.ts'
import { localized, PAGE_LANGUAGES, type PageLanguage } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import { DAY_PARTS } from '../languages/day-parts.ts'
import { EVERYDAY_WORDS } from '../languages/everyday-words.ts'
import { CHRISTMAS } from '../languages/feasts.ts'
import { LANGUAGES } from '../languages/languages.ts'
import { MATCH_WORDS } from '../languages/match-words.ts'
import { NAME_SAYINGS } from '../languages/name-sayings.ts'
import { OCCASIONS } from '../languages/occasions.ts'
import { PLACE_SPELLINGS } from '../languages/place-spellings.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { PALACES_AND_BASES } from '../languages/venue-words.ts'
import { countingWords } from '../meetings/later-days.ts'
import { ANY_LANGUAGE, CASE_RULE, languageBit, MEETING_NOUNS, type MeetingNoun, OTHER_MATTERS, PATTERN_CLASS } from '../pattern.ts'
import type { PhraseIndex } from '../phrase-index.ts'
import { anyOf } from '../word-sets.ts'
import { ALWAYS, type PatternDraft } from './expand-names.ts'

function draft(text: string, patternClass: number, target: number, languages: number, caseRule: number = CASE_RULE.ANY): PatternDraft {
  return {
    text,
    name: text,
    target,
    ...ALWAYS,
    meta: { class: patternClass, caseRule, use: 0, nameKind: 0, finalDot: false, finalPlus: false, languages },
  }
}

export function expandTopic(topic: Topic, target: number): PatternDraft[] {
  return Object.entries(topic.cues).flatMap(([language, cues]) =>
    cues.map((cue) => draft(cue, PATTERN_CLASS.CUE, target, languageBit(language))),
  )
}

export function expandDemonyms(state: State, target: number): PatternDraft[] {
  return Object.entries(state.demonyms).flatMap(([language, list]) => {
    const rules = LANGUAGES[language.slice(0, 2) as (typeof PAGE_LANGUAGES)[number]]
    return list
      .flatMap((word) => (rules ? rules.inflectDemonym(word) : [word]))
      .map((form) => draft(form, PATTERN_CLASS.DEMONYM, target, languageBit(language)))
  })
}

/** Numbers for places: a city or region by its folded English name, a state by its id. */
export class PlaceNumbers {
  readonly names: string[] = []
  readonly #numbers = new Map<string, number>()
  number(key: string): number {
    const known = this.#numbers.get(key) ?? this.names.push(key) - 1
    this.#numbers.set(key, known)
    return known
  }
}

/** Names of places have a capital; adjectives made of them have none in most languages. */
function placeDraft(form: string, number: number, languages: number): PatternDraft {
  return draft(form, PATTERN_CLASS.PLACE, number, languages, form[0] === form[0]?.toUpperCase() ? CASE_RULE.CAPITAL : CASE_RULE.ANY)
}

/** A place as languages spell it, and as newsrooms do besides, in every case of each; pages of every language print the English names. */
function spelt(names: readonly (readonly [language: string, name: string])[], number: number): PatternDraft[] {
  return names.flatMap(([language, name]) => {
    const own = language.slice(0, 2) as PageLanguage
    return [name, ...(PLACE_SPELLINGS[own]?.[name] ?? [])].flatMap((one) => {
      const forms = LANGUAGES[own]?.inflectPlace(one) ?? []
      const first = placeDraft(one, number, language === 'en' ? ANY_LANGUAGE : languageBit(language))
      return [first, ...forms.map((form) => placeDraft(form, number, languageBit(language)))]
    })
  })
}

/** Patterns for the city and region of a meeting; a state as a place is found by its own name. `capitals`: names of that state's capital. */
export function expandPlace(
  meeting: Meeting,
  places: PlaceNumbers,
  capitals: Entity['names'],
  offices: PhraseIndex<string>,
): { drafts: PatternDraft[]; numbers: number[] } {
  const drafts: PatternDraft[] = []
  const numbers: number[] = []
  for (const text of [meeting.place?.city, meeting.place?.region]) {
    if (!text) continue
    const number = places.number(foldText(text.en))
    numbers.push(number)
    // A city that a state's capital is: spelt in all the ways that the record has for that ("Kiev", "Kyiv").
    const spellings = capitals.some((one) => one.text === text.en) ? capitals.map((one): [string, string] => [one.lang, one.text]) : []
    drafts.push(...spelt([...Object.entries(text), ...spellings], number))
  }
  if (meeting.place?.venue) {
    const venue = localized(meeting.place.venue, 'en')
    const number = places.number(foldText(venue))
    numbers.push(number)
    const names = typeof meeting.place.venue === 'string' ? { en: venue } : meeting.place.venue
    // An office is found by its own names in other languages, whichever meeting was held at it.
    drafts.push(
      ...spelt(
        Object.entries(names)
          .filter(([language, name]) => language === 'en' || offices.within(name).length === 0)
          .flatMap(([language, name]): [string, string][] => [
            [language, name],
            ...ownPart(name, offices).map((own): [string, string] => [language, own]),
          ]),
        number,
      ),
    )
  }
  if (meeting.place?.state) numbers.push(places.number(meeting.place.state))
  return { drafts, numbers }
}

/** "Çırağan" of "Çırağan Palace", "Elmendorf-Richardson" of "Base conjunta Elmendorf-Richardson": what pages call the place by as well. */
function ownPart(venue: string, offices: PhraseIndex<string>): string[] {
  if (offices.within(venue).length > 0) return []
  const all = venue.split(' ')
  const own = all.filter((word) => /^\p{Lu}/u.test(word) && !GENERIC.test(foldText(word)))
  return own.length > 0 && own.length < all.length && all.some((word) => GENERIC.test(foldText(word))) ? [own.join(' ')] : []
}
const GENERIC = anyOf(PALACES_AND_BASES)

/** The nouns of every language's rules. */
export function expandRules(): PatternDraft[] {
  const drafts: PatternDraft[] = []
  for (const language of PAGE_LANGUAGES) {
    const rules = LANGUAGES[language]
    if (!rules) continue
    const bit = languageBit(language)
    for (const [post, nouns] of Object.entries(rules.posts)) {
      for (const noun of nouns) drafts.push(draft(noun, PATTERN_CLASS.POST, POST_KEYS.indexOf(post as PostKey), bit))
    }
    for (const [noun, list] of Object.entries(rules.meetingNouns)) {
      for (const word of list) drafts.push(draft(word, PATTERN_CLASS.MEETING_NOUN, MEETING_NOUNS.indexOf(noun as MeetingNoun), bit))
    }
    const surely = new Set(Object.values(rules.meetingNouns).flat())
    for (const word of OCCASIONS[language])
      if (!surely.has(word)) drafts.push(draft(word, PATTERN_CLASS.MEETING_NOUN, MEETING_NOUNS.indexOf('occasion'), bit))
    for (const [noun, word] of compoundsOf(rules)) drafts.push(draft(word, PATTERN_CLASS.MEETING_NOUN, MEETING_NOUNS.indexOf(noun), bit))
    for (const word of dateWords(rules)) drafts.push(draft(word, PATTERN_CLASS.DATE_WORD, 0, bit))
    for (const [matter, list] of matterWords(language))
      for (const word of list) drafts.push(draft(word, PATTERN_CLASS.MATTER_WORD, matter, bit))
    for (const verb of rules.meetingVerbs) drafts.push(draft(verb, PATTERN_CLASS.MEETING_VERB, 0, bit))
    for (const [level, list] of Object.entries(rules.levels)) {
      for (const word of list) drafts.push(draft(word, PATTERN_CLASS.LEVEL, MEETING_LEVELS.indexOf(level as MeetingLevel), bit))
    }
  }
  return drafts
}

/** Words of other matters than politics, each once: a word of matches is one of every day too. */
function matterWords(language: PageLanguage): [matter: number, words: Iterable<string>][] {
  const matches = new Set(MATCH_WORDS[language])
  return [
    [OTHER_MATTERS.MATCH, matches],
    [OTHER_MATTERS.EVERYDAY, new Set(EVERYDAY_WORDS[language].filter((word) => !matches.has(word)))],
    [OTHER_MATTERS.NAME, NAME_SAYINGS[language]],
  ]
}

/** "Septembertreffen", "Donnerstagsrunde", "Sondergipfel", "Videositzung": every first part joined to every noun that takes one. */
function compoundsOf({ compounds, weekdays, months, seasons, meetingNouns }: LanguageRules): [MeetingNoun, string][] {
  if (!compounds) return []
  const firsts = [...weekdays, ...months, ...seasons].flat().concat(compounds.firsts)
  const listed = new Set<string>(Object.values(meetingNouns).flat())
  return Object.entries(compounds.heads)
    .flatMap(([noun, heads]) =>
      heads.flatMap((head) => [
        ...firsts.map((first): [MeetingNoun, string] => [noun as MeetingNoun, `${first}${head}`]),
        ...compounds.remote.map((first): [MeetingNoun, string] => ['call', `${first}${head}`]),
      ]),
    )
    .filter(([, word]) => !listed.has(word))
}

/** The words that date phrases and counts of days ("two days later") turn on; numbers and years are read from there. */
function dateWords(rules: LanguageRules): string[] {
  return [
    ...rules.weekdays.flat(),
    ...rules.months.flat(),
    ...rules.seasons.flat(),
    ...CHRISTMAS[rules.language],
    ...(DAY_PARTS[rules.language] ?? []),
    ...Object.keys(rules.days),
    ...Object.values(rules.units).flat(),
    // Of a phrase its longest word: no page should stop at each "the".
    ...countingWords(rules),
  ]
}
