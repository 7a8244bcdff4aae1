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
]
