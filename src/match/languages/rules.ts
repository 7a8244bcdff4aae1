// What the matcher must know of a language: how names inflect, what posts, meetings, levels and days are called, which small words
// bind them. One file a language fills this in; words are given in lower case and compared folded.
import type { MeetingLevel, PostKey } from '../../model/entity.ts'
import type { PageLanguage } from '../../model/text.ts'
import type { MeetingNoun } from '../pattern.ts'

export interface LanguageRules {
  language: PageLanguage
  /** All forms of one word of a person's name, the word itself first. */
  inflectPersonWord(word: string, gender: 'f' | 'm' | undefined): string[]
  /** All forms of a state's, city's, body's or office's name (whole), the name itself first. */
  inflectName(name: string): string[]
  /** All forms of a city or region as a place of meetings: those of a name, and adjectives made of it ("Pariser"). */
  inflectPlace(name: string): string[]
  /** All forms of an adjective of origin or the name of a people. */
  inflectDemonym(word: string): string[]
  /** Nouns for posts, every form that occurs in running text. */
  posts: Partial<Record<PostKey, readonly string[]>>
  /** Where the post's state stands: before it as an adjective or genitive, after it, or both. */
  postStateAfter: boolean
  /** Without occasions, which have a table of their own (occasions.ts). */
  meetingNouns: Record<Exclude<MeetingNoun, 'occasion'>, readonly string[]>
  /** Nouns made of two in one word: the last part by what it means, longer ones before those they end with; what it is joined to besides months, seasons and weekdays. */
  compounds?: {
    heads: Partial<Record<MeetingNoun, readonly string[]>>
    /** What says how urgent it is, whose, or what for ("Sondergipfel", "Ministerrunde"). */
    firsts: readonly string[]
    /** What makes it a call ("Videokonferenz"). */
    remote: readonly string[]
  }
  levels: Partial<Record<MeetingLevel, readonly string[]>>
  /** Words for Monday to Sunday, every form, adjectives included ("wtorkowy"). */
  weekdays: readonly (readonly string[])[]
  /** Words that place a day before (−1), on (0) or after (+1) the article's: yesterday, today, tomorrow. */
  days: Readonly<Record<string, number>>
  months: readonly (readonly string[])[]
  /** Words for spring, summer, autumn and winter, every form. */
  seasons: readonly (readonly string[])[]
  /**
   * "Two days later": numbers from one on, units (the singular first), and the words after them (before them: `first`) that count on or
   * back; those among them that take an object ("after the summit"); those that count from today (before the number: `agoFirst`); and
   * phrases for the next day, and for the one before.
   */
  later: {
    numbers: readonly (readonly string[])[]
    day: readonly string[]
    week: readonly string[]
    month: readonly string[]
    later: readonly string[]
    earlier: readonly string[]
    after: readonly string[]
    ago: readonly string[]
    next: readonly string[]
    eve: readonly string[]
    first?: true
    agoFirst?: true
  }
  /** Words of relative weeks and months: "last" −1, "this" 0, "next" +1; and the nouns they go with. */
  relative: Readonly<Record<string, -1 | 0 | 1>>
  units: { week: readonly string[]; month: readonly string[]; year: readonly string[]; weekend: readonly string[] }
  /** Words that say a meeting is a newer one than those told of. */
  newer: readonly string[]
  /** Words that say a meeting was held at a distance. */
  remote: readonly string[]
  definite: readonly string[]
  indefinite: readonly string[]
  /** Prepositions and articles that may stand between a meeting noun and what identifies it. */
  links: readonly string[]
  /** Of these links, those that join two things. */
  and: readonly string[]
  /** Of these links, those that say where. */
  locative: readonly string[]
  /** Adjectives and nouns that may stand at a meeting noun without making it another meeting. */
  calm: readonly string[]
  /** Words for the second of a series. */
  second: readonly string[]
  /** Words at a meeting noun that say it is one of another kind (climate, football, budget…). */
  foreign: readonly string[]
  /** Words that make a meeting hypothetical. */
  hypothetical: readonly string[]
  /** Verbs of meeting in a clause ("leaders met in Paris on Tuesday"): no mention, but it introduces the meeting. */
  meetingVerbs: readonly string[]
  /** Posts' nouns that may hold an office in one word ("Kremlchef"); looked at only where they match. */
  officeCompounds?: RegExp
  /** Titles that stand before a surname (Mr, Herr) and words that a capital may begin a sentence with before one. */
  titles: readonly string[]
  openers: readonly string[]
  /** Roles that nobody of a record of politics has or had (an actor became president), folded: before a name they make it somebody else's ("coach Merz", "referee Macron"). */
  otherRoles: RegExp
  /** Common given names, folded, where every noun has a capital: only the word itself tells there that a surname is somebody else's. */
  givenNames?: readonly string[]
  /** Nouns have cases: a place needs a preposition, and an owner follows its noun without one. */
  cases?: boolean
  /** Number words that, before a meeting noun, speak of several meetings at once. */
  several: readonly string[]
  /** Words for the first of a series. */
  first: readonly string[]
  /** The verb is the second part of a main clause, so that its subject follows where something else opens it. */
  verbSecond?: true
  metonym: {
    /** Verbs and auxiliaries after a capital that make it act. */
    verbs: readonly string[]
    /** Endings of verbs, for what follows a capital directly; folded. Absent where too many nouns end so. */
    verbForm?: RegExp
    /** Endings that verbs share with plural nouns, and the words that, following, tell a verb ("London changes the plan"). */
    presentForm?: RegExp
    objects?: RegExp
    /** A pronoun or adverb may stand between a capital and its verb. */
    wordBetween?: boolean
    /** Words of politics (offer, answer, demand…), folded, that with one of `politicsLinks` before a capital make it a government. */
    politics?: RegExp
    politicsLinks?: readonly string[]
    /** Prepositions that with this case of a capital mean "with" and never "from": "z Moskwą". Form as printed. */
    with?: readonly string[]
    withForm?: RegExp
    /** Stems of nouns and verbs before a capital without a preposition that make it a place: centre, street, to leave, to shell. */
    placeStems?: RegExp
    /** Words beside a capital that tell of the town by its name: mayor, council, borough, Texas; folded. */
    town: RegExp
    /** What a town does and no government: to host, to celebrate, to win a match; folded. */
    townVerbs: RegExp
    /** Stems of the words of politics between states, one of which must stand near a capital where the page names little of ours; folded. */
    statecraft: RegExp
    /** Words before a preposition of `partners` after which it only says where or what for ("to leave for"), by that preposition. */
    onlyWhere?: Readonly<Record<string, RegExp>>
    /** "From" and the verbs of what comes from a capital, folded: an answer makes it a government, a train does not. */
    comes?: {
      from: RegExp
      verbs: RegExp
      /** Those of the verbs that say by themselves that somebody speaks. */
      says?: RegExp
      /** A verb of saying, and small words at most, right before "from" ("heißt es nun aus"). */
      heard?: RegExp
    }
    /** Words before a capital that make it a partner or an object of policy: without, between, pressure… */
    partners: readonly string[]
    /** Words before a capital that make it a place, whatever follows. */
    places: readonly string[]
    /** Nouns after a capital or its possessive that make it a place. */
    placeNouns: readonly string[]
  }
}

/** One list in several languages, for a question that is asked whatever language a page is in. */
export type WordsByLanguage = Readonly<Partial<Record<PageLanguage, readonly string[]>>>

/** A word list from one string: keeps the tables readable. */
export function words(list: string): string[] {
  return list
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== '')
}

/** Words from lines of stems and the endings that these share, "-" for none: "szczyt, miniszczyt: - u owi em cie". */
export function stems(list: string): string[] {
  return list.split('\n').flatMap((line) => {
    const [roots = '', endings = ''] = line.split(':')
    return words(roots).flatMap((root) =>
      endings
        .trim()
        .split(' ')
        .map((ending) => (ending === '-' ? root : root + ending)),
    )
  })
}
