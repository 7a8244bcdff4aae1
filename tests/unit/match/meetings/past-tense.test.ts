import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import type { MeetingReference } from '../../../../src/match/meetings/meeting-reference.ts'
import { isToldInPast } from '../../../../src/match/meetings/past-tense.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

/** Is the phrase in brackets one of the past? */
function isPast(language: PageLanguage, written: string): boolean {
  const start = written.indexOf('[')
  const end = written.indexOf(']') - 1
  const reading = { rules: LANGUAGES[language], block: { text: written.replace(/[[\]]/g, '') } }
  return isToldInPast({ reading, start, end } as MeetingReference)
}

describe('a phrase whose verb or adjective is of the past has been', () => {
  test.each<[PageLanguage, string]>([
    ['en', 'The [Paris summit] had shown it.'],
    ['en', 'After the recent [Paris meeting], doubts.'],
    ['fr', 'Le [sommet de Paris] avait montré cela.'],
    ['fr', 'La précédente [réunion de Paris].'],
    ['de', 'Der [Pariser Gipfel] hatte es gezeigt.'],
    ['de', 'Beim jüngsten [Pariser Gipfel].'],
    ['es', 'La [cumbre de París] había mostrado eso.'],
    ['es', 'Tras la reciente [cumbre de París].'],
    ['it', 'Il [vertice di Parigi] aveva mostrato questo.'],
    ['pl', '[Szczyt w Paryżu] pokazał to.'],
    ['pl', 'Na niedawnym [szczycie w Paryżu].'],
    ['uk', '[Саміт у Парижі] показав це.'],
    ['uk', 'Після нещодавньої [зустрічі в Парижі].'],
    ['ru', '[Саммит в Париже] показал это.'],
    ['ru', 'После недавней [встречи в Париже].'],
  ])('%s: %s', (language, written) => expect(isPast(language, written)).toBe(true))
})

describe('a phrase that was called, is last, or is an object, may be still to come', () => {
  test.each<[PageLanguage, string]>([
    ['en', 'The [Paris summit] has been called for next week.'],
    ['en', 'The last [Paris summit] of the year is on Friday.'],
    ['fr', 'Le [sommet de Paris] a été convoqué.'],
    ['fr', 'Le [sommet de Paris] a lieu jeudi.'],
    ['de', 'Der [Pariser Gipfel] hat ein Ziel.'],
    ['es', 'El último [Consejo Europeo] del año.'],
    ['es', 'La [cumbre] ha sido convocada.'],
    ['it', 'Il [vertice] ha come obiettivo la pace.'],
    ['pl', '[Szczyt] zaplanowano na piątek.'],
    ['uk', '[Зустріч лідерів] у Парижі буде в четвер.'],
    ['ru', '[Видеоконференцию] объявили Париж и Лондон.'],
    ['ru', 'Как прошла [встреча], пока неизвестно.'],
  ])('%s: %s', (language, written) => expect(isPast(language, written)).toBe(false))
})
