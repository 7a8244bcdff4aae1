// What governments feel, hold and are ready for, and what stirs them: by these words a capital in which somebody is alarmed or relieved, or which is
// brought to a table, is told of as a government. Asked on pages of every language by actors/capital-stances.ts. Words are folded and in the order of
// the alphabet; "*" stands for any letters (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** What a government feels, and no town alone: alarm, relief, doubts. */
export const FEELINGS: WordsByLanguage = {
  en: words(`
    alarm, anger, anxiety, apprehension, bewilderment, caution, concern, concerns, confusion, consternation, delight, despair, disappointment,
    disbelief, dismay, displeasure, doubts, enthusiasm, fears, frustration, fury, glee, hope, hopes, indignation, irritation, jitters,
    jubilation, misgivings, nervousness, optimism, outcry, outrage, pessimism, relief, resentment, satisfaction, scepticism, skepticism,
    surprise, suspicion, suspicions, unease, uproar, wariness, worries, worry`),
  fr: words(`
    agacement, alarme, amertume, apprehension, colere, consternation, crainte, craintes, deception, doutes, embarras, enthousiasme, espoir,
    espoirs, etonnement, frustration, fureur, indignation, inquietude, inquietudes, irritation, malaise, mecontentement, mefiance, nervosite,
    optimisme, perplexite, pessimisme, prudence, satisfaction, scepticisme, soulagement, stupeur, surprise`),
  de: words(`
    alarm, alarmstimmung, arger, argwohn, aufregung, befremden, befurchtungen, begeisterung, besorgnis, besturzung, emporung, entrustung,
    entsetzen, enttauschung, erleichterung, erstaunen, frust, genugtuung, groll, hoffnung, hoffnungen, irritation, irritationen, jubel,
    missfallen, misstrauen, nervositat, optimismus, ratlosigkeit, skepsis, sorge, sorgen, uberraschung, unbehagen, unmut, unruhe,
    unverstandnis, verargerung, verunsicherung, verwirrung, verwunderung, zufriedenheit, zuversicht, zweifel`),
  es: words(`
    alarma, alivio, cautela, colera, consternacion, decepcion, desconcierto, desconfianza, descontento, disgusto, dudas, enfado, enojo,
    entusiasmo, escepticismo, esperanza, esperanzas, estupor, frustracion, indignacion, inquietud, irritacion, malestar, nerviosismo,
    optimismo, perplejidad, pesimismo, preocupacion, preocupaciones, recelo, recelos, satisfaccion, sorpresa, suspicacia, temor, temores`),
  it: words(`
    allarme, ansia, apprensione, cautela, delusione, diffidenza, disagio, disappunto, dubbi, entusiasmo, fastidio, frustrazione, imbarazzo,
    indignazione, inquietudine, irritazione, malcontento, malumore, malumori, nervosismo, ottimismo, perplessita, pessimismo, preoccupazione,
    preoccupazioni, rabbia, scetticismo, sconcerto, soddisfazione, sollievo, sorpresa, sospetti, sospetto, speranza, speranze, stupore,
    timore, timori`),
  pl: words(`
    entuzjazm*, frustracj*, gniew*, irytacj*, konsternacj*, nadziej*, niedowierzani*, niepokoj*, nieufnos*, niezadowoleni*, obaw*,
    oburzeni*, optymizm*, pesymizm*, podejrzeni*, poruszeni*, rozczarowani*, satysfakcj*, sceptycyzm*, ulga, ulge, watpliwos*, wscieklos*,
    zadowoleni*, zaklopotani*, zaniepokojeni*, zaskoczeni*, zdziwieni*`),
  uk: words(`
    гнів, ентузіазм*, занепокоєнн*, здивуванн*, надіі, надію, невдоволенн*, недовір*, обуренн*, оптимізм*, песимізм*, підозр*, побоюванн*,
    полегшенн*, роздратуванн*, розчаруванн*, скепсис*, стурбован*, сумнів*, тривог*, хвилюванн*`),
  ru: words(`
    беспокоиств*, воодушевлени*, гнев, досад*, надежд*, недоверие, недовольств*, недоумени*, обеспокоенност*, облегчени*, озабоченност*,
    опасени*, оптимизм*, пессимизм*, подозрени*, раздражени*, разочаровани*, скепсис*, сомнени*, тревог*, удивлени*, удовлетворени*,
    энтузиазм*`),
}

