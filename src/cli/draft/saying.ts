// How articles in each language say that somebody said something: the verbs, "according to", and how a speaker without a name begins.
import type { PageLanguage } from '../../model/text.ts'

/** Beginnings of verbs of saying, by language. The matcher's own list is wider: there a capital only has to act. */
export const SAYING: Record<PageLanguage, RegExp> = {
  en: /\b(?:sa(?:id|ys|ying)|t(?:old|ells)|add(?:ed|s|ing)|assert|stat(?:ed|es|ing)|declar|insist|argu|warn|not(?:ed|es|ing)\b|stress|emphasi|explain|remark|announc|claim|comment|continued|wr(?:ote|ites|iting)|repl(?:ied|ies|ying)|answer|reiterat|recall|vow|urged|according to|call(?:ed|s|ing)(?! for)|describ|dismiss|prais|hail|denounc|condemn|welcom|spoke)/i,
  fr: /(?<!\p{L})(?:dit|disai|déclar|affirm|assur|ajout|soulign|estim|expliqu|indiqu|précis|averti|répond|répliqu|réagi|rappel|martel|poursui|écri(?:t|vait)|lancé|annonc|selon|parl(?:é|e |ait)|qualifi|jug(?:é|e )|salu(?:é|e )|dénonc|évoqu|renchér|conclu|confi[éa]|prévenu|plaid|glissé)/iu,
  de: /(?<!\p{L})(?:sag|erklär|beton|mein(?:t|te)|warn|schr(?:ieb|eibt)|füg|teilt|äußer|forder|versicher|bekräftig|verkünde|kündig|antwort|so(?= (?:der|die|\p{Lu}))|laut|sprach|spricht|nannte|nennt|bezeichne|kritisier|begrüß|lobte|ergänz|entgegn|mahnt)/iu,
  es: /(?<!\p{L})(?:dij|dice|declar|afirm|asegur|añad|señal|advirt|explic|indic|subray|replic|esgrim|record|sost(?:iene|uvo)|precis|apunt|insist|escrib|anunci|según|habl|calific|llam(?:ó|a )|tild|celebr|denunci|critic|sentenci|agreg|manifest|remarc)/iu,
  it: /(?<!\p{L})(?:detto|dice|dichiar|afferma|aggiun|sottoline|spieg|avvert|scriv|scritto|ribad|ricord|replic|osserva|conclu|annunci|fa sapere|secondo|parla|defini|bolla|critic|saluta|denunci|rilanci|prosegu|sostien|commenta)/iu,
  pl: /(?<!\p{L})(?:powiedzia|mówi|oświadczy|doda|podkreśl|stwierdzi|zaznacz|zapowiedzi|napisa|przekaza|odpowiedzi|wyjaśni|poinformowa|według|nazwa|określi|oceni|skrytykowa|pochwali|zapewni|tłumaczy|apelow)/iu,
  uk: /(?<!\p{L})(?:сказа|каза|заяви|дода|наголос|підкресл|повідом|зазнач|попереди|написа|цитую|відпові|поясни|запевни|за словами|назва|розкритик|привіта|оціни|уточни|пообіця|закли|стверджу|говори)/iu,
  ru: /(?<!\p{L})(?:сказа|заяви|добави|подчеркн|сообщи|отмети|предупреди|написа|ответи|поясни|объясни|заверил|по словам|назва|раскритик|охаракт|приветств|оцени|уточни|пообеща|призва|говори|утвержда|указа)/iu,
}

/** "According to" and its like, which stand before whom they name. */
export const ACCORDING_TO: Record<PageLanguage, string> = {
  en: 'according to|in the words of',
  fr: "selon|d[’']après|aux yeux de",
  de: 'laut|nach (?:angaben|worten|aussage)(?: von)?',
  es: 'según|en palabras de',
  it: 'secondo|a detta di',
  pl: 'według|zdaniem',
  uk: 'за словами|на думку|як (?:заявив|сказав|зазначив)',
  ru: 'по словам|по мнению|по утверждению',
}

/** How a speaker begins whom the article does not name ("a diplomat said"): articles where a language has them, else the usual nouns. */
export const UNNAMED: Record<PageLanguage, string> = {
  en: 'an?|one|another|some|several|officials?|diplomats?|sources?|analysts?|experts?|critics?',
  fr: 'une?|des|plusieurs|certains',
  de: 'eine?|ein|mehrere|einige|Diplomaten|Beamte|Experten|Kritiker',
  es: 'una?|unos|unas|varios|varias|algunos|fuentes|diplomáticos|expertos',
  it: 'un[ao]?|un’\\p{L}+|alcuni|alcune|fonti|diversi',
  pl: 'jeden|jedna|pewien|anonimow\\p{L}+|niektórzy|źródł\\p{L}+|dyplomat\\p{L}+|urzędni\\p{L}+|ekspert\\p{L}*',
  uk: 'один|одна|деякі|джерел\\p{L}+|дипломат\\p{L}*|посадов\\p{L}+|чиновник\\p{L}*|експерт\\p{L}*',
  ru: 'один|одна|некоторые|источник\\p{L}*|дипломат\\p{L}*|чиновник\\p{L}*|эксперт\\p{L}*',
}

/** What an unnamed thing at the beginning of a sentence may be instead of a speaker: a stretch of time ("A day later he said"). */
export const TIMES =
  'days?|weeks?|hours?|months?|years?|moments?|minutes?|few|little|jours?|semaines?|heures?|mois|ans?|Tage?|Wochen?|Stunden?|Monate?|Jahre?|días?|semanas?|horas?|mes(?:es)?|años?|giorn[oi]|settiman[ae]|or[ae]|mes[ei]|ann[oi]|dzień|dni|tydzień|godzin\\p{L}*|день|дні|дня|тиждень|неделю|годин\\p{L}*|час\\p{L}*'
