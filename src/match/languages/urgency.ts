// "Emergency meeting", "réunion d'urgence", "Krisengipfel": what a meeting that was called overnight is named, in all languages. Read in the record's
// names of a meeting and in a phrase; what follows from it, choose-meeting.ts knows.

/** Does a text say that a meeting was called in a hurry? Words and parts of compounds; any letters' case. */
export function saysUrgent(text: string): boolean {
  return URGENT.test(text)
}
const URGENT =
  /(?<!\p{L})(?:emergency|urgent\p{L}?|(?:d['’]|de )urgence|de (?:urgencia|emergencia)|d['’](?:emergenza|urgenza)|(?:krisen|not|dringlichkeits)(?:treffen|gipfel|sitzung)\p{L}*|nadzwyczajn\p{L}+|pilne\p{L}*|екстрен\p{L}+|экстренн\p{L}+|невідкладн\p{L}+)(?!\p{L})/iu
