// What the rules know of single words: one table of all words met and all questions that are asked of a word by itself ("is it a verb of saying?").
// Every name of every page asks dozens of them about the words beside it. A word met for the first time is looked up once in all word lists
// together, and once for each of its beginnings among their stems; what patterns say of it is put down when first asked for. From then on an answer
// is two bits of the word's row. Gets numbered questions and folded words; knows no list by name, and nothing of the page.

export const ANSWER = { UNKNOWN: 0, NO: 1, YES: 2 } as const

/** Words that the table holds, those of some dozen pages: a megabyte. A full table begins anew, so that a worker that lives long stays small. */
const WORDS = 8192
/** Units of the longest text that keeps its row. What is longer is no word, and does not come back. */
const LONGEST = 24
/** Units from which engines may cut a word out as a view, which would hold on to the whole text: such a word is kept as a copy. */
const SHORTEST_VIEW = 13

/** Bytes of a row, four questions to a byte: pages in all eight languages ask some 450. With more questions than fit it grows. */
let bytes = 128
let questions = 0
/** Where each word's row begins. */
const rows = new Map<string, number>()
/** The rows, and one more for what keeps none. */
let answers: Uint8Array | null = null
/** A row of a word that no list has. */
let unlisted = new Uint8Array(bytes)

// The word asked about last, and its row: rules ask many questions of one word, one after the other. Of the words before it those that come back
// soonest, by their length and their ends, so that the table is seldom looked through; none that may be a view.
let lastWord: string | null = null
let lastRow = 0
const RECENT = 1024
const recent: (string | null)[] = new Array(RECENT).fill(null)
const recentRows = new Int32Array(RECENT)

/** Lists by question, until the first word is looked up. */
let waiting: { question: number; words: readonly string[]; stems: readonly string[] }[] = []
/** Words and stems of all lists: the place of the last question in a chain of those that it answers. */
const ofWords = new Map<string, number>()
const ofStems = new Map<string, number>()
const chain: { question: number; next: number | undefined }[] = []
let shortestStem = Number.POSITIVE_INFINITY
let longestStem = 0
const LETTERS = /^\p{L}*$/u

/** A number for a question, never given twice. */
export function numberOfQuestion(): number {
  if (questions === bytes * 4) {
    bytes *= 2
    const wider = new Uint8Array(bytes)
    wider.set(unlisted)
    unlisted = wider
    forget()
  }
  return questions++
}

/** A question that lists answer: is a word one of these words, or one of these stems with any letters after it, or none? */
export function numberOfLists(words: readonly string[], stems: readonly string[]): number {
  const question = numberOfQuestion()
  if (waiting.length === 0) forgetRecent()
  waiting.push({ question, words, stems })
  return question
}

/** What is known of a word (ANSWER). Where this is unknown, ask, and call keepAnswer(). */
export function answerKept(question: number, word: string): number {
  if (word !== lastWord) find(word)
  return (((answers as Uint8Array)[lastRow + (question >> 2)] as number) >> ((question & 3) << 1)) & 3
}

/** Keeps an answer, and gives it back. */
export function keepAnswer(question: number, word: string, answer: boolean): boolean {
  // To ask may have led to other words.
  if (word !== lastWord) find(word)
  put(answers as Uint8Array, lastRow, question, answer ? ANSWER.YES : ANSWER.NO)
  return answer
}

function put(table: Uint8Array, row: number, question: number, answer: number): void {
  const at = row + (question >> 2)
  const shift = (question & 3) << 1
  table[at] = ((table[at] as number) & ~(3 << shift)) | (answer << shift)
}

function find(word: string): void {
  const { length } = word
  const slot =
    (length ^ (word.charCodeAt(0) << 2) ^ (word.charCodeAt(length >> 1) << 4) ^ (word.charCodeAt(length - 1) << 6)) & (RECENT - 1)
  if (recent[slot] !== word) {
    if (waiting.length > 0) takeLists()
    answers ??= new Uint8Array((WORDS + 1) * bytes)
    recentRows[slot] = rows.get(word) ?? newRow(word, answers)
    recent[slot] = length < SHORTEST_VIEW ? word : null
  }
  lastRow = recentRows[slot] as number
  lastWord = word
}

function newRow(word: string, table: Uint8Array): number {
  let row = WORDS * bytes
  if (word.length <= LONGEST) {
    if (rows.size === WORDS) {
      rows.clear()
      forgetRecent()
    }
    row = rows.size * bytes
    rows.set(word.length < SHORTEST_VIEW ? word : String.fromCharCode(...word.split('').map((unit) => unit.charCodeAt(0))), row)
  }
  table.set(unlisted, row)
  putYes(table, row, ofWords.get(word))
  for (let length = shortestStem; length <= longestStem && length <= word.length; length++) {
    const last = ofStems.get(word.slice(0, length))
    if (last !== undefined && LETTERS.test(word.slice(length))) putYes(table, row, last)
  }
  return row
}

function putYes(table: Uint8Array, row: number, last: number | undefined): void {
  for (let link = chain[last ?? -1]; link !== undefined; link = chain[link.next ?? -1]) put(table, row, link.question, ANSWER.YES)
}

function takeLists(): void {
  forget()
  for (const { question, words, stems } of waiting) {
    put(unlisted, 0, question, ANSWER.NO)
    for (const word of words) add(ofWords, word, question)
    for (const stem of stems) {
      add(ofStems, stem, question)
      shortestStem = Math.min(shortestStem, stem.length)
      longestStem = Math.max(longestStem, stem.length)
    }
  }
  waiting = []
}

function add(known: Map<string, number>, word: string, question: number): void {
  chain.push({ question, next: known.get(word) })
  known.set(word, chain.length - 1)
}

function forget(): void {
  rows.clear()
  forgetRecent()
  answers = null
}

function forgetRecent(): void {
  recent.fill(null)
  lastWord = null
}
