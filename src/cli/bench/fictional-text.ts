// Running text about the people of the bench's record, from sentences in tests/bench: as many names to a line as news has.
// The same text at every run. Gives paragraphs; mark-up is page-markup.ts's.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { KnowledgeSet } from '../../model/knowledge-set.ts'

export type TextLanguage = 'en' | 'de'

/** People that a page is about: the first of the record. The longest page names them all. */
const CAST = 40
const BODIES = ['Norland', 'Sudria', 'the Harbour League', 'Border Watch', 'the Marble House'] as const

const sentencesOf = (language: TextLanguage): string[] =>
  readFileSync(fileURLToPath(new URL(`../../../tests/bench/sentences.${language}.txt`, import.meta.url)), 'utf8')
    .trim()
    .split('\n')

/** A small generator of numbers (mulberry32): the same at every run and in every browser. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Paragraphs of two to four sentences, `length` UTF-16 units in all (at most a paragraph more). */
export function writeParagraphs(set: KnowledgeSet, language: TextLanguage, length: number, seed: number): string[] {
  const random = randomNumbers(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const people = set.entities.filter((entity) => entity.kind === 'person').slice(0, CAST)
  const sentences = sentencesOf(language)
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_slot, kind: string) => {
      if (kind === 'body') return pick(BODIES)
      const person = pick(people)
      return person.names.find((name) => name.kind === kind)?.text ?? person.name
    })
  const paragraphs: string[] = []
  for (let written = 0; written < length; ) {
    const text = Array.from({ length: 2 + Math.floor(random() * 3) }, () => fill(pick(sentences))).join(' ')
    paragraphs.push(text.charAt(0).toUpperCase() + text.slice(1))
    written += text.length
  }
  return paragraphs
}
