import { describe, expect, test } from 'vitest'
import { phrasePattern, phrasePatterns } from '../../../src/match/phrase-pattern.ts'

/** What is read of a text behind its first word, or null. */
function readOf(text: string, ...lines: string[]): string | null {
  const pattern = phrasePattern(lines)
  const at = text.search(/[\s,]/)
  pattern.lastIndex = at
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null
}

describe('the notation of phrases', () => {
  test.each<[line: string, text: string, read: string | null]>([
    ['held', 'talks held in', ' held'],
    ['held', 'talks HELD\u00a0 in', ' HELD'],
    ['held', 'talks heldig in', null],
    ['held', 'talks were held', null],
    [', held', 'talks, held in', ', held'],
    [', held', 'talks held in', null],
    [',? held', 'talks held in', ' held'],
    [',? held', 'talks, held in', ', held'],
    ['(is|was) being? held', 'talk is held in', ' is held'],
    ['(is|was) being? held', 'talk was being held in', ' was being held'],
    ['(is|was) being? held', 'talk is is held in', null],
    ['set (to (start|take place))? for?', 'talk set in', ' set'],
    ['set (to (start|take place))? for?', 'talk set to take place for May', ' set to take place for'],
    ['set (to (start|take place))? for?', 'talk set to take for May', ' set'],
    ['tenu(|e|s|es)', 'réunion tenue à', ' tenue'],
    ['tenu(|e|s|es)', 'réunion tenua à', null],
    ['zaplanowan* na?', 'szczyt zaplanowany na czwartek', ' zaplanowany na'],
    ["s'est tenue", 'réunion s’est tenue à', ' s’est tenue'],
    ["menée par l'", 'réunion menée par l’envoyé', ' menée par l’'],
    ['that <2> called', 'talks that Ana called in', ' that Ana called'],
    ['that <2> called', 'talks that Ana Brandt called in', ' that Ana Brandt called'],
    ['that <2> called', 'talks that the good Ana called in', null],
    ['by <2> > in', 'talks by the U.S. in Port Selva', ' by the U.S.'],
    ['by <2> > in', 'talks by Ana. Brandt in Port Selva', null],
    ['held > (on|#) May', 'talks held 12 May', ' held'],
    ['held > (on|#) May', 'talks held 120 May', null],
    [', das > am …statt*', 'Treffen, das am 3. Mai hier stattfindet', ', das'],
    [', das > am …statt*', 'Treffen, das am Ende, so heißt es, stattfindet', null],
  ])('%s: %s', (line, text, read) => {
    expect(readOf(text, line)).toBe(read)
  })

  test('the first line that fits is read', () => {
    expect(readOf('talks held in May', 'called', 'held', 'held in')).toBe(' held')
  })

  test('a bracket that stays open is told, with its line', () => {
    expect(() => phrasePattern(['(is|was held'])).toThrow('(is|was held')
  })

  test('each language has the pattern of its own lines', () => {
    const lists = { en: ['held'], fr: ['tenue'], de: ['x'], es: ['x'], it: ['x'], pl: ['x'], uk: ['x'], ru: ['x'] }
    const patterns = phrasePatterns(lists)
    expect(patterns.fr.test(' tenue à')).toBe(true)
    expect(patterns.en.test(' tenue à')).toBe(false)
  })
})
