// What `npm run new` writes: a record of each kind with everything filled in that can be known, and an empty text wherever an
// editor has to write something. data:check names each empty text with its line, so nothing can be forgotten.
import type { Meeting } from '../model/entity.ts'
import { UI_LANGUAGES } from '../model/text.ts'
import { slugOf } from './data-layout.ts'
import { meetingTemplate } from './meeting-template.ts'

type Json = Record<string, unknown>

/** One empty text for each interface language. */
const labels = (): Json => Object.fromEntries(UI_LANGUAGES.map((language) => [language, '']))

/** An empty text in English, of which data:check only tells that other languages are wanting: whoever knows them adds them. */
const english = (): Json => ({ en: '' })

/** "ana-brandt" → "Ana Brandt": a first guess at a canonical name, to be put right by hand. */
const nameOf = (slug: string): string => slug.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => ` ${letter.toUpperCase()}`).trim()

const entity = (id: string, kind: string): Json => {
  const name = nameOf(slugOf(id))
  return {
    id,
    kind,
    name,
    label: { ...labels(), en: name },
    names: [{ text: name, lang: 'en', kind: 'full', use: 'alone' }],
    description: english(),
  }
}

/** A person's name reads alike in the languages of Latin script; the others are for the editor. */
const personLabel = (name: string): Json => ({ ...labels(), en: name, fr: name, de: name, es: name })

/** Articles as sources, or one id to complete. */
const sourcesOf = (articles: readonly string[]): readonly string[] => (articles.length > 0 ? articles : ['article/'])

/** Templates of the kinds that have a file each, by kind. `articles`: sources, where the kind has them; `known`: the record's meetings. */
export const RECORD_TEMPLATES: Record<string, (id: string, articles: readonly string[], known: readonly Meeting[]) => Json> = {
  person: (id) => ({
    ...entity(id, 'person'),
    label: personLabel(nameOf(slugOf(id))),
    names: [
      { text: nameOf(slugOf(id)), lang: 'en', kind: 'full', use: 'alone' },
      { text: nameOf(slugOf(id)).split(' ').at(-1) ?? '', lang: 'en', kind: 'family', use: 'supported' },
    ],
    posts: [{ post: 'other', of: 'state/', title: labels(), from: '' }],
  }),
  state: (id) => ({ ...entity(id, 'state'), iso: '', demonyms: { en: [''] } }),
  organisation: (id) => entity(id, 'organisation'),
  bloc: (id) => ({ ...entity(id, 'bloc'), members: [{ actor: 'state/' }] }),
  office: (id) => ({ ...entity(id, 'office'), of: 'state/' }),
  meeting: meetingTemplate,
  topic: (id) => ({
    id,
    parent: 'topic/',
    label: labels(),
    question: labels(),
    stances: { favour: english(), against: english() },
    cues: { en: [''] },
  }),
  outlet: (id) => ({ id, name: nameOf(slugOf(id)), kind: 'newspaper', country: '', domains: [] }),
}

/** A statement of an actor on a day about a topic, reported by the articles. */
export function statementTemplate(actor: string, said: string, topic: string, articles: readonly string[]): Json {
  return {
    id: `statement/${slugOf(actor)}/${said}-${slugOf(topic)}`,
    actor,
    topic,
    stance: '',
    gist: '',
    said,
    reports: sourcesOf(articles).map((article) => ({ article, mode: 'indirect' })),
  }
}

/** A fact about a subject, with one account for each article. */
export function factTemplate(subject: string, slug: string, articles: readonly string[]): Json {
  return {
    id: `fact/${slugOf(subject)}/${slug}`,
    subject,
    question: english(),
    accounts: sourcesOf(articles).map((article) => ({
      value: english(),
      reports: [{ article, mode: 'indirect' }],
    })),
    relation: articles.length > 1 ? 'differs' : 'agrees',
  }
}
