// On how many articles and origins a statement or an account stands, in words. Pure.
import type { CardReportGroup } from '../../knowledge/card.ts'
import type { CardMessages } from '../i18n/card/en.ts'
import type { Tongue } from '../i18n/language.ts'

/** "5 articles, one origin"; "3 articles, 2 origins"; "3 articles, 2 known origins": an unknown one is never counted as one more. */
export function sourceCount(groups: readonly CardReportGroup[], origins: number, m: CardMessages, t: Tongue): string {
  const articles = groups.reduce((sum, group) => sum + group.reports.length, 0)
  if (articles === 1) return t.plural(1, m.articles)
  if (origins === 1 && groups.length === 1) return t.plural(articles, m.oneOrigin)
  if (origins === 0) return t.plural(articles, m.articles)
  const forms = groups.some(({ origin }) => origin === null) ? m.knownOrigins : m.origins
  return `${t.plural(articles, m.articles)}, ${t.plural(origins, forms)}`
}
