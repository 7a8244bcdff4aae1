// Walks the noun phrase round a meeting noun, word by word: "Tuesday's talks", "a meeting of military chiefs in Paris on 11 March".
// Gets a reference with its noun; fills in what the phrase tells. What does not belong to the phrase ends it.
import { MEETING_LEVELS, type MeetingLevel } from '../model/entity.ts'
import { isCapitalAt } from '../text/fold.ts'
import { opensSentence } from '../text/sentence.ts'
import type { Gazetteer } from './gazetteer.ts'
import { dayPhraseAt } from './meeting-days.ts'
import type { MeetingReference } from './meeting-reference.ts'
import { type Neighbour, wordAfter, wordBefore } from './neighbours.ts'
import { PATTERN_CLASS } from './pattern.ts'
import { afterQuotation, beforeQuotation, closesQuotation, isComma, opensQuotation, tiesToNext } from './phrase-joints.ts'
import { matchEnding, matchStarting, restOfCompound } from './phrase-matches.ts'
import { isTitle, namesSubject, takeWord } from './phrase-words.ts'
import type { Match } from './read-block.ts'
import { wordSet } from './word-sets.ts'

/** Words looked at on either side: longer phrases than this are rare and seldom about the noun. */
const REACH_LEFT = 9
const REACH_RIGHT = 18

/** Walks outward from the noun, word by word, and takes in what belongs to it. */
export class MeetingPhrase {
  readonly #to: MeetingReference
  readonly #day: number | null
  readonly #gazetteer: Gazetteer

  constructor(reference: MeetingReference, day: number | null, gazetteer: Gazetteer) {
    this.#to = reference
    this.#day = day
    this.#gazetteer = gazetteer
  }

