// Words beside a post by which nobody holds it on the article's day, or it is told of in general: former, deputy, elect, the first. By language; asked on pages of every language, so that
// what two languages share stands where one has it, or in both. Words are folded and in the order of the alphabet; "*" stands for any letters
// (anyOf() in word-sets.ts).
import { type WordsByLanguage, words } from './rules.ts'

/** Before the post, or before the state that it is of. */
export const NOT_NOW: WordsByLanguage = {
  en: words('acting, deputy, designate, first, former, future, honorary, incoming, interim, late, next, outgoing, previous, then, vice'),
  fr: words('alors, ancien, ancienne, futur, future, premier, premiere, sortant, sortante, vice'),
  de: words(`
    damalige, damaligem, damaligen, damaliger, damaliges, designierte, designiertem, designierten, designierter, designiertes, ehemalige,
    ehemaligem, ehemaligen, ehemaliger, ehemaliges, erste, erstem, ersten, erster, fruhere, fruherem, fruheren, fruherer, fruheres,
    geschaftsfuhrende, geschaftsfuhrendem, geschaftsfuhrenden, geschaftsfuhrender, kommissarische, kommissarischem, kommissarischen,
    kommissarischer, kunftige, kunftigem, kunftigen, kunftiger, kunftiges, stellvertretende, stellvertretendem, stellvertretenden,
    stellvertretender, stellvertretendes, vize`),
  es: words('anterior, antigua, antiguo, entonces, ex*, futura, futuro, primer, primera, saliente'),
  it: words('allora, entrante, futura, futuro, prima, primo, uscente'),
  pl: words(`
    byla, bylego, bylej, bylemu, byli, bylo, byly, bylym, nowo, owczesn*, pierwsz*, przyszl*, ustepujac*, wice*, zastepc*`),
  uk: words('екс, заступник*, колишн*, маибутн*, новообран*, обран*, перш*, тимчасов*, тодішн*'),
  ru: words('будущ*, бывш*, временн*, заместител*, избранн*, новоизбранн*, перв*, тогдашн*, экс'),
}

/** After it: "le Premier ministre démissionnaire", "prezydent elekt", "president-elect". */
export const NOT_NOW_AFTER: WordsByLanguage = {
  en: words('designate, elect'),
  fr: words('demissionnaire, designe, designee, elu, elue, interimaire, sortant, sortante'),
  es: words('designada, designado, dimisionaria, dimisionario, electa, electo, interina, interino, saliente'),
  it: words('dimissionari, dimissionaria, dimissionario, eletta, eletto, incaricata, incaricato, uscente'),
  pl: words('desygnowan*, elekt*'),
}

/** Surnames of those who held the posts of the record before, as German prints them: no nouns, or none that follows a post. */
export const FORMER_LEADERS: WordsByLanguage = {
  de: words(`
    adenauer, aznar, berlusconi, blair, bush, cameron, carter, chirac, clinton, conte, draghi, eisenhower, erhard, giscard, gorbatschow,
    hollande, janukowytsch, jelzin, johnson, kaczynski, kennedy, kohl, kurz, merkel, mitterrand, morawiecki, nehammer, netanjahu,
    netanyahu, nixon, obama, poroschenko, rajoy, reagan, renzi, roosevelt, sarkozy, schmidt, schroder, sunak, thatcher, truman, truss,
    walesa`),
}
