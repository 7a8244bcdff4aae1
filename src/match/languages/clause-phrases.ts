// Runs of words behind a meeting noun that say only that it was held, who called it or who brought the sides together, in the notation of
// phrase-pattern.ts. Where they are looked for, and what follows from them, meetings/phrase-clauses.ts knows.
import type { PageLanguage } from '../../model/text.ts'

const SET_EN = '(scheduled|due|expected|set|planned|slated) (to (take place|be held|start|begin|open))? for?'
const HELD_EN = `(begun|concluded|conducted|held|staged|unfolding|being held|taking place|to (take place|be held)|${SET_EN})`
const DAY_DE = '(am|in|im|heute|morgen|gestern|an)'

/** That it is or was held: a relative clause as far as its verb, or a participle. */
export const HELD_CLAUSES: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: [
    `,? ${HELD_EN}`,
    `,? (which|that) (is|was|are|were)? ${HELD_EN}`,
    ',? (which|that) (take|takes|took) place',
    ',? (which|that) will (take place|be held)',
  ],
  fr: [
    ",? qui (se (tient|tiendra|tenait|tiendront|déroule|déroulera|déroulait)|s'ouvr(e|ira)|se sont (tenu|ouvert|déroulé|achevé)(s|es))",
    ",? qui s'est (tenu|tenue|ouvert|ouverte|déroulé|déroulée|achevé|achevée)",
    ',? qui (a eu|ont eu|avait eu|avaient eu|ont|auront|avaient|aura|doit avoir) lieu',
    ',? qui (doit se tenir|(a|ont) duré <1> heures)',
    ',? (prévu|tenu|attendu|programmé|organisé|entamé|ouvert|commencé|achevé|conclu|mené|réalisé|conduit)(|e|s|es)',
    ",? (ayant eu lieu|s'étant tenu(|e|s|es))",
  ],
  de: [`, (das|der|die) > ${DAY_DE} …(stattf|stattgef|begin|geplant|angesetzt|vorgesehen)*`],
  es: [
    ',? que se (celebr|realiz|desarroll)*',
    ',? que (tendrá|tendrán|tiene|tienen|tuvo|tuvieron|tenía) lugar',
    ',? que se (llev|efectu|inici)* (a cabo)?',
    ',? (en (curso|marcha)|llevad(o|a)(|s) a cabo)',
    ',? (celebrad|previst|mantenid|programad|iniciad|comenzad|abiert|concluid|realizad|efectuad|sostenid|desarrollad)(o|a)(|s)',
    ',? (convocad|organizad)(o|a)(|s)',
  ],
  it: [
    ',? che si (tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|apre|(è|sono|era|erano) (tenut|svolt)(o|a|i|e))',
    ',? che (ha|hanno|avrà|avranno) avuto? luogo',
    ',? (in (corso|programma)|andat(o|a|i|e) in scena)',
    ',? (avvenut|tenut|svolt|conclus|previst|fissat|iniziat|avviat|cominciat|condott)(o|a|i|e)(|si)',
    ',? (indett|programmat|apert|ospitat|organizzat|convocat)(o|a|i|e)(|si)',
  ],
  pl: [
    ', któr(y|a|e) ((odb(y|ę)|rozpocz|zakończ|tocz)* się|odbywać się będ*|(miał|miała|miało|miały|mają|ma) miejsce|trwa*)',
    ',? (zaplanowan|organizowan|zorganizowan|rozpoczęt|zakończon|przeprowadzon|odbyt)* na?',
  ],
  uk: [
    ', (який|яка|яке|які|що) ((відбу|прой|проход|трива|розпоча|заверш)*|мал* місце)',
    ',? (запланован|призначен|проведен|розпочат|завершен)* на?',
  ],
  ru: [
    ', котор(ый|ая|ое|ые) (состо|прой|прош|проход|шла|шли|длил|начал|заверш)*',
    ',? (запланирован|назначен|намечен|прошедш|проходивш|проходящ|проведенн|проведённ|состоявш|начавш|открывш)* на?',
    ',? (завершивш|закончивш)* на?',
  ],
}

/** Who called it, as far as the verb ("that Macron had convened", ", którą zwołał Starmer"); where cases tell by whom, a participle as well. */
export const CALLED_CLAUSES: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: [
    ',? (which|that) <4> (called|convened|hosted|held|organised|organized|chaired|staged|summoned)',
    ',? (which|that) <4> (will|to) (chair|convene|hold|host)',
  ],
  fr: [
    ",? (que <4>|qu'<4>) (a|avait|ont|avaient|doit|doivent|va|vont) (convoqu|organis|accueill|réuni|teni|tenu|mener|présid)*",
    ",? (que <4>|qu'<4>) (accueill|mèn|présid|ti)*r(a|ont)",
  ],
  de: [
    `, (das|den|die) <4> > ${DAY_DE} …(einberuf|einberief|organisier|veranstalte|ausgerichtet|abhalt|abhält|abgehalten|führen)*`,
    `, (das|den|die) <4> > ${DAY_DE} …zusammengerufen`,
  ],
  es: [',? que <4> (ha|había|han)? (convoc|organiz|celebr|acog|presid|manten|mantiene|mantuv)*'],
  it: [
    ',? che <4> (ha|aveva|hanno|avevano) (convocat|organizzat|ospitat|tenut|riunit|presiedut)(o|a|i|e)',
    ',? che <4> (ospiter|organizzer|presieder|terr)(à|anno)',
  ],
  pl: [', któr(y|ą|e) <4> (zwoł|zorganiz|urządzi|gości|zebra|prowadz|poprowadz|przeprowadz)*'],
  uk: [
    ', як(ий|у|е|і) <4> (склика|організува|зібра|пров)*',
    ',? (скликан|організован|зібран)* <3> > (у|в|на|#)',
    ',? <1> (скликан|організован|зібран)* <3> > (у|в|на|#)',
  ],
  ru: [
    ', котор(ый|ую|ое|ые) <4> (созва|организова|собра|провед|провёд|провел|провёл)*',
    ',? (созванн|организованн|собранн)* <3> > (в|во|на|#)',
    ',? <1> (созванн|организованн|собранн)* <3> > (в|во|на|#)',
  ],
}

