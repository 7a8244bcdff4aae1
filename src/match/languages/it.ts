// Italian: articles and prepositions elide (l'Ucraina, dell'Eliseo), which the search takes as boundaries; adjectives agree.
import { type LanguageRules, words } from './rules.ts'

/** Feminine and plural of an adjective of origin (russo, francese, tedesco, belga). */
function agree(word: string): string[] {
  if (/[cg]o$/.test(word))
    return [word, `${word.slice(0, -1)}a`, `${word.slice(0, -1)}hi`, `${word.slice(0, -1)}he`, `${word.slice(0, -1)}i`]
  if (/o$/.test(word)) return ['o', 'a', 'i', 'e'].map((ending) => word.slice(0, -1) + ending)
  if (/e$/.test(word)) return [word, `${word.slice(0, -1)}i`]
  return [word]
}

/** Other forms of cities: adjectives at a meeting noun, and a name whose article merges with what stands before it ("dell'Aja"). */
const CITY_FORMS: Record<string, string> = {
  "L'Aia": "Aia, Aja, L'Aja",
  Parigi: 'parigino, parigina, parigini, parigine',
  Londra: 'londinese, londinesi',
  Berlino: 'berlinese, berlinesi',
  Ginevra: 'ginevrino, ginevrina, ginevrini, ginevrine',
  Bruxelles: 'brussellese, brussellesi',
  Madrid: 'madrileno, madrilena, madrileni',
  Istanbul: 'stambuliota, stambulioti',
  Copenaghen: 'copenaghese, copenaghesi',
  Mosca: 'moscovita, moscoviti, moscovite',
  Pechino: 'pechinese, pechinesi',
  Roma: 'romano, romana, romani, romane',
  Vaticano: 'vaticano, vaticana, vaticani, vaticane',
}

/** Who leads a state, whatever the post is called there. */
const LEADERS = words('leader, uomo forte')