/** What stirs governments: plans, words, votes; neither a fire nor the price of bread. */
export const MATTERS: WordsByLanguage = {
  en: words(`
    agreement, agreements, announcement, announcements, appointment, approach, bill, call, calls, comments, compromise, concession,
    concessions, deal, decision, declaration, document, draft, framework, idea, initiative, law, leak, leaks, letter, memo, message,
    negotiations, offer, overture, overtures, package, peace, phrase, plan, plans, pledge, policy, proposal, proposals, prospect, refusal,
    remark, remarks, resolution, rhetoric, sanctions, shift, speech, statement, statements, suggestion, summit, talks, tariffs, terms, threat,
    threats, tone, truce, ultimatum, veto, vote, withdrawal, words`),
  fr: words(`
    accord, accords, annonce, annonces, appel, brouillon, compromis, concession, concessions, decision, declaration, declarations, discours,
    document, ebauche, entretien, fuite, idee, initiative, lettre, loi, menace, menaces, message, negociations, nomination, offre, paix,
    perspective, phrase, plan, politique, pourparlers, projet, promesse, propos, proposition, propositions, refus, resolution, revirement,
    rhetorique, sanctions, sommet, suggestion, texte, ton, treve, ultimatum, veto, visite, vote`),
  de: words(`
    *gesetz, *paket, *plan, *plane, abkommen, ablehnung, angebot, ankundigung, ankundigungen, außerung, ausserungen, außerungen, beschluss,
    brief, dokument, drohung, drohungen, einigung, entscheidung, entwurf, erklarung, forderung, forderungen, frieden, gesprache, gipfel, idee,
    initiative, kehrtwende, kompromiss, kurs, kurswechsel, nachricht, papier, planes, plans, rede, resolution, sanktionen, telefonat, text,
    tonfall, treffen, ultimatum, verhandlungen, verzicht, veto, vorschlag, vorschlage, vorstoß, waffenruhe, worte, wortwahl, zugestandnis,
    zugestandnisse, zusage`),
  es: words(`
    acuerdo, amenaza, amenazas, anuncio, anuncios, borrador, carta, compromiso, concesiones, conversaciones, cumbre, decision, declaracion,
    declaraciones, discurso, documento, filtracion, giro, idea, iniciativa, llamada, mensaje, negativa, negociaciones, nombramiento, oferta,
    palabras, paz, perspectiva, plan, planes, politica, promesa, propuesta, propuestas, proyecto, resolucion, retorica, sanciones, texto,
    tono, tregua, ultimatum, veto, votacion, voto`),
  it: words(`
    accordo, annunci, annuncio, apertura, aperture, bozza, colloqui, compromesso, concessioni, decisione, dichiarazione, dichiarazioni,
    discorso, documento, frase, idea, iniziativa, ipotesi, lettera, messaggio, minacce, minaccia, negoziati, nomina, offerta, pace, parole,
    piano, politica, progetto, promessa, proposta, proposte, prospettiva, retorica, rifiuto, risoluzione, sanzioni, svolta, telefonata, testo,
    toni, tono, trattative, tregua, ultimatum, vertice, veto, voto`),
  pl: words(`
    decyzj*, deklaracj*, dokument*, grozb*, inicjatyw*, kompromis*, koncepcj*, list, negocjacj*, ofercie, oferta, oferte, oswiadczeni*, plan,
    planem, planu, plany, pokoj*, pomysl*, porozumieni*, projekt*, propozycj*, przemowieni*, rezolucj*, rozmow*, sankcj*, slow*,
    szczyt, szczytu, tekst*, telefon*, ultimatum, umow*, ustepstw*, weto, wypowied*, zapowied*`),
  uk: words(`
    висловлюванн*, відмов*, голосуванн*, деклараці*, документ*, домовленіст*, домовленост*, загроз*, заяв*, ідею, ідея, ініціатив*,
    компроміс*, лист, лише, мир, миру, оголошенн*, переговор*, перемир*, перемов*, план, плани, плану, погроз*, поступк*, проект*, проєкт*,
    промов*, пропозиці*, резолюці*, риторик*, рішенн*, розмов*, саміт*, санкці*, слова, текст*, угод*, ультиматум*`),
  ru: words(`
    высказывани*, голосовани*, декларац*, договоренност*, документ*, заявлени*, звонок, идею, идея, инициатив*, компромисс*, мир, мира,
    отказ*, переговор*, перемири*, перспектив*, письмо, план, плана, планы, политик*, предложени*, проект*, разговор*, резолюц*, речь,
    решени*, риторик*, саммит*, санкци*, слова, соглашени*, текст*, угроз*, ультиматум*, уступк*`),
}

