// Walks the noun phrase to the left of a meeting noun, word by word: "Tuesday's talks", "the NATO summit", "the Ukraine meeting".
// Fills in what the phrase tells; what does not belong to the phrase ends it.
import { NAME_KINDS } from '../../model/name.ts'
import { isAllCapitals, isCapitalAt } from '../../text/fold.ts'
import { opensSentence } from '../../text/sentence.ts'
import { type Neighbour, wordBefore } from '../neighbours.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { Match } from '../read-block.ts'
import { wordSet } from '../word-sets.ts'
import { dayPhraseAt } from './meeting-days.ts'
import { areBodyAndState } from './phrase-end.ts'
import { beforeQuotation, closesQuotation, isDash } from './phrase-joints.ts'
import { BEFORE } from './phrase-links.ts'
import { matchEnding } from './phrase-matches.ts'
import { isBody, PhraseWalk } from './phrase-walk.ts'
import { isTitle, takeWord } from './phrase-words.ts'

/** Words looked at: longer phrases than this are rare and seldom about the noun. */
const REACH = 9

/** "England's meeting": what stands between an owner and the phrase, from the apostrophe. */
const POSSESSIVE = /^['’]?s\s$/u
/** Between such a place and what is told of it. */
const TOPIC = /^(?:[,:]|\s[–—-])\s(?:[\p{L}\p{M}\d]+\s)?$/u
const PAIR = /^[\p{L}.]+[-‐‑–][\p{L}.]+\s$/u

/** "EZB-Sitzung": whoever it is, nobody of ours. */
function isAcronym(text: string, { start, end }: Neighbour): boolean {
  return end - start > 1 && isAllCapitals(text, start, end)
}

export class LeftWalk extends PhraseWalk {
  read(): void {
    const noun = this.to.start
    this.#walk()
    if (this.#isOfAPair(noun)) this.to.bilateral = true
    this.#takeSubject()
    this.#takeTopic()
  }

  #walk(): void {
    const { reading } = this.to
    const { text } = reading.block
    const { rules } = reading
    let at = this.to.start
    for (let step = 0; step < REACH; step++) {
      const word = wordBefore(text, at)
      if (!word || word.joint === 'dot') return
      const match = this.#isArticleInCapitals(word) ? null : this.orOwner(matchEnding(reading, word))
      const quoted = word.joint === 'broken' && closesQuotation(text, word.end, at)
      if (word.joint === 'broken' && !(quoted && match && isBody(this.kind(match))) && !this.#isPaired(word.end, at, match)) return
      if (match && this.#isOther(match)) return
      const day = match ? null : dayPhraseAt(text, word, rules, this.day)
      if (match?.class === PATTERN_CLASS.PLACE && this.#isApart(match, word)) {
        this.to.places.push(match.target)
        return
      } else if (match && this.takeMatch(match, 'left', false)) {
        if (word.joint === 'hyphen' && this.#pairsWith(match, at)) this.to.foreign = true
        this.to.start = quoted ? beforeQuotation(text, match.start) : match.start
        at = this.to.start
      } else if (day) {
        this.takeDay(day)
        this.to.start = Math.min(day.start, this.to.start)
        at = day.start
      } else if (wordSet(rules.definite).has(word.folded)) {
        this.to.definite = true
        return
      } else if (wordSet(rules.indefinite).has(word.folded)) {
        this.to.indefinite = true
        return
      } else if (
        word.joint === 'hyphen' &&
        ((BEFORE.test(word.folded) && !this.to.days.some(({ start }) => start === at)) || isAcronym(text, word))
      ) {
        this.to.foreign = true
        return
      } else if (wordSet(rules.several).has(word.folded) && word.joint === 'space') {
        this.to.foreign = true
        return
      } else if (!takeWord(this.to, word, 'left')) {
        if (
          word.capital &&
          !reading.titleCase &&
          rules.language !== 'de' &&
          !opensSentence(text, word.start) &&
          (at === this.to.start || POSSESSIVE.test(text.slice(at - 1, this.to.start))) &&
          !isTitle(reading, word)
        )
          this.to.foreign = true
        return
      } else at = word.start
    }
  }

  /** "The EU-Ukraine summit": a body and a state, each a side of it. */
  #pairsWith({ class: kind, target }: Match, at: number): boolean {
    const next = this.to.reading.names.find((one) => one.start === at)
    return kind === PATTERN_CLASS.NAME && next !== undefined && areBodyAndState(target, next.target, this.gazetteer)
  }

  /** "The French-British summit": two states joined by a hyphen, and nobody else. */
  #isOfAPair(noun: number): boolean {
    const { reading, actors, start } = this.to
    if (this.to.noun !== 'summit' || actors.length !== 2 || !actors.every((one) => this.gazetteer.kindOf(one) === 'state')) return false
    return PAIR.test(plain(reading.block.text, start, noun))
  }

  /** "СТАМБУЛ, ВТОРОЙ РАУНД", "Istanbul, third round": the place that a block begins with, and a round that is counted. */
  #takeTopic(): void {
    const { reading, places, start, ordinal, noun } = this.to
    if (ordinal === null || noun !== 'talks' || places.length > 0) return
    const place = reading.lexicon.find((one) => one.class === PATTERN_CLASS.PLACE)
    if (place === undefined || /[\p{L}\d]/u.test(reading.block.text.slice(0, place.start))) return
    if (TOPIC.test(plain(reading.block.text, place.end, start))) places.push(place.target)
  }

  /** "Trump–Putin meeting": two people, parted by a dash. */
  #isPaired(end: number, start: number, match: Match | null): boolean {
    const last = this.to.actors.at(-1)
    if (!match || last === undefined || this.kind(match) !== 'person' || this.gazetteer.kindOf(last) !== 'person') return false
    return start === end + 1 && isDash(this.to.reading.block.text, end, start)
  }

  /** In capitals an article may look like an acronym ("UN SOMMET"). */
  #isArticleInCapitals(word: Neighbour): boolean {
    const { reading, start, end } = this.to
    return wordSet(reading.rules.indefinite).has(word.folded) && isAllCapitals(reading.block.text, start, end)
  }

  /** "Am Sonntag fanden in Genf Beratungen statt": where they were, but no part of the phrase, as an adjective of the place would be. */
  #isApart(place: Match, last: Neighbour): boolean {
    const { reading } = this.to
    const { rules, block } = reading
    if (!(rules.cases || (rules.language === 'de' && !last.folded.endsWith('er'))) || !isCapitalAt(block.text, place.start)) return false
    return wordSet(rules.locative).has(wordBefore(block.text, place.start)?.folded ?? '')
  }

  /** Before the noun, languages that put owners after it have only adjectives: a name there belongs to what goes before. */
  #isOther(match: Match): boolean {
    const { reading } = this.to
    if (!reading.rules.postStateAfter || reading.titleCase) return false
    // "Unijny szczyt": an adjective made of a body's name is written small.
    if (match.class === PATTERN_CLASS.NAME) return isCapitalAt(reading.block.text, match.start) || !isBody(this.kind(match))
    return (
      match.class === PATTERN_CLASS.PLACE && isCapitalAt(reading.block.text, match.start) && !opensSentence(reading.block.text, match.start)
    )
  }

  /** The one state right before the noun, in languages that put there what a meeting is about ("Ukraine summit", "Ukraine-Treffen"). */
  #takeSubject(): void {
    const { reading, actors, subjects, noun } = this.to
    const { language } = reading.rules
    if (noun === 'call' || (language !== 'en' && language !== 'de')) return
    const inside = reading.names.find((one) => one.start >= this.to.start && one.end <= this.to.end && this.#isStateByName(one))
    if (!inside || actors.length > 1 || !this.gazetteer.world().meetings.some((one) => one.subjects.includes(inside.target))) return
    subjects.push(inside.target)
    actors.length = 0
  }

  #isStateByName(match: Match): boolean {
    return this.kind(match) === 'state' && NAME_KINDS[match.nameKind] !== 'metonym'
  }
}
