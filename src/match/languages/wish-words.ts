// How a text says of a meeting that it is only asked for, offered, hoped for or doubted, that there has been none, that it was called off, or that
// nobody knows when it will be. By language; phrases right before the meeting's noun are folded and in the order of the alphabet, "*" stands for any
// letters and alone for any word (word-sets.ts); patterns are asked of a whole sentence as it is printed.
import type { PageLanguage } from '../../model/text.ts'
import { type WordsByLanguage, words } from './rules.ts'

/** "In case of a meeting", "calls for a summit". */
export const WISHES: WordsByLanguage = {
  en: words(`
    ask for, asked for, asking for, asks for, bring about, call for, called for, calling for, calls for, conditions for,
    could hold, could lead to, demand, demanded, demanding, demands, hope for, hoped for, hopes for, hoping for, if there will be,
    if there would be, in case of, in event of, in the case of, in the event of, insist on, insisted on, insisting on, insists on,
    may hold, might hold, need for, pave the way for, paving the way for, press for, pressed for, pressing for, propose, proposed, proposes, proposing,
    push for, pushed for, pushes for, pushing for, ready for, seek, seeking, seeks, sought, there could be, there may be, there might be, whether there will be,
    whether there would be`),
  fr: words(`
    aboutir a, conditions d, conditions de, conduire a, deboucher sur, demande, demandent, demander, en cas d, en cas de, exige,
    exigent, mener a, pret a, prete a, pretes a, prets a, propose, proposent, proposer, reclame, reclament, souhaite, souhaitent,
    veulent, veut`),
  de: words(`
    bereit zu, bereit zum, fordert, forderte, forderten, im falle einer, im falle eines, ob es, schlagen, schlagt, schlug, verlangt,
    verlangte, verlangten, voraussetzungen fur, wunscht`),
  es: words(`
    aceptaria, aceptarian, condiciones para, conducir a, desembocar en, dispuesta a, dispuestas a, dispuesto a, dispuestos a,
    en caso de, exige, exigen, exigio, llevar a, pedido, pide, piden, pidieron, pidio, propone, proponen, propuesto, propusieron,
    propuso, si habra`),
  it: words(`
    chiede, chiedono, chiesto, condizioni per, condurre a, in caso di, portare a, pronta a, pronte a, pronti a, pronto a, propone,
    propongono, proposto, sfociare in`),
  pl: words(`
    apelowa* o, apeluj* o, chca, chce, chcial*, czy bedzie, daza do, dazy do, domaga* sie, doprowadzenia do, doprowadzenie do,
    doprowadzi do, doprowadzic do, gotow* do, gotow* na, licza na, liczy na, mozliwe jest, naciska* na, nalega* na, nawoluj* do,
    nie wyklucz*, oferuj*, poprosi* o, poproszono o, postuluj*, proponowa*, proponuj*, prosi o, prosil* o, prosza o, sugerowa*,
    sugeruj*, w razie, warunk* do, wezwa*, wezwa* do, wzywa, wzywa do, wzywaja do, zaapelowa* o, zabiega o, zabiegaja o, zada,
    zadaja, zadal*, zadano, zaoferowa*, zaproponowa*, zasugerowa*, zazada*`),
  uk: words(`
    вимага*, виступа* за, виступи* за, готова до, готовии до, готові до, готовіи до, готовість до, готово до, добива*, домага*,
    зажада*, заклика*, заклика* до, запропонова*, запропонува*, наполіг на, наполяга* на, наполягла на, наполягли на, не виключ*,
    попроси* про, прагн*, привести до, призвести до, пропону*, просил* про, просить про, просять про, розрахову* на, сподіва* на,
    у разі, умов* для, хотів, хотіла, хотіли, хотіло, хоче, хочуть, чи буде, чи відбудеться, якнаишвидш* проведенн*`),
  ru: words(`
    будет ли, в случае, выступа* за, выступил* за, готов к, готова к, готовая к, готовность к, готово к, готовы к, готовые к,
    готовыи к, добива*, надеется на, надеются на, настаива* на, настоял* на, не исключ*, попросив о, попросил* о, потребова*,
    предлага*, предложен, предложена, предложено, предложены, предложил*, привести к, призва*, призва* к, призыва*, призыва* к,
    просил* о, просит о, просят о, рассчитыва* на, скоре* проведени*, состоится ли, требу*, услови* для, хотел*, хотят, хочет`),
}

