// Marks that an earlier run of the extension left on the page. Firefox ends our scripts without a word when the extension is updated or
// switched off, and begins new ones on the pages that are open: marks of the old ones would stay beside the new, and answer nobody.
import { isOwnName } from './mark-style.ts'

const nameOf = (rule: CSSRule | undefined): string => /^(?::root)?::highlight\((\w+)\)/.exec(rule?.cssText ?? '')?.[1] ?? ''

/** The highlights that a sheet of ours draws; none for sheets of anybody else, of which one rule is looked at. */
function namesIn(sheet: CSSStyleSheet): string[] {
  const outer = sheet.cssRules[0]
  const rules = outer !== undefined && 'cssRules' in outer ? (outer as CSSMediaRule).cssRules : []
  return isOwnName(nameOf(rules[0])) ? Array.from(rules, nameOf) : []
}

/**
 * Takes them away; says whether there were any. To be called before this run marks anything: it cannot tell its own marks from those.
 * Found by their sheet: Firefox lets nobody look at the highlights of scripts that it ended. Sheets in shadow roots stay, and draw nothing.
 */
export function takeLeftMarks(document: Document): boolean {
  const left = document.adoptedStyleSheets.map((sheet) => [sheet, namesIn(sheet)] as const).filter(([, names]) => names.length > 0)
  if (left.length === 0) return false
  for (const name of left.flatMap(([, names]) => names)) CSS.highlights.delete(name)
  const sheets = new Set(left.map(([sheet]) => sheet))
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.has(sheet))
  return true
}
