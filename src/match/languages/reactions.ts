// What is heard from a government and from no town: answers, silence, scorn. Asked of the words after "from Moscow", on pages of every language.
// Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const REACTIONS: WordsByLanguage = {
  en: words('answer, mockery, praise, reply, response, scorn, shrug, silence'),
  fr: words('ironie, moquerie, moqueries, mutisme, reponse, silence'),
  de: words('absage, antwort, hohn, kritik, lob, schweigen, skepsis, spott, widerspruch'),
  es: words('burlas, desden, ironia, respuesta, silencio'),
  it: words('alzata, gelo, ironia, risposta, scherno, silenzio'),
  pl: words('cisza, drwin*, kpin*, milczenie, odpowiedz'),
  uk: words('відповідь, глузування, мовчання, тиша'),
  ru: words('молчание, насмешк*, ответ, тишина'),
}