/** What is prepared, planned, agreed to or promised is still to come ("they are preparing the meeting of the two"). */
export const TO_COME: WordsByLanguage = {
  en: words(`
    agree to, agreed to, agrees to, arrange, arranging, planning, plans, preparations for, prepare, prepare for, prepares,
    prepares for, preparing, preparing for, promised, promises, set up, setting up, want, wants, working on`),
  fr: words(`
    organiser, planifie, planifient, preparatifs d, preparatifs de, preparatifs du, preparation d, preparation de, preparation du,
    prepare, preparent, preparer, promet, promis, veulent que, veut que`),
  de: words(`
    bereiten, bereitet, organisieren, planen, plant, vorbereitung, vorbereitung auf, vorbereitung des, vorbereitung eines,
    vorbereitungen auf, vorbereitungen fur, will dass, wollen dass`),
  es: words(`
    acepta, acepto, organizar, planea, planean, prepara, preparan, preparar, preparativos de, preparativos del, preparativos para,
    promete, prometio, quiere que, quieren que`),
  it: words(`
    accetta, accettato, organizzare, prepara, preparano, preparare, preparativi del, preparativi dell, preparativi per,
    preparazione del, preparazione dell, promesso, promette, vogliono che, vuole che`),
  pl: words(`
    chca aby, chca by, chca zeby, chce aby, chce by, chce zeby, obieca*, organizuj*, planowan*, planuj*, przygotowa* do,
    przygotowuj*, zapowiad*, zapowiedzial*, zorganizowac`),
  uk: words(`
    анонсу*, готувати, готує, готуємо, готують, домовил* про, обіця*, організу*, підготовк*, підготовк* до, плану*,
    хоче щоб, хочуть щоб`),
  ru: words(`
    анонсиру*, готовим, готовит, готовить, готовят, договорил* о, обеща*, организ*, планиру*, подготовк*, подготовк* к,
    хотят чтобы, хочет чтобы`),
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
  pl: words('idea, idei, mozliwos*, perspektyw*, pomysl*, propozycj*, zamiar*'),
  uk: words('ідеі, ідею, ідея, можливіст*, можливост*, намір*, перспектив*, пропозиці*'),
  ru: words('возможност*, идеи, идею, идея, намерени*, перспектив*, предложени*'),
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
  fr: words('des, l, la, le, les, un, une'),
  de: words('das, den, der, die, direkte, direkten, direkter, ein, einem, einer'),
  es: words('el, la, las, los, ningun*, un, una'),
  it: words('alcun, alcuna, degli, dei, gli, i, il, l, la, le, lo, un, una, uno'),
  pl: words(`
    bezposredni*, kolejne, kolejnego, kolejnych, nowe, nowego, nowych, przeprowadzic, rozpoczac, zadn*, zorganizowac`),
  uk: words(`
    жодн*, негаин*, нов*, одну, організувати, особист*, почати, провести, прям*, розпочати, термінов*, ще, якнаишвидш*`),
  ru: words('возобновить, еще, личн*, начать, никак*, нов*, одну, организовать, провести, прям*, скор*, срочн*'),
}

