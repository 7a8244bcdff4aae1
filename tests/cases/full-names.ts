// Full names and what bears them, names of reigns, and what a page tells of in no words of politics: films, matches, federations, inns.
import type { Case } from './run-case.ts'

/** Over the made-up record. */
export const FULL_NAMES: readonly Case[] = [
  {
    why: 'a full name is its owner’s, whatever is told of him',
    text: '[[karl-lind|Karl Lind]] played the flute on Friday. [[karl-lind|Lind]] bowed.',
  },
  {
    lang: 'es',
    why: 'Spanish: a full name is its owner’s, whatever is told of him',
    text: '[[karl-lind|Karl Lind]] voló el viernes. [[vera-holm|Vera Holm]] también.',
  },
  { lang: 'es', why: 'Spanish: what bears a full name', text: 'La plaza Ana Brandt y la universidad Ana Brandt cierran.' },
  { lang: 'fr', why: 'French: what bears a full name', text: 'Le lycée Ana Brandt et la rue Ana Brandt.' },
  { why: 'the number of a reign, on a page of another age', text: 'In 1759 Otto III came to town.\nOtto III had the streets paved.' },
  {
    lang: 'de',
    why: 'German: the number of a reign, on a page of another age',
    text: 'Im Jahr 1759 kam Otto III in die Stadt.\nOtto III ließ die Straßen pflastern.',
  },
  { why: 'the number of a reign, today', text: '[[otto-iii|Otto III]] came to town.' },
  {
    lang: 'de',
    why: 'German: a maiden name',
    text: '[[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] und [[mila-orlova|Mila Orlova]] verhandelten über Truppen und Sanktionen.\nHilde Quist, geborene Brandt, wurde hundert.',
  },
  {
    lang: 'fr',
    why: 'French: a maiden name',
    text: '[[karl-lind|Karl Lind]], [[vera-holm|Vera Holm]] et [[mila-orlova|Mila Orlova]] ont négocié des sanctions.\nMadame Quist, née Brandt, a eu cent ans.',
  },
  {
    why: 'a shop that somebody keeps',
    text: '[[ana-brandt|Ana Brandt]] spoke of the troops.\nWhat became of Brandt’s hat shop?',
    not: ['with a thousand other names'],
  },
  {
    why: 'an office among things of every day: what it has or is tells nothing, what it does tells it',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nA Marble House has gone up in a car park for a farce. The [[marble-house|Marble House]] prefers chess.',
  },
  {
    why: 'an office with its town in brackets',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] met for [[norland|Norland]].\nThe Marble House (Dunstable) turns fifty.',
  },
  {
    why: 'the president of a thriller, and the one of the day',
    text: 'In the thriller the [[norland|Norland]] president falls in love with her cook.\nThe [[ana-brandt|[[norland|Norland]] president|post]] rejected the treaty.',
  },
  {
    lang: 'fr',
    why: 'French: the president of a federation, and the one of the day',
    text: 'Le président norlandais de la fédération de judo est réélu.\nLe [[ana-brandt|président norlandais|post]] rejette le traité.',
  },
  {
    why: 'a capital that loses a match and does something else',
    text: '[[ana-brandt|Ana Brandt]] came.\nMarenga lost 2-3 in the rain. Marenga rejected an offer for its captain.',
  },
  {
    lang: 'de',
    why: 'German: a capital that loses a match and does something else',
    text: '[[ana-brandt|Ana Brandt]] kam.\nMarenga verlor 2:3 im Regen. Marenga lehnt ein Angebot ab.',
  },
  {
    lang: 'de',
    why: 'German: a hotel that is called like an office',
    text: '[[ana-brandt|Ana Brandt]] und [[mila-orlova|Mila Orlova]] sprachen über Truppen.\nDas Hotel, das Marble House heißt, ist zu.',
  },
  {
    lang: 'es',
    why: 'Spanish: a house that was called like an office',
    text: '[[ana-brandt|Ana Brandt]] y [[mila-orlova|Mila Orlova]] hablaron de sanciones.\nLa casa de mi abuela se llamaba Marble House.',
  },
  {
    why: 'an office in a town of its own',
    text: '[[ana-brandt|Ana Brandt]] and [[mila-orlova|Mila Orlova]] spoke of troops.\nIn Marble House, Dunstable, where our printers are, it rained.',
  },
]

/** Over the record of public actors. */
export const NAMES_ABROAD: readonly Case[] = [
  {
    lang: 'uk',
    why: 'Ukrainian: behind a preposition a state has its case, and the given name after it is somebody’s',
    text: 'Майстер із [[france|Франції]] Стів Ґотьє і майстер з [[ukraine|України]] Стів Кравець.',
  },
  {
    lang: 'pl',
    why: 'Polish: leaders of two states are printed like the leader of one',
    text: 'Przywódcy [[france|Francji]] i [[ukraine|Ukrainy]] ustalili coś więcej. [[emmanuel-macron|Prezydent [[france|Francji]]|post]] wyjechał.',
  },
  {
    lang: 'es',
    why: 'Spanish: a president for the time being, and the one of the day',
    text: 'El presidente francés interino llegó. El [[emmanuel-macron|presidente francés|post]] llegó.',
  },
  {
    lang: 'uk',
    why: 'Ukrainian: whose trade it is, with a letter that folding changes',
    text: '[[emmanuel-macron|Емманюель Макрон]] і [[volodymyr-zelensky|Володимир Зеленський]] вийшли.\nМакрон, його перукар, зостався.',
  },
  {
    lang: 'ru',
    why: 'Russian: whose trade it is',
    text: '[[emmanuel-macron|Эмманюэль Макрон]] и [[volodymyr-zelensky|Владимир Зеленский]] вышли.\nМакрон, его парикмахер, остался.',
  },
]
