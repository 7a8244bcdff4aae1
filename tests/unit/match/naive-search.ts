// The oracle of the search: says by plain comparison of folded words where names stand, with no trie, filter or hash.
// Written from the rules of what a name is (the words of src/text), not from the scanner; slow on purpose.

const IGNORED = /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f]|[\u200e\u200f\u202a-\u202e]/u
const LETTER = /[\p{L}\p{M}\p{N}]/u
const IDEOGRAPH = /[\u2e80-\uffff]/u

interface Word {
  folded: string
  start: number
  end: number
  /** What stands before it, ignored characters left out. */
  gap: string
}

function fold(char: string): string {
  const swapped = { ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', ґ: 'г' }[char]
  return swapped ?? char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let gap = ''
  let open: Word | null = null
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    const last = words.at(-1)
    // An accent of its own belongs to the letter right before it.
    if (last && last.end === at && /[\u0300-\u036f]/.test(char)) last.end = at + 1
    if (IGNORED.test(char)) continue
    if (!LETTER.test(char)) {
      gap += char
      open = null
    } else if (open && !IDEOGRAPH.test(char)) {
      open.folded += fold(char)
      open.end = at + 1
    } else {
      const word: Word = { folded: fold(char), start: at, end: at + 1, gap }
      words.push(word)
      gap = ''
      open = IDEOGRAPH.test(char) ? null : word
    }
  }
  return words
}

/** How two words are joined; null where nothing of a name goes on. A dot may be followed by spaces, other marks stand alone. */
function joint(gap: string): string | null {
  if (gap === '') return 'nothing'
  if (/^\s+$/u.test(gap) || /^[-\u2010\u2011]$/u.test(gap)) return 'space'
  if (/^['\u2019\u02bc\u2018`\u00b4]$/u.test(gap)) return 'apostrophe'
  return /^\.\s*$/u.test(gap) ? 'dot' : null
}

/** Spans [start, end) of the text, and the number of the name that stands there: all of them, nested and overlapping ones too. */
export function naiveSearch(text: string, names: readonly string[]): { start: number; end: number; name: number }[] {
  const words = wordsOf(text)
  return names.flatMap((name, number) => {
    const wanted = wordsOf(name)
    return words.flatMap((first, at) => {
      const agrees =
        wanted.length > 0 &&
        wanted.every((word, i) => {
          const other = words[at + i]
          if (other?.folded !== word.folded) return false
          return i === 0 || (joint(word.gap) !== null && joint(word.gap) === joint(other.gap))
        })
      return agrees ? [{ start: first.start, end: (words[at + wanted.length - 1] as Word).end, name: number }] : []
    })
  })
}
