// Two meetings on two days in one town, and a third of the same month elsewhere: which of them a manner, a side of the article's day or a dateline
// tells. The record: an informal summit in Paris on Monday 10 March 2025, another summit there on the 11th, one in Rome on the 25th.
import { ACTORS, inEach, PARIS, TWO_STATES } from './long-talks.ts'
import { makeSet, meeting } from './make-record.ts'
import type { Case } from './run-case.ts'

const ROME = {
  city: { en: 'Rome', fr: 'Rome', de: 'Rom', es: 'Roma', it: 'Roma', pl: 'Rzym', uk: 'Рим', ru: 'Рим' },
  state: 'state/france' as const,
}

export const NEXT_DOOR_RECORD = makeSet([
  ...TWO_STATES,
  { ...meeting('monday-summit', [], { start: '2025-03-10', place: PARIS, actors: ACTORS }), name: 'Informal summit, Paris' },
  meeting('tuesday-summit', [], { start: '2025-03-11', place: PARIS, actors: ACTORS }),
  meeting('rome-summit', [], { start: '2025-03-25', place: ROME, actors: ACTORS }),
])

export const NEXT_DOOR: readonly Case[] = [
  ...inEach('the one of the two that is called informal', {
    en: 'The [[tuesday-summit|summit in Paris on Tuesday|reference]] ended. On Tuesday evening they spoke of the [[monday-summit|informal summit in Paris|reference]].',
    fr: 'Le [[tuesday-summit|sommet de mardi à Paris|reference]] est fini. Mardi soir on parlait du [[monday-summit|sommet informel à Paris|reference]].',
    de: 'Der [[tuesday-summit|Gipfel in Paris am Dienstag|reference]] ist vorbei. Am Dienstagabend sprach man vom [[monday-summit|informellen Gipfel in Paris|reference]].',
    es: 'La [[tuesday-summit|cumbre del martes en París|reference]] terminó. El martes se habló de la [[monday-summit|cumbre informal en París|reference]].',
    it: 'Il [[tuesday-summit|vertice di martedì a Parigi|reference]] è finito. Martedì si parlava del [[monday-summit|vertice informale a Parigi|reference]].',
    pl: '[[tuesday-summit|Szczyt w Paryżu we wtorek|reference]] skończył się. We wtorek mówiono o [[monday-summit|nieformalnym szczycie w Paryżu|reference]].',
    uk: '[[tuesday-summit|Саміт у Парижі у вівторок|reference]] завершився. У вівторок говорили про [[monday-summit|неформальний саміт у Парижі|reference]].',
    ru: '[[tuesday-summit|Саммит в Париже во вторник|reference]] завершился. Во вторник говорили о [[monday-summit|неформальном саммите в Париже|reference]].',
  }),
  ...inEach('ahead of the one of the month that is still to come', {
    fr: 'Le [[tuesday-summit|sommet de mardi à Paris|reference]] est fini. On travaille avant le [[rome-summit|sommet de mars|reference]].',
    de: 'Der [[tuesday-summit|Gipfel in Paris am Dienstag|reference]] ist vorbei. Man arbeitet vor dem [[rome-summit|Märzgipfel|reference]].',
    es: 'La [[tuesday-summit|cumbre del martes en París|reference]] terminó. Se trabaja antes de la [[rome-summit|cumbre de marzo|reference]].',
    it: 'Il [[tuesday-summit|vertice di martedì a Parigi|reference]] è finito. Si lavora prima del [[rome-summit|vertice di marzo|reference]].',
    pl: '[[tuesday-summit|Szczyt w Paryżu we wtorek|reference]] skończył się. Praca trwa przed [[rome-summit|marcowym szczytem|reference]].',
    uk: '[[tuesday-summit|Саміт у Парижі у вівторок|reference]] завершився. Робота триває перед [[rome-summit|березневим самітом|reference]].',
    ru: '[[tuesday-summit|Саммит в Париже во вторник|reference]] завершился. Работа идёт перед [[rome-summit|мартовским саммитом|reference]].',
  }),
  ...inEach('a weekday of the week of one that is told of', {
    en: 'The [[rome-summit|summit in Rome on 25 March|reference]] is near. He will not be at [[rome-summit|Tuesday’s meeting|reference]].',
    fr: 'Le [[rome-summit|sommet de Rome du 25 mars|reference]] approche. Il ne sera pas à la [[rome-summit|réunion de mardi|reference]].',
    de: 'Der [[rome-summit|Gipfel in Rom am 25. März|reference]] naht. Er wird beim [[rome-summit|Treffen am Dienstag|reference]] fehlen.',
    es: 'La [[rome-summit|cumbre de Roma del 25 de marzo|reference]] se acerca. No estará en la [[rome-summit|reunión del martes|reference]].',
    it: 'Il [[rome-summit|vertice di Roma del 25 marzo|reference]] si avvicina. Non sarà alla [[rome-summit|riunione di martedì|reference]].',
    pl: '[[rome-summit|Szczyt w Rzymie 25 marca|reference]] jest blisko. Nie będzie go na [[rome-summit|wtorkowym spotkaniu|reference]].',
    uk: '[[rome-summit|Саміт у Римі 25 березня|reference]] близько. Його не буде на [[rome-summit|зустрічі у вівторок|reference]].',
    ru: '[[rome-summit|Саммит в Риме 25 марта|reference]] близко. Его не будет на [[rome-summit|встрече во вторник|reference]].',
  }),
  {
    why: 'a weekday of one just over, on the same page',
    text: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].\nThe [[rome-summit|summit in Rome on 25 March|reference]] is near. [[tuesday-summit|Tuesday’s meeting|reference]] lasted an hour, and after [[tuesday-summit|Tuesday’s meeting|reference]] it was quiet.',
  },
  {
    why: 'a weekday on a page without a date: of the one that it tells of',
    text: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].\nThe [[rome-summit|summit in Rome|reference]] is near. [[rome-summit|Tuesday’s meeting|reference]] is the first.',
    published: null,
  },
  {
    why: 'en: ahead of the one of the month that is still to come',
    text: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].\nThe [[tuesday-summit|summit in Paris on Tuesday|reference]] ended. Work goes on ahead of the [[rome-summit|March summit|reference]].',
    not: ['with a thousand other names'],
  },
  ...inEach('talks at the same place on the day of their own sentence', {
    en: 'The [[rome-summit|summit in Rome on 25 March|reference]] is near. On Monday they sat down for talks in Rome.',
    de: 'Der [[rome-summit|Gipfel in Rom am 25. März|reference]] naht. Am Montag saßen sie zu Gesprächen in Rom zusammen.',
    es: 'La [[rome-summit|cumbre de Roma del 25 de marzo|reference]] se acerca. El lunes se sentaron para conversaciones en Roma.',
    it: 'Il [[rome-summit|vertice di Roma del 25 marzo|reference]] si avvicina. Lunedì si sono seduti per colloqui a Roma.',
    uk: '[[rome-summit|Саміт у Римі 25 березня|reference]] близько. У понеділок вони провели зустріч у Римі.',
    ru: '[[rome-summit|Саммит в Риме 25 марта|reference]] близко. В понедельник они провели встречу в Риме.',
  }),
  {
    why: 'the date on which a report was written',
    text: '[[emmanuel-macron|Emmanuel Macron]], [[volodymyr-zelensky|Volodymyr Zelensky]].\nOslo, March 12 They held an [[monday-summit|informal summit in Paris|reference]] and spoke.',
  },
]
