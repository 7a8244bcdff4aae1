// Whose words a quotation is: the actor named nearest to it outside quotation marks, a verb of saying between them counting most;
// a pronoun beside the verb points to the person named last. A guess for the editor, with its reason, never a record.
import type { Block, ResolvedMention, Span } from '../../model/page.ts'
import type { PageLanguage } from '../../model/text.ts'
import { endsSentence, type FoundQuotation } from './find-quotations.ts'

export interface Attribution {
  actor: string
  how: 'named beside a verb of saying' | 'named nearby' | 'a pronoun; the person named last'
}

/** Beginnings of verbs of saying, by language. The matcher's own list is wider: there a capital only has to act. */
const SAYING: Record<PageLanguage, RegExp> = {
  en: /\b(?:sa(?:id|ys|ying)|t(?:old|ells)|add(?:ed|s|ing)|assert|stat(?:ed|es|ing)|declar|insist|argu|warn|not(?:ed|es|ing)\b|stress|emphasi|explain|remark|announc|claim|comment|wr(?:ote|ites|iting)|repl(?:ied|ies|ying)|answer|reiterat|vow|according to)/i,
  fr: /(?<!\p{L})(?:dit|disai|déclar|affirm|assur|ajout|soulign|estim|expliqu|indiqu|précis|averti|répond|lancé|selon)/iu,
  de: /(?<!\p{L})(?:sag|erklär|beton|mein(?:t|te)|warn|schr(?:ieb|eibt)|füg|teilt|äußer|forder|laut)/iu,
  es: /(?<!\p{L})(?:dij|dice|declar|afirm|asegur|añad|señal|advirt|explic|indic|subray|según)/iu,
  it: /(?<!\p{L})(?:detto|dice|dichiar|afferma|aggiun|sottoline|spieg|avvert|secondo)/iu,
  pl: /(?<!\p{L})(?:powiedzia|mówi|oświadczy|doda|podkreśl|stwierdzi|zaznacz|napisa|według)/iu,
  uk: /(?<!\p{L})(?:сказа|каза|заяви|дода|наголос|підкресл|повідом|зазнач|попереди|написа|за словами)/iu,
  ru: /(?<!\p{L})(?:сказа|заяви|добави|подчеркн|сообщи|отмети|предупреди|написа|по словам)/iu,
}

/** How far from a quotation its speaker may be named, in UTF-16 units: about two lines of text. */
const REACH = 160
/** Room for the verb right behind a name ("Orlova said"). */
const VERB_BEHIND = 12
/** A verb of saying between name and quotation outweighs this much distance. */
const VERB_WORTH = 120
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
  const actors = mentions.filter(({ entity }) => entity !== null && !entity.startsWith('meeting/'))
  const closed = endsSentence(block.text, quotation)
  const near = actors.flatMap((mention) => {
    if (closed && mention.start >= quotation.span.end) return []
    if (mention.block !== block.index || others.some(({ span }) => inside(mention, span))) return []
    const gap = gapText(block.text, quotation.span, mention)
    if (gap.length > REACH) return []
    const verb = saying.test(gap) || saying.test(block.text.slice(mention.end, mention.end + VERB_BEHIND))
    return [{ actor: mention.entity ?? '', verb, cost: gap.length - (verb ? VERB_WORTH : 0) }]
  })
  const [best] = near.sort((a, b) => a.cost - b.cost)
  if (best?.verb) return { actor: best.actor, how: 'named beside a verb of saying' }
  const last = hasPronounBeside(block.text, quotation.span, known) ? lastPersonBefore(quotation.span, block, actors) : null
  if (last !== null) return { actor: last, how: 'a pronoun; the person named last' }
  return best === undefined ? null : { actor: best.actor, how: 'named nearby' }
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
