// Phrases that name a holder by the post, with the state or body whose post it is ("the French president", "NATO chief"). Gets a block's
// reading; who the holder is, post-holders.ts tells.
import type { PostKey } from '../../model/entity.ts'
import { POST_KEYS } from '../../model/entity.ts'
import { NOT_NOW, NOT_NOW_AFTER } from '../languages/other-days-holders.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { afterPossessive, goesOnInSigns, wordAfter, wordBefore } from '../neighbours.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import { plain } from '../plain-text.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { anyOf, fitsWord, wordSet, wordTest } from '../word-sets.ts'
import { officeInCompound } from './compound-posts.ts'

/** A post noun with the state or body it belongs to, where the phrase tells; null where it stands without ("the president"). */
export interface PostPhrase {
  start: number
  end: number
  /** Keys that the noun may mean. */
  keys: PostKey[]
  body: number | null
  /** Nobody's at this date: former, designate, deputy… */
  notNow: boolean
}

const BEFORE = anyOf(NOT_NOW)
const AFTER = anyOf(NOT_NOW_AFTER)

/** "Le président français d'alors", "the president of the day". */
const OF_THEN =
  /^\s(?:ad interim|par intérim|en funciones|a interim|d['’]alors|de l['’]époque|de entonces|de la época|di allora|dell['’]epoca|of the (?:day|time)|at the time|jener (?:Zeit|Jahre)|того времени|того часу)(?!\p{L})/u
const LONGEST_THEN = 20

/** Finds the post nouns of a block with their state before ("French president", "Britain's prime minister") or after ("president of France"). */
export function findPostPhrases(reading: BlockReading): readonly PostPhrase[] {
  // Actors and posts are resolved by different files; both ask for the same phrases.
  reading.postPhrases ??= reading.lexicon.length === 0 ? NO_PHRASES : readPostPhrases(reading)
  return reading.postPhrases
}
const NO_PHRASES: readonly PostPhrase[] = []

function readPostPhrases(reading: BlockReading): PostPhrase[] {
  const { text } = reading.block
  const phrases: PostPhrase[] = []
  const { lexicon } = reading
  for (let i = 0; i < lexicon.length; i++) {
    const noun = lexicon[i] as Match
    if (noun.class !== PATTERN_CLASS.POST) continue
    // Matches that begin together end together: of two lengths, the block keeps the longer.
    const group = [noun]
    for (; lexicon[i + 1]?.start === noun.start; i++) {
      const other = lexicon[i + 1] as Match
      if (other.class === PATTERN_CLASS.POST) group.push(other)
    }
    const before = wordBefore(text, noun.start)
    const keys = group.map((match) => POST_KEYS[match.target] as PostKey)
    const found = ownerWithin(reading, noun) ?? ownerBefore(reading, noun) ?? ownerAfter(reading, noun) ?? ownerInCompound(reading, noun)
    // "Le rôle dirigeant de Washington": a state has a leader, its capital only what leads.
    const owner = found?.capital && keys.includes('party-leader') ? null : found
    const first = owner && owner.start < noun.start ? wordBefore(text, owner.start) : before
    const after = wordAfter(text, Math.max(owner?.end ?? 0, noun.end))
    const notNow =
      [before, first].some((word) => word !== null && word.joint !== 'broken' && fitsWord(BEFORE, word.folded)) ||
      (after !== null && after.joint !== 'broken' && fitsWord(AFTER, after.folded)) ||
      // "Prezydent Warszawy", "la presidenta de Madrid": a town's.
      (owner?.capital && owner.start > noun.start && keys.includes('president')) ||
      // "Lider Polski 2050": a party's.
      (owner !== null && goesOnInSigns(text, owner.end)) ||
      OF_THEN.test(plain(text, Math.max(owner?.end ?? 0, noun.end), Math.max(owner?.end ?? 0, noun.end) + LONGEST_THEN))
    phrases.push({
      start: owner ? Math.min(owner.start, noun.start) : noun.start,
      end: owner ? Math.max(owner.end, noun.end) : noun.end,
      keys,
      body: owner?.body ?? null,
      notNow,
    })
  }
  return [...phrases, ...splitPhrases(reading)]
}

/** "szef rosyjskiej dyplomacji", "глава німецького уряду", "el ministro alemán de Defensa": the people stands inside the post. */
function splitPhrases(reading: BlockReading): PostPhrase[] {
  const { text } = reading.block
  const { rules } = reading
  if (!rules.cases && !rules.postStateAfter) return []
  const phrases: PostPhrase[] = []
  for (const people of reading.lexicon) {
    if (people.class !== PATTERN_CLASS.DEMONYM) continue
    const before = wordBefore(text, people.start)
    if (before?.joint !== 'space') continue
    let noun = before.folded
    let end = people.end
    // With cases an adjective and a noun ("глава українського оборонного відомства"); else a preposition, an article and what the post is for.
    for (let hops = 0; hops < (rules.cases ? MOST_WORDS_DECLINED : MOST_WORDS_APART); hops++) {
      const next = wordAfter(text, end)
      if (next === null || (next.joint !== 'space' && next.joint !== 'apostrophe')) break
      noun += ` ${next.folded}`
      end = next.end
      const keys = postsCalled(noun, rules)
      if (keys.length === 0) continue
      const first = wordBefore(text, before.start)
      phrases.push({
        start: before.start,
        end,
        keys,
        body: people.target,
        notNow: first !== null && first.joint === 'space' && fitsWord(BEFORE, first.folded),
      })
      break
    }
  }
  return phrases
}
const MOST_WORDS_DECLINED = 2
/** "De", "las", "fuerzas", "armadas". */
const MOST_WORDS_APART = 4
/** The posts that a language calls so, folded. */
function postsCalled(noun: string, rules: LanguageRules): PostKey[] {
  let posts = POSTS_CALLED.get(rules)
  if (!posts) {
    posts = new Map()
    for (const key of POST_KEYS)
      for (const name of wordSet(rules.posts[key] ?? NO_POSTS)) posts.set(name, [...(posts.get(name) ?? []), key])
    POSTS_CALLED.set(rules, posts)
  }
  return posts.get(noun) ?? []
}
const POSTS_CALLED = new WeakMap<LanguageRules, Map<string, PostKey[]>>()

/** Prepositions of place that never make an owner. */
const IN = wordTest(/^(?:in|nach|en|w|we|в|у|во)$/)
const NO_POSTS: readonly string[] = []

interface Owner {
  start: number
  end: number
  body: number
  /** Named by its capital ("Moscow’s foreign minister"). */
  capital: boolean
}

function ownerOfMatch({ start, end, target, nameKind }: Match): Owner {
  return { start, end, body: target, capital: nameKind === KIND.METONYM }
}

/** "госсекретарь США", "przewodnicząca Komisji Europejskiej", "Kremlin chief": the state, body or office within a listed post; it may end after it ("глава МИД РФ"). */
function ownerWithin(reading: BlockReading, noun: Match): Owner | null {
  const match = reading.names.find(
    (one) =>
      one.class === PATTERN_CLASS.NAME &&
      ((one.start > noun.start && one.start < noun.end && one.end >= noun.end) || (one.start === noun.start && one.end < noun.end)),
  )
  return match ? ownerOfMatch(match) : null
}

/** "Kremlchef": the office that a German compound begins with. */
function ownerInCompound({ block, rules, gazetteer }: BlockReading, { start, end }: Match): Owner | null {
  const noun = block.text.slice(start, end)
  const body = gazetteer !== null && rules.officeCompounds?.test(noun) ? officeInCompound(gazetteer, noun) : -1
  return body < 0 ? null : { start, end, body, capital: false }
}

/** The state or body that ends right before the noun, with or without a possessive or a hyphen. */
function ownerBefore(reading: BlockReading, noun: Match): Owner | null {
  const { rules, gazetteer } = reading
  const { text } = reading.block
  for (const match of namesAndLexicon(reading)) {
    if (match.end > noun.start || match.end < noun.start - 6) continue
    if (match.class !== PATTERN_CLASS.DEMONYM && match.class !== PATTERN_CLASS.NAME) continue
    // "Перед встречей с Зеленским президент США провёл": with cases a person owns nothing by standing before it.
    if (rules.cases && gazetteer?.kindOf(match.target) === 'person') continue
    const end = afterPossessive(text, match.end)
    const next = wordAfter(text, end)
    if (!next || next.start !== noun.start || next.joint === 'broken' || next.joint === 'dot') continue
    return ownerOfMatch(match)
  }
  return null
}

/** The state or body that follows the noun, directly or after "of", "de la", "der"…; an adjective directly ("président français"). */
function ownerAfter(reading: BlockReading, noun: Match): Owner | null {
  const { text } = reading.block
  let at = noun.end
  // At most two small words between: "president of the", "président de la".
  for (let hops = 0; hops < 3; hops++) {
    const next = wordAfter(text, at)
    if (!next || next.joint === 'broken' || next.joint === 'dot') return null
    const match = namesAndLexicon(reading).find(
      (one) => one.start === next.start && (one.class === PATTERN_CLASS.DEMONYM || one.class === PATTERN_CLASS.NAME),
    )
    if (match) {
      if (match.class === PATTERN_CLASS.DEMONYM && (hops > 0 || !reading.rules.postStateAfter)) return null
      if (match.class === PATTERN_CLASS.NAME && hops === 0 && !reading.rules.postStateAfter) return null
      return ownerOfMatch(match)
    }
    // "The chiefs of staff in Paris": where they meet is not whose they are.
    // With cases the owner follows without a preposition: "premier o Ukrainie" speaks about it.
    if (reading.rules.cases || !wordSet(reading.rules.links).has(next.folded) || IN.test(next.folded)) return null
    at = next.end
  }
  return null
}
