// How a text says of a meeting that it is only asked for, offered, hoped for or doubted, that there has been none, that it was called off, or that
// nobody knows when it will be. By language; phrases right before the meeting's noun are folded and in the order of the alphabet, "*" stands for any
// letters and alone for any word (word-sets.ts); patterns are asked of a whole sentence as it is printed.
import type { PageLanguage } from '../../model/text.ts'
import { type WordsByLanguage, words } from './rules.ts'

/** "In case of a meeting", "calls for a summit". */
export const WISHES: WordsByLanguage = {
  en: words(`
    call for, called for, calling for, calls for, hope for, hoped for, hopes for, hoping for, if there will be, if there would be,
    in case of, in event of, in the case of, in the event of, insist on, insisted on, insisting on, insists on, need for, push for,
    pushed for, pushes for, pushing for, ready for, whether there will be, whether there would be`),
  fr: words('en cas d, en cas de, pret a, prete a, pretes a, prets a'),
  de: words('bereit zu, bereit zum, im falle einer, im falle eines, ob es'),
  es: words('dispuesta a, dispuestas a, dispuesto a, dispuestos a, en caso de, si habra'),
  it: words('in caso di, pronta a, pronte a, pronti a, pronto a'),
  pl: words('czy bedzie, gotow* do, gotow* na, w razie'),
  uk: words(`
    готова до, готовии до, готові до, готовіи до, готовість до, готово до, наполяга* на, у разі, чи буде, чи відбудеться,
    якнаишвидш* проведенн*`),
  ru: words(`
    будет ли, в случае, готов к, готова к, готовая к, готовность к, готово к, готовы к, готовые к, готовыи к, настаива* на,
    скоре* проведени*, состоится ли`),
}

/** Nouns for an offer; with one of the links behind them, what is offered follows. */
export const OFFERS: WordsByLanguage = {
  en: words(`
    chance, chances, hope, hopes, idea, ideas, likelihood, likelihoods, offer, offers, possibilities, possibility, proposal, proposals,
    prospect, prospects, suggestion, suggestions`),
  fr: words('eventualite, hypothese, idee, offre, perspective, possibilite, proposition'),
  de: words('angebot, aussicht, idee, moglichkeit, plan, plane, vorschlag'),
  es: words('hipotesis, idea, oferta, perspectiva, posibilidad, propuesta'),
  it: words('eventualita, idea, ipotesi, offerta, possibilita, proposta, prospettiva'),
  pl: words('idea, idei, mozliwos*, perspektyw*, pomysl*, propozycj*'),
  uk: words('ідеі, ідею, ідея, можливіст*, можливост*, перспектив*, пропозиці*'),
  ru: words('возможност*, идеи, идею, идея, перспектив*, предложени*'),
}

/** Where nouns have cases, none is needed. */
export const OFFER_LINKS: WordsByLanguage = {
  en: words('for, of'),
  fr: words('d, de'),
  de: words('auf, einer, eines, fur, zu, zum'),
  es: words('de, para'),
  it: words('di, per'),
  pl: words('dotyczac*, na'),
  uk: words('про, проведення, щодо'),
  ru: words('о, об, по, проведения'),
}

/** "There had been no", "n'y avait pas eu de", "es gab keine", "non c'è stato alcun": said not to have been. */
export const DENIALS: WordsByLanguage = {
  en: words(`
    had been no, had no, has been no, has no, have been no, have no, there are no, there had been no, there has been no,
    there have been no, there is no, there was never any, there was no, there were never any, there were no`),
  fr: words('y * jamais d, y * jamais de, y * jamais eu d, y * jamais eu de, y * pas d, y * pas de, y * pas eu d, y * pas eu de'),
  de: words(`
    gab * kein*, gab es * kein*, gab kein*, gebe * kein*, gebe es * kein*, gebe kein*, gibt * kein*, gibt es * kein*, gibt kein*,
    habe * kein*, habe es * kein*, habe kein*`),
  es: words('no habia, no habia habido, no habra, no habra habido, no hay, no hay habido, no hubo, no hubo habido'),
  it: words(`
    non c e, non c e stat*, non ci era, non ci era stat*, non ci erano, non ci erano stat*, non ci sara, non ci sara stat*, non ci sono,
    non ci sono stat*`),
  pl: words('nie bedzie, nie bylo, nie ma'),
  uk: words('не буде, не було'),
  ru: words('не будет, не было'),
}

/** What may stand between any of these and the noun. */
export const DETERMINERS: WordsByLanguage = {
  en: words('a, an, any, direct, new, such, the'),
  fr: words('un, une'),
  de: words('direkte, direkten, direkter, ein, einem, einer'),
  es: words('ningun*, un, una'),
  it: words('alcun, alcuna, un, una, uno'),
  pl: words('bezposredni*, zadn*'),
  uk: words('жодн*, негаин*, особист*, прям*, термінов*, якнаишвидш*'),
  ru: words('личн*, никак*, прям*, скор*, срочн*'),
}

/** To call off or put off, each language's own forms in small letters: asked of many sentences, so it has to be cheap. */
export const CALLED_OFF: Record<PageLanguage, RegExp> = {
  en: /\bcancel(?:l?ed|l?ing|s)?\b|\bcall(?:ed|s|ing) off\b|\bpostpon(?:ed|es|ing)\b|\bscrapped\b/,
  fr: /\bannul(?:é|er|e\b|a\b)|\bajourn(?:é|er|e)/,
  de: /\babgesagt|\babsag|\bsagt(?:e|en)?\s[^.;:]{0,80}\sab\b|\bverschob|\bverschieb|\bgeplatzt/,
  es: /\bcancel(?:ó|a\b|ad[oa]|ar)|\baplaz(?:ó|a\b|ad[oa]|ar)/,
  it: /\bannullat|\bannulla\b|\brinviat|\brinvia\b|\bsaltat[oa]\b/,
  pl: /\bodwoł(?:ał|an|uj|ać)|\bprzełoż/,
  uk: /скасув|скасован|відклад|відклав/,
  ru: /отмен(?:ил|ен|ял|ит)|отлож(?:ил|ен)/,
}

/** No date, or a date that is not (yet) set, named or known. */
export const NO_DATE: Record<PageLanguage, RegExp> = {
  en: /\b(?:no date|date (?:has|had|is|was) (?:not|yet))\b/i,
  fr: /(?<!\p{L})(?:aucune date|(?:la )?date (?:n['’](?:a|est|était)|reste))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kein(?:en)? (?:termin|datum)|(?:termin|datum) (?:steht|stand|ist|war|wurde) (?:noch )?nicht)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ninguna fecha|fecha (?:aún |todavía )?no)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:nessuna data|data (?:ancora )?non)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:dat[ay]|terminu?) (?:jeszcze )?nie(?!\p{L})/iu,
  uk: /(?<!\p{L})дат[аиу] (?:(?:ще|поки) )?не(?!\p{L})/iu,
  ru: /(?<!\p{L})дат[аыу] (?:(?:ещё|еще|пока) )?не(?!\p{L})/iu,
}