export const italian: LanguageRules = {
  language: 'it',
  inflectPersonWord: (word) => [word],
  inflectName: (name) => [name],
  inflectPlace: (name) => [name, ...words(CITY_FORMS[name] ?? '')],
  inflectDemonym: agree,
  posts: {
    president: [
      ...words(
        "capo del cremlino, leader del cremlino, inquilino del cremlino, inquilino della casa bianca, inquilino dell'eliseo, padrone del cremlino, zar del cremlino",
      ),
      ...LEADERS,
      ...words('presidente, presidentessa, capo di stato, capo dello stato, inquilino'),
    ],
    'prime-minister': [...LEADERS, ...words('primo ministro, prima ministra, premier, presidente del consiglio, capo del governo')],
    chancellor: [...LEADERS, ...words('cancelliere, cancelliera')],
    'vice-president': words('vicepresidente, vice presidente'),
    'secretary-general': words('segretario generale, capo, numero uno'),
    'commission-president': words('presidente della commissione europea, presidente della commissione'),
    'council-president': words('presidente del consiglio europeo'),
    'foreign-minister': words(
      'ministro degli esteri, ministra degli esteri, segretario di stato, capo della diplomazia, ministro degli affari esteri',
    ),
    'defence-minister': words(
      'ministro della difesa, ministra della difesa, segretario alla difesa, ministro delle forze armate, capo del pentagono, titolare della difesa',
    ),
    'foreign-policy-chief': words(
      'alta rappresentante, alta rappresentante per gli affari esteri, alta rappresentante per la politica estera, alto rappresentante, capo della diplomazia',
    ),
    'chief-of-defence': words('capo di stato maggiore, capo di stato maggiore della difesa, capo delle forze armate'),
    'special-envoy': words('inviato speciale, inviato'),
    spokesperson: words('portavoce'),
    'presidential-spokesperson': words('portavoce del cremlino, portavoce'),
    'foreign-ministry-spokesperson': words('portavoce del ministero degli esteri, portavoce della diplomazia'),
    'national-security-adviser': words('consigliere per la sicurezza nazionale'),
    'finance-minister': words("ministro delle finanze, ministra delle finanze, ministro dell'economia, segretario al tesoro"),
    minister: words('ministro, ministra'),
    'party-leader': [...LEADERS, ...words('leader del partito')],
  },
  postStateAfter: true,
  meetingNouns: {
    summit: words('g7, consiglio europeo, vertice, summit, minivertice, mini-vertice, minisummit'),
    meeting: words(
      'riunione, incontro, conferenza, appuntamento, ministeriale, round, tornata, sessione, faccia a faccia, bilaterale, trilaterale, meeting, tavola rotonda, tavolo negoziale, maratona negoziale, forum, gruppo di contatto, ramstein',
    ),
    talks: words('colloqui, negoziati, negoziato, trattative, trattativa, discussioni, consultazioni'),
    call: words(
      'telefonata, videoconferenza, videochiamata, videocall, videoriunione, videovertice, video-vertice, call, colloquio telefonico, conferenza telefonica, videocollegamento',
    ),
  },
  levels: {
    ministers: words('ministri, ministeriale, ministeriali'),
    leaders: words('leader, capi di stato, capi di governo, capi di stato e di governo, capi di stato e governo, presidenti'),
    'foreign ministers': words('ministri degli esteri'),
    'defence ministers': words('ministri della difesa'),
    'military chiefs': words(
      'pianificatori militari, capi di stato maggiore, vertici militari, capi militari, capi delle forze armate, generali, stati maggiori, capi della difesa, responsabili militari',
    ),
    'national security advisers': words('consiglieri per la sicurezza nazionale, consiglieri per la sicurezza'),
    delegations: words('delegazioni, negoziatori'),
  },
  weekdays: [['lunedì'], ['martedì'], ['mercoledì'], ['giovedì'], ['venerdì'], ['sabato'], ['domenica']],
  days: {
    ieri: -1,
    oggi: 0,
    odierno: 0,
    odierna: 0,
    odierni: 0,
    odierne: 0,
    stasera: 0,
    stamani: 0,
    stamane: 0,
    stamattina: 0,
    stanotte: 0,
    dopodomani: 2,
    domani: 1,
    domattina: 1,
  },
  months: [
    ['gennaio'],
    ['febbraio'],
    ['marzo'],
    ['aprile'],
    ['maggio'],
    ['giugno'],
    ['luglio'],
    ['agosto'],
    ['settembre'],
    ['ottobre'],
    ['novembre'],
    ['dicembre'],
  ],
  relative: { scorso: -1, scorsa: -1, passato: -1, passata: -1, questo: 0, questa: 0, prossimo: 1, prossima: 1 },
  seasons: [['primavera'], ['estate'], ['autunno'], ['inverno']],
  later: {
    numbers: [['un', 'uno', 'una'], ['due'], ['tre'], ['quattro'], ['cinque'], ['sei'], ['sette'], ['otto'], ['nove'], ['dieci']],
    day: words('giorno, giorni'),
    week: words('settimana, settimane'),
    month: words('mese, mesi'),
    later: words('dopo, più tardi'),
    earlier: words('prima'),
    after: words('dopo, prima'),
    ago: words('fa'),
    next: words('il giorno seguente, il giorno successivo, l indomani, all indomani, dell indomani'),
    eve: words('il giorno precedente, del giorno precedente, della vigilia'),
  },
  newer: words('nuovo, nuova'),
  units: { week: ['settimana'], month: ['mese'], year: ['anno'], weekend: ['weekend'] },
  remote: words(
    'virtuale, telematica, telematico, virtuali, telefonico, telefonici, videoconferenza, remoto, distanza, online, collegamento',
  ),
  definite: words(
    'il, lo, la, i, gli, le, l, questo, questa, questi, queste, quel, quella, del, dello, della, dell, dei, degli, delle, al, allo, alla, all, ai, nel, nella, nello, nell, dal, dalla, dall, sul, sulla, sull, suo, sua, suoi, sue',
  ),
  indefinite: words('un, uno, una, alcun, alcuna, nessun, nessuna, ogni, qualche, altro, altra'),
  links: words(
    'a, ad, in, di, d, del, dello, della, dell, dei, degli, delle, con, tra, fra, e, ed, su, sul, sulla, sull, per, il, lo, la, i, gli, le, l, al, alla, all, nel, nella, nell, presso, da, dal, dalla, che, tenuto, tenuta, tenutosi, tenutasi, svoltosi, svoltasi, conclusosi, conclusasi, convocato, convocata, previsto, prevista, si è, svolto, svolta, partecipazione, presenza',
  ),
  and: words('e, ed'),
  locative: words('a, ad, al, alla, all, in, nel, nella, nell, presso'),
  calm: words(`quattr, occhi, sostenitori, sostengono, qui, consiglieri, partner, ricostruzione, ripresa, nero, fretta, furia, ore, membri, rappresentanti, squadre, parti, europa, sera, mattina, pomeriggio, questa, questo, allargato, allargata, ristretto, delegazione, delegati, omologo, omologhi, responsabili, inviati, numerosi, alcuni, diversi, trentina, ventina, decina, cosiddetta, cosiddetto, cosiddetti, due, tre, quattro, cinque, sei, sette, otto, dieci, una, alto, livello, urgente, urgenza, emergenza, crisi, negoziale, negoziali, stesso, stessa, informale, straordinario, straordinaria, speciale, cruciale, decisivo, decisiva, importante, grande, storico, storica, nuovo, nuova, nuovi, primo, prima, secondo, seconda, terzo, terza, ultimo, ultima, prossimo, prossima, internazionale, internazionali, europeo, europea, europei, occidentale, occidentali, alleati, transatlantico, militare, militari, diplomatico, diplomatici,
    politico, politici, bilaterale, bilaterali, trilaterale, multilaterale, multilaterali, preparatorio, preparatoria, entrambi, entrambe, porte, chiuse, diretti, diretto, indiretti, pace, sicurezza, tregua, cessate, fuoco, ucraina, difesa, garanzie, coalizione, volenterosi, paesi, trentina, trenta, più, oltre, precedente, scorso, scorsa, congiunto, congiunta, raro, rara, atteso, attesa, mini, quasi, circa`),
  several: words('due, tre, quattro, diversi, diverse, entrambi, molti, parecchi'),
  first: words('primo, prima, primi'),
  second: words('secondo, seconda'),
  foreign: words(
    'annuale, annuali, clima, climatico, climatica, ia, intelligenza, artificiale, bilancio, commerciale, commerciali, commercio, stampa, calcio, assemblea, azionisti, parlamentare, sindacale, salariale, energia, moda, cinema, cop30, cop, oceani, agricolo, condominio, consiglio, ministri, sindacati, scudetto',
  ),
  hypothetical: words('possibile, possibili, eventuale, eventuali, ipotetico, ipotetica, potenziale, futuro, futura'),
  meetingVerbs: words(
    'riuniti, riuniscono, riunito, riunirsi, riuniranno, riunisce, riunirà, incontrati, incontrano, incontreranno, incontrato, ritrovati, ritrovano, radunati, radunata, riunite, riunita, riunivano',
  ),
  titles: words(
    'signor, signora, sir, generale, ammiraglio, presidente, primo, ministro, ministra, premier, cancelliere, segretario, leader, capo, papa, re, tycoon, portavoce, onorevole, colonnello, dottor, vicepremier, repubblica',
  ),
  otherRoles:
    /^(?:allenatore|allenatrice|portiere|attaccante|centrocampista|difensore|terzino|bomber|arbitro|sindaco|sindaca|assessore|cantante|chitarrista|fornaio|macellaio|agricoltore|maestro|maestra|professore|professoressa|preside|parroco|vicino|scultore|pittore|romanziere|poeta|cuoco|chef|pizzaiolo|giudice|oste|libraio|idraulico|falegname|organista)$/,
  openers: words(
    'ma, e, ed, o, né, se, quando, come, mentre, perché, anche, dopo, prima, durante, per, con, senza, secondo, su, in, tra, fra, contro, verso, a, ad, di, da, dal, dalla, del, della, dello, il, lo, la, i, gli, le, l, un, una, questo, questa, suo, sua, poi, ora, ieri, oggi, domani, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, così, solo, già, non, sì, che, chi, cosa, dove, perche, intanto, inoltre, invece, infine, video, diretta, analisi, esclusiva, anti, pro, nonostante, al, alla, ai, neppure, nemmeno, neanche, perfino, persino, forse, però, eppure, quindi, dunque, inoltre, mai, sempre, ancora, lui, lei, ciò, quello, quella, altro, altra, ogni, tutto, niente, nessuno, finché, benché, se non, eccetto, tranne, grazie, insomma, pure, proprio, stesso, sia, allora, sebbene, qui, più, appena, tanto, ecco, ci, tocca, anzi, tuttavia, quanto, là, spesso, presto, subito, oltre, salvo, pertanto, poiché, siccome, addirittura, soltanto, magari, frattanto, adesso, dapprima, stamattina, stamane, stasera, viceversa, affinché',
  ),
  metonym: {
    comes: { from: /^da$/, verbs: /^(?:arriva|arrivano|e|sono|viene|vengono|arrivo|giunge)$/ },
    town: /^(?:sindac[oa]|comune|comunale|frazione|localita|borgo|paese|giunta|consiglio|municipio|quartier[ei]|abitanti|turisti|texas|idaho|assessor[ei]|circoscrizione|contrada|pro|loco|provinciale|capitolina?|campidoglio|fc|calcio|cska|lazio|derby)$/u,
    townVerbs:
      /^(?:ospita|dura|duro|durava|durera|ospito|vince|vinse|perde|perse|batte|battuto|festeggia|brinda|piange|sorride|balla|brilla|suda|trema|dorme|vola|pareggia|esulta|accoglie|scende|segna|segno|mente)$/u,
    statecraft:
      /^(?:respin|rifiut|nega|nego$|accus|avver|pretend|esig|condann|minacc|prem[ei]|press(?:a|ion)|insist|promet|promess|protest|negozia|tratt[aoi]|sanzion|dazi|contro|ritorsion|veto|anness|inva|riconosc|oppon|oppos|propo|rispo|reagi|reazion|annunc|dichiar|denunc|smenti|cessate|tregua|trupp|arm[ai]$|armi|missil|tension|diplom|govern|ministr|ambasc|alleat|guerra|pace$|attacc|aggres|garanz|concession|inviat|nuclear|militar|accett|appogg|sosteg|sostien|assicur|posizion|segnal|intesa|accordo|frena|plaude|mediaz|ribadi)/u,
    politics:
      /^(?:opposizione|prestit[oi]|supporto|ragione|disappunto|irritazione|sollievo|rabbia|fastidio|inquietudine|malumore|offert[ae]|(?:fab)?bisogn[oi]|adesione|ingresso|cammino|percorso|rispost[ae]|reazion[ei]|posizion[ei]|sostegno|appoggio|aiut[oi]|arm[ai]|pression[ei]|propost[ae]|richiest[ae]|esigenz[ae]|garanzi[ae]|impegn[oi]|promess[ae]|segnal[ei]|messaggi[o]?|consenso|assenso|avallo|ultimatum|minacc(?:ia|e|ie)|ruolo|critic[ah]e?|rapport[oi]|relazion[ei]|rifiut[oi]|veto|condizion[ei]|concession[ei]|si|no|campo|silenzio|piace|piacciono|chiede|chiesto|chiedere|imporre|proporre|concedere|pian[oi]|volonta|linea|pazienza|via|parola|decision[ei]|mossa|mosse|sanzion[ei]|alleat[oi]|partner|governo|forn(?:ire|endo|isce|ito)|esercito|negoziator[ei]|offrire|garantire|consegnare|infliggere|avvertiment[oi]|appello|consegna|consegne)$/,
    onlyWhere: {
      per: /^(?:part(?:e|i|ito|ita|iti|ono|enza|ira)|vol[aoi]|volato|decoll\p{L}*|treno|biglietto|imbarc\p{L}*|pass\p{L}{1,3}|transit\p{L}*)$/u,
    },
    politicsLinks: words('di, a, ad, da, su, con, verso'),
    wordBetween: true,
    presentForm: /^(?!(?:prima|senza|sempre|oltre|mentre|anche|come|ancora|allora|ora)$|.*(?:at|it|ut|es|ost|ent|ant)[ae]$).{3,}[ae]$/,
    objects: /^che$/,
    verbForm: /.{2,}(?:era|ira|e?rebbe(?:ro)?|irebbe(?:ro)?|eranno|iranno)$/,
    verbs:
      words(`ringrazia, pensa, pensi, faccia, dica, voglia, decida, risponda, ammette, conta, tratta, replica, ribatte, smentisce, fornisce, aspetta, tace, attende, plaude, ha, hanno, aveva, avrebbe, vuole, voleva, può, potrebbe, deve, dovrebbe, dice, dicono, afferma, sostiene, respinge, rifiuta, chiede, chiedeva, esige, accusa, insiste, spera, teme, accetta, propone, appoggia, annuncia, conferma, cerca, minaccia, promette, considera, continua, risponde, condanna, nega, esclude, prevede, è pronta, è pronto, è contraria, è contrario, è favorevole, è disposta, è disposto, sta, si, non, avverte, offre, intende,
      ribadisce, resta, vede, fa, farà, reagisce, pretende, denuncia, decide, preme, punta, frena, rilancia, mantiene, valuta, invita, avrà, sarà, ancora, anche`),
    partners: words(
      'sostenere, supportare, appoggiare, aiutare, apertura da, aperture da, quando, perché, mentre, benché, minacciare, minacciato, avvertito, spetta a, compete a, incombe a, dato a, promesso a, promettendo a, promette a, dare a, diede a, darà a, dava a, concesso a, concede a, concedere a, offerto a, ricordato a, ricorda a, dipende da, quanto a, tra, fra, senza, contro, con, per, che, secondo, pressioni su, pressione su, convincere, sostegno a, aiuto a, aiuti a, sostegno di, e, né, o, richieste di, garanzie di, se, come, spingere, accusa, accusato, impegno con, via libera di, posizione di, assenso di, condizioni di',
    ),
    places: words('a, ad, da, verso, presso, vicino, in, su, di, visitare, lasciare, centro, nord, sud, est, ovest, bombardare'),
    placeNouns: words('centro, aeroporto, metro, metropolitana, saint-germain, città'),
  },
}
