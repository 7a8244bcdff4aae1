// Misspelt names, once it is known who is on the page: which of those proposed count, and where else their misspelt surname stands bare.
// Gets the page's evidence and mentions; adds to both (in place). What differs by one letter is found before, by misspelt-surname.ts and
// given-names.ts. Nothing is done on pages without any.
import type { EntityId } from '../../model/ids.ts'
import { FOLD, foldText, foldWord, isCapitalAt, SEPARATOR } from '../../text/fold.ts'
import { differsByOneEdit, isMisspelt } from '../../text/one-edit.ts'
import { nameIn, SPELT } from '../evidence-marks.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { namesAndLexicon } from '../matches-beside.ts'
import { wordBefore } from '../neighbours.ts'
import type { PageReading } from '../page-reading.ts'
import { KIND, PATTERN_CLASS } from '../pattern.ts'
import type { BlockReading, Match } from '../read-block.ts'
import { unitsOf } from '../word-sets.ts'
import { besidePost } from './beside-post.ts'
import { entitiesPresent, keepsCompany } from './company.ts'
import { givenNamesOf } from './given-names.ts'
import type { NameCandidate } from './name-sorts.ts'
import { isInWord } from './passage.ts'
import type { ActorMention } from './propose-candidates.ts'
import { type Scope, scopeOfPage, standingIn } from './scope.ts'
import { otherBearer } from './shape.ts'
import { isSure } from './standing.ts'
import { isAmongPolitics } from './told-politics.ts'

/** Stands for the bearer where a misspelt name is nobody's of ours. */
const NOBODY = '#nobody'

/** Decides about the misspelt names, and proposes their surnames where they stand bare. */
export function settleMisspelt(page: PageReading, mentions: ActorMention[]): void {
  const { evidence, gazetteer } = page
  const misspelt = mentions.filter((one) => one.misspelt && one.otherBearer === null)
  if (misspelt.length === 0 && !evidence.otherBearers.some((one) => one.includes(SPELT))) return
  const present = entitiesPresent(page)
  // What they themselves say of the page is not asked yet.
  const scope = scopeOfPage(
    page,
    mentions.filter((one) => !one.misspelt),
    present,
  )
  const spelt = new Set(evidence.otherBearers.filter((one) => one.includes(SPELT)))
  for (const mention of misspelt) {
    const [only] = mention.candidates
    const id = only && gazetteer.entityName(only.entity)
    if (!only || !id || mention.candidates.length > 1 || !isSupported(page, mention, only.entity, scope)) {
      mention.otherBearer = NOBODY
      continue
    }
    nameIn(evidence, id, mention.reading.block.index)
    if (only.nameKind === 'full') spelt.add(id + SPELT + surnameOf(mention))
  }
  if (spelt.size === 0) return
  evidence.otherBearers = [...new Set([...evidence.otherBearers, ...spelt])]
  for (const mark of spelt) {
    const [id, surname] = mark.split(SPELT) as [EntityId, string]
    if (!evidence.otherBearers.includes(id)) proposeBare(page, mentions, gazetteer.entityNumber(id), surname)
  }
}

/** Is the person meant where a misspelt or misprinted name stands: beside his post, in company, or among what surely tells of politics? */
export function isSupported(page: PageReading, mention: ActorMention, person: number, scope: Scope): boolean {
  if (besidePost(page, mention, person)?.sure) return true
  const standing = standingIn(scope, mention.reading)
  const known = page.evidence.named[page.gazetteer.entityName(person)] !== undefined || keepsCompany(page, person, scope.present)
  return isSure(standing) || (scope.standing === 'thin' && known && isAmongPolitics(mention.reading, mention))
}

/** The surname as it is printed in a misspelt full name, folded: as many words as the right one has. */
function surnameOf({ reading, start, end }: ActorMention): string {
  const words = foldText(reading.block.text.slice(start, end)).split(' ')
  return words.at(-1) as string
}

/** A word that is taken for a surname: no pattern's, and of nobody yet. */
interface SpeltWord extends Match {
  folded: string
}

function bearerOf(reading: BlockReading, word: Match, own: readonly string[]): string | null {
  const before = wordBefore(reading.block.text, word.start)
  if (before?.joint === 'space' && own.includes(before.folded)) return null
  return otherBearer(reading, word, () => own)
}

