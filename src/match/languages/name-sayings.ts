// What a text says where it speaks of a name and not of its owner, by language: that somebody is only called so, whom a thing is named
// after, where a surname comes from. A bare surname of ours in such a sentence is another's, or the name itself. Every form that stands in text.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

export const NAME_SAYINGS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(
    `namesake, namesakes, surname, surnames, maiden name, family name, named after, christened, baptised, baptized, answers to the name, answering to the name, goes by the name, shares a name, shares his name, shares her name, share a name, shares the name, same name, confused with, mistaken for`,
  ),
  fr: words(
    `homonyme, homonymes, parenté, nom de famille, patronyme, patronymes, nom de jeune fille, nommé d'après, répondant au nom, répond au nom, confondre avec`,
  ),
  de: words(
    `namensvetter, namensvetterin, namensvettern, verwandt, verschwägert, nachname, nachnamen, familienname, familiennamen, mädchenname, getauft, benannt nach, namens, gleichnamig, gleichnamige, gleichnamigen, gleichen namens, name kommt, trägt den namen, verwechseln, verwechselt, verwechslung`,
  ),
  es: words(
    `tocayo, tocaya, tocayos, homónimo, homónimos, parentesco, pariente, apellido, apellidos, apellida, apellidarse, bautizaron, responde al nombre, lleva el nombre, mismo nombre, mismo apellido, confundir con`,
  ),
  it: words(
    `omonimo, omonima, omonimi, omonimia, parentela, cognome, cognomi, battezzato, battezzata, risponde al nome, porta il nome, intitolato a, intitolata a, confondere con`,
  ),
  pl: words(
    `imiennik, imiennika, imiennikiem, imiennicy, zbieżność nazwisk, zbieżność nazwiska, spokrewniony, spokrewniona, niespokrewniony, nazwisko, nazwisku, nazwiskiem, ochrzczony, ochrzczona, wabi się, nazwany na cześć, nazwana na cześć, nazywa się, mylić`,
  ),
  uk: words(
    `тезка, тезки, тезку, тезкою, однофамілець, однофамільця, однофамільцем, однофамільці, однофамільцями, прізвище, прізвищем, кличку, кличка, названо на честь, названий на честь, названа на честь, названі на честь, охрестили, плутати`,
  ),
  ru: words(
    `тёзка, тезка, тёзки, тезки, тёзкой, однофамилец, однофамильца, однофамильцем, однофамильцы, фамилия, фамилией, кличке, кличка, назван в честь, названа в честь, названо в честь, названы в честь, назван именем, окрестили, путать`,
  ),
}
