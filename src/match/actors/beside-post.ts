// The post or state right beside a surname ("President Macron", "Russia's Putin"). Gets a mention and one person it may mean; tells nothing of the page.
import type { PostKey } from '../../model/entity.ts'
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { afterPossessive } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { PATTERN_CLASS } from '../pattern.ts'
import type { Match } from '../read-block.ts'
import { holdsPost } from './post-holders.ts'
import { findPostPhrases } from './posts.ts'
import type { ActorMention } from './propose-candidates.ts'
import { tellsOfMatch } from './told-match.ts'
import { isAmongPolitics } from './told-politics.ts'

export interface BesidePost {
  /** The words on the page. */
  cue: string
  /** Does it name the state or body too? Then nobody else is meant; any club has a president. */
  sure: boolean
  /** Is it his people's name only? Players are called so too, and attack. */
  byPeople?: boolean
}

/** Few names have a word of ours right before them; the unit between tells at once. */
function isSpaceAt(text: string, offset: number): boolean {
  return FOLD[text.charCodeAt(offset)] === SEPARATOR.SPACE
}

/** The post or state right beside a surname, if the person's own; null where there is none. */
export function besidePost(page: PageReading, mention: ActorMention, person: number): BesidePost | null {
  return titleBefore(page, mention, person) ?? putBeside(page, mention, person) ?? stateBefore(page, mention, person)
}

/** "President Macron", "Prime Minister Sir Keir Starmer". */
function titleBefore(page: PageReading, { reading, start }: ActorMention, person: number): BesidePost | null {
  const { text } = reading.block
  if (!isSpaceAt(text, start - 1)) return null
  for (const phrase of findPostPhrases(reading)) {
    if (phrase.end > start || !isSpaceAt(text, phrase.end) || !mayLeadTo(text, phrase.end, start)) continue
    if (!/^[\s\u00a0]+(?:sir\s+|monsieur\s+)?$/i.test(text.slice(phrase.end, start))) continue
    if (holdsPost(page.gazetteer, person, phrase.keys, phrase.body, page.day))
      return { cue: text.slice(phrase.start, phrase.end), sure: phrase.body !== null }
  }
  return null
}

/** Is there nothing between two offsets but spaces, or a word that begins as a gentleman's title does? Most posts of a block are further off. */
function mayLeadTo(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && isSpaceAt(text, at)) at++
  return at >= to || GENTLEMANS.has(text.charCodeAt(at))
}
const GENTLEMANS: ReadonlySet<number> = new Set([...'sSmM'].map((letter) => letter.charCodeAt(0)))

/** "Russia's Putin"; "the French Macron" where politics is spoken of, since "the Russian Medvedev" plays tennis too. */
function stateBefore(page: PageReading, mention: ActorMention, person: number): BesidePost | null {
  const { reading, start } = mention
  if (!isSpaceAt(reading.block.text, start - 1)) return null
  return stateAmong(page, reading.lexicon, mention, person) ?? stateAmong(page, reading.names, mention, person)
}

function stateAmong(page: PageReading, matches: readonly Match[], mention: ActorMention, person: number): BesidePost | null {
  const { reading, start } = mention
  const { text } = reading.block
  for (const match of matches) {
    if (match.end > start || match.end < start - FAR_BESIDE) continue
    const isName = match.class === PATTERN_CLASS.NAME
    if (!isName && match.class !== PATTERN_CLASS.DEMONYM) continue
    const end = isName ? afterPossessive(text, match.end) : match.end
    if ((isName && end === match.end) || !/^[\s\u00a0]+$/.test(text.slice(end, start))) continue
    if (!holdsPost(page.gazetteer, person, [], match.target, page.day)) continue
    if (!isName && (tellsOfMatch(reading, mention) || !isAmongPolitics(reading, mention))) continue
    return { cue: text.slice(match.start, match.end), sure: isName, byPeople: !isName }
  }
  return null
}
/** A state beside a surname ends at most this far before it: a possessive and a space. */
const FAR_BESIDE = 5

/** "Stubb, Finland's president, praised…": the person's own post, with its state or body, put beside the surname. */
function putBeside(page: PageReading, { reading, end }: ActorMention, person: number): BesidePost | null {
  const { text } = reading.block
  if (text[end] !== ',' && text[end + 1] !== '(') return null
  for (const phrase of findPostPhrases(reading)) {
    if (
      phrase.start <= end ||
      (phrase.body === null && !phrase.keys.some((key) => OWN_POSTS.has(key))) ||
      phrase.notNow ||
      !APPOSITION.test(text.slice(end, phrase.start))
    )
      continue
    // Who is named after the post is its holder, and the surname another's.
    if (!/^\s?(?:[,.;:)–—]|$)/.test(text.slice(phrase.end, phrase.end + 2))) continue
    if (holdsPost(page.gazetteer, person, phrase.keys, phrase.body, page.day))
      return { cue: text.slice(phrase.start, phrase.end), sure: phrase.body !== null }
  }
  return null
}
/** Posts that no club, firm or town has: the surname's owner holding one is enough. */
const OWN_POSTS: ReadonlySet<PostKey> = new Set(['foreign-minister', 'defence-minister', 'foreign-policy-chief', 'chief-of-defence'])
/** A comma or a bracket, and an article at most. */
const APPOSITION = /^(?:,\s|\s\()(?:\p{L}{1,3}[\s'’])?$/u