/** The words of a block that are printed in one of these ways, folded, whatever their case; in order. `firsts`: the letters that these begin with. */
function wordsSpelt({ block: { text } }: BlockReading, surnames: ReadonlyMap<string, number>, firsts: ReadonlySet<number>): SpeltWord[] {
  const found: SpeltWord[] = []
  for (let start = 0; start < text.length; start++) {
    let end = start
    while (end < text.length && isInWord(text.charCodeAt(end))) end++
    const first = FOLD[text.charCodeAt(start)] as number
    const folded = firsts.has(first) || first === SEPARATOR.IGNORED ? foldWord(text, start, end) : ''
    if (surnames.has(folded))
      found.push({ folded, start, end, pattern: -1, class: PATTERN_CLASS.NAME, target: -1, use: 0, nameKind: KIND.FAMILY })
    start = end
  }
  return found
}

/** Adds the mentions of a person's surname where it stands bare with the same misspelling, in any of its cases. */
function proposeBare(page: PageReading, mentions: ActorMention[], person: number, misspelt: string): void {
  const forms = formsSpelt(page.gazetteer, person, misspelt)
  if (forms.size === 0) return
  const spelt = [...forms.keys()]
  // Of nearly all words the first letter says that they are none of these.
  const firsts = unitsOf(spelt.map((folded) => folded.charAt(0)).join(''))
  const own = givenNamesOf(page.gazetteer, person)
  for (const reading of page.readings) {
    // Most blocks have none of them, which their whole text tells at once.
    if (reading.block.role === 'teaser' || !spelt.some((form) => reading.folded.includes(form))) continue
    for (const word of wordsSpelt(reading, forms, firsts)) {
      const touches = (one: { start: number; end: number }) => one.start < word.end && one.end > word.start
      if (!isCapitalAt(reading.block.text, word.start) || namesAndLexicon(reading).some(touches)) continue
      if (mentions.some((one) => one.reading === reading && touches(one)) || bearerOf(reading, word, own) !== null) continue
      mentions.push({
        reading,
        start: word.start,
        end: word.end,
        candidates: [{ entity: person, use: 'supported', nameKind: 'family', pattern: forms.get(word.folded) as number }],
        small: false,
        otherBearer: null,
        misspelt: true,
      })
      page.surnames.add(person)
    }
  }
}

/** The forms of a person's surname with the edit that makes one of them the misspelt one, by pattern: "Стрмер", "Стрмера". */
function formsSpelt(gazetteer: Gazetteer, person: number, misspelt: string): Map<string, number> {
  const surnames: [string, number][] = []
  for (const pattern of gazetteer.namesOf(person)) {
    const text = gazetteer.foldedText(pattern)
    if (!text.includes(' ')) surnames.push([text, pattern])
  }
  const forms = new Map<string, number>()
  const right = surnames.find(([text]) => isMisspelt(misspelt, text))
  if (right === undefined) return forms
  const [text] = right
  let from = 0
  while (from < text.length && text[from] === misspelt[from]) from++
  let back = 0
  while (back < Math.min(text.length, misspelt.length) - from && text.at(-1 - back) === misspelt.at(-1 - back)) back++
  const head = text.slice(0, text.length - back)
  const speltHead = misspelt.slice(0, misspelt.length - back)
  for (const [surname, pattern] of surnames) if (surname.startsWith(head)) forms.set(speltHead + surname.slice(head.length), pattern)
  return forms
}

/** How a misspelt name is told of: which name of the record it is taken for, and the words on the page. */
export function misspeltReason(gazetteer: Gazetteer, { reading, start, end }: ActorMention, { entity, nameKind, pattern }: NameCandidate) {
  const cue = reading.block.text.slice(start, end)
  const printed = foldText(cue)
  const near = printed.includes(' ')
    ? gazetteer.namesOf(entity).find((one) => differsByOneEdit(printed, gazetteer.foldedText(one)))
    : undefined
  const name = gazetteer.string(gazetteer.patternName[near ?? pattern] as number)
  // Given name and surname are both right, each in a spelling of its own.
  if (near === undefined && nameKind === 'family' && printed.includes(' ')) return { code: 'full-name', name: cue } as const
  return { code: 'misspelt', name, cue } as const
}
