// French: elision is a word boundary for the search; adjectives of origin agree; the state follows the post.
import { type LanguageRules, words } from './rules.ts'

/** Feminine and plural of an adjective of origin (français, ukrainien, russe, allemand). */
function agree(word: string): string[] {
  if (/ien$/.test(word)) return [word, `${word}s`, `${word}ne`, `${word}nes`]
  if (/e$/.test(word)) return [word, `${word}s`]
  if (/c$/.test(word)) return [word, `${word}s`, `${word.slice(0, -1)}que`, `${word.slice(0, -1)}ques`]
  if (/s$/.test(word)) return [word, `${word}e`, `${word}es`]
  return [word, `${word}s`, `${word}e`, `${word}es`]
}

/** Adjectives of cities at a meeting noun, every form. */
const CITY_ADJECTIVES: Record<string, string> = {
  Paris: 'parisien, parisienne, parisiens, parisiennes',
  Londres: 'londonien, londonienne, londoniens, londoniennes',
  Berlin: 'berlinois, berlinoise, berlinoises',
  Genève: 'genevois, genevoise, genevoises',
  Bruxelles: 'bruxellois, bruxelloise, bruxelloises',
  Madrid: 'madrilène, madrilènes',
  Istanbul: 'stambouliote, stambouliotes',
  Copenhague: 'copenhaguois, copenhaguoise, copenhaguoises',
  Moscou: 'moscovite, moscovites',
  Pékin: 'pékinois, pékinoise, pékinoises',
  Rome: 'romaine, romaines',
  Washington: 'washingtonien, washingtonienne, washingtoniens, washingtoniennes',
}

/** Who leads a state, whatever the post is called there. */
const LEADERS = words('leader, dirigeant, dirigeante, homme fort, numéro un')

