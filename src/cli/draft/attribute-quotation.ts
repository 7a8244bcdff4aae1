// Whose words a quotation is: the actor named nearest to it outside quotation marks, a verb of saying between them counting most;
// a pronoun beside the verb points to the person named last. A guess for the editor, with its reason, never a record.
import { isMeetingId } from '../../model/meeting-id.ts'
import type { Block, ResolvedMention, Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { sentenceEnd, sentenceStart } from '../../text/sentence.ts'
import { endsSentence, type FoundQuotation } from './find-quotations.ts'

export interface Attribution {
  actor: string
  how: 'named beside a verb of saying' | 'named nearby' | 'a pronoun; the person named last'
}

/** Beginnings of verbs of saying, by language. The matcher's own list is wider: there a capital only has to act. */
const SAYING: Record<PageLanguage, RegExp> = {
  en: /\b(?:sa(?:id|ys|ying)|t(?:old|ells)|add(?:ed|s|ing)|assert|stat(?:ed|es|ing)|declar|insist|argu|warn|not(?:ed|es|ing)\b|stress|emphasi|explain|remark|announc|claim|comment|continued|wr(?:ote|ites|iting)|repl(?:ied|ies|ying)|answer|reiterat|recall|vow|urged|according to)/i,
  fr: /(?<!\p{L})(?:dit|disai|déclar|affirm|assur|ajout|soulign|estim|expliqu|indiqu|précis|averti|répond|répliqu|réagi|rappel|martel|poursui|écri(?:t|vait)|lancé|annonc|selon)/iu,
  de: /(?<!\p{L})(?:sag|erklär|beton|mein(?:t|te)|warn|schr(?:ieb|eibt)|füg|teilt|äußer|forder|versicher|bekräftig|verkünde|kündig|antwort|so(?= (?:der|die|\p{Lu}))|laut)/iu,
  es: /(?<!\p{L})(?:dij|dice|declar|afirm|asegur|añad|señal|advirt|explic|indic|subray|replic|esgrim|record|sost(?:iene|uvo)|precis|apunt|insist|escrib|anunci|según)/iu,
  it: /(?<!\p{L})(?:detto|dice|dichiar|afferma|aggiun|sottoline|spieg|avvert|scriv|scritto|ribad|ricord|replic|osserva|conclu|annunci|fa sapere|secondo)/iu,
  pl: /(?<!\p{L})(?:powiedzia|mówi|oświadczy|doda|podkreśl|stwierdzi|zaznacz|zapowiedzi|napisa|przekaza|odpowiedzi|wyjaśni|poinformowa|według)/iu,
  uk: /(?<!\p{L})(?:сказа|каза|заяви|дода|наголос|підкресл|повідом|зазнач|попереди|написа|цитую|відпові|поясни|запевни|за словами)/iu,
  ru: /(?<!\p{L})(?:сказа|заяви|добави|подчеркн|сообщи|отмети|предупреди|написа|ответи|поясни|объясни|заверил|по словам)/iu,
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
  if (known !== 'de' && isStrangers(text.slice(span.end, until), span.end, here.filter(maySpeak), saying)) return null
  const near = here.flatMap((mention) => {
    if (mention.start >= span.end && mention.start >= until) return []
    const gap = gapText(text, span, mention)
    if (gap.length > REACH) return []
    const behind = saying.test(text.slice(mention.end, mention.end + VERB_BEHIND))
    if (!maySpeak(mention) && !behind && !isSubject(text, mention, span, saying)) return []
    const verb = behind || saying.test(gap)
    return [{ actor: mention.entity ?? '', verb, cost: gap.length - (verb ? VERB_WORTH : 0) - (maySpeak(mention) ? SPEAKER_WORTH : 0) }]
  })
  const [best] = near.sort((a, b) => a.cost - b.cost)
  if (best?.verb) return { actor: best.actor, how: 'named beside a verb of saying' }
  const last = hasPronounBeside(block.text, quotation.span, known) ? lastPersonBefore(quotation.span, block, actors) : null
  if (last !== null) return { actor: last, how: 'a pronoun; the person named last' }
  return best === undefined ? null : { actor: best.actor, how: 'named nearby' }
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

const inside = (mention: Span, span: Span) => mention.start >= span.start && mention.end <= span.end

function gapText(text: string, quotation: Span, mention: Span): string {
  return mention.end <= quotation.start ? text.slice(mention.end, quotation.start) : text.slice(quotation.end, mention.start)
}

function hasPronounBeside(text: string, { start, end }: Span, language: PageLanguage): boolean {
  const pronoun = new RegExp(`(?<!\\p{L})(?:${PRONOUNS[language]})(?!\\p{L})`, 'iu')
  return pronoun.test(text.slice(Math.max(0, start - PRONOUN_REACH), start)) || pronoun.test(text.slice(end, end + PRONOUN_REACH))
}

function lastPersonBefore(quotation: Span, block: Block, actors: readonly ResolvedMention[]): string | null {
  const before = actors.filter(
    (mention) =>
      mention.entity?.startsWith('person/') &&
      (mention.block < block.index || (mention.block === block.index && mention.end <= quotation.start)),
  )
  return before.at(-1)?.entity ?? null
}
