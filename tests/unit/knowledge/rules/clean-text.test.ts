// Texts that are only text, wherever in a record they stand.
import { expect, test } from 'vitest'
import { told } from './broken-set.ts'

test.each([
  [
    'an override',
    'safe \u202egnp.exe',
    '"safe [U+202E]gnp.exe" holds a character that turns the writing direction; delete the invisible character',
  ],
  ['an isolate', 'a\u2066b', '"a[U+2066]b" holds a character that turns the writing direction; delete the invisible character'],
  ['a character of no width', 'T\u200bhe', '"T[U+200B]he" holds a character that cannot be seen; delete it'],
  ['a hidden message', 'a\u{e0041}', '"a[U+E0041]" holds a character that cannot be seen; delete it'],
  [
    'a Cyrillic letter among Latin ones',
    '\u0415mma',
    '"\u0415mma" holds a word whose letters are of two scripts, so that it reads like another; type the word anew',
  ],
  ['half a character', 'a\ud800b', '"a[U+D800]b" holds half a character; delete it'],
  ['a text without an end', 'x'.repeat(3000), `"${'x'.repeat(40)}…" has 3000 characters, at most 2000; shorten it`],
  ['a line break', 'one\ntwo', '"one[U+000A]two" holds a control character or a line break; delete it'],
  ['an element', 'a <script>x</script>', '"a <script>x</script>" holds markup; write plain text'],
  ['an entity', 'Marks &amp; more', '"Marks &amp; more" holds markup; write plain text'],
  ['a script address', 'see JavaScript :alert(1)', '"see JavaScript :alert(1)" holds a script address; delete it'],
  ['a data address', 'data:text/html,x', '"data:text/html,x" holds a script address; delete it'],
  ['a space at the end', 'End ', '"End " begins or ends with a space; delete the space'],
  ['a loose accent', 'Cafe\u0301', '"Cafe\u0301" is not in composed form (NFC); type its accents anew'],
])('%s is refused', (_what, text, sentence) => {
  const all = told(({ fact }) => {
    const [account] = fact.accounts
    if (account) account.value.de = text
  })
  expect(all).toEqual([expect.stringContaining(`accounts.0.value.de [`)])
  expect(all[0]?.split('] ').at(-1)).toBe(sentence.split('] ').at(-1))
})

test.each(['5 < 6 & 7 > 2', 'the data: thirty', 'שלום \u200f12', 'AT&T', 'Телеканал TSN', 'نیم\u200cفاصله', 'Cœur – "¿qué?"'])(
  '%j is only text',
  (text) => {
    expect(
      told(({ fact }) => {
        fact.assessment = text
      }),
    ).toEqual([])
  },
)

test('a long text is shown by its beginning', () => {
  const [sentence] = told(({ fact }) => {
    fact.assessment = `${'x'.repeat(60)}<p>`
  })
  expect(sentence).toContain(`"${'x'.repeat(40)}…" holds markup`)
})
