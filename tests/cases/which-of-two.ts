// Which of a row is meant, and what is none of it, in eight languages: the first summit on a page of the second, the next without a date, a meeting of
// others told of since, one told of only to say when something else was. The record's own: a coalition's leaders in Paris on 11 March and on 4
// September 2025. Articles are of 5 September 2025 unless a row says otherwise.
import { CAST, PARIS, TWO_STATES, WILLING_NAMES } from './long-talks.ts'
import { entity, makeSet, meeting } from './make-record.ts'
import { type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const ACTORS = ['person/emmanuel-macron', 'person/volodymyr-zelensky', 'bloc/willing']
const DURING = '2025-09-05'

export const WHICH_OF_TWO_RECORD = makeSet(
  [
    ...TWO_STATES,
    entity('bloc', 'willing', WILLING_NAMES),
    meeting('paris-first', ['Coalition of the Willing spring summit'], { place: PARIS, topics: ['topic/guarantees'], actors: ACTORS }),
    meeting('paris-second', ['Coalition of the Willing autumn summit'], {
      start: '2025-09-04',
      place: PARIS,
      topics: ['topic/guarantees'],
      actors: ACTORS,
    }),
    meeting('online', ['Coalition of the Willing online'], {
      start: '2025-09-08',
      format: 'remote',
      topics: ['topic/guarantees'],
      actors: ACTORS,
    }),
  ],
  [
    {
      id: 'topic/guarantees',
      label: { en: 'Guarantees for Ukraine' },
      question: { en: 'Should there be guarantees for Ukraine?' },
      stances: {},
      cues: { en: ['security guarantees'] },
    },
  ],
)

const OURS = 'paris-second'

const KINDS: readonly Kind[] = [
  [
    'the first of a row, on a page of the second',
    {
      en: `The [[${OURS}|Paris summit|reference]] ended.\nThe [[paris-first|first summit of the [[willing|Coalition of the Willing]] in Paris|reference]] had been longer.`,
      fr: `Le [[${OURS}|sommet de Paris|reference]] est fini.\nLe [[paris-first|premier sommet de la [[willing|coalition des volontaires]] à Paris|reference]] avait été plus long.`,
      de: `Der [[${OURS}|Gipfel in Paris|reference]] ist vorbei.\nDer [[paris-first|erste Gipfel der [[willing|Koalition der Willigen]] in Paris|reference]] hatte länger gedauert.`,
      es: `La [[${OURS}|cumbre de París|reference]] terminó.\nLa [[paris-first|primera cumbre de la [[willing|coalición de voluntarios]] en París|reference]] había sido más larga.`,
      it: `Il [[${OURS}|vertice di Parigi|reference]] è finito.\nIl [[paris-first|primo vertice della [[willing|coalizione dei volenterosi]] a Parigi|reference]] era stato più lungo.`,
      pl: `[[${OURS}|Szczyt w Paryżu|reference]] się skończył.\n[[paris-first|Pierwszy szczyt [[willing|koalicji chętnych]] w Paryżu|reference]] był dłuższy.`,
      uk: `[[${OURS}|Саміт у Парижі|reference]] закінчився.\n[[paris-first|Перший саміт [[willing|коаліції охочих]] у Парижі|reference]] був довшим.`,
      ru: `[[${OURS}|Саммит в Париже|reference]] закончился.\n[[paris-first|Первый саммит [[willing|коалиции желающих]] в Париже|reference]] был длиннее.`,
    },
  ],
  [
    'what is said to be the first since another',
    {
      en: `The [[${OURS}|Paris summit|reference]] ended.\nIt was the [[${OURS}|first summit of the [[willing|Coalition of the Willing]] in Paris|reference]] after a pause.`,
      fr: `Le [[${OURS}|sommet de Paris|reference]] est fini.\nC'était le [[${OURS}|premier sommet de la [[willing|coalition des volontaires]] à Paris|reference]] depuis l'été.`,
      de: `Der [[${OURS}|Gipfel in Paris|reference]] ist vorbei.\nEs war der [[${OURS}|erste Gipfel der [[willing|Koalition der Willigen]] in Paris|reference]] seit dem Sommer.`,
      es: `La [[${OURS}|cumbre de París|reference]] terminó.\nFue la [[${OURS}|primera cumbre de la [[willing|coalición de voluntarios]] en París|reference]] tras el verano.`,
      it: `Il [[${OURS}|vertice di Parigi|reference]] è finito.\nÈ il [[${OURS}|primo vertice della [[willing|coalizione dei volenterosi]] a Parigi|reference]] dopo la pausa.`,
      pl: `[[${OURS}|Szczyt w Paryżu|reference]] się skończył.\nTo [[${OURS}|pierwszy szczyt [[willing|koalicji chętnych]] w Paryżu|reference]] po przerwie.`,
      uk: `[[${OURS}|Саміт у Парижі|reference]] закінчився.\nЦе [[${OURS}|перший саміт [[willing|коаліції охочих]] у Парижі|reference]] після перерви.`,
      ru: `[[${OURS}|Саммит в Париже|reference]] закончился.\nЭто [[${OURS}|первый саммит [[willing|коалиции желающих]] в Париже|reference]] после перерыва.`,
    },
  ],
  [
    'the next, which is none that has been',
    {
      en: `The [[${OURS}|Paris summit|reference]] ended.\nThe next meeting of the [[willing|Coalition of the Willing]] will be short.`,
      fr: `Le [[${OURS}|sommet de Paris|reference]] est fini.\nLa prochaine réunion de la [[willing|coalition des volontaires]] sera courte.`,
      de: `Der [[${OURS}|Gipfel in Paris|reference]] ist vorbei.\nDas nächste Treffen der [[willing|Koalition der Willigen]] wird kurz.`,
      es: `La cumbre terminó.\nLa próxima reunión de la coalición será breve.`,
      it: `Il [[${OURS}|vertice di Parigi|reference]] è finito.\nLa prossima riunione della [[willing|coalizione dei volenterosi]] sarà breve.`,
      pl: `[[${OURS}|Szczyt w Paryżu|reference]] się skończył.\nNastępne spotkanie [[willing|koalicji chętnych]] będzie krótkie.`,
      uk: `[[${OURS}|Саміт у Парижі|reference]] закінчився.\nНаступна зустріч [[willing|коаліції охочих]] буде короткою.`,
      ru: `[[${OURS}|Саммит в Париже|reference]] закончился.\nСледующая встреча [[willing|коалиции желающих]] будет короткой.`,
    },
  ],
  [
    'what is called so after a meeting of others',
    {
      en: `The [[${OURS}|Paris summit|reference]] ended. The foreign ministers will hold a meeting in Warsaw in May. The meeting will be short.`,
      fr: `Le [[${OURS}|sommet de Paris|reference]] est fini. Une réunion des ministres est prévue à Varsovie en mai. La réunion sera courte.`,
      de: `Der [[${OURS}|Gipfel in Paris|reference]] ist vorbei. Für Mai ist ein Treffen der Minister in Warschau geplant. Das Treffen wird kurz.`,
      es: `La [[${OURS}|cumbre de París|reference]] terminó. En mayo habrá una reunión de los ministros en Varsovia. La reunión será corta.`,
      it: `Il [[${OURS}|vertice di Parigi|reference]] è finito. A maggio ci sarà una riunione dei ministri a Varsavia. La riunione sarà breve.`,
      pl: `[[${OURS}|Szczyt w Paryżu|reference]] się skończył. W maju w Warszawie odbędzie się spotkanie ministrów. To spotkanie będzie krótkie.`,
      uk: `[[${OURS}|Саміт у Парижі|reference]] закінчився. У травні у Варшаві відбудеться зустріч міністрів. Ця зустріч буде короткою.`,
      ru: `[[${OURS}|Саммит в Париже|reference]] закончился. В мае в Варшаве пройдет встреча министров. Эта встреча будет короткой.`,
    },
  ],
]

/** On the day before the second. */
const AHEAD: readonly Kind[] = [
  [
    'what the eve of the summit was only told for',
    {
      en: `They dined on the eve of a new [[${OURS}|summit in Paris|reference]]. The meeting was warm.`,
      fr: `Ils ont dîné à la veille du [[${OURS}|sommet à Paris|reference]]. La rencontre a été chaleureuse.`,
      de: `Sie aßen zusammen vor dem [[${OURS}|Gipfel in Paris|reference]]. Das Treffen war herzlich.`,
      es: `Cenaron antes de la [[${OURS}|cumbre de París|reference]]. El encuentro fue cordial.`,
      it: `Hanno cenato alla vigilia di un [[${OURS}|nuovo vertice a Parigi|reference]]. L'incontro è stato cordiale.`,
      pl: `Zjedli kolację przed [[${OURS}|szczytem w Paryżu|reference]]. To spotkanie było serdeczne.`,
      uk: `Вони вечеряли напередодні [[${OURS}|саміту в Парижі|reference]]. Ця зустріч була теплою.`,
      ru: `Они ужинали накануне [[${OURS}|саммита в Париже|reference]]. Эта встреча была тёплой.`,
    },
  ],
]

/** A few days before the second. */
const IF: readonly Kind[] = [
  [
    'what would be if they met',
    {
      en: 'If the leaders meet in Paris on 4 September, they may sign. The meeting would be short.',
      fr: 'Si les dirigeants se réunissent à Paris le 4 septembre, ils signeront. La réunion serait courte.',
      de: 'Sollten sich die Staatschefs am Donnerstag in Paris treffen, wird unterschrieben. Das Treffen wäre kurz.',
      es: 'Si los líderes se reúnen en París el 4 de septiembre, firmarán. La reunión sería corta.',
      it: 'Se i leader si riuniscono a Parigi il 4 settembre, firmeranno. La riunione sarebbe breve.',
      pl: 'Jeśli przywódcy spotkają się w Paryżu 4 września, podpiszą. To spotkanie byłoby krótkie.',
      uk: 'Якщо лідери зустрінуться в Парижі 4 вересня, вони підпишуть. Ця зустріч була б короткою.',
      ru: 'Если лидеры встретятся в Париже 4 сентября, они подпишут. Эта встреча была бы короткой.',
    },
  ],
]

export const WHICH_OF_TWO: readonly Case[] = [
  ...rowsOf(KINDS, (lang) => `${CAST[lang]}\n`).map((row) => ({ ...row, published: DURING })),
  ...rowsOf(AHEAD, (lang) => `${CAST[lang]}\n`).map((row) => ({ ...row, published: '2025-09-03' })),
  ...rowsOf(IF, (lang) => `${CAST[lang]}\n`).map((row) => ({ ...row, published: '2025-09-03' })),
  {
    why: 'somebody who goes out to call',
    text: `${CAST.en}\nThe [[online|[[willing|Coalition of the Willing]] call on 8 September|reference]] is over. He went out to call [[emmanuel-macron|Emmanuel Macron]].`,
    published: '2025-09-08',
  },
]
