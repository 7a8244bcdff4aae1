// What keeps the words to the right of a meeting noun in one phrase: the comma before a state, a list, the words that say that it is held, and
// what leads away instead. The words themselves are taken in by phrase-right.ts.
import { isCapitalAt } from '../../text/fold.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import { MEETING_NOUNS, PATTERN_CLASS } from '../pattern.ts'
import { plainBefore } from '../plain-text.ts'
import type { Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import { dayPhraseAt } from './meeting-days.ts'
import { afterAdjectives, afterAside, afterFormat, afterLength, afterQuality } from './phrase-asides.ts'
import { afterHead, afterHeld, afterMainVerb, isByHost } from './phrase-clauses.ts'
import { isComma, opensQuotation, tiesToNext } from './phrase-joints.ts'
import { ARTICLE, GENITIVE, GROUP, PARTNERS, WITH, YEAR } from './phrase-links.ts'
import { isListedState } from './phrase-lists.ts'
import { matchStarting } from './phrase-matches.ts'
import { isBody, PhraseWalk } from './phrase-walk.ts'
import { isTitle, namesSubject } from './phrase-words.ts'

export class RightJoints extends PhraseWalk {
  /** "talks in Jeddah, Saudi Arabia", "at Mar-a-Lago, Florida": a comma before a state, a region or a date continues the place; quotation marks round a body's name are none of the phrase's. */
  protected goesOn(at: number, word: Neighbour): boolean {
    const { reading } = this.to
    const { text } = reading.block
    const match = this.orOwner(matchStarting(reading, word))
    const kind = match ? this.kind(match) : ''
    if (opensQuotation(text, at, word.start)) return isBody(kind)
    // "Staats- und Regierungschefs".
    if (wordSet(reading.rules.and).has(word.folded) && /^[-‐]\s$/u.test(text.slice(at, word.start))) return true
    if (!isComma(text, at, word.start)) return false
    if (kind === 'person' && isByHost(text, word.start)) return true
    if (isListedState(this.to, word, this.gazetteer)) return true
    const year = wordSet(reading.rules.links).has(word.folded) ? wordAfter(text, word.end) : word
    if (year && YEAR.test(year.folded)) return true
    if (match?.class === PATTERN_CLASS.PLACE && this.to.places.length > 0 && !this.isAnotherPlace(match.target)) return true
    return match !== null && kind === 'state' && this.#liesIn(match)
  }

  /** "Jeddah, Saudi Arabia": a place of the phrase lies in this state. Any other begins the next clause ("in Paris, Germany will…"). */
  #liesIn(state: Match): boolean {
    const { places, meetings } = this.gazetteer.world()
    const number = places.indexOf(this.gazetteer.entityName(state.target))
    const { rules, block } = this.to.reading
    const after = wordAfter(block.text, state.end)
    // "In Paris, Frankreich sei bereit": a verb follows it, as its subject.
    if (after?.joint === 'space' && !wordSet(rules.links).has(after.folded) && !wordSet(rules.locative).has(after.folded)) return false
    return meetings.some((one) => one.places.includes(number) && this.to.places.some((place) => one.places.includes(place)))
  }

  /** "Переговоры Киева и Москвы", "réunion des alliés de Kiev": a capital in the genitive is a government, where a place would have its preposition. */
  protected isGenitive(place: Neighbour, locative: boolean): boolean {
    const { block, rules } = this.to.reading
    if (locative) return false
    if (rules.cases) return place.capital && place.joint === 'space' && CAPITALS_GENITIVE.test(place.folded)
    const of = wordBefore(block.text, place.start)
    const whose = of !== null && GENITIVE.test(of.folded) ? wordBefore(block.text, of.start) : null
    return whose !== null && PARTNERS.test(whose.folded)
  }

  /** An adjective of origin or a state before a title is the next name's ("US President Donald Trump"). */
  protected isOfNext(match: Match): boolean {
    if (match.class === PATTERN_CLASS.DEMONYM) return true
    // "Talks with envoys Steve Witkoff and …".
    if (match.class === PATTERN_CLASS.LEVEL) return this.isTitleOfNext(match)
    if (this.kind(match) !== 'state') return false
    const next = wordAfter(this.to.reading.block.text, match.end)
    return next?.joint === 'space' && isTitle(this.to.reading, next)
  }

  /** "After the talks in Moscow in Florida they…": no meeting was both there and at a place of the phrase, so it is the clause's. */
  protected isAnotherPlace(place: number): boolean {
    if (this.to.places.length === 0) return false
    const { meetings } = this.gazetteer.world()
    return !meetings.some((one) => one.places.includes(place) && this.to.places.some((other) => one.places.includes(other)))
  }

  /** Past words that only say that it is held, where a day or a place follows, or adjectives that say how it was. */
  protected afterHeld(at: number): number {
    const { block, rules } = this.to.reading
    const held = this.#ifTold(at, afterHeld(block.text, at, rules.language))
    return held > at ? held : afterAdjectives(this.to.reading, at)
  }

  /** Past the verb of the phrase's own clause, where a day or a place follows. */
  protected afterMainVerb(at: number): number {
    const { reading, noun, definite, actors, levels, owners, bodies, placesAndDays } = this.to
    const { block, rules } = reading
    // "A short meeting took place in the palace": whose?
    const told = actors.length + levels.length + owners.length + bodies.length + placesAndDays
    if (rules.cases && noun !== 'summit' && !definite && told === 0) return at
    return this.#ifTold(at, afterMainVerb(block.text, at, rules.language))
  }

  #ifTold(at: number, after: number): number {
    const { reading } = this.to
    const { text } = reading.block
    if (after === at) return at
    const word = wordAfter(text, after)
    if (!word) return at
    const told = wordSet(reading.rules.locative).has(word.folded) || wordSet(reading.rules.links).has(word.folded)
    return told || dayPhraseAt(text, word, reading.rules, this.day) !== null ? after : at
  }

  /** "In formato «Weimar+»", "of the countries of the coalition": does a body's own name follow, after small words at most? */
  protected leadsToBody(group: Neighbour, linked: boolean): boolean {
    const { reading } = this.to
    const { text } = reading.block
    if (!(linked || reading.rules.cases) || !GROUP.test(group.folded)) return false
    let from = group
    let next = wordAfter(text, from.end)
    for (let hops = 0; hops < SMALL_WORDS && next; hops++) {
      const { start } = next
      if (next.joint !== 'space' && !opensQuotation(text, from.end, start)) return false
      if (reading.names.some((one) => one.start === start && isBody(this.kind(one)))) return true
      if (!wordSet(reading.rules.links).has(next.folded) && !wordSet(reading.rules.calm).has(next.folded)) return false
      from = next
      next = wordAfter(text, next.end)
    }
    return false
  }

  /** Talks of which the phrase's own noun is a round or a session ("a round of direct talks"). */
  protected isInner(match: Match): boolean {
    if (match.class !== PATTERN_CLASS.MEETING_NOUN || MEETING_NOUNS[match.target] !== 'talks') return false
    return ROUND.test(plainBefore(this.to.reading.block.text, this.nounEnd, ROUND_REACH))
  }

  /** Takes them in; gives where they end. */
  protected takeInner({ end }: Match): number {
    this.to.end = end
    this.to.noun = 'talks'
    return end
  }

  /** "Vertice Nato", "sommet informel Otan", "réunion « Weimar+ »": in languages that put owners after the noun, a body right after it or its adjective is one. */
  protected isOwnBody(match: Match | null, word: Neighbour, step: number): boolean {
    const { actors, levels, noun, reading } = this.to
    const isBeside = word.joint === 'space' || opensQuotation(reading.block.text, this.nounEnd, word.start)
    if (match === null || noun === 'call' || !isBeside || !reading.rules.postStateAfter) return false
    // "Les dirigeants nordiques et baltes": a body's name that is written as an adjective.
    if (!word.capital && isBody(this.kind(match))) return true
    return step <= ADJECTIVES && actors.length + levels.length === 0 && isBody(this.kind(match))
  }

  /** Past an aside, unless a name of ours begins in it ("w Pałacu Elizejskim"). */
  protected pastAside(at: number): number {
    const { names, lexicon, block } = this.to.reading
    const past = afterAside(block.text, at)
    if (past === at) return at
    // "In the Ciragan palace": one that the record knows is a place.
    if (lexicon.some((one) => one.class === PATTERN_CLASS.PLACE && one.start > at && one.start < past)) return at
    // "The European Union (EU)": the last one's own acronym.
    const last = this.to.actors.at(-1)
    return names.some(({ start, target }) => start > at && start < past && target !== last) ? at : past
  }

  /** Past words that lead to whoever headed those just named: "between the Ukrainian delegation headed by President Zelensky and …". */
  protected pastHead(at: number): number {
    const last = this.to.actors.at(-1)
    return last !== undefined && this.gazetteer.kindOf(last) === 'state' ? afterHead(this.to.reading.block.text, at) : at
  }

  /** Past a quality in quotation marks right after the noun ("rencontre «productive» entre…"), or past how long it was, in what form or in brackets. */
  protected pastQuality(noun: number): number {
    const { names, block, rules } = this.to.reading
    const at = afterLength(this.to.reading, afterFormat(this.to.reading, noun))
    // Where nouns have cases, one in quotation marks may be whose it was ("встреча «тройки»").
    const past = rules.cases ? at : afterQuality(block.text, at)
    return past > at && !names.some(({ start }) => start > at && start < past) ? past : at
  }

  /** "После саммита Москве дали срок": in a case of its own and without a preposition, a city is no place of the meeting. */
  protected isOfTheCity(match: Match, linked: boolean): boolean {
    if (match.class !== PATTERN_CLASS.PLACE || linked || !this.to.reading.rules.cases) return false
    const { text } = this.to.reading.block
    return isCapitalAt(text, match.start) && !tiesToNext(text, match.end) && /\s$/u.test(text.slice(match.start - 1, match.start))
  }

  /** A name of ours that neither a comma nor a hyphen joins to what stands beside it. */
  protected isNameApart(word: Neighbour, match: Match | null, at: number): boolean {
    if (match === null || (match.class !== PATTERN_CLASS.NAME && match.class !== PATTERN_CLASS.PLACE)) return false
    const { text } = this.to.reading.block
    return (word.capital || isBody(this.kind(match))) && !isComma(text, at, word.start) && !tiesToNext(text, match.end)
  }

  /** In a language with cases: a name in the nominative that is no first part of a pair ("Trump-Zełenski"). */
  protected isSubject(word: Neighbour, match: Match | null): boolean {
    const { reading } = this.to
    if (!reading.rules.cases || (match !== null && tiesToNext(reading.block.text, match.end))) return false
    return namesSubject(reading, word, this.gazetteer)
  }

  /** The phrase ends before the word. "La riunione di 'debrief' con Trump": some meeting of its own name. */
  protected stopsAt(word: Neighbour, link: string, at: number): false {
    if (GENITIVE.test(link) && opensQuotation(this.to.reading.block.text, at, word.start)) this.to.qualified = true
    return false
  }

  /** "The first meeting after August's summit", "po londyńskim spotkaniu": is the day or the adjective that ends here the next meeting's? */
  protected isNextMeetings(end: number): boolean {
    const { reading } = this.to
    const next = wordAfter(reading.block.text, end)
    return next?.joint === 'space' && matchStarting(reading, next)?.class === PATTERN_CLASS.MEETING_NOUN
  }

  /**
   * After a place or a day, "and" and a bare article lead on to something else ("in Paris on Thursday and at…", "venerdì il Cremlino"), but for
   * the day's own article ("la réunion de Paris le 27 mars").
   */
  protected isOver(word: Neighbour, linked: boolean): boolean {
    const { text } = this.to.reading.block
    const { rules } = this.to.reading
    if (wordSet(rules.and).has(word.folded)) return true
    if (linked || !ARTICLE.test(word.folded)) return false
    const next = wordAfter(text, word.end)
    const isDay = (next?.joint === 'space' || next?.joint === 'apostrophe') && dayPhraseAt(text, next, rules, this.day) !== null
    return !isDay || this.to.days.length > 0
  }

  /** An article that nothing binds begins another clause ("Friday's summit the Europeans…"), as do "and" and a preposition ("und am 27. März"). */
  protected leadsAway(word: Neighbour, linked: boolean): boolean {
    const { reading } = this.to
    const next = wordAfter(reading.block.text, word.end)
    if (!next) return false
    if (wordSet(reading.rules.and).has(word.folded))
      return (
        wordSet(reading.rules.links).has(next.folded) &&
        !ARTICLE.test(next.folded) &&
        !GENITIVE.test(next.folded) &&
        !WITH.test(next.folded)
      )
    if (linked || !ARTICLE.test(word.folded)) return false
    // "Bei dem Treffen die Initiative": only "der" and "des" begin a genitive.
    if (reading.rules.language === 'de') return true
    return dayPhraseAt(reading.block.text, next, reading.rules, this.day) === null
  }
}
/** Adjectives that may stand between a noun and its owner. */
const ADJECTIVES = 1
/** Words of "of the so-called". */
const SMALL_WORDS = 4
const ROUND = /(?<!\p{L})(?:round|runde|session|sitzung|ronda|sesión|tornata|sessione|rund\p{L}{1,2}|раунд\p{L}{0,2})$/iu
/** Units of the longest such word and of the one before it. */
const ROUND_REACH = 12
/** Endings of a city in the genitive, where it has another form in the cases that a verb asks for ("Москви", not "Москві"); folded. */
const CAPITALS_GENITIVE = /(?:[auyi]|[ауыияю])$/u