  readLeft(): void {
    const { reading } = this.#to
    const { text } = reading.block
    const { rules } = reading
    let at = this.#to.start
    for (let step = 0; step < REACH_LEFT; step++) {
      const word = wordBefore(text, at)
      if (!word || word.joint === 'dot') return
      const match = matchEnding(reading, word)
      const quoted = word.joint === 'broken' && closesQuotation(text, word.end, at)
      if (word.joint === 'broken' && !(quoted && match && isBody(this.#kind(match)))) return
      if (match && this.#isOther(match)) return
      const day = match ? null : dayPhraseAt(text, word, rules, this.#day)
      if (match?.class === PATTERN_CLASS.PLACE && this.#isApart(match, word)) {
        this.#to.places.push(match.target)
        return
      } else if (match && this.#takeMatch(match, 'left', false)) {
        this.#to.start = quoted ? beforeQuotation(text, match.start) : match.start
        at = this.#to.start
      } else if (day) {
        this.#to.days.push(day)
        this.#to.start = Math.min(day.start, this.#to.start)
        at = day.start
      } else if (wordSet(rules.definite).has(word.folded)) {
        this.#to.definite = true
        return
      } else if (wordSet(rules.indefinite).has(word.folded)) {
        this.#to.indefinite = true
        return
      } else if (wordSet(rules.several).has(word.folded) && word.joint === 'space') {
        this.#to.foreign = true
        return
      } else if (!takeWord(this.#to, word, 'left')) {
        if (word.capital && !reading.titleCase && rules.language !== 'de' && !opensSentence(text, word.start) && at === this.#to.start)
          this.#to.foreign = true
        return
      } else at = word.start
    }
  }

  readRight(): void {
    const { reading } = this.#to
    const { text } = reading.block
    const { rules } = reading
    let at = this.#to.end
    let locative = false
    let linked = false
    let link = ''
    // A preposition, or a title after one, binds the next name to the phrase.
    let bound = false
    let owned = true
    const placedBefore = this.#to.places.length > 0
    const toldBefore = this.#to.places.length + this.#to.placeEntities.length + this.#to.days.length
    for (let step = 0; step < REACH_RIGHT; step++) {
      const word = wordAfter(text, at)
      if (!word || word.joint === 'dot' || (word.joint === 'broken' && !this.#goesOn(at, word))) return
      const match = matchStarting(reading, word)
      const day = match ? null : dayPhraseAt(text, word, rules, this.#day)
      const told = this.#to.places.length + this.#to.placeEntities.length + this.#to.days.length > toldBefore
      const quoted = word.joint === 'broken' && opensQuotation(text, at, word.start)
      const isName = match !== null && (match.class === PATTERN_CLASS.NAME || match.class === PATTERN_CLASS.PLACE)
      // A name that nothing binds to the phrase begins another ("на встрече в Париже Макрон…"), and so does a second city ("the Paris talks in London").
      if (
        isName &&
        !bound &&
        (word.capital || isBody(this.#kind(match))) &&
        (told || !(rules.cases || rules.language === 'de')) &&
        !isComma(text, at, word.start) &&
        !tiesToNext(text, match.end)
      )
        return
      // "Po zakończeniu londyńskiego szczytu premier Keir Starmer…": the next clause's subject.
      if (rules.cases && !bound && namesSubject(reading, word, this.#gazetteer)) return
      if (match?.class === PATTERN_CLASS.PLACE && placedBefore && !this.#to.places.includes(match.target)) return
      const compound = match && restOfCompound(reading, match)
      if (compound) {
        at = compound.end
        linked = false
        bound = true
      } else if (match && HOST.test(link) && linked && this.#kind(match) === 'person') {
        this.#to.hosts.push(match.target)
        this.#to.end = match.end
        at = match.end
        linked = false
        bound = false
      } else if (match && this.#takeMatch(match, 'right', locative, owned)) {
        this.#to.end = quoted ? afterQuotation(text, match.end) : match.end
        at = this.#to.end
        linked = false
        // An adjective of origin is its noun's: "con il premier britannico Starmer".
        bound = tiesToNext(text, match.end) || (bound && match.class === PATTERN_CLASS.DEMONYM)
        owned = false
      } else if (day) {
        this.#to.days.push(day)
        this.#to.end = Math.max(day.end, this.#to.end)
        at = Math.max(day.end, word.end)
        linked = false
        bound = false
      } else if (word.joint !== 'hyphen' && wordSet(rules.links).has(word.folded)) {
        // After a place or a day, "and" and a bare article lead on to something else ("in Paris on Thursday and at…", "venerdì il Cremlino").
        if (told && (wordSet(rules.and).has(word.folded) || (ARTICLE.test(word.folded) && !linked))) return
        owned = owned && GENITIVE.test(word.folded)
        locative = wordSet(rules.locative).has(word.folded) || (locative && linked)
        linked = true
        link = word.folded
        bound = true
        at = word.end
      } else if (!linked && !bound && this.#to.actors.length > 0 && isTitle(reading, word)) {
        // After who took part, a title that nothing links begins the next clause ("na spotkaniu z Zełenskim prezydent Macron…").
        return
      } else if (takeWord(this.#to, word, 'right')) {
        at = word.end
        linked = false
        bound ||= isTitle(reading, word)
      } else {
        // "on Libya", "in Ramstein", "with Whitaker": what we do not know makes it another meeting.
        if (linked && word.capital && !reading.titleCase && rules.language !== 'de') this.#to.foreign = true
        if (linked && (owned || WITH.test(link))) this.#to.qualified = true
        return
      }
    }
  }

  /** "talks in Jeddah, Saudi Arabia": a comma before a state or a date continues the place; quotation marks round a body's name are none of the phrase's. */
  #goesOn(at: number, word: Neighbour): boolean {
    const { reading } = this.#to
    const { text } = reading.block
    const match = matchStarting(reading, word)
    const kind = match ? this.#kind(match) : ''
    if (opensQuotation(text, at, word.start)) return isBody(kind)
    if (!isComma(text, at, word.start)) return false
    const year = wordSet(reading.rules.links).has(word.folded) ? wordAfter(text, word.end) : word
    if (year && YEAR.test(year.folded)) return true
    return this.#to.places.length > 0 && kind === 'state'
  }

  /** "Am Sonntag fanden in Genf Beratungen statt": where they were, but no part of the phrase, as an adjective of the place would be. */
  #isApart(place: Match, last: Neighbour): boolean {
    const { reading } = this.#to
    const { rules, block } = reading
    if (!(rules.cases || (rules.language === 'de' && !last.folded.endsWith('er'))) || !isCapitalAt(block.text, place.start)) return false
    return wordSet(rules.locative).has(wordBefore(block.text, place.start)?.folded ?? '')
  }

  /** Before the noun, languages that put owners after it have only adjectives: a name there belongs to what goes before. */
  #isOther(match: Match): boolean {
    const { reading } = this.#to
    if (!reading.rules.postStateAfter || reading.titleCase) return false
    if (match.class === PATTERN_CLASS.NAME) return true
    return (
      match.class === PATTERN_CLASS.PLACE && isCapitalAt(reading.block.text, match.start) && !opensSentence(reading.block.text, match.start)
    )
  }

  #kind(match: Match): string {
    return match.class === PATTERN_CLASS.NAME ? this.#gazetteer.kindOf(match.target) : ''
  }

  /** Takes in what a match tells; false where it does not belong to such a phrase. */
  #takeMatch(match: Match, side: 'left' | 'right', locative: boolean, owned = false): boolean {
    switch (match.class) {
      case PATTERN_CLASS.PLACE:
        this.#to.places.push(match.target)
        return true
      case PATTERN_CLASS.LEVEL:
        this.#to.levels.push(MEETING_LEVELS[match.target] as MeetingLevel)
        return true
      case PATTERN_CLASS.DEMONYM:
        this.#to.actors.push(match.target)
        return true
      case PATTERN_CLASS.MEETING_NOUN:
        return side === 'left'
      case PATTERN_CLASS.NAME: {
        const kind = this.#kind(match)
        if ((kind === 'state' && side === 'right' && locative) || kind === 'office') this.#to.placeEntities.push(match.target)
        else if (isBody(kind) && side === 'left') this.#to.bodies.push(match.target)
        else {
          if (owned && isBody(kind)) this.#to.owners.push(match.target)
          this.#to.actors.push(match.target)
        }
        return true
      }
      default:
        return false
    }
  }
}

const ARTICLE = /^(?:the|le|la|les|l|il|lo|i|gli|el|los|las|die|das)$/
/** Prepositions and articles through which a noun names its owner. */
const GENITIVE = /^(?:of|the|de|du|des|d|l|la|les|le|del|los|las|el|di|della|dell|dei|degli|delle|dello|der|des|von|die|den)$/
/** Prepositions before those whom one meets. */
const WITH = /^(?:with|between|avec|entre|mit|zwischen|con|tra|fra|z|ze|między|з|із|зі|між|с|со|между)$/
/** Prepositions that, before somebody's name, say at whose place it was. */
const HOST = /^(?:bei|beim|chez|u|у)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Kinds of entity that hold meetings of their own. */
export function isBody(kind: string): boolean {
  return kind === 'organisation' || kind === 'bloc'
}
