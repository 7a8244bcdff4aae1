// A made-up knowledge set of any size, to see what large packs cost: people, bodies and meetings, each with ten names in five languages
// and two scripts, with statements and their articles. The same seed gives the same set. Never written to data/.
// node src/cli/generate-million.ts FILE [ENTITIES] [SEED] writes one as a pack.
import { writeFileSync } from 'node:fs'
import type { Entity, Meeting } from '../model/entity.ts'
import type { MeetingId, TopicId } from '../model/ids.ts'
import type { KnowledgeSet } from '../model/knowledge-set.ts'
import type { Name, NameKind, NameUse } from '../model/name.ts'
import type { UiLanguage } from '../model/text.ts'
import { wrongUsage } from './command-line.ts'
import { packBytes } from './pack-bytes.ts'

/** A syllable in Ukrainian letters and as each language writes it, where it differs from the English. */
const SYLLABLES =
  'бра:bra ше:she:che:sche жи:zhy:jy:schy ча:cha:tcha:tscha ву:vu:vou:wu ко:ko лю:liu:liou:lju мо:mo ни:ny ро:ro са:sa тю:tiu:tiou:tju гу:hu:hou фе:fe зо:zo цо:tso ду:du:dou пе:pe хи:khy:khy:chy:jy йо:yo:io:jo'
    .split(' ')
    .map((row) => row.split(':'))
const ENDINGS =
  'нко:nko вич:vych:vytch:wytsch ський:skyi:skyï:skyj:ski дарь:dar лін:lin мак:mak рін:rin ган:han тов:tov:tov:tow няк:niak:niak:njak'
    .split(' ')
    .map((row) => row.split(':'))
const GIVEN =
  'Данко:Danko Мирон:Myron Рута:Ruta:Routa Зоряна:Zoriana:Zoriana:Sorjana Лада:Lada Остап:Ostap Юліан:Yulian:Ioulian:Julian Влада:Vlada:Vlada:Wlada Гнат:Hnat Єва:Yeva:Ieva:Jewa Жанна:Zhanna:Janna:Schanna Тарас:Taras'
    .split(' ')
    .map((row) => row.split(':'))

const LANGUAGES = ['en', 'fr', 'de', 'uk', 'es'] as const satisfies readonly UiLanguage[]
/** Where a language's spelling stands in a row: Spanish has the English one where it has none of its own. */
const COLUMN = { uk: 0, en: 1, fr: 2, de: 3, es: 4 } as const
type Spelling = Record<(typeof LANGUAGES)[number], string>

/** Of each hundred entities: bodies, meetings, and people for the rest. */
const BODIES = 2
const MEETINGS = 1
/** Who takes part in a meeting. */
const PARTICIPANTS = 12
/** Entities for each statement, and articles for each outlet. */
const ENTITIES_PER_STATEMENT = 10
const ARTICLES_PER_OUTLET = 100

/** Numbers from 0 up to below `size`, the same for the same seed (mulberry32). */
function randomFrom(seed: number): (size: number) => number {
  let state = seed
  return (size) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * size)
  }
}

const spell = (rows: readonly (readonly string[])[]): Spelling => {
  const of = (language: keyof Spelling): string => {
    const text = rows.map((row) => row[COLUMN[language]] ?? row[1] ?? '').join('')
    return text[0]?.toUpperCase() + text.slice(1)
  }
  return { en: of('en'), fr: of('fr'), de: of('de'), uk: of('uk'), es: of('es') }
}

/** The surname of a number, spelled in each language; 80,000 different ones. */
function family(number: number): Spelling {
  const row = <T>(list: readonly T[], place: number): T => list[place % list.length] as T
  const base = SYLLABLES.length
  const rows = [number, number / base, number / base ** 2].map((place) => row(SYLLABLES, Math.floor(place)))
  return spell([...rows, row(ENDINGS, Math.floor(number / base ** 3) + number)])
}

const join = (a: Spelling, b: Spelling): Spelling =>
  Object.fromEntries(LANGUAGES.map((language) => [language, `${a[language]} ${b[language]}`])) as Spelling
const around = (before: Spelling, name: Spelling): Spelling => join(before, name)

function names(spelling: Spelling, kind: NameKind, use: NameUse): Name[] {
  return LANGUAGES.map((lang) => ({ text: spelling[lang], lang, kind, use }))
}

const INSTITUTE = { en: 'Institute', fr: 'Institut', de: 'Institut', uk: 'Інститут', es: 'Instituto' }
const FORUM = { en: 'Forum', fr: 'Forum', de: 'Forum', uk: 'Форум', es: 'Foro' }
const TALKS = { en: 'Talks at', fr: 'Pourparlers de', de: 'Gespräche von', uk: 'Переговори в', es: 'Conversaciones de' }
const SUMMIT = { en: 'Summit at', fr: 'Sommet de', de: 'Gipfel von', uk: 'Саміт в', es: 'Cumbre de' }
const MADE_UP = { en: 'Made up, to measure what large packs cost.' }

