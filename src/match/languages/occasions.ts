// Nouns that a meeting is called by now and then, and much else more often: event, conclave, format, conversation. By language; where a phrase with one
// of them means a meeting at all, meetings/occasions.ts decides. Every form that stands in running text.
import type { PageLanguage } from '../../model/text.ts'
import { nouns as polish } from './pl-endings.ts'
import { nouns as russian } from './ru-endings.ts'
import { type WordsByLanguage, words } from './rules.ts'
import { nouns as ukrainian } from './uk-endings.ts'

export const OCCASIONS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words('briefing, conclave, conversation, conversations, event, forum, meetings, parley, pow-wow, powwow'),
  fr: words(
    'conciliabule, conclave, échanges, entretien, événement, évènement, forum, grand-messe, raout, rencontres, réunions, séance, table ronde',
  ),
  de: words('aussprache, austausch, besprechung, forum, forums, gespräch, gesprächs, konklave, veranstaltung'),
  es: words('cónclave, conversación, encuentros, evento, intercambio, intercambios, mesa, reuniones'),
  it: words('colloquio, conclave, conversazione, evento, incontri, raduno, riunioni, scambio, seduta, tavolo'),
  pl: [
    ...polish('forum, zgromadzenie, wydarzenie, rozmowa, odprawa'),
    ...words('konklawe, rozmowę, rozmowie, rozmową, spotkań, spotkaniach, spotkaniami'),
  ],
  uk: [
    ...ukrainian('форум, конклав, подія, розмова, бесіда, збір'),
    ...words('збору, зборі, захід, заходу, заходом, заході, зустрічам, зустрічами, зустрічах, зустрічей'),
  ],
  ru: [
    ...russian('форум, конклав, беседа, разговор'),
    ...words(
      'сбор, сбора, сборе, мероприятие, мероприятия, мероприятии, мероприятием, событие, событии, встреч, встречам, встречами, встречах',
    ),
  ],
}

/** Nouns that tell of more meetings than one, folded; in languages with cases also those that do beside an adjective of many (MANY_BEFORE). */
export const MANY_MEETINGS: WordsByLanguage = {
  en: words('gatherings, meetings, summits'),
  fr: words('rencontres, reunions, sommets'),
  es: words('cumbres, encuentros, reuniones'),
  it: words('incontri, riunioni, vertici'),
  pl: words('spotkan, spotkaniach, spotkaniami, szczytach, szczytami, szczytow'),
  uk: words('зустрічам, зустрічами, зустрічах, зустрічеи, самітам, самітами, самітах, самітів'),
  ru: words('встреч, встречам, встречами, встречах, саммитам, саммитами, саммитах, саммитов'),
}
export const PERHAPS_MANY: WordsByLanguage = { pl: words('spotkania'), uk: words('зустрічі'), ru: words('встречи') }
/** Adjectives of places in the plural ("стамбульские встречи"). */
export const MANY_BEFORE: WordsByLanguage = { pl: words('*ckie, *skie'), uk: words('*ські, *цькі'), ru: words('*ские, *цкие') }
