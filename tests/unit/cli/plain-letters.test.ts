// The patterns of the package: ranges of letters in place of \p{L}, the same letters as in the sources.
import { expect, test } from 'vitest'
import { withPlainLetters } from '../../../src/cli/plain-letters.ts'

/** The value of a module's only expression, as the package has it. */
const made = <T>(code: string): T => new Function(`return ${(withPlainLetters(`(${code})`) ?? code).trim().replace(/^\(|\)$/g, '')}`)() as T
const units = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at))

test.each(['/^\\p{L}$/u', '/^[\\p{L}]$/u', "new RegExp('^\\\\p{L}$', 'u')", "new RegExp(`^[\\\\p{L}]$`, 'u')"])(
  '%s knows the letters of the record’s languages, and no sign between words',
  (code) => {
    expect(withPlainLetters(`(${code})`)).not.toContain('p{L}')
    const pattern = made<RegExp>(code)
    const wrong = (all: string[]) => all.filter((unit) => pattern.test(unit) !== /\p{L}/u.test(unit))
    expect(wrong(units(0, 0x590))).toEqual([])
    expect(wrong(units(0x1e00, 0x1f00))).toEqual([])
    expect(wrong(units(0x2000, 0x2070))).toEqual([])
    expect(['א', 'ع', 'გ', 'あ', '漢', '한'].every((unit) => pattern.test(unit))).toBe(true)
  },
)

test('knows classes from what looks like them, in literals and in strings', () => {
  const literal = made<RegExp>('/^\\[\\p{L}[^\\p{L}\\]]\\p{L}$/u')
  expect([literal.test('[aб'), literal.test('[a-б'), literal.test('[a]б')]).toEqual([false, true, false])
  const string = made<RegExp>("new RegExp('^\\\\[\\\\p{L}[^\\\\p{L}\\\\]]\\\\p{L}$', 'u')")
  expect([string.test('[aб'), string.test('[a-б'), string.test('[a]б')]).toEqual([false, true, false])
})

test('leaves a module without such patterns alone, and all but the patterns of one with them', () => {
  expect(withPlainLetters('export const A = /\\p{Lu}/u')).toBeNull()
  expect(withPlainLetters('// \\p{L}\nexport const [a] = ["[", /\\[x/]')).toBe('// \\p{L}\nexport const [a] = ["[", /\\[x/]')
})
