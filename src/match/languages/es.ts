// Spanish: adjectives of origin agree; the state follows the post; no inflection of names.
import { type LanguageRules, words } from './rules.ts'

/** Feminine and plural of an adjective of origin (ruso, francés, estadounidense, alemán, español). */
function spanishOrigin(word: string): string[] {
  if (/o$/.test(word)) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending)
  if (/[áéó][sn]$/.test(word)) {
    const bare = word.slice(0, -2) + ({ á: 'a', é: 'e', ó: 'o' }[word.at(-2) as string] as string) + word.slice(-1)
    return [word, `${bare}a`, `${bare}es`, `${bare}as`]
  }
  if (/[eíaú]$/.test(word)) return [word, `${word}s`]
  return [word, `${word}a`, `${word}es`, `${word}as`]
}

/** Adjectives of cities at a meeting noun, every form. */
const CITY_ADJECTIVES: Record<string, string> = {
  París: 'parisino, parisina, parisinos, parisinas',
  Londres: 'londinense, londinenses',
  Berlín: 'berlinés, berlinesa, berlineses, berlinesas',
  Ginebra: 'ginebrino, ginebrina, ginebrinas',
  Bruselas: 'bruselense, bruselenses',
  Madrid: 'madrileño, madrileña, madrileños, madrileñas',
  Estambul: 'estambulí, estambulíes',
  Copenhague: 'copenhaguense, copenhaguenses',
  Moscú: 'moscovita, moscovitas',
  Roma: 'romano, romana, romanos, romanas',
}

/** Who leads a state, whatever the post is called there. */
const LEADERS = words('líder, dirigente, hombre fuerte')