/** To call off or put off, each language's own forms in small letters: asked of many sentences, so it has to be cheap. */
export const CALLED_OFF: Record<PageLanguage, RegExp> = {
  en: /\bcancel(?:l?ed|l?ing|s)?\b|\bcall(?:ed|s|ing) off\b|\bpostpon(?:ed|es|ing)\b|\bscrapped\b|\bindefinitely\b/,
  fr: /\bannul(?:é|er|e\b|a\b)|\bajourn(?:é|er|e)|sine die/,
  de: /\babgesagt|\babsag|\bsagt(?:e|en)?\s[^.;:]{0,80}\sab\b|\bverschob|\bverschieb|\bgeplatzt|unbestimmte Zeit/,
  es: /\bcancel(?:ó|a\b|ad[oa]|ar)|\baplaz(?:ó|a\b|ad[oa]|ar)|\bindefinidamente|sine die/,
  it: /\bannullat|\bannulla\b|\brinviat|\brinvia\b|\bsaltat[oa]\b|data da destinarsi/,
  pl: /\bodwoł(?:ał|an|uj|ać)|\bprzełoż|czas nieokreślony|bezterminowo/,
  uk: /скасув|скасован|відклад|відклав|на невизначений/,
  ru: /отмен(?:ил|ен|ял|ит)|отлож(?:ил|ен)|на неопредел/,
}

/** No date, or one that is not (yet) set, named or known; on nobody's schedule, in doubt, not ruled out. */
export const NO_DATE: Record<PageLanguage, RegExp> = {
  en: /\b(?:no date|date (?:has|had|is|was) (?:not|yet)|(?:not|yet to) (?:yet )?(?:be |been )?scheduled|not (?:yet )?(?:on the (?:agenda|schedule)|planned|ruled out)|in doubt)\b/i,
  fr: /(?<!\p{L})(?:aucune date|(?:la )?date (?:n['’](?:a|est|était)|reste)|n['’]est pas (?:encore )?(?:fixée?|programmée?|prévue?|exclue?|à l['’]ordre du jour)|en suspens)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kein(?:en)? (?:termin|datum)|(?:termin|datum) (?:steht|stand|ist|war|wurde) (?:noch )?nicht|noch nicht (?:angesetzt|terminiert)|nicht (?:ausgeschlossen|geplant|vorgesehen|im kalender|auf der tagesordnung|in sicht)|fraglich|ungewiss)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:ninguna fecha|fecha (?:aún |todavía )?no|no (?:está|se ha) (?:aún |todavía )?(?:fijad|programad|previst|descartad)[oa]|(?:aún|todavía) no (?:está|se ha) (?:fijad|programad)[oa]|no está en (?:la )?agenda|en (?:duda|el aire|suspenso))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:nessuna data|data (?:ancora )?non|non è (?:ancora )?(?:(?:esclus|fissat|previst|programmat)[oa]|in (?:agenda|programma))|in (?:bilico|dubbio|forse))(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:(?:dat[ay]|terminu?) (?:jeszcze )?nie|nie (?:został[aoy]? |jest )?(?:jeszcze |na razie )?(?:wyznaczon|planowan|wykluczon|zaplanowan)\p{L}+|nie ma (?:\p{L}+ ){0,2}w (?:agendzie|kalendarzu|planach)|pod znakiem zapytania)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:дат[аиу] (?:[^.;]{0,60} )?не|не (?:виключен|запланован|планується|призначен)\p{L}*|нема[є]? (?:\p{L}+ )?[ву] (?:графіку|планах|порядку)|під (?:питанням|сумнівом))(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:дат[аыу] (?:[^.;]{0,60} )?не|не (?:исключен|запланирован|назначен|планируется)\p{L}*|нет (?:\p{L}+ )?в (?:графике|планах|повестке)|под (?:вопросом|сомнением))(?!\p{L})/iu,
}

/** The first word of a sentence that only says what would be if. */
export const CONDITIONS: WordsByLanguage = {
  en: words('if, should, unless, were'),
  fr: words('si'),
  de: words('falls, sollte, sollten'),
  es: words('si'),
  it: words('qualora, se'),
  pl: words('gdyby, jesli, jezeli'),
  uk: words('якби, якщо'),
  ru: words('если'),
}
