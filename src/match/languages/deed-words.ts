// What somebody has, says or does, where languages decline: a name in the genitive behind it is its owner's ("Rozmowa Trumpa"), and no given name
// stands before it. Asked on pages of every language. Words are folded and in the order of the alphabet; "*" stands for any letters (anyOf() in
// word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

export const DEEDS: WordsByLanguage = {
  pl: words(`
    administracj*, decyzj*, ekip*, grozb*, koncepcj*, obietnic*, odpowiedz*, otoczen*, podroz*, polityk*, postaw*, propozycj*, reakcj*,
    rozmow*, slow*, strategi*, wizyt*, wyjazd*, wypowiedz*`),
  uk: words(`
    адміністрац*, вимог*, відповід*, візит*, заяв*, ідея*, команд*, обіцян*, погроз*, позиці*, поіздк*, політик*, пропозиц*, реакці*,
    риторик*, рішен*, розмов*, слов*, стратегі*`),
  ru: words(`
    администрац*, бесед*, заяв*, команд*, обещани*, поездк*, позици*, политик*, предложен*, реакци*, решени*, риторик*, слов*,
    стратеги*, требован*, угроз*`),
}