export const spanish: LanguageRules = {
  language: 'es',
  inflectPersonWord: (word) => [word],
  inflectName: (name) => [name],
  inflectPlace: (name) => [name, ...words(CITY_ADJECTIVES[name] ?? '')],
  inflectDemonym: spanishOrigin,
  posts: {
    president: [
      ...words(
        'jefe del kremlin, líder del kremlin, inquilino del kremlin, inquilino de la casa blanca, inquilino del elíseo, jefe de la casa blanca',
      ),
      ...LEADERS,
      ...words('presidente, presidenta, mandatario, mandataria, jefe de estado, jefe del estado'),
    ],
    'prime-minister': [
      ...LEADERS,
      ...words('primer ministro, primera ministra, jefe de gobierno, jefe del gobierno, jefa de gobierno, presidente del gobierno'),
    ],
    chancellor: [...LEADERS, ...words('canciller, canciller federal')],
    'vice-president': words('vicepresidente, vicepresidenta'),
    'secretary-general': words('secretario general, secretaria general, jefe'),
    'commission-president': words('presidenta de la comisión europea, presidenta de la comisión'),
    'council-president': words('presidente del consejo europeo, presidente del consejo'),
    'foreign-minister': words(
      'ministro de exteriores, ministro de asuntos exteriores, ministro de relaciones exteriores, ministra de exteriores, secretario de estado, jefe de la diplomacia, ministra de asuntos exteriores',
    ),
    'defence-minister': words(
      'ministro de defensa, ministra de defensa, secretario de defensa, ministro de las fuerzas armadas, jefe del pentágono, titular de defensa, ministro de los ejércitos',
    ),
    'foreign-policy-chief': words(
      'alta representante, alta representante de asuntos exteriores, alta representante para asuntos exteriores, jefa de la diplomacia, jefa de la diplomacia europea',
    ),
    'chief-of-defence': words('jefe del estado mayor, jefe de estado mayor, jefe del estado mayor de la defensa'),
    'special-envoy': words('enviado especial, enviada especial, enviado'),
    spokesperson: words('portavoz, vocero, vocera'),
    'presidential-spokesperson': words('portavoz del kremlin, portavoz, vocero'),
    'foreign-ministry-spokesperson': words(
      'portavoz del ministerio de exteriores, portavoz de exteriores, portavoz de la cancillería, portavoz del ministerio de asuntos exteriores',
    ),
    'national-security-adviser': words('asesor de seguridad nacional, asesor de seguridad'),
    'chief-of-staff': words('jefe de gabinete, jefe de la oficina presidencial'),
    'finance-minister': words('ministro de finanzas, ministra de finanzas, ministro de hacienda, secretario del tesoro'),
    minister: words('ministro, ministra'),
    'party-leader': [...LEADERS, ...words('líder del partido')],
  },
  postStateAfter: true,
  meetingNouns: {
    summit: words('g7, consejo europeo, cumbre, cumbres, minicumbre, videocumbre'),
    meeting: words(
      'reunión, encuentro, conferencia, cita, ronda, cara a cara, sesión, entrevista, foro, junta, mesa redonda, maratón negociador, jornada de negociación, jornada de negociaciones, jornada de conversaciones, grupo de contacto, ramstein',
    ),
    talks: words('conversaciones, negociaciones, diálogo, diálogos, consultas, discusiones, tratativas, contactos'),
    call: words(
      'llamada, videoconferencia, videollamada, videorreunión, llamada telefónica, conversación telefónica, conferencia telefónica, teleconferencia',
    ),
  },
  levels: {
    ministers: words('ministros, ministerial, ministeriales'),
    leaders: words(
      'líderes, líder, mandatarios, presidentes, jefes de estado, jefes de gobierno, jefes de estado y de gobierno, jefes de estado y gobierno, dirigentes',
    ),
    'foreign ministers': words('ministros de exteriores, ministros de asuntos exteriores, ministros de relaciones exteriores, cancilleres'),
    'defence ministers': words('ministros de defensa'),
    'military chiefs': words(
      'los generales, planificadores militares, jefes militares, jefes de estado mayor, jefes del estado mayor, altos mandos militares, altos mandos, mandos militares, líderes militares, jefes de los ejércitos, jefes de las fuerzas armadas, jefes de defensa, responsables militares, cúpulas militares',
    ),
    'national security advisers': words(
      'asesores de seguridad nacional, asesores de seguridad, consejeros de seguridad nacional, consejeros de seguridad',
    ),
    delegations: words('delegaciones, negociadores'),
  },
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  days: { ayer: -1, anoche: -1, anteayer: -2, hoy: 0, mañana: 1, manana: 1 },
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  relative: { pasado: -1, pasada: -1, ultimo: -1, ultima: -1, anterior: -1, este: 0, esta: 0, proximo: 1, proxima: 1 },
  seasons: [['primavera'], ['verano'], ['otoño'], ['invierno']],
  later: {
    numbers: [['un', 'una'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'], ['nueve'], ['diez']],
    day: words('día, días'),
    week: words('semana, semanas'),
    month: words('mes, meses'),
    later: words('después, más tarde'),
    earlier: words('antes'),
    after: words('después, antes'),
    ago: words('hace'),
    next: words('al día siguiente, del día siguiente'),
    eve: words('la víspera, de la víspera, el día anterior, del día anterior'),
    agoFirst: true,
  },
  newer: words('nueva, nuevo'),
  units: { week: ['semana'], month: ['mes'], year: ['año'], weekend: ['finde'] },
  remote: words('virtual, virtuales, telemática, telemático, telefónica, telefónico, videoconferencia, distancia, línea, remoto'),
  definite: words('el, la, los, las, esta, este, estas, estos, dicha, dicho, esa, ese, aquel, aquella, su, sus, del, al'),
  indefinite: words('un, una, unos, unas, alguna, ningún, ninguna, cualquier, cada, otra, otro'),
  links: words(
    'en, de, del, la, las, los, el, con, entre, y, e, sobre, por, para, a, al, celebrada, celebrado, convocada, convocado, prevista, previsto, este, esta, pasado, mantenida, mantenidas, participación, asistencia, presencia',
  ),
  and: words('y, e'),
  locative: words('en'),
  calm: words(`solas, apoyan, aquí, asesores, socios, reconstrucción, negro, prisa, horas, miembros, representantes, equipos, partes, europa, noche, tarde, mañana, delegación, delegaciones, negociadores, homólogo, responsables, enviados, varios, varias, treintena, veintena, decena, llamada, llamado, denominada, denominado, autodenominada, dos, tres, cuatro, cinco, seis, siete, ocho, diez, unos, unas, alto, nivel, urgente, urgencia, emergencia, crisis, informal, extraordinaria, extraordinario, especial, crucial, clave, importante, gran, histórica, histórico, nueva, nuevo, nuevas, primera, primer, segunda, segundo, tercera, última, último, próxima, próximo, internacional, internacionales, europea, europeo, europeos, europeas, occidental, occidentales, aliados, transatlántica, militar, militares,
    diplomática, diplomáticas, política, políticas, bilateral, bilaterales, trilateral, multilateral, multilaterales, preparatoria, ambos, ambas, puerta, puertas, cerrada, cerradas, directas, directo, directos, indirectas, paz, seguridad, tregua, alto el fuego, ucrania, defensa, garantías, coalición, voluntarios, dispuestos, países, treintena, una, treinta, más, previa, previo, anterior, pasada, pasado, celebrada, inédita, inédito, conjunta, mini`),
  several: words('dos, tres, cuatro, varias, varios, ambas, ambos, muchas'),
  first: words('primera, primer, primero'),
  second: words('segunda, segundo'),
  foreign: words(
    'anual, anuales, clima, climática, climático, ia, inteligencia, artificial, presupuesto, presupuestaria, comercial, comerciales, comercio, prensa, fútbol, junta, accionistas, parlamentaria, sindical, salarial, energía, moda, cine, cop30, cop, océanos, agrícola, iberoamericana, consejo, ministros, vecinos, digital, desarrollo',
  ),
  hypothetical: words('posible, posibles, eventual, eventuales, hipotética, hipotético, potencial, futura, futuro'),
  meetingVerbs: words(
    'reunieron, reúnen, reunió, reúne, reunirán, reunirse, reunido, reunidos, reunida, reunidas, encontraron, congregaron, juntaron, reunían, reunirá',
  ),
  titles: words(
    'señor, señora, sr, sra, don, doña, sir, general, almirante, presidente, presidenta, primer, ministro, ministra, canciller, secretario, líder, jefe, papa, rey, mandatario, vocero, portavoz, magnate, coronel',
  ),
  otherRoles:
    /^(?:entrenador|entrenadora|portero|portera|delantero|delantera|centrocampista|goleador|arbitro|arbitra|alcalde|alcaldesa|concejal|concejala|edil|cantante|guitarrista|panadero|panadera|carnicero|agricultor|maestro|maestra|profesor|profesora|parroco|vecino|vecina|escultor|escultora|pintor|pintora|novelista|poeta|torero|cocinero|cocinera|tenista|juez|jueza|librero|librera|cartero|fontanero|carpintero|organista|tenor|pianista|notario|notaria|corredor|corredora|corredores|arquitecto|arquitecta|dentista|herrero|farmaceutic[oa]|albanil)$/,
  openers: words(
    'pero, y, e, o, u, ni, si, cuando, como, mientras, porque, aunque, pues, que, quien, donde, tras, antes, después, desde, durante, para, por, con, sin, según, sobre, bajo, en, entre, contra, hacia, hasta, ante, a, al, de, del, el, la, los, las, un, una, este, esta, ese, esa, su, sus, también, además, ahora, ayer, hoy, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, así, incluso, solo, sólo, ya, no, sí, qué, quién, cómo, por qué, luego, entonces, vídeo, directo, análisis, exclusiva, anti, pro, aun, aún, tampoco, quizá, quizás, acaso, mientras tanto, pese, salvo, excepto, mediante, gracias, después, él, ella, eso, esto, aquello, ambos, otro, otra, cada, todo, nada, nadie, quienes, cual, cuanto, cuando, jamás, nunca, siempre, apenas, casi, tanto, aquí, allí, más, todavía, allá, pronto, igualmente, asimismo, entretanto, junto, sino, antaño, otrora, enseguida',
  ),
  metonym: {
    comes: { from: /^(?:de|desde)$/, verbs: /^(?:llega|llego|llegan|llegaron|viene|vino|vinieron)$/ },
    town: /^(?:alcald(?:e|esa|ia)|ayuntamiento|concejal(?:es|a)?|comunidad|municipio|pueblo|aldea|pedania|distritos?|barrios?|ciudad|texas|idaho|vecinos|turistas|museos?|metro|autonomic[oa]|aficion|club|cf|fc|deportivo|atletico|racing|sporting|real)$/u,
    townVerbs:
      /^(?:estrena|dura|duro|duraba|durara|gana|gano|pierde|perdio|acoge|vibra|baila|amanece|luce|brilla|golea|vence|vencio|empata|empato|disfruta|recibe|suda|tiembla|duerme|sonrie|crece|huele|sabe)$/u,
    statecraft:
      /^(?:rechaz|neg(?:o|ar|ativ)|nieg|acus|advert|adviert|exig|conden|amenaz|presion|insist|inst[ao]|promet|protest|negoci|sancion|arancel|represal|veto|anex|inva|reconoc|opon|opus|propon|propus|propues|respond|respues|reaccion|anunci|declar|denunci|alto$|tregua|tropa|arma|misil|tension|tratad|diplom|gobierno|ministr|embajad|aliad|guerra|paz$|ataqu|atac|agres|garant|concesion|enviad|nuclear|militar|acept|apoy|respald|asegur|posicion|senal|acuerdo|dialog|defiend|conflict|llamamiento|negociac)/u,
    politics:
      /^(?:oposicion|pedido|prestamo|razon|pesar|enfado|disgusto|alivio|irritacion|inquietud|malestar|oferta|necesidad|necesidades|adhesion|ingreso|papel|respuesta|reaccion|reacciones|postura|posicion|prioridad(?:es)?|hibrid[ao]|negociador(?:es)?|apoyo|respaldo|ayuda|arma|presion|presiones|propuesta|exigencia|demanda|garantia|compromiso|promesa|senal|mensaje|consentimiento|aval|visto|ultimatum|amenaza|critica|relacion|relaciones|negativa|veto|condicion|condiciones|concesion|concesiones|si|no|campo|tejado|silencio|gusta|pide|pidio|exige|exigio|propone|entregar|imponer|planes|plan|voluntad|linea|paciencia|enviado|permiso|sancion|sanciones|soci[oa]|aliad[oa]|gobierno|llamamiento|advertencia|represalia|ultimatum|entrega|ofrec\p{L}*|impon\p{L}*|impus\p{L}*|presiono|presionar|presionan|oblig\p{L}*|suministr\p{L}*|entreg\p{L}*|influencia)s?$/u,
    onlyWhere: {
      por: /^(?:pas\p{L}{1,5}|viaj\p{L}*|gira|transit\p{L}*|camin\p{L}*|pregunt\p{L}*|otro|otra|circul\p{L}*|pase\p{L}*|empez\p{L}*|ruta)$/u,
      para: /^(?:sal(?:e|en|io|ieron|ida)|part(?:e|io|ieron)|vuelos?|tren|billetes?)$/u,
    },
    politicsLinks: words('de, del, a, sobre, con, hacia'),
    wordBetween: true,
    presentForm:
      /^(?!(?:para|hasta|desde|sobre|siempre|ahora|mismo|tanto|salvo|luego|claro|puesto|dado|visto|donde|como|aunque)$|.*(?:ad|id|ent|ant|est)[ae]$).{3,}[aeo]$/,
    objects: /^que$/,
    verbForm: /^(?!(?:para|fuera|primera|tercera|siquiera)$).*(?:ara|era|ira|aria|eria|iria)n?$/,
    verbs:
      words(`habló, pone, puso, pondrá, tacha, tilda, califica, acusa, ve, ven, calla, piensa, piense, opina, haga, diga, quiera, decida, responda, admite, replica, desmiente, aguarda, negocia, dará, da, envía, vuelve, duda, celebra, aplaude, insiste, agradece, contesta, ha, han, había, quiere, quería, puede, podría, debe, debería, dijo, dice, afirma, afirmó, asegura, aseguró, rechaza, rechazó, exige, exigió, pide, pidió, acusa, acusó, insiste, insistió, espera, teme, acepta, aceptó, propone, propuso, apoya, apoyó, anunció, anuncia, confirmó, busca, buscaba, amenaza, amenazó, promete, considera, sigue, mantiene, sostiene, responde, respondió, condenó, negó,
      niega, descarta, descartó, prevé, está dispuesta, está dispuesto, se, no, ya, advierte, advirtió, reclama, reclamó, plantea, ofrece, ofreció, decidió, reaccionó, tendrá, hará, presiona, presionó, denuncia, denunció, cree, estudia, ve, también, necesita, insta`),
    partners: words(
      'apoya a, apoyan a, apoyar a, apoyaron a, cuándo, cuando, porque, aunque, mientras, cómo, amenazar a, amenaza a, amenazó a, corresponde a, compete a, incumbe a, atañe a, pertenece a, depende de, dio a, prometido a, prometió a, promete a, da a, dan a, dieron a, dará a, daría a, dado a, dar a, concedió a, concede a, conceder a, ofreció a, ofrece a, ofrecer a, recordó a, recuerda a, advirtió a, advierte a, instó a, insta a, exigió a, exige a, planteó a, plantea a, señalando a, señala a, señaló a, reprocha a, reprochó a, cuanto a, entre, sin, contra, por, con, para, que, según, presionar a, presión sobre, convencer a, apoyo a, ayuda a, apoyo de, ayuda de, y, o, ni, exigencias de, demandas de, garantías de, si, como, forzar a, acusó a, acusa a, pidió a, compromiso con, aval de, visto bueno de, condiciones de, postura de, posición de',
    ),
    places: words(
      'en, desde, hacia, hasta, a, cerca, de, sobre, por las calles, visitar, visitó, viajar, abandonar, centro, norte, sur, este, oeste, bombardear',
    ),
    placeNouns: words('región, aeropuerto, centro, metro, saint-germain, ciudad, fc'),
  },
}
