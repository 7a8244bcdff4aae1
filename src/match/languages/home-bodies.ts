// Those who meet at home every week: boards, cabinets, parliaments, parties, shareholders, and who sits in them. By language: their meetings
// are told in every newspaper, and none of them is one of the record's. Words are folded and in the order of the alphabet; "*" stands for any
// letters (anyOf() in word-sets.ts). What follows from them, meetings/phrase-end.ts and meetings/others-meetings.ts know.
import { type WordsByLanguage, words } from './rules.ts'

/** Whose meeting it is, right after its noun or after "of": where nouns have cases in the genitive, since whom one meets "with" is in another. */
export const HOME_BODIES: WordsByLanguage = {
  en: words('board, investors, shareholders, trustees'),
  fr: words('actionnaires, entrepreneurs, gouvernement, investisseurs, parlement, parti'),
  de: words(`
    *fraktion, aktionare, aufsichtsrates, aufsichtsrats, bundesrats, bundestages, bundestags, gemeinderats, kabinetts, landtags, parlaments,
    partei, prasidiums, rundfunkrats, stadtrats, unternehmer, vereins, vorstandes, vorstands`),
  es: words('accionistas, directiva, empresarios, gobierno, inversores, junta, parlamento, partido'),
  it: words('azionisti, consiglieri, direttivo, giunta, governo, imprenditori, parlamento, partito'),
  pl: words(`
    akcjonariuszy, biznesu, gabinetu, inwestorow, izby, klubu, komisji, parlamentu, partii, prezydium, przedsiebiorcow, rzadu, samorzadu, sejmu, senatu, stowarzyszenia, zarzadu`),
  uk: words(
    'акціонерів, бізнесу, верховноі, інвесторів, кабінету, кабміну, клубу, комісіі, міськоі, парламенту, партіі, підприємців, правління, президіі, уряду, фракціі',
  ),
  ru: words(`
    акционеров, бизнеса, генсовета, городскои, госдумы, госсовета, думы, инвесторов, кабинета, кабмина, клуба, комиссии, парламента, партии, правительства,
    правления, предпринимателеи, президиума, фракции`),
}

/** Who sits in them, in a sentence that tells what they decided. */
export const HOME_MEMBERS: WordsByLanguage = {
  en: words('councillors, lawmakers, legislators, mps, shareholders'),
  fr: words('actionnaires, deputes'),
  de: words('*fraktion, abgeordnete*, aktionare, aufsichtsrat*, bundestag*, gemeinderat*, landtag*, stadtrat*'),
  es: words('accionistas, concejales, diputados'),
  it: words('azionisti, consiglieri, deputati'),
  pl: words('akcjonariusz*, poslow*, radni, radnych, sejm*, zarzad*'),
  uk: words('акціонер*, депутат*, нардеп*'),
  ru: words('акционер*, госдум*, депутат*'),
}
