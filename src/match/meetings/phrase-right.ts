// Walks the noun phrase to the right of a meeting noun, word by word: "a meeting of military chiefs in Paris on 11 March".
// Fills in what the phrase tells; what does not belong to the phrase ends it. What may stand between the words, right-joints.ts says.
import { isCapitalAt } from '../../text/fold.ts'
import { type Neighbour, wordAfter } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { wordSet } from '../word-sets.ts'
import { feastOr } from './feast-days.ts'
import { dayPhraseAt, orWeekend } from './meeting-days.ts'
import { takeApposition } from './phrase-apposition.ts'
import { ABOUT, isByHost, MATTER } from './phrase-clauses.ts'
import { afterUnknownTitle, isByOther, pairsWithOther, takeHomeBody, takeUnknown } from './phrase-end.ts'
import { afterQuotation, isDash, opensQuotation, tiesToNext } from './phrase-joints.ts'
import { BETWEEN, GENITIVE, HOST, RELATIVE, SINCE, WITH } from './phrase-links.ts'
import { isListed, isPaired, joinsSides, opensSeveral } from './phrase-lists.ts'
import { matchStarting, type Next, restOfCompound } from './phrase-matches.ts'
import { countedBefore } from './phrase-surroundings.ts'
import { beforeVenuesPlace } from './phrase-venues.ts'
import { isOfWhose, isPurpose, isShortTitle, isTitle, isVerb, saysAbout, takeWord } from './phrase-words.ts'
import { RightJoints } from './right-joints.ts'
import { isUnnamedSide, pastSender } from './senders.ts'

/** Words looked at: longer phrases than this are rare and seldom about the noun. */
const REACH = 18

/** The word belongs to the phrase, the phrase has ended, or (null) the word is something else. */
type Step = boolean | null

export class RightWalk extends RightJoints {
  /** Where the walk has come to. */
  #at = this.pastQuality(this.to.end)
  /** The preposition or article right before, if nothing has come after it; "linked" while that is so. */
  #link = ''
  #linked = false
  /** A preposition of place leads on. */
  #locative = false
  /** A preposition, or a title after one, binds the next name to the phrase. */
  #bound = false
  /** Nothing but genitives so far: what comes is whose meeting it is. */
  #owned = true
  /** The word just taken is an adjective of a place or a people. */
  #describes = false
  #withWhom = false
  #between = false
  #about = false
  #matter = false
  #spanEnd: number | null = null
  readonly #placedBefore = this.to.places.length > 0
  readonly #toldBefore = this.to.placesAndDays