export const french: LanguageRules = {
  language: 'fr',
  inflectPersonWord: (word) => [word],
  inflectName: (name) => [name],
  inflectPlace: (name) => [name, ...words(CITY_ADJECTIVES[name] ?? '')],
  inflectDemonym: agree,
  posts: {
    president: [
      ...words(
        "chef du kremlin, maître du kremlin, patron du kremlin, locataire du kremlin, locataire de l'élysée, hôte de l'élysée, locataire de la maison blanche, hôte de la maison blanche, patron de la maison blanche",
      ),
      ...LEADERS,
      ...words("président, présidente, chef de l'état, chef d'état, président de la république"),
    ],
    'prime-minister': [
      ...LEADERS,
      ...words(
        'premier ministre, première ministre, président du conseil, présidente du conseil, chef du gouvernement, cheffe du gouvernement',
      ),
    ],
    chancellor: [...LEADERS, ...words('chancelier, chancelière')],
    'vice-president': words('vice-président, vice-présidente'),
    monarch: words('roi, reine'),
    'secretary-general': words('secrétaire général, secrétaire générale, chef, patron'),
    'commission-president': [
      ...words('patronne de la commission européenne, dirigeante de la commission européenne'),
      ...words('présidente de la commission européenne, présidente de la commission, cheffe de la commission'),
    ],
    'council-president': words('président du conseil européen, président du conseil'),
    'foreign-minister': words('ministre des affaires étrangères, chef de la diplomatie, cheffe de la diplomatie, secrétaire d’état'),
    'defence-minister': words('ministre de la défense, ministre des armées, secrétaire à la défense, chef du pentagone'),
    'finance-minister': words('ministre des finances, secrétaire au trésor'),
    'interior-minister': words("ministre de l'intérieur"),
    'foreign-policy-chief': words('haute représentante, haute représentante pour les affaires étrangères, cheffe de la diplomatie'),
    'chief-of-defence': words("chef d'état-major des armées, chef d'état-major, chef d’état-major général"),
    'special-envoy': words('envoyé spécial, envoyée spéciale, émissaire'),
    spokesperson: words('porte-parole'),
    'presidential-spokesperson': words('porte-parole du kremlin, porte-parole'),
    'foreign-ministry-spokesperson': words('porte-parole du ministère des affaires étrangères, porte-parole de la diplomatie'),
    'security-council-secretary': words('secrétaire du conseil de sécurité'),
    'chief-of-staff': words('chef de cabinet, directeur de cabinet, chef de l’administration présidentielle'),
    minister: words('ministre'),
    'party-leader': [...LEADERS, ...words('chef de parti')],
  },
  postStateAfter: true,
  meetingNouns: {
    summit: words('g7, mini-sommet, minisommet, réunion au sommet, conseil européen, sommet, sommets'),
    meeting: words(
      'réunion, rencontre, conférence, rassemblement, rendez-vous, entrevue, session, round, tête-à-tête, face-à-face, concertation, table ronde, session de travail, séance de travail, groupe de contact, ramstein',
    ),
    talks: words('pourparlers, négociations, discussions, entretiens, consultations, tractations'),
    call: words(
      'appel, appel téléphonique, appel vidéo, visioconférence, vidéoconférence, visio, visioconf, visio-conférence, téléconférence, entretien téléphonique, échange téléphonique, conversation téléphonique',
    ),
  },
  levels: {
    ministers: words('ministres, ministériel, ministérielle, ministérielles'),
    leaders: words(
      "dirigeants, dirigeant, leaders, présidents, chefs d'état, chefs d'état et de gouvernement, chefs de gouvernement, chefs d'état ou de gouvernement",
    ),
    'foreign ministers': words('ministres des affaires étrangères, chefs de la diplomatie, chefs des diplomaties'),
    'defence ministers': words('ministres de la défense, ministres des armées'),
    'military chiefs': words(
      "chefs d'état-major, chefs d'états-majors, chefs militaires, chefs d'état-major des armées, responsables militaires, chefs des armées, hauts gradés, états-majors, généraux, planificateurs militaires",
    ),
    'national security advisers': words('conseillers à la sécurité nationale, conseillers à la sécurité'),
    delegations: words('délégations, négociateurs'),
  },
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  days: { hier: -1, aujourd: 0, demain: 1 },
  months: [
    ['janvier'],
    ['février'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['août'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['décembre'],
  ],
  relative: { dernier: -1, derniere: -1, passe: -1, passee: -1, precedent: -1, ce: 0, cet: 0, cette: 0, prochain: 1, prochaine: 1 },
  // Not été: it is "been" far more often.
  seasons: [['printemps'], [], ['automne'], ['hiver']],
  later: {
    numbers: [['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit'], ['neuf'], ['dix']],
    day: words('jour, jours'),
    week: words('semaine, semaines'),
    month: words('mois'),
    later: words('plus tard, après'),
    earlier: words('plus tôt, avant, auparavant'),
    after: words('après, avant'),
    ago: words('il y a'),
    next: words('le lendemain, au lendemain, du lendemain'),
    eve: words('la veille, de la veille'),
    agoFirst: true,
  },
  newer: words('nouveau, nouvelle'),
  units: { week: ['semaine'], month: ['mois'], year: ['année', 'an'], weekend: ['weekend', 'end'] },
  remote: words('virtuel, virtuelle, virtuels, virtuelles, visioconférence, téléphonique, téléphoniques, ligne, distance'),
  definite: words('leur, leurs, son, sa, ses, le, la, les, l, ce, cette, cet, ces, du, des, au, aux'),
  indefinite: words('un, une, toute, tout, aucun, aucune, quelque, chaque'),
  links: words(
    'à, a, en, au, aux, par, de, d, du, des, la, le, les, l, entre, avec, et, sur, pour, chez, dans, ce, cette, organisé, organisée, tenu, tenue, convoqué, convoquée, prévu, prévue, coprésidé, coprésidée, accueilli, accueillie, participation, présence',
  ),
  and: words('et'),
  locative: words('à, a, en, au, dans'),
  calm: words(`tête, face, soutenant, militairement, ici, conseillers, partenaires, reconstruction, noire, européennes, hâte, heures, cours, responsables, membres, représentants, équipes, environ, europe, parties, camps, délégation, délégations, négociateurs, homologue, homologues, plusieurs, quelque, trentaine, vingtaine, dizaine, quinzaine, enjeu, dernière, dernier, dite, dit, soi, disant, nommée, appelée, deux, trois, quatre, cinq, six, sept, huit, dix, près, haut, niveau, huis, clos, urgence, crise, informel, informelle, exceptionnel, exceptionnelle, extraordinaire, spécial, crucial, cruciale, important, importante, majeur, majeure, grand, grande, historique, rare, inédit, inédite, nouveau, nouvelle, premier, première, deuxième, second, seconde, troisième, dernier, dernière,
    prochain, prochaine, international, internationale, internationaux, européen, européenne, européens, occidental, occidentale, occidentaux, alliés, transatlantique, militaire, militaires, diplomatique, diplomatiques, politique, politiques, bilatéral, bilatérale, trilatéral, trilatérale, multilatéral, multilatérale, multilatérales, multilatéraux, hybride, préparatoire, paix, sécurité,
    cessez-le-feu, trêve, ukraine, défense, garanties, coalition, volontaires, pays, direct, directs, directe, directes, indirects, fermé, fermée, portes, fermées, principaux, trente, trentaine, plus, attendu, attendue, très, jour, matin, soir, midi, après-midi, long, longue, consacré, consacrée, consacrés, dernière, précédent, précédente, mini`),
  several: words('deux, trois, quatre, plusieurs, quelques, nombreux, nombreuses'),
  first: words('premier, première'),
  second: words('second, seconde, deuxième'),
  foreign: words(
    'annuel, annuelle, annuels, ambassadeurs, climat, climatique, climatiques, ia, intelligence, artificielle, budget, budgétaire, budgétaires, commerce, commercial, commerciale, commerciales, commerciaux, conseil, ministres, presse, football, parlementaire, syndicats, syndicale, salariales, copropriétaires, parents, énergie, mode, cinéma, cop30, cop, océans, océan, entreprise, agricole, agricoles, vaccins, migrations, francophonie, nutrition, numérique, financement',
  ),
  hypothetical: words('éventuel, éventuelle, éventuels, éventuelles, possible, hypothétique, potentiel, potentielle, futur, future'),
  meetingVerbs: words(
    'réunis, réunissent, réunit, réunir, réunissaient, réunies, réuni, rencontrés, rencontrent, rencontrer, retrouvent, retrouver, retrouvés, retrouvée, retrouvées, rassemblés, rassemblée, rassemble',
  ),
  titles: words(
    'm, mm, mme, mmes, monsieur, madame, sir, lord, général, amiral, président, présidente, premier, ministre, chancelier, secrétaire, chef, roi, pape, dirigeant, leader, maître, colonel, république',
  ),
  otherRoles:
    /^(?:entraineur|entraineuse|gardien|gardienne|attaquant|attaquante|defenseur|buteur|arbitre|jockey|maire|mairesse|chanteur|chanteuse|boulanger|boulangere|boucher|agriculteur|agricultrice|proviseur|instituteur|institutrice|cure|pasteur|rabbin|voisin|voisine|sculpteur|peintre|romancier|romanciere|poete|rappeur|coequipier|cuisinier|juge|greffier|greffiere|traiteur|eleveur|plombier|menuisier|organiste|libraire)$/,
  openers:
    words(`mais, et, ou, où, donc, or, ni, car, si, quand, lorsque, comme, alors, après, avant, depuis, pendant, pour, par, avec, sans, selon, sur, sous, dans, chez, entre, contre, vers, malgré, face, aux, au, à, a, de, du, des, d, l, le, la, les, un, une, ce, cette, ces, cet, son, sa, ses, leur, leurs, notre, nos,
    même, aussi, ainsi, cependant, toutefois, pourtant, néanmoins, enfin, puis, ensuite, hier, aujourd, demain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, que, qui, quoi, dont, pourquoi, comment, quel, quelle, tandis, lors, dès, non, oui, ni, seul, seule, direct, vidéo, analyse, exclusif, entretien, en, y, il, elle, on, quant, parmi, outre, hormis, sauf, via, anti, pro, voilà, voici, suivant, lui, elle, eux, cela, ça, ceci, jamais, toujours, encore, peut-être, sinon, bref, autre, chaque, tout, tous, rien, personne, quoique, puisque, désormais, pis, soit, hélas, certes, justement, grâce, concernant, excepté, tant, bientôt, ici, plus, tôt, déjà, reste, restent, là, parfois, souvent, aussitôt, jusqu, idem, plutôt, autrement, jadis, naguère, autrefois, entretemps, soudain, sitôt`),
  metonym: {
    comes: { from: /^d[e]?$/, verbs: /^(?:est|sont|vient|viennent|vint|arrive|arrivent)$/ },
    town: /^(?:maire|mairie|municipal(?:e|ite|es)?|metropole|arrondissements?|ville|commune|hameau|village|banlieue|conseiller|texas|idaho|habitants|touristes|quartiers?|musees?|fc|olympique|stade|racing)$/u,
    townVerbs:
      /^(?:danse|dure|dura|durait|dansent|brille|accueille|accueillait|bat|battu|fete|eveille|ruisselle|grelotte|respire|regorge|seduit|attire|vibre|gagne|perd|transpire|suffoque|scintille|vaut|reste|brulait)$/u,
    statecraft:
      /^(?:rejet|refus|accus|averti|previen|dement|insist|exig|condamn|menac|presse|promet|promis|protest|negoci|sanction|douan|represail|veto|annex|envahi|invasion|reconnai|oppos|propos|repond|repons|reagi|annonc|declar|denonc|cessez|treve|troupe|arme|missile|tension|traite|diplom|gouvernement|ministre|ambassad|alli[ea]|guerre|paix|attaqu|agress|garanti|concession|pression|emissaire|nucleair|militair|accept|soutien|soutenir|assur|position|signal|accord|mis$|regle|entend|plaid)/u,
    politics:
      /^(?:opposition|pret|dam|deplaisir|irritation|agacement|colere|inquietude|soulagement|raison|offre|adhesion|role|reponse|reaction|position|negociateur|hybride|soutien|appui|aide|arme|pression|proposition|demande|exigence|garantie|engagement|promesse|signal|message|aval|feu|ultimatum|menace|critique|relation|lien|benediction|refus|veto|condition|concession|oui|non|camp|silence|plait|demande|demandent|demander|exiger|exige|obtenir|imposer|proposer|livrer|volonte|ligne|patience|attente|besoin|sanction|allie|partenaire|gouvernement|represaille|avertissement|ultimatum|fournir|livrer|offrir|accorder|imposer|infliger|promettre|livraison|concession|plan|reticence|hesitation)s?$|^accord$/,
    onlyWhere: {
      pour: /^(?:en)?(?:vol\p{L}*|part(?:i|is|ie|ies|ir|ent|ira|iront|ait|it)?|repart\p{L}*|embarqu\p{L}*|decoll\p{L}*|depart|cap|train|avion|billets?)$/u,
      par: /^(?:pass\p{L}*|transit\p{L}*|detour|escale|route|voyag\p{L}*|commenc\p{L}*)$/u,
    },
    politicsLinks: words('de, d, à, a, sur, avec, envers, chez'),
    wordBetween: true,
    presentForm:
      /^(?!(?:avant|pendant|autant|plutot|tant|meme|parce|aussitot|maintenant|cependant|est|etait|fait|soit|encore|outre|comme)$|.*(?:elle|eille|ment)$).{3,}[et]$/,
    objects: /^qu[e]?$/,
    verbForm: /^(?!mai$).{2,}(?:era|ira|erait|irait|raient|eront|iront)$/,
    verbs:
      words(`pense, dira, veuille, fasse, décidera, admet, réplique, réfute, donne, envoie, négocie, hésite, patiente, temporise, durcit, ignore, redoute, voit, perd, gagne, tient, livre, obtient, remercie, attend, répondra, a, ont, avait, aurait, va, veut, voulait, peut, pourrait, doit, devrait, dit, affirme, affirmait, assure, rejette, refuse, refusait, demande, exige, accuse, dénonce, estime, espère, craint, accepte, propose, soutient, annonce, confirme, insiste, souhaite, souhaiterait, cherche, menace, promet, appelle, plaide, entend,
      compte, reste, continue, considère, juge, reconnaît, réclame, s'oppose, s'est, oppose, répond, salue, condamne, prévoit, envisage, n'a, n'ont, n'est, n'entend, n, ne, serait, sera, est prêt, est prête, est favorable, est opposé, est opposée, est disposé, est disposée, est accusé, est accusée, attend, attendait, maintient, multiplie, pousse, tente, préfère, exclut, fait, ferait, prend, impose, avance, dément, décide, ordonne, également, se dit, se, s`),
    partners: words(
      `envers, impliquant, quand, lorsque, puisque, pourquoi, comment, menacé, averti, revient à, appartient à, incombe à, donne à, promis à, promet à, donné à, donner à, donnait à, donnera à, accordé à, accorde à, concédé à, offert à, rappelé à, rappelle à, dépend de, doter, équiper, fournir, approvisionner, exhorter, exhorté, exhorte, sommer, sommé, inviter, presse, pressé, appelle, appelé, engager, remercier, remercié, remercie, priver, lâcher, abandonner, quant à, en garde, accusant, soutenant, pressant, poussant, armant, appelant, sanctionnant, menaçant, aidant, entre, sans, contre, par, avec, pour, que, qu, selon, pousser, pression sur, pressions sur, convaincre, aider, soutenir, presser, accuser, accuse, soutien à, aide à, soutien de, aide de, et, ni, appui de, accord de, aval de, exigences de, revendications de, garanties de, feu vert de, aide, si, comme, ou, demande à, demandé à, proposé à, face à, reprochant à, reproche à, reproché à, reprocher à`,
    ),
    places: words(
      'à, a, en, vers, depuis, près, dans, quitter, quitté, visiter, rejoindre, bombarder, bombardé, de, chez, centre, banlieue, sud, nord, est, ouest, gagner, regagner',
    ),
    placeNouns: words(
      'saint-germain, plage, plages, métro, aéroport, gare, région, intra-muros, match, fc, centre, rive, ouest, sud, nord',
    ),
  },
}