/** To alarm, to please, to annoy a government, right before it; where a capital has a case or a preposition of its own, its rules tell. */
export const STIRS: WordsByLanguage = {
  en: words(`
    alarm, alarmed, alarming, alarms, anger, angered, angering, angers, annoy, annoyed, annoys, appal, appalled, delight, delighted, delights,
    dismay, dismayed, dismays, embarrassed, embarrasses, embarrassing, emboldens, enrage, enraged, enrages, frustrate, frustrated, frustrates,
    incensed, infuriated, infuriates, irk, irked, irks, irritate, irritated, irritates, outrage, outraged, outrages, pleased, pleases, rattle,
    rattled, rattles, spook, spooked, unnerve, unnerved, unnerves, unsettle, unsettled, unsettles, upset, upsets, vex, vexed, wrongfoot,
    wrongfooted`),
  fr: words(`
    agace, agacent, agacer, alarme, alarment, alarmer, arrange, contrarie, decontenance, desarconne, embarrasse, embarrassent, enrage,
    exaspere, froisse, gene, heurte, indigne, indispose, inquiete, inquietent, inquieter, irrite, irritent, mecontente, preoccupe,
    preoccupent, ravit, rejouir, rejouit, satisfait, soulage, ulcere`),
  de: words(`
    alarmiert, alarmierte, bedrangt, bedrangte, beunruhigt, beunruhigte, bruskiert, bruskierte, drangt, drangte, emport, emporte, enttauscht,
    enttauschte, erfreut, erfreute, erzurnt, erzurnte, irritiert, irritierte, provoziert, provozierte, schwacht, schwachte, starkt, verargert,
    verargerte, verprellt, verstimmt, verstimmte, verunsichert, verunsicherte, zwang, zwingt`),
  es: words(`
    agrada, agrado, alarma, alarmo, alegra, alegro, alivia, complace, contraria, desagrada, descoloca, disgusta, disgusto, enfada, enfado,
    enfurece, enfurecio, enoja, exaspera, incomoda, incomodo, indigna, indigno, inquieta, inquieto, irrita, irrito, molesta, molesto,
    preocupa, preocupo, satisface, tranquiliza`),
  it: words(`
    allarma, allarmato, delude, imbarazza, indispettisce, infastidisce, inquieta, irrita, irritato, preoccupa, preoccupato, rallegra,
    rassicura, scontenta, soddisfa, spiazza, turba`),
}

/** What is done to a German object that stands before it, at the end of the clause: "Moskau zu Verhandlungen zwingen". */
export const COERCED: WordsByLanguage = {
  de: words(`
    abbringen, abhalten, abschrecken, bedrangen, beruhigen, besanftigen, bestarken, bewegen, bruskieren, drangen, einraumen, gedrangt,
    gewahren, gezwungen, isolieren, provozieren, schwachen, starken, uberreden, uberzeugen, umstimmen, verprellen, verschaffen, zwingen`),
}

/** To give somebody something, right before whoever gets it. */
export const GIVES: WordsByLanguage = {
  en: words(`
    accord, accorded, afford, buy, buying, buys, cede, ceded, denied, denies, deny, denying, gave, give, given, gives, giving, grant, granted,
    granting, grants, hand, handed, handing, hands, offer, offered, offering, offers, promise, promised, spare, spared`),
  fr: words('accord*, conced*, donn*, garanti*, impos*, laiss*, octroy*, offr*, promet*, promis*, refus*'),
  es: words(`
    brinda, brindar, brindaria, conced*, da, dando, dar, daria, deja, dejar, dejaria, garantiz*, negar, nieg*, ofrec*, otorg*, promet*,
    regala, regalar`),
  it: words(`
    concede, concedere, concederebbe, da, dando, dara, dare, darebbe, garantire, garantirebbe, garantisce, lascerebbe, lascia, lasciare, nega,
    negare, offre, offrendo, offrire, offrirebbe, promette, promettere, regala, regalare, regalerebbe`),
  pl: words('da, dac, dajac, daje, dalaby, dalby, daliby, dalo, daloby, gwarant*, obiec*, zagwarant*, zapewni*'),
  uk: words('гарант*, дав, дає, дала, дали, дало, дасть, дати, даючи, надав, надає, надати, обіця*'),
  ru: words('гарант*, дав, давая, дает, дал, дала, дали, дало, даст, дать, обеща*, предостав*'),
}

/** What one gives a government: time above all, and whatever has an article before it. */
export const GIVEN: WordsByLanguage = {
  en: words(`
    a, additional, an, another, any, breathing, cover, enough, everything, extra, further, immunity, its, leverage, little, long, more, new,
    no, room, several, some, space, that, the, time, what`),
  fr: words('autant, ce, davantage, de, des, du, la, le, les, plus, quelques, toute, un, une'),
  es: words('algo, el, la, las, lo, los, margen, mas, mucho, nada, oxigeno, plazo, tiempo, todo, un, una'),
  it: words('gli, i, il, la, le, lo, margine, molto, piu, respiro, tempo, un, una'),
  pl: words('czas, czasu, gwarancj*, mozliwos*, pole, pretekst*, przewag*, szans*, wiecej, zgod*'),
  uk: words('більше, гарант*, можлив*, переваг*, перепочин*, підстав*, привід, час, часу, шанс*'),
  ru: words('больше, возможност*, времени, время, гарант*, передышк*, повод*, преимуществ*, шанс*'),
}

