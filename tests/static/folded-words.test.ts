// Words that no text can ever match. Patterns and sets that are asked about folded words must be folded themselves: letters like "й", "ї" and "é"
// do not occur there. Looks at the patterns of each file of src/match that are asked so, and at those of the languages' rules.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rulesOf } from '../../src/match/languages/languages.ts'
import { foldText } from '../../src/text/fold.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const files = globSync('src/match/{actors,meetings}/*.ts', { cwd: root }).sort()

/** The letters of a pattern or a list, in runs, without its classes and escapes. */
function lettersOf(source: string): string[] {
  return source.replace(/\\[pP]\{[^}]*\}|\\.|new Set|foldText|[ºª]/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
}

const unfolded = (source: string): string[] => lettersOf(source).filter((run) => foldText(run) !== run)

test.each(files)('%s: what is asked about folded words is folded', (path) => {
  const text = readFileSync(join(root, path), 'utf8')
  const asked = [...text.matchAll(/fitsWord\((\w+), |(\w+)\.(?:test|has)\((?:\w+\.)*folded\)|(\w+)\.test\(foldText\(/g)].map(
    (match) => match[1] ?? match[2] ?? match[3],
  )
  const dead = [...new Set(asked)].flatMap((name) => {
    const found = new RegExp(`const ${name}(?:: [^=]+)? =\\s+(\\/.+\\/[a-z]*$|new Set\\([^)]*\\))`, 'm').exec(text)
    return found === null ? [] : unfolded(found[1] as string)
  })
  const kept = [...text.matchAll(/wordTest\(\s*(\/.+\/)[a-z]*,?\s*\)$/gm)].flatMap(([, source]) => unfolded(source as string))
  expect([...dead, ...kept]).toEqual([])
})

/** Asked about a text as it is printed. */
const PRINTED: ReadonlySet<string> = new Set(['officeCompounds', 'withForm'])

test.each(['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru'])('%s: the patterns of the rules are folded', (language) => {
  const rules = rulesOf(language)
  const patterns = [...Object.entries(rules), ...Object.entries(rules.metonym), ...Object.entries(rules.metonym.onlyWhere ?? {})]
  const dead = patterns.flatMap(([name, value]) => (value instanceof RegExp && !PRINTED.has(name) ? unfolded(value.source) : []))
  expect(dead).toEqual([])
})
