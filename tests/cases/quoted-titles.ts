// States in the titles of films, books and songs, which nobody acts in, and in the words of those who speak, where they do.
import type { Case } from './run-case.ts'

const MACRON = {
  en: '[[emmanuel-macron|Emmanuel Macron]]: security guarantees.',
  fr: '[[emmanuel-macron|Emmanuel Macron]] : garanties de sécurité.',
  de: '[[emmanuel-macron|Emmanuel Macron]]: Sicherheitsgarantien.',
  es: '[[emmanuel-macron|Emmanuel Macron]]: garantías de seguridad.',
  it: '[[emmanuel-macron|Emmanuel Macron]]: garanzie di sicurezza.',
  pl: '[[emmanuel-macron|Emmanuel Macron]]: gwarancje bezpieczeństwa.',
  uk: '[[emmanuel-macron|Емманюель Макрон]]: гарантії безпеки.',
  ru: '[[emmanuel-macron|Эмманюэль Макрон]]: гарантии безопасности.',
} as const

/** Language, a film among its like, a book behind the word for it, somebody's words. */
const ROWS = [
  [
    'en',
    'The cinema shows “Goodbye to France” on Friday.',
    'Her novel “A Winter in Ukraine” is out.',
    '“We trust [[ukraine|Ukraine]],” he said.',
  ],
  [
    'fr',
    'Le ciné-club projette « Bons baisers de France ».',
    'Son roman « Un hiver en Ukraine » paraît.',
    '« L’[[ukraine|Ukraine]] tient », dit-il.',
  ],
  [
    'de',
    'Das Kino zeigt »Ein Sommer in Frankreich«.',
    'Ihr Roman »Winter in der Ukraine« erscheint.',
    '»Die [[ukraine|Ukraine]] hält stand«, sagte er.',
  ],
  [
    'es',
    'El cine repone «Desde Francia con amor».',
    'Su novela «Invierno en Ucrania» sale hoy.',
    '«En [[ukraine|Ucrania]] hay prisa», dijo.',
  ],
  [
    'it',
    'Il cinema ripropone «Ritorno in Francia».',
    'Il romanzo «Inverno in Ucraina» esce oggi.',
    '«Per l’[[ukraine|Ucraina]] è tardi», ha detto.',
  ],
  ['pl', 'Kino gra „Lato we Francji”.', 'Powieść „Zima w Francji” wyszła.', '„W [[ukraine|Ukrainie]] trwa zima” – powiedział.'],
  ['uk', 'Кінотеатр показує «Літо у Франції».', 'Роман «Зима в Україні» вийшов.', '«В [[ukraine|Україні]] зима», — сказав він.'],
  ['ru', 'Кинотеатр показывает «Лето во Франции».', 'Роман «Зима на Украине» вышел.', '«На [[ukraine|Украине]] зима», — сказал он.'],
] as const

export const QUOTED_TITLES: readonly Case[] = ROWS.flatMap(([lang, film, book, speech]): Case[] => [
  { lang, why: `${lang}: a film among its like`, text: `${MACRON[lang]}\n${film}` },
  { lang, why: `${lang}: a book behind the word for it`, text: `${MACRON[lang]}\n${book}` },
  { lang, why: `${lang}: what somebody says`, text: `${MACRON[lang]}\n${speech}` },
])
