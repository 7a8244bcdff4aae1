// What ministers are of at whose meetings nobody of the record sat ("finance ministers", "ministers of agriculture"), by language: genitives where
// nouns have cases. Foreign and defence ministers are levels of the languages' rules. Words are folded, in the order of the alphabet; "*" stands for any letters.
import { type WordsByLanguage, words } from './rules.ts'

export const MINISTRIES: WordsByLanguage = {
  en: words(`
    agricultur*, climate, commerce, communications, cultural, culture, development, digital, econom*, education, employment, energy,
    environment*, finance*, fisheries, health, home, immigration, industry, infrastructure, interior, justice, labor, labour, migration,
    research, science, sport*, tourism, trade, transport*, treasury, youth`),
  fr: words(`
    agricultur*, climat, commerce, cultur*, developpement, econom*, education, emploi, energie, enseignement, environnement, finances,
    immigration, industrie, interieur, justice, migrations, numerique, peche, recherche, sante, sport*, tourisme, transition, transport*,
    travail`),
  de: words(`
    agrarminister*, arbeitsminister*, bauminister*, bildungsminister*, digitalminister*, energieminister*, entwicklungsminister*,
    finanzminister*, fischereiminister*, forschungsminister*, gesundheitsminister*, handelsminister*, innenminister*, justizminister*,
    klimaminister*, kulturminister*, kultusminister*, landwirtschaftsminister*, sportminister*, umweltminister*, verkehrsminister*,
    wirtschaftsminister*`),
  es: words(`
    agricultura, ambiente, ciencia, comercio, cultura, economia, educacion, energia, finanzas, hacienda, industria, inmigracion, interior,
    justicia, medio, migracion*, pesca, salud, sanidad, trabajo, transporte*, turismo`),
  it: words(`
    agricoltura, ambiente, commercio, cultura, economia, energia, finanze, giustizia, immigrazione, industria, infrastrutture, interni,
    interno, istruzione, lavoro, pesca, salute, sanita, sviluppo, trasporti, turismo`),
  pl: words(`
    cyfryzacji, edukacji, energetyki, energii, finansow, gospodarki, handlu, infrastruktury, klimatu, kultury, nauki, oswiaty, pracy,
    przemyslu, rolnictwa, rozwoju, rybolowstwa, sportu, spraw, sprawiedliwosci, srodowiska, transportu, turystyki, wewnetrznych, zdrowia`),
  uk: words(`
    агра*, внутрішніх, довкілля, екологіі, економіки, енергетики, інфраструктури, культури, науки, освіти, охорони, праці, промисловості,
    сільського, спорту, торгівлі, транспорту, туризму, фінансів, цифровоі, юстиціі`),
  ru: words(`
    внутренних, здравоохранения, инфраструктуры, культуры, науки, образования, охраны, природных, промышленности, сельского, спорта,
    торговли, транспорта, труда, туризма, финансов, цифрового, экологии, экономики, энергетики, юстиции`),
}
