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
    ['ru', '[Раунд в Майами] растянулся на три дня.'],
    ['en', 'He did not sign at the last [summit in Brussels].'],
    ['fr', 'Il avait promis cela au [sommet de Paris].'],
    ['de', 'Beim [Pariser Gipfel] hatten fünf das verlangt.'],
    ['es', 'En la [cumbre de París] prometió eso.'],
    ['it', 'Al [vertice di Parigi] aveva detto no.'],
    ['pl', 'Na [szczycie w Paryżu] powtarzał to samo.'],
    ['uk', 'На [саміті в Парижі] він обіцяв це.'],
    ['ru', 'На [саммите в Париже] он обещал это.'],
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
    ['en', 'He said he would speak at the [Paris summit].'],
    ['en', 'Leaders were expected at the [Paris summit].'],
    ['fr', 'Il a dit qu’il parlera au [sommet de Paris].'],
    ['de', 'Beim [Pariser Gipfel] wird er sprechen, sagte er.'],
    ['es', 'En la [cumbre de París] hablará.'],
    ['it', 'Al [vertice di Parigi] parlerà.'],
    ['pl', 'Na [szczycie w Paryżu] będzie mówił o tym.'],
    ['uk', 'На [саміті в Парижі] він має виступити.'],
    ['ru', 'На [саммите в Париже] он должен был выступить.'],
  ])('%s: %s', (language, written) => expect(isPast(language, written)).toBe(false))
})
