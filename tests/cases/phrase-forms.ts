// Forms in which a meeting's phrase is printed: compounds, cases, the words between its parts. Languages in which nouns have cases or are joined.
// The record is that of public-record.ts: one gathering of military chiefs in Paris on Tuesday 11 March 2025; the article is of the 12th.
import { CAST } from './occasions.ts'
import type { Case } from './run-case.ts'

/** Words of a list that is read letter by letter. */
const UNSEEN = ['with soft hyphens', 'with zero-width characters'] as const

const PHRASES: readonly Case[] = [
  {
    lang: 'de',
    why: 'German: a round said to be one of ministers',
    text: 'Die [[march-gathering|Krisenrunde in Paris am Dienstag|reference]] war lang.',
  },
  {
    lang: 'de',
    why: 'German: a session said to be urgent',
    text: 'Die [[march-gathering|Dringlichkeitstagung der Generäle in Paris|reference]] war lang.',
  },
  {
    lang: 'de',
    why: 'German: consultations on a state, in one word',
    text: 'Die [[march-gathering|Ukraineberatungen in Paris am Dienstag|reference]] waren lang.',
  },
  { lang: 'de', why: 'German: a compound of other matters', text: 'Die Haushaltsrunde in Paris am Dienstag war lang.' },
  {
    lang: 'de',
    why: 'German: a month on a page without a date',
    text: 'Das [[march-gathering|Märztreffen der Generäle in Paris|reference]] war lang.',
    published: null,
  },
  {
    lang: 'de',
    why: 'German: another month on a page without a date',
    text: 'Das Apriltreffen der Generäle in Paris war lang.',
    published: null,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a year with its noun',
    text: 'Довгою була [[march-gathering|зустріч 11 березня 2025 року в Парижі|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: commanders in the instrumental',
    text: 'Довгою була [[march-gathering|нарада з начальниками армій у Парижі|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: to whom something was given after a meeting',
    text: 'Після [[march-gathering|вівторкової зустрічі генералів|reference]] Москві дали час.',
  },
  {
    lang: 'ru',
    why: 'Russian: a city’s adjective and a session',
    text: 'Долгой была [[march-gathering|парижская сессия генералов|reference]].',
  },
  {
    lang: 'ru',
    why: 'Russian: the past week’s day in the feminine',
    text: 'Долгой была [[march-gathering|встреча генералов во вторник на прошедшей неделе|reference]].',
    published: '2025-03-17',
  },
  {
    lang: 'pl',
    why: 'Polish: a day of the past week in the feminine',
    text: 'Długie było [[march-gathering|spotkanie generałów w ubiegły wtorek|reference]].',
    published: '2025-03-17',
  },
  {
    lang: 'pl',
    why: 'Polish: with generals in the instrumental',
    text: 'Długa była [[march-gathering|narada z generałami w Paryżu|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: in which hotel, and where that is',
    text: 'Długa była [[march-gathering|narada generałów w hotelu Bristol w Paryżu|reference]].',
    not: UNSEEN,
  },
  {
    lang: 'ru',
    why: 'Russian: in which hotel, and where that is',
    text: 'Долгой была [[march-gathering|встреча генералов в отеле The Bristol в Париже|reference]].',
    not: UNSEEN,
  },
  {
    lang: 'de',
    why: 'German: a day counted in the phrase',
    text: 'Nach dem [[march-gathering|Treffen mit Generälen einen Tag zuvor in Paris|reference]] kam Regen.',
  },
  {
    lang: 'de',
    why: 'German: talks about an end of the fighting, and where',
    text: 'Lang waren die [[march-gathering|Gespräche der Generäle über eine Waffenruhe am Dienstag in Paris|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: talks that began on a day',
    text: '[[march-gathering|Зустріч генералів|reference]] розпочалася 11 березня в Парижі.',
  },
  {
    lang: 'pl',
    why: 'Polish: talks that began on a day',
    text: '[[march-gathering|Spotkanie generałów|reference]] rozpoczęło się 11 marca w Paryżu.',
  },
  { lang: 'de', why: 'German: a session of some acronym on that day', text: 'Die XYB-Sitzung am Dienstag in Paris war lang.' },
  {
    lang: 'ru',
    why: 'Russian: talks with colleagues',
    text: 'Долгой была [[march-gathering|встреча генералов с коллегами в Париже|reference]].',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a meeting of military men',
    text: 'Довгою була [[march-gathering|паризька нарада військових|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: a post in the nominative begins the next clause',
    text: 'Na [[march-gathering|wtorkowym spotkaniu generałów|reference]] [[emmanuel-macron|francuski prezydent|post]] milczał. Po [[march-gathering|wtorkowej naradzie generałów|reference]] [[emmanuel-macron|prezydent [[france|Francji]]|post]] milczał.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a post in the nominative begins the next clause',
    text: 'На [[march-gathering|вівторковій нараді генералів|reference]] [[emmanuel-macron|президент [[france|Франції]]|post]] мовчав.',
  },
  {
    lang: 'ru',
    why: 'Russian: a name that one part of shows in the nominative begins the next clause',
    text: '[[march-gathering|Вторничную встречу генералов|reference]] [[emmanuel-macron|Эмманюэль Макрон]] назвал долгой.',
  },
  {
    lang: 'ru',
    why: 'Russian: an adjective that no genitive ends so begins the next clause',
    text: 'На [[march-gathering|вторничной встрече в Париже|reference]] украинскую делегацию возглавил генерал.',
  },
  {
    lang: 'ru',
    why: 'Russian: the noun of those whom an adjective names',
    text: 'Долгими были [[march-gathering|вторничные переговоры генералов с украинской делегацией|reference]].',
  },
  {
    lang: 'pl',
    why: 'Polish: talks of which the noun is a round, after an adjective of their place',
    text: 'Długa była [[march-gathering|runda paryskich rozmów generałów|reference]].',
  },
  {
    lang: 'de',
    why: 'German: with a delegation of an origin, and where',
    text: 'Lang war das [[march-gathering|Treffen von [[emmanuel-macron|Macron]] mit einer ukrainischen Delegation in Paris|reference]].',
  },
  {
    lang: 'it',
    why: 'Italian: a table of those of a level, on the sentence’s day',
    text: "Per l'[[elysee|Eliseo]] martedì toccava al [[march-gathering|tavolo dei generali|reference]].",
  },
  {
    why: 'with somebody, on the day that the sentence tells',
    text: 'He was home in time for another [[march-gathering|meeting with [[volodymyr-zelensky|Zelensky]]|reference]], which ended on 11 March.',
  },
  {
    lang: 'it',
    why: 'Italian: an article that nothing binds begins the next clause',
    text: "All'[[march-gathering|incontro dei generali|reference]] l'[[ukraine|Ucraina]] non c'era. All'[[march-gathering|incontro dei generali|reference]] il capo dell'[[elysee|Eliseo]] taceva.",
  },
  { why: 'chiefs, and no word of whom', text: "The [[march-gathering|chiefs' meeting in Paris|reference]] was long." },
  {
    lang: 'ru',
    why: 'Russian: headquarters’ men',
    text: 'Долгим было [[march-gathering|совещание штабистов в Париже|reference]].',
  },
  {
    lang: 'fr',
    why: 'French: two sirs in one word',
    text: 'Longue fut la [[march-gathering|rencontre entre MM. [[emmanuel-macron|Macron]] et [[volodymyr-zelensky|Zelensky]] à Paris|reference]].',
  },
  {
    why: 'the willing, without the word for what they are',
    text: 'The [[march-gathering|meeting of the willing in Paris|reference]] was long.',
  },
  {
    // The verb and all behind it was underlined with the noun.
    why: 'the verb of its own clause is no part of it, and its place and day behind that tell of it',
    text: 'The [[march-gathering|military chiefs’ talks|reference]] took place in Paris on Tuesday.\nThe [[march-gathering|military chiefs’ meeting|reference]] was held in Paris on Tuesday.',
  },
  {
    why: 'a participle, or a relative clause, is part of it',
    text: 'The [[march-gathering|talks held in Paris on Tuesday|reference]] were long.\nThe [[march-gathering|talks that took place in Paris on Tuesday|reference]] were long.',
  },
]

export const PHRASE_FORMS: readonly Case[] = PHRASES.map((row) => ({ ...row, text: `${row.text} ${CAST[row.lang ?? 'en']}` }))
