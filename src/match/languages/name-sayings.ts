// What a text says where it speaks of a name and not of its owner, by language: that somebody is only called so, whom a thing is named
// after, where a surname comes from. A bare surname of ours in such a sentence is another's, or the name itself. Every form that stands in text.
import type { PageLanguage } from '../../model/text.ts'
import { words } from './rules.ts'

export const NAME_SAYINGS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: words(`
    answering to the name, answers to the name, baptised, baptized, christened, confused with, family name, goes by the name, maiden name,
    mistaken for, named after, namesake, namesakes, same name, share a name, shares a name, shares her name, shares his name,
    shares the name, surname, surnames`),
  fr: words(`
    confondre avec, homonyme, homonymes, nom de famille, nom de jeune fille, nommé d'après, parenté, patronyme, patronymes, répond au nom,
    répondant au nom, s'appelle comme`),
  de: words(`
    benannt nach, familienname, familiennamen, getauft, gleichen namens, gleichnamig, gleichnamige, gleichnamigen, heißt wie, mädchenname, nachname,
    nachnamen, name kommt, namens, namensvetter, namensvetterin, namensvettern, trägt den namen, verschwägert, verwandt, verwechseln,
    verwechselt, verwechslung`),
  es: words(`
    apellida, apellidada, apellidado, apellidarse, apellido, apellidos, bautizaron, confundir con, homónimo, homónimos, lleva el nombre,
    mismo apellido, mismo nombre, parentesco, pariente, responde al nombre, se llama como, tocaya, tocayo, tocayos`),
  it: words(`
    battezzata, battezzato, cognome, cognomi, confondere con, intitolata a, intitolato a, omonima, omonimi, omonimia, omonimo, parentela,
    porta il nome, risponde al nome`),
  pl: words(`
    imiennicy, imiennik, imiennika, imiennikiem, mylić, nazwana na cześć, nazwany na cześć, nazwiskiem, nazwisko, nazwisku, nazywa się,
    niespokrewniony, ochrzczona, ochrzczony, spokrewniona, spokrewniony, wabi się, zbieżność nazwisk, zbieżność nazwiska`),
  uk: words(`
    кличка, кличку, названа на честь, названий на честь, названі на честь, названо на честь, однофамілець, однофамільцем, однофамільці,
    однофамільця, однофамільцями, охрестили, плутати, прізвище, прізвищем, тезка, тезки, тезкою, тезку`),
  ru: words(`
    кличка, кличке, назван в честь, назван именем, названа в честь, названо в честь, названы в честь, однофамилец, однофамильца,
    однофамильцем, однофамильцы, окрестили, путать, тезка, тёзка, тезки, тёзки, тёзкой, фамилией, фамилия`),
}
