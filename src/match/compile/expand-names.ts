// From names in the record to patterns for the search: inflected forms by language, case rules, languages in which a name counts.
import type { Entity } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import { NAME_KINDS, NAME_USES, type Name } from '../../model/name.ts'
import { PAGE_LANGUAGES } from '../../model/text.ts'
import { foldText, isAllCapitals, isCapitalAt } from '../../text/fold.ts'
import { differsByOneEdit } from '../../text/one-edit.ts'
import { LANGUAGES } from '../languages/languages.ts'
import type { LanguageRules } from '../languages/rules.ts'
import { ANY_LANGUAGE, CASE_RULE, languageBit, OTHER_LANGUAGE_BIT, PATTERN_CLASS, type PatternMeta } from '../pattern.ts'

/** A pattern before packing. Days are day numbers, inclusive. */
export interface PatternDraft {
  text: string
  name: string
  target: number
  meta: PatternMeta
  from: number
  until: number
  /** A person's full name or surname whose words agree: one that a misspelt name is compared with. */
  ofPerson?: true
}

/** Day numbers that no date reaches: a name without dates is valid always. */
export const ALWAYS = { from: -10_000_000, until: 10_000_000 }

/** What ends in a sign takes no endings, and the sign is part of it ("Weimar+"). */
const FINAL_PLUS = /\+$/

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const latinBits = PAGE_LANGUAGES.filter((language) => language !== 'uk' && language !== 'ru').reduce(
  (bits, language) => bits | languageBit(language),
  OTHER_LANGUAGE_BIT,
)

/** Languages in which a name is looked for. A person's name in Latin letters reads the same in all languages that use them. */
function languagesOf(entity: Entity, name: Name): number {
  if (name.lang === 'und') return ANY_LANGUAGE
  // A name in a script that tells its language may stand anywhere, and is nothing else.
  if (!LATIN.test(name.text) && !CYRILLIC.test(name.text)) return ANY_LANGUAGE
  if (name.kind === 'full' && /\s/.test(name.text) && entity.kind === 'person') return ANY_LANGUAGE
  // On pages in another script a surname in Latin letters is nobody's but its bearer's.
  if (LATIN.test(name.text) && entity.kind === 'person') return ANY_LANGUAGE & ~ownRules(entity, name)
  if (LATIN.test(name.text) && name.kind === 'acronym') return (latinBits | languageBit(name.lang)) & ~ownRules(entity, name)
  return languageBit(name.lang)
}

/** Languages in which the record has a rule of its own for this very name ("Frieden", which in German is peace). */
function ownRules(entity: Entity, name: Name): number {
  return entity.names
    .filter((other) => other.text === name.text && other.lang !== name.lang)
    .reduce((bits, other) => bits | languageBit(other.lang), 0)
}

function caseRuleOf(entity: Entity, name: Name, form: string): number {
  // A misprint counts as it was printed: "Lémonde" was a man's name once, LEMONDE is a newspaper's.
  if (name.kind === 'acronym' || name.kind === 'misprint') return CASE_RULE.EXACT
  // "coalition of the willing" and names of meetings are written small as often as not.
  if (form[0] !== form[0]?.toUpperCase()) return CASE_RULE.ANY
  if (entity.kind === 'meeting' || (entity.kind === 'bloc' && form.includes(' '))) return CASE_RULE.ANY
  return CASE_RULE.CAPITAL
}

