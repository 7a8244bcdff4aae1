// Names between words that say nothing of them: most names of a page. What the rules of shape.ts, surname-shape.ts, other-roles.ts,
// named-after.ts, longer-body.ts and given-names.ts ask of a name hangs on a capital, a sign or one of the words told here right beside it; where
// none stands, they need not be asked. A rule that comes to listen for another small word tells it here. Says nothing of words further off.
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { dateWord } from '../meetings/date-words.ts'
import { type Neighbour, wordAfter, wordBefore } from '../neighbours.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { wordQuestion, wordSet } from '../word-sets.ts'
import { mayTellNamesake } from './apposition.ts'
import { leadsToMatter } from './longer-body.ts'
import { isNamedWith, MOST_LINKS, mayBearName } from './named-after.ts'
import { mayTellOrigin } from './origin.ts'
import { isRoleBefore, leadsToRole } from './other-roles.ts'
import { isGenerationMark, isParticle, namesSomebody } from './shape.ts'
import { isJoinedByAnd, isOfSons, leadsOnFromSurname, tellsOfSurname } from './surname-shape.ts'

/** What a name may be the name of: people are told apart by other words than places, bodies and offices. */
export interface Bearers {
  person: boolean
  thing: boolean
}

/** Does nothing right before or after a name say that it is another's, a thing's, or part of a longer one? */
export function standsPlainly({ block, rules }: BlockReading, { start, end }: Match, { person, thing }: Bearers): boolean {
  const { text } = block
  if (thing && text[end] === '$') return false
  const after = wordAfter(text, end)
  // Behind the full stop of its sentence nothing belongs to a name.
  if (after !== null && after.joint !== 'dot') {
    if (after.capital) return false
    const sign = FOLD[text.charCodeAt(end)]
    // A quotation mark may pass for an apostrophe, and so for part of the gap.
    if (after.joint === 'space' && sign === SEPARATOR.SPACE) {
      if ((person && (tellsPersonAfter(rules, after.folded) || isOfSons(text, after))) || (thing && tellsThingAfter(rules, after.folded)))
        return false
    } else if (thing || !isAfterComma(text, end, after) || tellsPersonBeside(rules, after.folded) || mayTellNamesake(text, after.start))
      return false
    else if (mayTellOrigin(text, end)) return false
  }
  const before = wordBefore(text, start)
  if (before === null) return true
  if (person && before.joint === 'broken' && isJoinedByAnd(text, start)) return false
  if (before.joint === 'space' ? before.capital && !onlyOpens(rules, before.folded) : !endsPhrase(before)) return false
  return !(person && tellsPersonBefore(rules, before.folded)) && !(thing && isLedTo(rules, text, before))
}

/** Is a word parted from the name before it by a comma and a space only? */
function isAfterComma(text: string, end: number, { start }: Neighbour): boolean {
  return text.charCodeAt(end) === COMMA && start === end + 2 && FOLD[text.charCodeAt(end + 1)] === SEPARATOR.SPACE
}
const COMMA = 0x2c

/** Is a word before a name parted from it by more than a space? What ends in a dot and is shorter may be an initial. */
function endsPhrase({ joint, start, end }: Neighbour): boolean {
  return joint === 'broken' || (joint === 'dot' && end - start > INITIAL)
}
const INITIAL = 2

/** Do the words before a name lead to it from what may bear it ("rue de la France")? */
function isLedTo(rules: LanguageRules, text: string, before: Neighbour): boolean {
  let word: Neighbour | null = before
  for (let hops = 0; hops < MOST_LINKS && word !== null && word.joint !== 'broken' && word.joint !== 'dot'; hops++) {
    if (!tellsOrLinksThing(rules, word.folded)) return false
    if (tellsThingBefore(rules, word.folded)) return true
    word = wordBefore(text, word.start)
  }
  return false
}

/**
 * "In Norland", "Neither Brandt nor": a word that has its capital from the sentence that it opens, and is no part of a name anywhere: no article, no
 * sign's first word, no month that somebody is called by. German has a list of given names, which are asked for first.
 */
const onlyOpens = wordQuestion(
  (rules, folded) =>
    rules.givenNames === undefined &&
    wordSet(rules.openers).has(folded) &&
    !wordSet(rules.indefinite).has(folded) &&
    dateWord(rules, folded) === undefined,
)
const tellsPersonBefore = wordQuestion(
  (rules, folded) => wordSet(rules.titles).has(folded) || isRoleBefore(rules, folded) || namesSomebody(folded) || tellsOfSurname(folded),
)
const tellsPersonAfter = wordQuestion(
  (rules, folded) =>
    isGenerationMark(folded) || isParticle(rules, folded) || leadsOnFromSurname(rules, folded) || wordSet(rules.definite).has(folded),
)
/** Behind a comma. */
const tellsPersonBeside = wordQuestion((rules, folded) => leadsToRole(rules, folded))
const tellsThingBefore = wordQuestion((_rules, folded) => mayBearName(folded))
/** Asked first, since most words do neither. */
const tellsOrLinksThing = wordQuestion((rules, folded) => mayBearName(folded) || wordSet(rules.links).has(folded))
const tellsThingAfter = wordQuestion((rules, folded) => isNamedWith(rules, folded) || leadsToMatter(rules, folded))
