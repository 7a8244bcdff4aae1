// Walks the noun phrase to the right of a meeting noun, word by word: "a meeting of military chiefs in Paris on 11 March".
// Fills in what the phrase tells; what does not belong to the phrase ends it.

import { NAME_KINDS } from '../../model/name.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import { dayPhraseAt } from './meeting-days.ts'
import { ABOUT, afterHeld, isByHost, MATTER } from './phrase-clauses.ts'
import { afterQuotation, isComma, opensQuotation, tiesToNext } from './phrase-joints.ts'
import { ARTICLE, BETWEEN, GENITIVE, HOST, OTHER_SIDE, OWNER, PRONOUN, RELATIVE, SINCE, VENUE, WITH, YEAR } from './phrase-links.ts'
import { isList, isNextPerson } from './phrase-lists.ts'
import { matchStarting, restOfCompound } from './phrase-matches.ts'
import { CAPITAL, isBody, PhraseWalk } from './phrase-walk.ts'
import { isInfinitive, isTitle, namesSubject, saysHowLong, takeWord } from './phrase-words.ts'

/** Words looked at: longer phrases than this are rare and seldom about the noun. */
const REACH = 18

export class RightWalk extends PhraseWalk {
  read(): void {
    const { reading } = this.to
    const { text } = reading.block
    const { rules } = reading
    let at = this.to.end
    let locative = false
    let linked = false
    let link = ''
    // A preposition, or a title after one, binds the next name to the phrase.
    let bound = false
    let owned = true
    let withWhom = false
    let between = false
    let about = false
    const placedBefore = this.to.places.length > 0
    const toldBefore = this.to.places.length + this.to.placeEntities.length + this.to.days.length
    for (let step = 0; step < REACH; step++) {
      const word = wordAfter(text, at)
      if (!word || word.joint === 'dot') return
      const listed = between && word.joint === 'broken' && isNextPerson(this.to, at, word, this.gazetteer)
      const goesOn = word.joint !== 'broken' || listed || this.#goesOn(at, word)
      if (!goesOn || RELATIVE.test(word.folded)) {
        const past = this.#afterHeld(at)
        if (past > at) {
          at = past
          continue
        }
        if (!goesOn) return
      }
      const match = this.#ownerAt(word) ?? matchStarting(reading, word)
      const day = match ? null : dayPhraseAt(text, word, rules, this.day)
      const told = this.to.places.length + this.to.placeEntities.length + this.to.days.length > toldBefore
      const quoted = word.joint === 'broken' && opensQuotation(text, at, word.start)
      const isName = match !== null && (match.class === PATTERN_CLASS.NAME || match.class === PATTERN_CLASS.PLACE)
      // A name that nothing binds to the phrase begins another ("на встрече в Париже Макрон…"), and so does a second city ("the Paris talks in London").
      if (
        isName &&
        !bound &&
        (word.capital || isBody(this.kind(match))) &&
        (told || !(rules.cases || rules.language === 'de')) &&
        !this.#isOwnBody(match, word, step) &&
        !isComma(text, at, word.start) &&
        !tiesToNext(text, match.end)
      )
        return
      // "Po zakończeniu londyńskiego szczytu premier Keir Starmer…": the next clause's subject.
      if (rules.cases && !bound && namesSubject(reading, word, this.gazetteer)) return
      if (match?.class === PATTERN_CLASS.PLACE && placedBefore && !this.to.places.includes(match.target)) return
      // "Between Kyiv and Moscow": who met, not where.
      if (match?.class === PATTERN_CLASS.PLACE && linked && (WITH.test(link) || (between && wordSet(rules.and).has(link)))) {
        const state = this.stateAt(word)
        if (!state) return
        this.to.actors.push(state.target)
        this.to.end = match.end
        at = match.end
        linked = false
        bound = tiesToNext(text, match.end)
        continue
      }
      const subject = about ? this.stateAt(word) : null
      // "Talks on Trump's plan": what they were about, not who came.
      if (about && match && this.kind(match) === 'person') return
      const compound = match && restOfCompound(reading, match)
      if (compound) {
        at = compound.end
        linked = false
        bound = true
      } else if (subject) {
        this.to.subjects.push(subject.target)
        this.to.end = subject.end
        at = subject.end
        linked = false
        bound = false
        about = false
      } else if (match && this.kind(match) === 'person' && ((HOST.test(link) && linked) || isByHost(text, word.start))) {
        this.to.hosts.push(match.target)
        this.to.end = match.end
        at = match.end
        linked = false
        bound = false
      } else if (match && this.takeMatch(match, 'right', locative, owned)) {
        this.to.end = quoted ? afterQuotation(text, match.end) : this.endOf(match)
        at = this.to.end
        linked = false
        // An adjective of origin is its noun's: "con il premier britannico Starmer".
        bound = tiesToNext(text, match.end) || (bound && match.class === PATTERN_CLASS.DEMONYM)
        owned = false
        withWhom = false
        locative &&= match.class === PATTERN_CLASS.PLACE
      } else if (day) {
        // "The third meeting since July": what the month counts from.
        if (!day.precise && linked && SINCE.test(link)) {
          this.to.foreign = true
          return
        }
        this.to.days.push(day)
        this.to.end = Math.max(day.end, this.to.end)
        at = Math.max(day.end, word.end)
        linked = false
        bound = false
      } else if (word.joint !== 'hyphen' && (wordSet(rules.links).has(word.folded) || ABOUT.test(word.folded))) {
        // After a place or a day, "and" and a bare article lead on to something else ("in Paris on Thursday and at…", "venerdì il Cremlino").
        if (told && (wordSet(rules.and).has(word.folded) || (ARTICLE.test(word.folded) && !linked))) return
        if (!listed && this.#leadsAway(word, linked)) return
        owned = owned && GENITIVE.test(word.folded)
        locative = wordSet(rules.locative).has(word.folded) || (locative && linked)
        linked = true
        link = word.folded
        bound = true
        withWhom ||= WITH.test(link)
        between ||= BETWEEN.test(link)
        about = ABOUT.test(link) || (about && MATTER.test(link))
        at = word.end
      } else if (locative && linked && CAPITAL.test(word.folded)) {
        at = word.end
      } else if (between && linked && OTHER_SIDE.test(word.folded)) {
        at = word.end
      } else if (about && MATTER.test(word.folded)) {
        at = word.end
      } else if (!linked && !bound && this.to.actors.length > 0 && isTitle(reading, word)) {
        // After who took part, a title that nothing links begins the next clause ("na spotkaniu z Zełenskim prezydent Macron…").
        return
      } else if (takeWord(this.to, word, 'right')) {
        at = word.end
        linked = false
        bound ||= isTitle(reading, word)
      } else {
        const past = linked ? at : this.#afterHeld(at)
        if (past > at) {
          at = past
          continue
        }
        // "on Libya", "in Ramstein", "with Whitaker": what we do not know makes it another meeting.
        if (linked && word.capital && !reading.titleCase && rules.language !== 'de') this.to.foreign = true
        const says = linked && (owned || withWhom) && !saysHowLong(word) && !isInfinitive(word, rules.language)
        if (says) this.to.qualified = true
        if (says && owned && OWNER.test(link) && !PRONOUN.test(word.folded)) this.to.owned = true
        // "La riunione nella residenza di …": some place of its own.
        if (linked && locative && VENUE.test(word.folded)) this.to.qualified = true
        // "Das Treffen im Oval Office": where every noun has a capital, an unknown place makes it another one at least where nothing else tells.
        if (linked && locative && rules.language === 'de' && word.capital) this.to.qualified = true
        // "Between the EU and the African Union": one side we do not know.
        if (linked && between) this.to.foreign = true
        return
      }
    }
  }

  /** "talks in Jeddah, Saudi Arabia": a comma before a state or a date continues the place; quotation marks round a body's name are none of the phrase's. */
  #goesOn(at: number, word: Neighbour): boolean {
    const { reading } = this.to
    const { text } = reading.block
    const match = matchStarting(reading, word)
    const kind = match ? this.kind(match) : ''
    if (opensQuotation(text, at, word.start)) return isBody(kind)
    // "Staats- und Regierungschefs".
    if (wordSet(reading.rules.and).has(word.folded) && /^[-‐]\s$/u.test(text.slice(at, word.start))) return true
    if (!isComma(text, at, word.start)) return false
    if (kind === 'person' && isByHost(text, word.start)) return true
    // "Between delegations of Ukraine, Russia and Turkey": the next of a list.
    const last = this.to.actors.at(-1)
    if (
      kind === 'state' &&
      last !== undefined &&
      this.gazetteer.kindOf(last) === 'state' &&
      this.to.places.length === 0 &&
      isList(text, word.end)
    )
      return true
    const year = wordSet(reading.rules.links).has(word.folded) ? wordAfter(text, word.end) : word
    if (year && YEAR.test(year.folded)) return true
    return match !== null && kind === 'state' && (this.#liesIn(match) || (match.nameKind === METONYM && isList(text, match.end)))
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

  /** Past words that only say that it is held, where a day or a place follows. */
  #afterHeld(at: number): number {
    const { reading } = this.to
    const { text } = reading.block
    const after = afterHeld(text, at, reading.rules.language)
    if (after === at) return at
    const word = wordAfter(text, after)
    if (!word) return at
    const told = wordSet(reading.rules.locative).has(word.folded) || wordSet(reading.rules.links).has(word.folded)
    return told || dayPhraseAt(text, word, reading.rules, this.day) !== null ? after : at
  }

  /** "The meeting of the European Council": the body whose own name is that of its meetings, where another noun stands before it. */
  #ownerAt(word: Neighbour): Match | null {
    const match = matchStarting(this.to.reading, word)
    if (match?.class !== PATTERN_CLASS.MEETING_NOUN) return null
    return this.to.reading.names.find((one) => one.start === match.start && isBody(this.kind(one))) ?? null
  }

  /** "Vertice Nato", "sommet Otan": in languages that put owners after the noun, a body right after it is one. */
  #isOwnBody(match: Match | null, word: Neighbour, step: number): boolean {
    if (step > 0 || match === null || this.to.noun === 'call' || word.joint !== 'space' || !this.to.reading.rules.postStateAfter)
      return false
    return isBody(this.kind(match))
  }

  /** An article that nothing binds begins another clause ("Friday's summit the Europeans…"), as do "and" and a preposition ("und am 27. März"). */
  #leadsAway(word: Neighbour, linked: boolean): boolean {
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
    return reading.rules.language === 'en' && dayPhraseAt(reading.block.text, next, reading.rules, this.day) === null
  }
}
const METONYM = NAME_KINDS.indexOf('metonym')