/** A set with so many entities, each with ten names. `parent`: of its topics, where it is to stand beside a record that has its branches. */
export function millionSet(entities: number, seed: number, parent?: TopicId): KnowledgeSet {
  const random = randomFrom(seed)
  const day = (): string => `2025-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`
  const people = Math.floor((entities * (100 - BODIES - MEETINGS)) / 100)
  const statements = Math.floor(entities / ENTITIES_PER_STATEMENT)
  const outlets = Math.max(1, Math.floor(statements / ARTICLES_PER_OUTLET))
  const article = (number: number): `article/${string}/${string}` => `article/made-up-${number % outlets}/story-${number}`
  const topics = ['harbour', 'grain', 'bridge', 'river', 'airport', 'coal', 'rail'] as const

  const person = (number: number): Entity => {
    // Surnames repeat, as in life; given names and a second one tell their bearers apart.
    const surname = family(number)
    const given = spell([GIVEN[(number + Math.floor(number / GIVEN.length)) % GIVEN.length] as string[]])
    const full = join(number < people / 2 ? given : join(given, family(number + 7)), surname)
    return {
      id: `person/made-up-${number}`,
      kind: 'person',
      name: full.en,
      label: full,
      names: [...names(full, 'full', 'alone'), ...names(surname, 'family', 'supported')],
      description: MADE_UP,
      lookAlikes: [],
      posts: [],
    }
  }
  const body = (number: number): Entity => {
    const full = around(INSTITUTE, family(number))
    return {
      id: `organisation/made-up-body-${number}`,
      kind: 'organisation',
      name: full.en,
      label: full,
      names: [...names(full, 'full', 'alone'), ...names(around(FORUM, family(number)), 'short', 'supported')],
      description: MADE_UP,
      lookAlikes: [],
    }
  }
  const meeting = (number: number): Meeting => {
    const full = around(TALKS, family(number))
    return {
      id: `meeting/made-up-talks-${number}` as MeetingId,
      kind: 'meeting',
      name: full.en,
      label: full,
      names: [...names(full, 'full', 'alone'), ...names(around(SUMMIT, family(number)), 'short', 'supported')],
      description: MADE_UP,
      lookAlikes: [],
      start: day(),
      place: { city: family(number) },
      format: 'in person',
      level: 'officials',
      topics: [],
      hosts: [],
      participations: [...new Set(Array.from({ length: PARTICIPANTS }, () => random(people)))].map((one) => ({
        actor: `person/made-up-${one}` as const,
        role: 'participant' as const,
        mode: 'in person' as const,
        sources: [article(random(statements))],
      })),
      related: [],
      sources: [article(random(statements))],
    }
  }
  const bodies = Math.floor((entities * BODIES) / 100)
  const all = <T>(length: number, make: (number: number) => T): T[] => Array.from({ length }, (_none, number) => make(number))
  return {
    manifest: {
      id: 'made-up',
      title: { en: `${entities} made-up entities` },
      version: '1.0.0',
      licence: 'CC0-1.0',
      languages: [...LANGUAGES],
      period: { from: '2025', until: '2025-12-31' },
      updated: '2025-12-31',
      ...(parent === undefined ? { branches: topics.map((topic) => `topic/made-up-${topic}` as const) } : {}),
    },
    entities: [...all(people, person), ...all(bodies, body), ...all(entities - people - bodies, meeting)],
    topics: topics.map((topic) => ({
      id: `topic/made-up-${topic}`,
      ...(parent === undefined ? {} : { parent }),
      label: Object.fromEntries(LANGUAGES.map((language) => [language, topic])) as Spelling,
      question: Object.fromEntries(LANGUAGES.map((language) => [language, `${topic}?`])) as Spelling,
      stances: { favour: 'wants it', against: 'does not want it' },
      cues: {},
    })),
    outlets: all(outlets, (number) => ({
      id: `outlet/made-up-${number}` as const,
      name: `Made-up Post ${number}`,
      kind: 'newspaper' as const,
      domains: [`made-up-${number}.example`],
    })),
    articles: all(statements, (number) => ({
      id: article(number),
      outlet: `outlet/made-up-${number % outlets}` as const,
      url: `https://made-up-${number % outlets}.example/story-${number}`,
      published: '2025-12-31',
      language: 'en',
      credits: [],
    })),
    statements: all(statements, (number) => ({
      id: `statement/made-up-${number * (ENTITIES_PER_STATEMENT - 1)}/2025-${number}` as const,
      actor: `person/made-up-${number * (ENTITIES_PER_STATEMENT - 1)}` as const,
      topic: `topic/made-up-${topics[random(topics.length)] as (typeof topics)[number]}` as const,
      stance: random(2) === 0 ? ('favour' as const) : ('against' as const),
      gist: 'Said something made up.',
      said: day(),
      reports: [{ article: article(number), mode: 'indirect' as const, credits: [] }],
    })),
    facts: [],
  }
}

if (import.meta.main) {
  const [file, entities = '100000', seed = '1'] = process.argv.slice(2)
  if (file === undefined) wrongUsage('No file to write is named.', 'node src/cli/generate-million.ts FILE [ENTITIES] [SEED]')
  writeFileSync(file, packBytes(millionSet(Number(entities), Number(seed))))
}
