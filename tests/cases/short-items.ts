// A line or two of a ticker: who was there is told by a surname that nothing else on the page supports, by nobody at all, or by a state's people.
// Each kind in eight languages, with the same line where nothing says whose it was. The record is that of public-record.ts: one gathering of military
// chiefs in Paris on Tuesday 11 March 2025; the article is of the 12th.
import { type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const MEANT: readonly Kind[] = [
  [
    'place, day and level, beside a surname of somebody who was there',
    {
      en: "At the [[march-gathering|generals' meeting in Paris on Tuesday|reference]] Macron spoke first.",
      fr: 'À la [[march-gathering|réunion des généraux de mardi à Paris|reference]], Macron a parlé le premier.',
      de: 'Beim [[march-gathering|Treffen der Generäle am Dienstag in Paris|reference]] sprach Macron zuerst.',
      es: 'En la [[march-gathering|reunión de los generales del martes en París|reference]] Macron habló primero.',
      it: 'Alla [[march-gathering|riunione dei generali di martedì a Parigi|reference]] Macron ha parlato per primo.',
      pl: 'Na [[march-gathering|wtorkowym spotkaniu generałów w Paryżu|reference]] Macron zabrał głos pierwszy.',
      uk: 'На [[march-gathering|вівторковій зустрічі генералів у Парижі|reference]] Макрон говорив першим.',
      ru: 'На [[march-gathering|встрече генералов во вторник в Париже|reference]] Макрон говорил первым.',
    },
  ],
]

const NOT_MEANT: readonly Kind[] = [
  [
    'the same, where nothing says that it was theirs',
    {
      en: "At the generals' meeting in Paris on Tuesday the band spoke first.",
      fr: "À la réunion des généraux de mardi à Paris, l'orchestre a joué le premier.",
      de: 'Beim Treffen der Generäle am Dienstag in Paris spielte zuerst die Kapelle.',
      es: 'En la reunión de los generales del martes en París la banda tocó primero.',
      it: 'Alla riunione dei generali di martedì a Parigi la banda ha suonato per prima.',
      pl: 'Na wtorkowym spotkaniu generałów w Paryżu pierwsza zagrała orkiestra.',
      uk: 'На вівторковій зустрічі генералів у Парижі першим грав оркестр.',
      ru: 'На встрече генералов во вторник в Париже первым играл оркестр.',
    },
  ],
]

export const SHORT_ITEMS: readonly Case[] = rowsOf([...MEANT, ...NOT_MEANT], () => '')