/** The forms of a name in one language. People's names inflect word by word, and all words agree: in `agreeing` surely. */
function formsOf(entity: Entity, name: Name, rules: LanguageRules): { all: readonly string[]; agreeing: ReadonlySet<string> } {
  if (name.kind === 'acronym' || name.kind === 'misprint' || FINAL_PLUS.test(name.text)) return { all: [name.text], agreeing: new Set() }
  if (entity.kind !== 'person') return { all: rules.inflectName(name.text), agreeing: new Set() }
  const parts = name.text.split(/(?<=[ -])|(?=[ -])/)
  const forms = parts.map((part) => (/^[ -]$/.test(part) ? [part] : rules.inflectPersonWord(part, entity.gender)))
  const words = forms.filter((list) => list.length > 1).length
  // Without cases a given name stays as it is before a genitive ("Donald Trumps Plan").
  const agreeing = new Set(rules.cases ? inOneCase(forms) : aligned(forms))
  if (words <= 1 || words > PAIRS_UP_TO) return { all: aligned(forms), agreeing }
  // Cases have variants ("Сергієві Лаврову"): of short names all pairs are made, and the few that agree are the ones met.
  return { all: forms.reduce<string[]>((made, list) => made.flatMap((start) => list.map((form) => start + form)), ['']), agreeing }
}

/** Names of more inflected words than this get only the forms in which all words, or only the last, stand in one case. */
const PAIRS_UP_TO = 2

const inCase = (list: string[], index: number) => list[index] ?? (list[0] as string)

/** All words in the first case, all in the second, and so on. */
function inOneCase(forms: readonly string[][]): string[] {
  const cases = Math.max(...forms.map((list) => list.length))
  return Array.from({ length: cases }, (_, index) => forms.map((list) => inCase(list, index)).join(''))
}

function aligned(forms: readonly string[][]): string[] {
  const all = inOneCase(forms)
  const cases = all.length
  const last = forms.at(-1) as string[]
  const start = forms
    .slice(0, -1)
    .map((list) => list[0])
    .join('')
  // Of a double surname the first half may stay as it is ("Владислава Косиняк-Камыша").
  const hyphen = forms.length - 2
  const halves =
    forms[hyphen]?.[0] === '-'
      ? Array.from({ length: cases }, (_, index) =>
          forms.map((list, at) => (at === hyphen - 1 ? (list[0] as string) : inCase(list, index))).join(''),
        )
      : []
  return [...all, ...halves, ...last.map((form) => start + form)]
}

/**
 * Surnames as the person's full names spell them, where no surname of the record is spelt so ("Rustem Umierov" is Umierov where he is told of
 * again). Names that put the surname first, or have another one, differ by more than a spelling does.
 */
function surnamesSpelt(entity: Entity): Name[] {
  if (entity.kind !== 'person') return []
  const families = entity.names.filter((one) => one.kind === 'family' && one.use === 'supported')
  const known = new Set(families.map((one) => foldText(one.text)))
  const spelt: Name[] = []
  for (const { text, lang, kind, use } of entity.names) {
    const last = kind === 'full' && use === 'alone' && text.includes(' ') ? text.slice(text.lastIndexOf(' ') + 1) : ''
    const folded = foldText(last)
    if (folded.length < SHORTEST_SPELT || known.has(folded)) continue
    if (!families.some((one) => differsByOneEdit(foldText(one.text), folded))) continue
    known.add(folded)
    spelt.push({ text: last, lang, kind: 'family', use: 'supported' })
  }
  return spelt
}
/** Letters of a surname that one letter more or less does not make another's. */
const SHORTEST_SPELT = 5

