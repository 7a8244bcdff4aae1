// What is said of a capital and makes it a government or a town, each in the languages that say it so: [Marenga] acts, without brackets it is a
// place; [Nordavik] is another state's. On a page that names enough of ours for a capital to act at all.
import type { PageLanguage } from '../../src/model/text.ts'
import { GOVERNED } from './columns.ts'
import type { Case } from './run-case.ts'

/** Its language, why it is here, and its text. */
export type Sentence = readonly [PageLanguage, string, string]

const SENTENCES: readonly Sentence[] = [
  ['en', 'what only a government has', 'It sets out the terms of [Marenga] for a truce.'],
  ['en', 'whom one sways', 'The aim is to dissuade [Marenga] from it.'],
  ['en', 'what is fired at', 'They sent drones and missiles against Marenga.'],
  ['en', 'what a town becomes', 'Marenga has turned into the epicentre of it all.'],
  ['en', 'where else it was', 'It is the third stop after Lugano, Marenga and Oslo.'],
  ['en', 'what it agreed to', 'It came after [Marenga] and [Nordavik] agreed to it.'],
  ['en', 'whose allies met', 'They spoke at a meeting of [Nordavik]’s allies.'],
  ['en', 'which side', 'It lies with Oslo on one side and [Marenga] on the other.'],
  ['en', 'who acts beside it', '[Marenga], and other partners, do not know.'],
  ['en', 'a line between two', 'They use the channel [Marenga]-[Nordavik] again.'],
  ['fr', 'what only a government has', 'Il faut craindre la capacité de [Marenga] à durer.'],
  ['fr', 'what it is given, behind two words', 'Ils donnent des garanties de sécurité concrètes à [Marenga].'],
  ['fr', 'whom one sways', 'Le but est de dissuader [Marenga].'],
  ['fr', 'what is fired at', 'La nuit, 400 drones et 18 missiles contre Marenga.'],
  ['fr', 'what a town becomes', 'Marenga s’est transformée en épicentre.'],
  ['fr', 'where else it was', 'C’est une étape après Lugano, Marenga et Oslo.'],
  ['fr', 'a line between two', 'L’axe [Marenga]-[Nordavik] tient.'],
  ['de', 'what it does', 'Europa beantwortet [Marengas] Provokationen.'],
  ['de', 'what it has', 'Das zeigt die Dringlichkeit [Marengas], heißt es.'],
  ['de', 'what a town has', 'In dem Haus, das zu den Wahrzeichen Marengas zählt, ist es warm.'],
  ['de', 'who offers itself', 'Zuletzt hatte sich [Marenga] als Vermittler angeboten.'],
  ['de', 'what a town becomes', 'Marenga verwandelt sich in das Zentrum der Welt.'],
  ['de', 'what a government will do', '[Marenga] wird liefern.'],
  ['de', 'where else it was', 'Es ist die dritte Station nach Lugano, Marenga und Oslo.'],
  ['de', 'what is fired at', 'Sie schossen Raketen auf Marenga.'],
  ['de', 'a line between two', 'Die Achse [Marenga]-[Nordavik] hält.'],
  ['es', 'what only a government has', 'El texto describe los términos de [Marenga].'],
  ['es', 'what it is given, behind two words', 'Es el apoyo militar y financiero a [Marenga].'],
  ['es', 'whose, behind a quotation', 'Temen la guerra “híbrida” de [Marenga].'],
  ['es', 'where a delegation goes', 'La delegación llegó a Marenga.'],
  ['es', 'whom one sways', 'El objetivo es disuadir a [Marenga] de ello.'],
  ['es', 'what is fired at', 'Lanzó misiles y drones contra Marenga.'],
  ['es', 'what a town becomes', 'Marenga se convierte en algo más que la capital.'],
  ['es', 'where else it was', 'Es una etapa tras Lugano, Marenga y Oslo.'],
  ['es', 'a line between two', 'El eje [Marenga]-[Nordavik] aguanta.'],
  ['it', 'who does it', 'I colloqui mediati da [Marenga] riprendono.'],
  ['it', 'where it comes from', 'Il treno partito da Marenga è lento.'],
  ['it', 'what only a government has', 'Fa sentire la voce di [Marenga].'],
  ['it', 'what it is given, behind two words', 'Pensano alla consegna di nuovi missili a [Marenga].'],
  ['it', 'who speaks in the midst of a text', 'Piove. [Marenga]: “Vogliamo altro”.'],
  ['it', 'which side', 'È una storia con Oslo da una parte e [Marenga] dall’altra.'],
  ['it', 'what is fired at', 'Nella notte 18 missili contro Marenga.'],
  ['it', 'what a town becomes', 'Marenga si è trasformata nel centro di tutto.'],
  ['it', 'where else it was', 'È una tappa dopo Lugano, Marenga e Oslo.'],
  ['it', 'a line between two', 'L’asse [Marenga]-[Nordavik] regge.'],
  ['pl', 'of whom it is demanded', 'Domaga się od [Marengi] pieniędzy.'],
  ['pl', 'on whom it is laid', 'Ma nałożyć na [Marengę] cła.'],
  ['pl', 'with whom, behind a word for capitals', 'To wątek relacji stolic z [Marengą].'],
  ['pl', 'what it came up with', '[Marenga] wyszła z propozycją.'],
  ['pl', 'another of the name', 'W tym drugim mieście, w drugiej Marendze.'],
  ['pl', 'who acts beside it', '[Marenga] i władze innych państw.'],
  ['pl', 'a line between two', 'Porozumienie na linii [Marenga]-[Nordavik].'],
  ['pl', 'what a town becomes', 'Marenga zamieniła się w centrum świata.'],
  ['pl', 'where else it was', 'To etap po Lugano, Marendze i Oslo.'],
  ['uk', 'what it becomes', '[Маренга] стала обережнішою.'],
  ['uk', 'what a town becomes', 'Маренга перетворилася на центр світу.'],
  ['uk', 'what is fired at', 'Удар дронів по Маренгу тривав годину.'],
  ['uk', 'who agreed, in quotation marks', '[Маренга] і [Нордавік] «домовилися».'],
  ['ru', 'of whom it is demanded', 'Требует от [Маренги] денег.'],
  ['ru', 'what it becomes', '[Маренга] стала осторожнее.'],
  ['ru', 'what a town becomes', 'Маренга превратилась в центр мира.'],
  ['ru', 'what is fired at', 'Удар дронов по Маренге длился час.'],
  ['ru', 'who agreed, in quotation marks', '[Маренга] и [Нордавик] «договорились».'],
  ['en', 'money for a government', 'A grant worth 3bn euros to [Marenga] was agreed.'],
  ['fr', 'money for a government', "Le prêt de 90 milliards d'euros à [Marenga] divise."],
  ['fr', 'what a building costs', 'Une usine de trois milliards d’euros à Marenga ouvrira.'],
  ['fr', 'more of a quality', 'On veut imposer des sanctions plus sévères à [Marenga].'],
  ['fr', 'a quoted noun', 'Il faut respecter la « souveraineté » de [Marenga].'],
  ['es', 'money for a government', 'El préstamo de 90.000 millones de euros a [Marenga] divide.'],
  ['es', 'more of a quality', 'Quieren imponer sanciones mucho más duras a [Marenga].'],
  ['es', 'the dearest journey', 'El viaje más caro a Marenga cuesta mil euros.'],
  ['it', 'money for a government', 'Il prestito da 90 miliardi di euro a [Marenga] divide.'],
  ['it', 'what a hotel costs', 'Un albergo da 90 milioni di euro a Marenga aprirà.'],
  ['de', 'money for a government', 'Wer zahlt neun Milliarden Euro an [Marenga]?'],
  ['de', 'what is taken to a town', 'Wer bringt neun Millionen Euro nach Marenga?'],
]

const IN_CYRILLIC = '[[ana-brandt|Ана Брандт]], [[ivo-kestrel|Иво Кестрел]], [[mila-orlova|Мила Орлова]], [[karl-lind|Карл Линд]].'

/** The cases of sentences, each on a page that names enough of ours. */
export function onGovernedPages(sentences: readonly Sentence[]): Case[] {
  return sentences.map(([lang, why, sentence]) => ({
    lang,
    why: `${lang}: ${why}`,
    text: `${lang === 'uk' || lang === 'ru' ? IN_CYRILLIC : GOVERNED}\n${sentence.replace(/\[([^\]]+)\]/g, (_, capital: string) => `[[${/^[NН]/.test(capital) ? 'norland' : 'sudria'}|${capital}|metonym]]`)}`,
  }))
}

/** Over the record of columns. */
export const CAPITAL_WORDS: readonly Case[] = onGovernedPages(SENTENCES)