  read(): void {
    const { text } = this.to.reading.block
    for (let step = 0; step < REACH; step++) {
      this.#at = this.pastAside(this.#at)
      const head = this.pastHead(this.#at)
      if (head > this.#at) this.#goTo(head, true)
      const word = wordAfter(text, this.#at)
      if (!word || (word.joint === 'dot' && !isShortTitle(text, this.#at)) || !this.#step(word, step)) break
    }
    this.to.end = this.#spanEnd ?? this.to.end
    takeApposition(this.to, this.day)
  }

  /** False where the phrase has ended before the word. */
  #step(word: Neighbour, step: number): boolean {
    const listed = isPaired(this.to, this.#at, word, this.gazetteer) || isListed(this.to, this.#at, word, this.gazetteer, !this.#between)
    const goesOn = word.joint !== 'broken' || listed || this.goesOn(this.#at, word)
    if ((!goesOn || RELATIVE.test(word.folded)) && this.#skip(this.afterHeld(this.#at))) return true
    const match = this.orOwner(matchStarting(this.to.reading, word))
    if (word.joint !== 'space' && pairsWithOther(this.to, this.#at, word, match, this.gazetteer)) this.to.foreign = true
    if (!goesOn) return this.stopsAt(word, this.#linked ? this.#link : '', this.#at)
    const next: Next = { word, match, listed }
    if (this.#beginsAnother(next, step)) return false
    const past = match && pastSender(this.to.reading, match, this.gazetteer, this.#link)
    if (past) return this.#goTo(past, true, past)
    return (
      this.#takeSide(next) ??
      this.#takeCompound(next) ??
      this.#takeSubject(next) ??
      this.#takeHost(next) ??
      this.#takeName(next) ??
      this.#takeDay(next) ??
      this.#takeCount(next) ??
      this.#takeLink(next) ??
      this.#takeWord(next) ??
      this.#end(next)
    )
  }

  /** Goes on behind something that belongs to the phrase, and may end it. */
  #goTo(at: number, bound: boolean, end = this.to.end): true {
    this.to.end = end
    this.#at = at
    this.#linked = false
    this.#bound = bound
    return true
  }

  #skip(past: number): boolean {
    const goesOn = past > this.#at
    if (goesOn) this.#at = past
    return goesOn
  }

  /** What its own clause tells goes on being read, while the span ends here. */
  #skipMainVerb(): boolean {
    if (!this.#skip(this.afterMainVerb(this.#at))) return false
    this.#spanEnd ??= this.to.end
    return true
  }

  /** Does the next clause, or another meeting, begin with this word? */
  #beginsAnother({ word, match, listed }: Next, step: number): boolean {
    const { rules, block } = this.to.reading
    if (match && (listed ? isDash(block.text, this.#at, word.start) : opensSeveral(this.to, match, this.gazetteer))) return false
    // A name that nothing binds to the phrase begins another ("на встрече в Париже Макрон…"), and so does a second city ("the Paris talks in London").
    const mayBegin = !this.#bound && (this.hasToldSince(this.#toldBefore) || !(rules.cases || rules.language === 'de'))
    if (mayBegin && this.isNameApart(word, match, this.#at) && !this.isOwnBody(match, word, step)) return true
    // "Po zakończeniu londyńskiego szczytu premier Keir Starmer…": the next clause's subject.
    if (!this.#bound && this.isSubject(word, match)) return true
    // "Talks on Trump's plan", "represented at the meeting by Witkoff": what they were about, or who did something else.
    if (match && this.kind(match) === 'person' && (this.#about || (this.#linked && isByOther(this.to, this.#link, word.start)))) return true
    if (match?.class !== PATTERN_CLASS.PLACE || this.to.places.includes(match.target)) return false
    return (
      this.#placedBefore || this.isAnotherPlace(match.target) || (!isCapitalAt(block.text, match.start) && this.isNextMeetings(match.end))
    )
  }

  /** "Between Kyiv and Moscow": who met, not where. */
  #takeSide({ word, match }: Next): Step {
    if (match?.class !== PATTERN_CLASS.PLACE) return null
    const isParty = WITH.test(this.#link) || this.isRebuilt(this.#link) || (this.#between && joinsSides(this.to, this.#link, true))
    if (!(this.#linked && isParty) && !this.isGenitive(word, this.#locative)) return null
    const state = this.stateAt(word)
    if (!state) return false
    this.to.actors.push(state.target)
    return this.#goTo(match.end, tiesToNext(this.to.reading.block.text, match.end), match.end)
  }

  #takeCompound({ match }: Next): Step {
    if (match && (this.#owned || this.#describes) && this.isInner(match)) return this.#goTo(this.takeInner(match), false)
    const rest = match && !this.namesFormat(match) && restOfCompound(this.to.reading, match)
    return rest ? this.#goTo(rest.end, true) : null
  }

  /** "Summit on Ukraine". */
  #takeSubject({ word }: Next): Step {
    const subject = this.#about && this.stateAt(word)
    if (!subject || this.isOnlyPlace(subject)) return null
    this.to.subjects.push(subject.target)
    this.#about = false
    return this.#goTo(subject.end, false, subject.end)
  }

  /** "Treffen bei Macron". */
  #takeHost({ word, match }: Next): Step {
    if (!match || this.kind(match) !== 'person') return null
    if (!(HOST.test(this.#link) && this.#linked) && !isByHost(this.to.reading.block.text, word.start)) return null
    this.to.hosts.push(match.target)
    return this.#goTo(match.end, false, match.end)
  }

  #takeName({ word, match }: Next): Step {
    // "On the plan of the White House", "on the war with Russia": whose the matter is.
    const isMatter =
      (this.#about && GENITIVE.test(this.#link)) || (this.#matter && WITH.test(this.#link) && match && this.kind(match) === 'state')
    if (match && isMatter) return this.#skip(match.end)
    if (!match || this.isOfTheCity(match, this.#linked) || !this.takeMatch(match, 'right', this.#locative, this.#owned)) return null
    const { text } = this.to.reading.block
    const quoted = word.joint === 'broken' && opensQuotation(text, this.#at, word.start)
    this.to.end = quoted ? afterQuotation(text, match.end) : this.endOf(match)
    this.#owned = false
    // "Runda stambulskich rozmów": an adjective of the talks that follow.
    this.#describes = match.class !== PATTERN_CLASS.NAME && !isCapitalAt(text, match.start)
    this.#withWhom = false
    this.#locative &&= match.class === PATTERN_CLASS.PLACE
    // An adjective of origin is its noun's: "con il premier britannico Starmer".
    return this.#goTo(this.to.end, tiesToNext(text, match.end) || (this.#bound && this.isOfNext(match)))
  }

  #takeDay({ word, match }: Next): Step {
    const { rules, block } = this.to.reading
    const day = match ? null : dayPhraseAt(block.text, orWeekend(block.text, feastOr(block.text, word, rules), rules), rules, this.day)
    if (!day) return null
    if (this.isNextMeetings(day.end)) return false
    // "The third meeting since July": what the month counts from. The first for so long is the one of the news.
    const isSince = !day.precise && this.#linked && SINCE.test(this.#link)
    this.to.foreign ||= isSince && this.to.ordinal !== 1
    if (isSince) return false
    this.takeDay(day)
    return this.#goTo(Math.max(day.end, word.end), false, Math.max(day.end, this.to.end))
  }

  /** "A talk with him nine days earlier in Moscow". */
  #takeCount({ word, match }: Next): Step {
    const counted = match ? null : countedBefore(this.to.reading, word)
    if (counted) this.to.later = counted.apart
    return counted ? this.#goTo(counted.end, false) : null
  }

  /** A preposition, an article, an "and": of two sides also after a day ("talks of Friday between Macron and Merz"); "a" after "with" ("with a Russian delegation"). */
  #takeLink({ word, listed }: Next): Step {
    const { rules } = this.to.reading
    if (this.#linked && WITH.test(this.#link) && wordSet(rules.indefinite).has(word.folded)) return this.#skip(word.end)
    const isOtherSide = this.#between && this.to.actors.length === 1
    const isAnd = joinsSides(this.to, word.folded, this.#between)
    // "At a military base in Anchorage": the building leads on to the place.
    const venue = isAnd ? null : beforeVenuesPlace(this.to.reading, word, this.gazetteer)
    const isLink = isAnd || venue !== null || wordSet(rules.links).has(word.folded) || ABOUT.test(word.folded)
    if (!isLink || word.joint === 'hyphen' || isVerb(rules.language, word) || isOfWhose(this.to.reading, word)) return null
    const mayBeOver = this.hasToldSince(this.#toldBefore) && !(isOtherSide && isAnd)
    if ((mayBeOver && this.isOver(word, this.#linked)) || (!listed && !isOtherSide && this.leadsAway(word, this.#linked))) return false
    this.#owned &&= GENITIVE.test(word.folded)
    this.#locative = venue !== null || wordSet(rules.locative).has(word.folded) || (this.#locative && this.#linked)
    this.#linked = this.#bound = true
    this.#link = word.folded
    this.#withWhom ||= WITH.test(word.folded)
    this.#between ||= BETWEEN.test(word.folded)
    this.#matter ||= this.#about
    this.#about = venue === null && (ABOUT.test(word.folded) || (this.#about && MATTER.test(word.folded)))
    return this.#skip(venue ?? word.end)
  }

  /** A word that tells something by itself, or leads on to what does. */
  #takeWord({ word }: Next): Step {
    if (this.#linked && isPurpose(this.to.reading, this.#link)) return false
    if (this.#owned) takeHomeBody(this.to, word)
    if ((this.#about || this.#matter) && wordSet(this.to.reading.rules.hypothetical).has(word.folded)) return this.#skip(word.end) // "Über eine mögliche Waffenruhe".
    const ofGroup = this.leadsToBody(word, this.#linked)
    this.#owned ||= ofGroup && this.to.actors.length === 0
    if (ofGroup) this.#linked = this.#bound = true
    const here = this.#linked && ((this.#locative && this.isTown(word)) || (this.#between && isUnnamedSide(word)))
    if (here || ofGroup || (this.#about && MATTER.test(word.folded))) return this.#skip(word.end)
    const { reading, actors, levels } = this.to
    // After who took part, or where, a title that nothing links begins the next clause ("na spotkaniu z Zełenskim prezydent Macron…").
    const hasWhoOrWhere = actors.length > 0 || (reading.rules.cases && (this.hasToldSince(this.#toldBefore) || levels.length > 0))
    if (!this.#linked && !this.#bound && hasWhoOrWhere && isTitle(reading, word)) return false
    return takeWord(this.to, word, 'right') ? this.#goTo(word.end, this.#bound || isTitle(reading, word)) : null
  }

  /** A word that we do not know ends the phrase, and may make it somebody else's meeting. */
  #end({ word }: Next): boolean {
    const title = afterUnknownTitle(this.to, this.#at, this.#linked && (this.#withWhom || this.#between), this.gazetteer)
    if (title > this.#at) return this.#goTo(title, true)
    if (!this.#linked) return this.#skip(this.afterHeld(this.#at)) || this.#skipMainVerb()
    if (this.#withWhom && saysAbout(word)) return this.#skip(word.end) // "With almost 30 leaders".
    const between = this.#between && !ABOUT.test(this.#link)
    takeUnknown(this.to, word, { link: this.#link, owned: this.#owned, withWhom: this.#withWhom, between, locative: this.#locative })
    return false
  }
}
