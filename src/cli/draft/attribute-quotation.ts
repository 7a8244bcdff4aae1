// Whose words a quotation is: the actor named nearest to it outside quotation marks, a verb of saying between them counting most;
// a pronoun beside the verb points to the person whom the sentence before names first. A guess for the editor, with its reason, never a record.
import { isMeetingId } from '../../model/meeting-id.ts'
import type { Block, ResolvedMention, Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { sentenceEnd, sentenceStart } from '../../text/sentence.ts'
import { endsSentence, type FoundQuotation } from './find-quotations.ts'
import { ACCORDING_TO, SAYING, TIMES, UNNAMED } from './saying.ts'

export interface Attribution {
  actor: string
  how: 'named beside a verb of saying' | 'named nearby' | 'a pronoun; the subject of the sentence before'
}

/** How far from a quotation its speaker may be named, in UTF-16 units: about two lines of text. */
const REACH = 160
/** Room for the verb right behind a name ("Orlova said"). */
const VERB_BEHIND = 12
/** A verb of saying between name and quotation outweighs this much distance. */
const VERB_WORTH = 120
/** States and bodies stand in every sentence about somebody who speaks for them: a person or an office is worth this much distance more. */
const SPEAKER_WORTH = 100
/** What introduces a quotation, so that its speaker stands before it: "said that", a colon. */
const INTRODUCTION = /(?::|(?<!\p{L})(?:that|qu[e’']|che|dass|daß|że|iż|що|что))\s*\S?$/iu
/** A person's name, or a title with one. German writes every noun so: there it tells nothing. */
const NAME = /\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]+/u
/** Words with capitals right before a name are its title. */
const TITLE_AT_END = /(?:\p{Lu}[\p{L}.’'-]*\s+)+$/u
/** Words of a title between "according to" and the name. */
const MOST_TITLE_WORDS = 4
/** How near to a quotation a pronoun has to stand to be its subject. */
const PRONOUN_REACH = 40

const PRONOUNS: Record<PageLanguage, string> = {
  en: 'he|she',
  fr: 'il|elle',
  de: 'er|sie',
  es: 'él|ella',
  it: 'lui|lei|egli',
  pl: 'on|ona',
  uk: 'він|вона',
  ru: 'он|она',
}

/** Null where nobody is named near it. `mentions`: all of the article, in order. */
export function attributeQuotation(
  quotation: FoundQuotation,
  block: Block,
  others: readonly FoundQuotation[],
  mentions: readonly ResolvedMention[],
  language: string,
): Attribution | null {
  const own = (block.lang || language).slice(0, 2)
  const known: PageLanguage = Object.hasOwn(SAYING, own) ? (own as PageLanguage) : 'en'
  const saying = SAYING[known]
  const actors = mentions.filter(({ entity }) => entity !== null && !isMeetingId(entity))
  const { text } = block
  const { span } = quotation
  const speakerBefore = endsSentence(text, quotation) || INTRODUCTION.test(text.slice(0, span.start))
  // What the next sentence names is about something else.
  const until = speakerBefore ? span.end : sentenceEnd(text, Math.min(span.end + 1, text.length))
  const here = actors.filter((mention) => mention.block === block.index && !others.some((other) => inside(mention, other.span)))
  const speakers = here.filter(maySpeak)
  if (known !== 'de' && isStrangers(text.slice(span.end, until), span.end, speakers, saying)) return null
  // A quotation that ends its sentence ends it in every language's marks.
  const ended = others.flatMap((other) => (other.after < span.start && endsSentence(text, other) ? [other.after] : []))
  const leadStart = Math.max(sentenceStart(text, Math.max(0, span.start - 1)), ...ended)
  const isFollowed = (mention: Span) => saying.test(text.slice(mention.end, mention.end + VERB_BEHIND))
  const inLead = here.filter(
    (mention) => mention.start >= leadStart && mention.end <= span.start && (maySpeak(mention) || isFollowed(mention)),
  )
  const lead = text.slice(leadStart, inLead[0]?.start ?? span.start)
  if (isUnnamed(lead, inLead.length > 0, text.slice(span.end, until), span.end, speakers, known)) return null
  const isNamed = inLead.length > 0 || speakers.some(({ start }) => start >= span.end && start < until)
  const besides = [lead.slice(-PRONOUN_REACH), text.slice(span.end, Math.min(until, span.end + PRONOUN_REACH))]
  const pronoun = !isNamed && besides.some((words) => pronounOf(known).test(words)) ? subjectBefore(span, block, here, actors) : null
  if (pronoun !== null) return { actor: pronoun, how: 'a pronoun; the subject of the sentence before' }
  const near = here.flatMap((mention) => {
    if (mention.start >= span.end && mention.start >= until) return []
    if (inLead[0] !== undefined && isAside(text, inLead[0], mention)) return []
    const gap = gapText(text, span, mention)
    if (gap.length > REACH) return []
    const behind = isFollowed(mention) || isAccordingTo(text.slice(0, mention.start), known)
    if (!maySpeak(mention) && !behind && !isSubject(text, mention, span, saying)) return []
    // The verb of a sentence that names somebody is theirs, and nobody's from the sentence before.
    const isEarlier = mention.end <= leadStart && isNamed
    const isInverted = /^[\s:,]*\S?$/.test(gap) && isSaidBy(text.slice(0, mention.start), saying)
    const verb = !isEarlier && (behind || isInverted || saying.test(gap))
    return [{ actor: mention.entity ?? '', verb, cost: gap.length - (verb ? VERB_WORTH : 0) - (maySpeak(mention) ? SPEAKER_WORTH : 0) }]
  })
  const [best] = near.sort((a, b) => a.cost - b.cost)
  return best === undefined ? null : { actor: best.actor, how: best.verb ? 'named beside a verb of saying' : 'named nearby' }
}

/** People, and offices such as the Kremlin. A state or a body speaks where it is itself the subject of the verb. */
const maySpeak = ({ entity }: ResolvedMention): boolean => /^(?:person|office)\//.test(entity ?? '')

/**
 * "said Norland", with nothing after the name that it would only describe ("said Norland Defence Minister …"); or a sentence that begins with
 * it and has a colon before the quotation.
 */
function isSubject(text: string, { start, end }: Span, quotation: Span, saying: RegExp): boolean {
  if (end <= quotation.start && sentenceStart(text, start) === start && /:\s*\S?$/.test(text.slice(0, quotation.start))) return true
  return saying.test(text.slice(Math.max(0, start - 2 * VERB_BEHIND), start)) && /^(?:[.,;:!?»”"]|\s+\p{Ll}|\s*$)/u.test(text.slice(end))
}

/** Does what follows the quotation name its speaker, and nobody of the record ("said Laura Citron, head of …")? */
function isStrangers(after: string, from: number, speakers: readonly Span[], saying: RegExp): boolean {
  const first = Math.min(...speakers.flatMap(({ start }) => (start >= from ? [start - from] : [])), after.length)
  const clause = first < after.length ? after.slice(0, first).replace(TITLE_AT_END, '') : after
  const verb = saying.exec(clause)
  return verb !== null && NAME.test(clause.slice(verb.index))
}

/** Is it said by somebody whom the article does not name: in the words before the quotation ("A diplomat called it"), or behind ("said a diplomat")? */
function isUnnamed(
  lead: string,
  hasSpeaker: boolean,
  after: string,
  from: number,
  speakers: readonly Span[],
  language: PageLanguage,
): boolean {
  const saying = SAYING[language]
  const unnamed = `(?:${UNNAMED[language]})(?!\\p{L})(?!\\s+(?:${TIMES})(?!\\p{L}))`
  const inverted = new RegExp(`^\\p{L}+\\s+${unnamed}`, 'iu')
  const told = saying.exec(lead)
  if (told !== null) {
    const rest = lead.slice(told.index)
    // "Un día después dijo Kestrel": where no clause begins behind the verb, whoever is named next is its subject.
    const isSubjectNext = language !== 'en' && hasSpeaker && !/[,:]|(?<!\p{L})(?:qu[e’']|che|dass|daß|że|iż|що|что)/iu.test(rest)
    if (new RegExp(`^[^\\p{L}]*${unnamed}`, 'iu').test(lead) && !isSubjectNext && !pronounOf(language).test(lead)) return true
    if (inverted.test(rest)) return true
  }
  const first = Math.min(...speakers.flatMap(({ start }) => (start >= from ? [start - from] : [])), after.length)
  const clause = after.slice(0, first)
  const verb = saying.exec(clause)
  if (verb === null) return false
  // Only an auxiliary may stand before the verb: with a pronoun there, what follows is no subject ("he told a crowd").
  const before = clause.slice(0, verb.index)
  const isInverted = /^[^\p{L}]*(?:\p{L}{1,4}[ \u00a0])?$/u.test(before) && !pronounOf(language).test(before)
  return isInverted && inverted.test(clause.slice(verb.index))
}

/** Does "according to" stand right before the name, or before its title? */
function isAccordingTo(before: string, language: PageLanguage): boolean {
  return new RegExp(`(?<!\\p{L})(?:${ACCORDING_TO[language]})\\s*(?:[\\p{L}’'-]+\\s+){0,${MOST_TITLE_WORDS}}$`, 'iu').test(before)
}

/** "sagte der Kanzler Kestrel:": is the verb right before the name, or before its title? */
function isSaidBy(before: string, saying: RegExp): boolean {
  const words = before
    .split(/\s+/)
    .slice(-2 - MOST_TITLE_WORDS)
    .join(' ')
  const verb = saying.exec(words)
  return verb !== null && /^[\p{L}’' -]*$/u.test(words.slice(verb.index))
}

/** "Kestrel, after seeing Brandt, told reporters": is it named between commas behind the first of its sentence? */
function isAside(text: string, first: Span, { start }: Span): boolean {
  const aside = /^,[^,:;.]*,/.exec(text.slice(first.end))
  return aside !== null && start > first.end && start < first.end + aside[0].length
}

const inside = (mention: Span, span: Span) => mention.start >= span.start && mention.end <= span.end

function gapText(text: string, quotation: Span, mention: Span): string {
  return mention.end <= quotation.start ? text.slice(mention.end, quotation.start) : text.slice(quotation.end, mention.start)
}

const pronounOf = (language: PageLanguage) => new RegExp(`(?<!\\p{L})(?:${PRONOUNS[language]})(?!\\p{L})`, 'iu')

/** The person whom the last sentence before the quotation that names one names first; in this block, or else in the last before it. */
function subjectBefore(quotation: Span, block: Block, here: readonly ResolvedMention[], actors: readonly ResolvedMention[]): string | null {
  const isPerson = ({ entity }: ResolvedMention) => entity?.startsWith('person/') === true
  const before = here.filter((mention) => isPerson(mention) && mention.end <= quotation.start)
  const last = before.at(-1)
  if (last === undefined) return actors.filter((mention) => isPerson(mention) && mention.block < block.index).at(-1)?.entity ?? null
  const start = sentenceStart(block.text, last.start)
  return before.find((mention) => mention.start >= start)?.entity ?? null
}