/** To leave somebody so. */
export const LEAVES: WordsByLanguage = {
  en: words('leave, leaves, leaving, left'),
  fr: words('laiss*'),
  de: words('lassen, lasst, laßt, ließ, ließe, ließen'),
  es: words('dej*'),
  it: words('lasc*'),
}

/** How a government is left or found, and no town: alone, exposed, with little choice. */
export const LEFT_SO: WordsByLanguage = {
  en: words(`
    alone, cornered, emboldened, empty handed, exposed, furious, guessing, humiliated, in limbo, isolated, little choice, no choice,
    on the defensive, out of the, reeling, scrambling, sidelined, vulnerable, weakened, weaker, wondering`),
  fr: words('affaibli, affaiblie, desarme, desarmee, isole, isolee, sans defense, seul, seule, vulnerable'),
  de: words('allein, angreifbar, geschwacht, hilflos, im regen, im stich, im unklaren, isoliert, schutzlos, verwundbar'),
  es: words('aislada, aislado, debilitada, debilitado, desprotegida, expuesta, indefensa, sin opciones, sola, solo, vulnerable'),
  it: words('esposta, indebolita, indifesa, isolata, scoperta, senza scelta, sola, vulnerabile'),
}

/** What a government is, and says what to or for: open, ready, opposed. */
export const READY: WordsByLanguage = {
  en: words(`
    averse to, determined to, eager to, hesitant to, hostile to, keen to, loath to, open to, opposed to, prepared to, ready to, receptive to,
    reluctant to, resistant to, unable to, unwilling to, wary of, willing to`),
  fr: words(`
    determine a, determinee a, dispose a, disposee a, favorable a, favorable au, favorable aux, hostile a, hostile au, hostile aux, oppose a,
    oppose au, oppose aux, opposee a, opposee au, opposee aux, ouvert a, ouvert au, ouverte a, ouverte au, pret a, prete a, reticent a,
    reticente a`),
  de: words('bereit fur, bereit zu, bereit zum, bereit zur, entschlossen zu, gesprachsbereit, offen fur, skeptisch gegenuber'),
  es: words(`
    abierta a, abierto a, contraria a, contrario a, decidida a, decidido a, dispuesta a, dispuesto a, favorable a, reacia a, reacio a,
    resuelta a`),
  it: words(`
    aperta a, aperta al, contraria a, contraria al, decisa a, determinata a, disposta a, favorevole a, favorevole al, ostile a, pronta a,
    restia a`),
}

/** Where a government is brought, right behind it: to the table. */
export const TO_TABLE: WordsByLanguage = {
  en: words('back to the negotiating table, back to the table, to the bargaining table, to the negotiating table, to the table'),
  fr: words('a la table, autour de la table'),
  de: words('an den tisch, an den verhandlungstisch, an einen tisch, zuruck an den verhandlungstisch'),
  es: words('a la mesa, de vuelta a la mesa'),
  it: words('al tavolo'),
  pl: words('do negocjacji, do rozmow, do stolu, przy stole'),
  uk: words('до столу, за стіл'),
  ru: words('за стол, к столу'),
}

/** What stands right before whoever acts or is backed: on the part of, at the side of, trust in; nothing that is said of a place. */
export const ON_BEHALF: WordsByLanguage = {
  en: words(`
    bear on, dependent on, disagree with, on the part of, on the side of, red lines of, reliant on, shoulder to shoulder with, the side of,
    trust in`),
  fr: words(`
    aux cotes d, aux cotes de, confiance dans, confiance en, de la part d, de la part de, le camp de, lignes rouges de, sous l egide de,
    sous l impulsion de, sous la houlette de, sous la mediation d, sous la mediation de, volte face d, volte face de`),
  de: words(`
    an der seite, auf der seite, glaube an, glauben an, misstrauen gegenuber, mit hilfe, roten linien, seitens, unter vermittlung,
    vertrauen in, vonseiten`),
  es: words(`
    confianza en, de la mano de, de parte de, del lado de, desconfianza en, estamos al lado de, estaremos al lado de, fe en, firme al lado de,
    lineas rojas de, luchan al lado de, luchar al lado de, permanece al lado de, pone al lado de, por parte de, seguir al lado de,
    seguira al lado de, seguiremos al lado de, sigue al lado de, siguen al lado de`),
  it: words('a fianco di, al fianco di, da parte di, dalla parte di, fiducia in, la mediazione di, linee rosse di, sfiducia in'),
  pl: words('po stronie, u boku, w imieniu, ze strony'),
  uk: words('від імені, з боку, на боці, на стороні, на сторону, пліч о пліч з, пліч о пліч із, стороною'),
  ru: words('бок о бок с, на стороне, на сторону, от имени, плечом к плечу с, при посредничестве, со стороны'),
}