/** All patterns of one entity's names and look-alikes; names inflect in those of `languages` that have rules. */
export function expandEntity(entity: Entity, target: number, languages: readonly string[]): PatternDraft[] {
  const drafts: PatternDraft[] = []
  for (const printed of [...entity.names, ...surnamesSpelt(entity)]) {
    const name = { ...printed, text: withoutArticle(printed.text) }
    const shared = {
      name: name.text,
      target,
      from: name.from ? dayRange(name.from)[0] : ALWAYS.from,
      until: name.until ? dayRange(name.until)[1] : ALWAYS.until,
    }
    const isCalled = entity.kind === 'person' && (name.kind === 'full' || name.kind === 'family') && name.use !== 'never'
    const draft = (form: string, languages: number, agrees: boolean): PatternDraft => ({
      ...shared,
      ...(isCalled && agrees ? { ofPerson: true } : {}),
      text: form,
      meta: {
        class: PATTERN_CLASS.NAME,
        caseRule: caseRuleOf(entity, name, form),
        use: NAME_USES.indexOf(name.use),
        nameKind: NAME_KINDS.indexOf(name.kind),
        finalDot: /\.$/.test(form),
        finalPlus: FINAL_PLUS.test(form),
        languages,
      },
    })
    drafts.push(draft(name.text, languagesOf(entity, name), true))
    for (const { form, languages: bits } of acronymWords(name)) {
      const word = draft(form, bits, false)
      drafts.push({ ...word, meta: { ...word.meta, caseRule: CASE_RULE.EXACT }, name: form })
    }
    for (const form of name.forms ?? []) drafts.push(draft(form, languageBit(name.lang), true))
    for (const language of PAGE_LANGUAGES) {
      const rules = LANGUAGES[language]
      if (!languages.includes(language) || !inflectsIn(entity, name, language)) continue
      // Cases share forms: each once. A form that is listed as a look-alike is a word of its own ("Кошти": funds, and of somebody called Кошта).
      const { all, agreeing } = formsOf(entity, name, rules)
      for (const form of new Set(all))
        if (form !== name.text && !entity.lookAlikes.includes(form)) drafts.push(draft(form, languageBit(language), agreeing.has(form)))
    }
  }
  for (const phrase of entity.lookAlikes) {
    drafts.push({
      text: phrase,
      name: phrase,
      target,
      ...ALWAYS,
      meta: {
        class: PATTERN_CLASS.LOOK_ALIKE,
        caseRule: caseRuleOfLookAlike(phrase),
        use: 0,
        nameKind: 0,
        finalDot: false,
        finalPlus: FINAL_PLUS.test(phrase),
        languages: ANY_LANGUAGE,
      },
    })
  }
  return drafts
}

/** A phrase listed with a small first letter is met so in the midst of sentences ("the state of Washington") and with a capital in headlines. */
function caseRuleOfLookAlike(phrase: string): number {
  if (isAllCapitals(phrase, 0, phrase.length)) return CASE_RULE.EXACT
  return isCapitalAt(phrase, 0) ? CASE_RULE.CAPITAL : CASE_RULE.ANY
}

/** Letters from which an acronym is read as a word and may be printed as one: Nato, Unesco. Italian prints all so: Usa, Ue, Onu. */
const WORD_LENGTH = 4
function acronymWords(name: Name): { form: string; languages: number }[] {
  if (name.kind !== 'acronym' || !/^\p{Lu}{2,}$/u.test(name.text)) return []
  const form = name.text[0] + name.text.slice(1).toLowerCase()
  if (name.text.length >= WORD_LENGTH) return [{ form, languages: LATIN.test(form) ? latinBits : languageBit(name.lang) }]
  return name.lang === 'it' ? [{ form, languages: languageBit('it') }] : []
}

/** A leading article is outside every span, and as a first word it would stop the search at each article of the page. */
function withoutArticle(text: string): string {
  return text.replace(/^(?:the|la|le|les|die|der|das|el|il|lo|los|gli)\s+(?=\S)/iu, '')
}

const wordsIn = ({ text }: Name): number => text.split(' ').length

/** Does a name take a language's endings? Its own language's always; people's names in Latin letters any Latin language's. */
function inflectsIn(entity: Entity, name: Name, language: string): boolean {
  if (name.lang.slice(0, 2) === language) return true
  if (entity.kind !== 'person' || !LATIN.test(name.text)) return false
  if (language === 'uk' || language === 'ru') return false
  // Where the record has the person's name in that language, that one inflects instead; one of fewer words is another ("Recep Erdogan").
  const words = wordsIn(name)
  return !entity.names.some((other) => other.lang.slice(0, 2) === language && other.kind === name.kind && wordsIn(other) >= words)
}
