// Arts, sports, crafts, hobbies and causes that bodies are of ("European Council for Dance"), by language. Asked on pages of every language, so
// that what two languages share stands where one has it, or in both. Words are folded and in the order of the alphabet; "*" stands for any letters.
import { type WordsByLanguage, words } from './rules.ts'

export const BODY_MATTERS: WordsByLanguage = {
  en: words(`
    accord*, apicult*, athle*, basket*, beekeep*, boule*, brass, bridge, cardiolog*, chess*, choir*, chorale*, cinema*, cycl*, cynolog*,
    danc*, dentist*, dermatolog*, football*, gymnas*, handball*, judo*, karate*, music*, numismat*, oncolog*, orchest*,
    philatel*, research, rugby*, ski, skiing, skis, sport*, theat*, touris*, veterin*, volley*, yoga*, youth`),
  fr: words(`
    accord*, apicult*, athle*, basket*, boulanger*, boule*, cardiolog*, chasse*, choeur*, chorale*, cinema*, coiff*, cycl*, cynolog*,
    dansa*, danse*, dentist*, dermatolog*, echecs*, fanfar*, football*, fromag*, gymnas*, handball*, judo*, karate*,
    laitier*, music*, musiq*, numismat*, oncolog*, orchest*, patisser*, petanque*, philatel*, recherche, relations, rugby*,
    ski, skis, sport*, theat*, touris*, veterin*, volley*, yoga*`),
  de: words(`
    akkord*, athle*, aussenbeziehungen, auswartige, backer*, basket*, blasmus*, boule*, chirurg*, chore*, chormusik*, chorverb*,
    dermatolog*, fanfar*, forschung*, friseur*, fussball*, gymnas*, handball*, imker*, jagd*, judo*, karate*, kardiolog*,
    kynolog*, leichtathl*, musik*, numismat*, onkolog*, orchest*, philatel*, radsport*, rugby*, schach*, ski, skis, sport*,
    stomatolog*, tanz*, theat*, touris*, veterin*, volley*, yoga*, zahn*`),
  es: words(`
    ajedrez*, apicult*, atle*, cardiolog*, caza, cicl*, danz*, dentist*, dermatolog*, filatel*, futbol*, gimnas*, investigacion,
    judo*, karate*, music*, numismat*, oncolog*, peluquer*, petanque*, relaciones, rugby*, teatr*, turism*, veterin*, yoga*`),
  it: words(`
    apicult*, atle*, bocce*, caccia, cardiolog*, chirurg*, cicl*, cinema*, danz*, dentist*, dermatolog*, fanfar*, filatel*,
    fisarmon*, ginnast*, judo*, karate*, music*, numismat*, oncolog*, orchest*, parrucchier*, relazioni, ricerca, rugby*,
    scacchi*, sport*, teatr*, turism*, veterin*, yoga*`),
  pl: words(`
    akord*, badan, chirurg*, dermatolog*, filatel*, judo*, karate*, kardiolog*, kynolog*, muzy*, numismat*, onkolog*,
    orkiest*, rugby*, sport*, stomatolog*, szach*, tanca*, tance*, tanco*, teatr*, turyst*`),
  uk: words(`
    акорд*, ветеринар*, гімнаст*, досліджен*, кардіолог*, міжнародн*, музик*, онколог*, оркестр*, спорт*, стоматолог*, танц*, театр*,
    туризм*, футбол*, хірург*, хорів*, хоров*, шахіс*, шахмат*`),
  ru: words(`
    аккорд*, ветеринар*, гимнаст*, исследовани*, кардиолог*, международн*, музык*, онколог*, оркестр*, спорт*,
    стоматолог*, танц*, театр*, туризм*, футбол*, хирург*, хоров*, шахист*, шахмат*`),
}

/** What bodies are for or against, by what they say of themselves; one that is accused of it has another preposition. */
export const BODY_CAUSES: WordsByLanguage = {
  en: words('democra*, racism, refugees'),
  fr: words('democrat*, racis*'),
  de: words('demokrat*, rassis*'),
  it: words('razzis*'),
  pl: words('demokra*, rasiz*'),
  uk: words('демократ*, расиз*'),
  ru: words('демократ*, расиз*'),
}

/** What in German a state's name stands behind in the name of a body or a paper ("Redaktionsnetzwerk Deutschland"). Bodies abroad print it so too. */
export const BRANCHES: WordsByLanguage = {
  de: words('*bundnis, *netzwerk, international, magazin, radio, verband, verein, watch'),
}

/** What bodies that have the initials of one of ours in their name are for: UN Women, UN-Habitat. */
export const BODY_BRANCHES: WordsByLanguage = {
  en: words('habitat, tourism, volunteers, women'),
  fr: words('femmes, habitat, tourisme'),
  de: words('frauen, tourismus'),
  es: words('habitat, mujeres, turismo'),
  it: words('donne, turismo'),
  pl: words('kobiety, turystyka'),
  uk: words('жінки, туризм'),
  ru: words('женщины, туризм'),
}
