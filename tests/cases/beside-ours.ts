// What goes on beside a meeting of the record and is not it: two people who speak alone during a summit, another meeting of the same people, a
// body with somebody whom nobody of the record knows. The record is that of bodies-record.ts; the article is of 12 March 2025.
import type { Case } from './run-case.ts'

const SUMMIT = {
  en: '[[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] are at the [[pact-summit|[[stone-pact|Stone Pact]] summit|reference]].',
  de: '[[ana-brandt|Ana Brandt]] und [[antonio-costa|Antonio Costa]] sind beim [[pact-summit|Gipfel in Eastport|reference]].',
  pl: '[[ana-brandt|Ana Brandt]] i [[antonio-costa|Antonio Costa]] są na [[pact-summit|szczycie w Eastport|reference]].',
  uk: '[[ana-brandt|Ана Брандт]] та [[antonio-costa|Антоніу Кошта]] прибули на [[pact-summit|саміт у Істпорт|reference]].',
}

const AT_AUTUMN = '[[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] are at the [[autumn-summit|Eastport summit|reference]].'

const TWO = '[[antonio-costa|Antonio Costa]] and [[otto-weiss|Otto Weiss]] held a [[two-leaders|summit in Northmere|reference]].'
const TWO_IT = '[[antonio-costa|Antonio Costa]] e [[otto-weiss|Otto Weiss]] erano al [[two-leaders|vertice di Northmere|reference]].'

export const BESIDE_OURS: readonly Case[] = [
  {
    why: 'two people during a body’s summit',
    text: `${SUMMIT.en}\nThe meeting between [[ana-brandt|Ana Brandt]] and [[antonio-costa|Costa]] was short.`,
  },
  {
    lang: 'de',
    why: 'German: two people during a body’s summit',
    text: `${SUMMIT.de}\nDas Treffen von [[ana-brandt|Ana Brandt]] und [[antonio-costa|Antonio Costa]] war kurz.`,
  },
  {
    lang: 'pl',
    why: 'Polish: two people during a body’s summit',
    text: `${SUMMIT.pl}\nSpotkanie [[ana-brandt|Any Brandt]] z [[antonio-costa|Antonio Costą]] trwało godzinę.`,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: two people during a body’s summit',
    text: `${SUMMIT.uk}\nЗустріч [[ana-brandt|Ани Брандт]] і [[antonio-costa|Антоніу Кошти]] тривала годину.`,
  },
  {
    why: 'two people during a summit, weeks after one of their own',
    text: `${AT_AUTUMN}\nThe meeting between [[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] was short.`,
    published: '2025-09-03',
  },
  {
    why: 'the same two, where no summit is told of',
    text: '[[ana-brandt|Ana Brandt]] spoke after the [[july-talks|meeting between [[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]]|reference]].',
    published: '2025-07-20',
  },
  {
    why: 'a body with its acronym in brackets, and somebody unknown',
    text: `${SUMMIT.en}\nThe meeting between the [[stone-pact|Stone Pact]] ([[stone-pact|SP]]) and the League of Isles began.`,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a dash between a body and a state that sat at none of its meetings',
    text: `${SUMMIT.uk}\nСаміт [[stone-pact|СП]] – [[esteria|Естерія]] тривав годину.`,
  },
  {
    lang: 'uk',
    why: 'Ukrainian: a dash between a body and somebody unknown',
    text: `${SUMMIT.uk}\nСаміт [[stone-pact|СП]]–Аркадія тривав годину.`,
  },
  { why: 'European leaders, after a summit of two others', text: `${TWO}\nThe European leaders' meeting was held online.` },
  {
    lang: 'it',
    why: 'Italian: European leaders, after a summit of two others',
    text: `${TWO_IT}\nLa riunione dei leader europei è durata un'ora.`,
  },
  {
    why: 'a bloc’s leaders, where none of its members came',
    text: `${TWO}\nThe meeting of the [[european-league|European League]] was short.`,
  },
  {
    why: 'the last meeting before the one of yesterday',
    text: `${SUMMIT.en}\nThe [[pact-summit|Eastport summit|reference]] was long.\nAt their last meeting in Eastport it was cold.`,
    published: '2025-03-12',
  },
  {
    lang: 'pl',
    why: 'Polish: the meeting before the one of yesterday',
    text: `${SUMMIT.pl}\nNa poprzednim spotkaniu w Eastport było zimno.`,
    published: '2025-03-12',
  },
  {
    lang: 'de',
    why: 'German: the meeting before the one of yesterday',
    text: `${SUMMIT.de}\nBei ihrem letzten Treffen in Eastport war es kalt.`,
    published: '2025-03-12',
  },
  {
    why: 'talks that are to go on',
    text: `[[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] spoke. The [[envoys|talks in Lakeside|reference]] were short.\nBoth agreed to continue the talks.`,
    published: '2025-03-11',
  },
  {
    lang: 'es',
    why: 'Spanish: talks that are to go on',
    text: `[[ana-brandt|Ana Brandt]] y [[antonio-costa|Antonio Costa]] hablaron. Breves fueron las [[envoys|conversaciones en Lakeside|reference]].\nAmbas partes quieren proseguir las conversaciones.`,
    published: '2025-03-11',
  },
  {
    lang: 'de',
    why: 'German: talks that are to go on',
    text: `[[ana-brandt|Ana Brandt]] und [[antonio-costa|Antonio Costa]] sprachen. Kurz waren die [[envoys|Gespräche in Lakeside|reference]].\nBeide wollen die Gespräche fortsetzen.`,
    published: '2025-03-11',
  },
  {
    why: 'talks of which something is told',
    text: `[[ana-brandt|Ana Brandt]] and [[antonio-costa|Antonio Costa]] spoke. The [[envoys|talks in Lakeside|reference]] were short.\nRain fell during the [[envoys|talks|reference]].`,
    published: '2025-03-11',
  },
  {
    // Its members keep no company with a bloc by themselves: its ministers were named, and it was not.
    why: 'a bloc’s acronym beside its members',
    text: '[[ana-brandt|Ana Brandt]] spoke for the [[four|B4]], which is [[norland|Norland]], [[sudria|Sudria]] and [[velmark|Velmark]].',
  },
  {
    why: 'a bloc’s acronym beside people of its members',
    text: 'Für die [[four|B4]] sprachen [[ana-brandt|Ana Brandt]], [[antonio-costa|Antonio Costa]] und [[otto-weiss|Otto Weiss]].',
    lang: 'de',
  },
  {
    why: 'a road of that name, through states of which nobody speaks',
    text: 'The B4 runs through [[norland|Norland]], [[sudria|Sudria]] and [[velmark|Velmark]].',
  },
  {
    why: 'such an acronym beside two of its members',
    text: '[[ana-brandt|Ana Brandt]] opened the B4 from [[norland|Norland]] to [[sudria|Sudria]].',
  },
]