/** Who brought the sides together, and did not sit between them ("brokered by Turkey", "volute dagli Usa"), as far as the preposition of the place. */
export const MEDIATED_CLAUSES: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: [
    ',? (brokered|mediated|facilitated|sponsored|moderated|overseen) by <6> > (in|on|at)',
    ',? (with mediation of|with the mediation of) <6> > (in|on|at)',
    ',? under <6> (mediation|auspices)? > (in|on|at)',
  ],
  fr: [
    ',? (voulu|parrainé|facilité|arbitré)(|e|s|es) par <6> > (à|en|au|aux|le|ce)',
    ',? (mené|organisé)(|e|s|es) (voulu|parrainé|facilité|arbitré)(|e|s|es) par <6> > (à|en|au|aux|le|ce)',
    ",? sous (l'égide|la médiation|l'impulsion|le patronage) <6> > (à|en|au|aux|le|ce)",
    ",? (mené|organisé)(|e|s|es) sous (l'égide|la médiation|l'impulsion|le patronage) <6> > (à|en|au|aux|le|ce)",
  ],
  de: [',? unter <3>? (|*-)Vermittlung <4>? > (in|am|im)'],
  es: [',? (auspiciad|mediad|patrocinad|impulsad|facilitad|promovid)(o|a)(|s) por <6> > (en|el)', ',? con la? mediación <6> > (en|el)'],
  it: [
    ",? (volut|mediat|patrocinat|facilitat|promoss|sponsorizzat)(o|a|i|e) (da <6>|dal <6>|dalla <6>|dai <6>|dagli <6>|dalle <6>|dall'<6>) > (a|ad|in|nel|nella|il)",
    ',? con la mediazione <6> > (a|ad|in|nel|nella|il)',
  ],
  pl: [',? (prowadzon|wspieran|zainicjowan)* przez <6> > (w|we|na)', ',? (za pośrednictwem|przy (mediacji|udziale)) <6> > (w|we|na)'],
  uk: [',? (за|при) (посередництв|сприянн)* <5> > (у|в|на)'],
  ru: [',? при (посредничеств|содействи)* <5> > (в|во|на)'],
}

/** The same as HELD_CLAUSES, told by the verb of the phrase's own clause ("зустріч відбудеться у Джидді"). */
export const MAIN_VERBS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: [
    '(is|was|are|were) being? held',
    `(is|was|are|were) ${SET_EN}`,
    '(will (take place|be held)|(take|takes|took) place)',
    '(began|opened|started) > (on|in|at)',
  ],
  fr: [
    "(se (tient|tiendra|tiendront|tenait|déroule|déroulera)|s'est (tenu|tenue|ouvert|ouverte))",
    '((aura|auront|a eu|ont eu) lieu|(a|ont) (débuté|commencé))',
  ],
  de: [
    `(findet|fand|finden|fanden|soll|sollen|wird|werden) > ${DAY_DE} …statt*`,
    `(begann|begannen|beginnt|beginnen|startet|starten|startete|starteten) > ${DAY_DE}`,
  ],
  es: ['se (celebr|realiz)*', '(tendrá|tiene|tuvo) lugar', '(comenz|empez|arranc)(ó|aron|ará|arán)'],
  it: [
    'si (tiene|tengono|terrà|terranno|svolge|svolgono|svolgerà|svolgeranno|(è|sono) (tenut|svolt)(o|a|i|e))',
    'avrà luogo',
    '(è|sono) (iniziat|cominciat)(o|a|i|e)',
  ],
  pl: ['(odbyw|odbęd|odbył|odbyt|rozpocz|zacz|tocz)* się'],
  uk: ['(відбу|пройд|проход|розпоч|стартува)*'],
  ru: ['(состоит|состоят|состоял|пройд|прошел|прошёл|прошл|проход|начал|начнет|начнёт|начнут|стартова)*'],
}

/** Words that lead to whoever heads those who came. */
export const HEADED_BY: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: ['headed by'],
  fr: ['(conduite|dirigée|menée|emmenée) par'],
  de: ['unter der? (leitung|führung|vorsitz) (von|des|der)?', '(geführt|angeführt) von'],
  es: ['(encabezad|liderad|dirigid|presidid)(a|as) por'],
  it: ["(guidat|capeggiat|presiedut)(a|e) (da|dal|dalla|dall')"],
  pl: ['na czele (z|ze)', 'pod (przewodnictwem|kierownictwem|wodzą)', 'kierowan* przez'],
  uk: ['на чолі (зі|із|з)', 'під (керівництвом|проводом)'],
  ru: ['во главе (с|со)', 'под руководством'],
}
