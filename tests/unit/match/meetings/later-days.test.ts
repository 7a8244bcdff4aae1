import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../../src/match/languages/languages.ts'
import { type DaysApart, daysApartAfter, daysApartBefore } from '../../../../src/match/meetings/later-days.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

const told = (days: number, slack = 0): DaysApart => ({ days, slack, from: 'told' })
const ago = (days: number, slack = 0): DaysApart => ({ days: -days, slack, from: 'article' })
const next = (days: number, slack = 0): DaysApart => ({ days, slack, from: 'next' })

const BEFORE: readonly [PageLanguage, string, DaysApart | null][] = [
  ['en', 'Two days later came the ', told(2)],
  ['en', 'A week earlier they had come to the ', told(-7, 3)],
  ['en', 'They spoke 3 days after, at the ', told(3)],
  ['en', 'They spoke for two days at the ', null],
  ['en', 'A week ago you had the ', ago(7, 3)],
  ['en', 'Nine days after his ', next(9)],
  ['en', 'The day before the ', next(-1)],
  ['fr', 'Trois jours plus tard, ils se revoyaient à la ', told(3)],
  ['fr', 'Deux mois après le ', next(60, 16)],
  ['fr', 'Il y a trois jours, à la ', ago(3)],
  ['fr', 'Au lendemain d’un ', next(1)],
  ['fr', 'Le lendemain, la ', told(1)],
  ['de', 'Zwei Tage später folgte das ', told(2)],
  ['de', 'Zwei Tage nach dem ', next(2)],
  ['de', 'Vor drei Tagen, beim ', ago(3)],
  ['de', 'Tags darauf, in derselben Stadt, die ', told(1)],
  ['es', 'Cuatro días después llegó la ', told(4)],
  ['es', 'Cuatro días después de la ', next(4)],
  ['it', 'Due giorni dopo, la ', told(2)],
  ['uk', 'Назавтра відбулася ', told(1)],
  ['ru', 'Назавтра прошло ', told(1)],
  ['it', 'Il giorno dopo la ', next(1)],
  ['pl', 'Trzy dni później przyszło ', told(3)],
  ['pl', 'Dzień później ', told(1)],
  ['pl', 'Tydzień temu na ', ago(7, 3)],
  ['uk', 'Через п’ять днів відбулася ', told(5)],
  ['uk', 'Через два дні після ', next(2)],
  ['ru', 'Через два дня прошла ', told(2)],
  ['ru', 'За два дня до него была ', told(-2)],
  ['ru', 'Неделей раньше прошла ', told(-7, 3)],
  ['ru', 'Днём позже состоялась ', told(1)],
  ['uk', 'Місяцем раніше відбулася ', told(-30, 16)],
  ['ru', 'Накануне президент собрал в городе ', told(-1)],
  ['ru', 'Накануне в городе ', told(-1)],
  ['ru', 'Накануне ', null],
  ['ru', 'Накануне парижского ', null],
  ['uk', 'Напередодні у місті відбулася ', told(-1)],
  ['uk', 'Напередодні прем’єр повідомив, що приїде на ', null],
  ['fr', 'La veille, à la ', told(-1)],
  ['fr', 'À la veille du ', null],
  ['es', 'La víspera, en la ', told(-1)],
  ['es', 'La víspera de la ', null],
  ['de', 'Am Vortag gab es ein ', told(-1)],
  ['de', 'Am Vortag des ', null],
  ['it', 'Il giorno precedente c’era stata la ', told(-1)],
  ['pl', 'Poprzedniego dnia odbyło się ', told(-1)],
  ['en', 'The previous day had seen the ', told(-1)],
]

describe('days told from another day', () => {
  test.each(BEFORE)('%s, before the phrase: %s', (language, text, apart) => {
    expect(daysApartBefore(text, LANGUAGES[language])).toEqual(apart)
  })

  test('right after the phrase they count, further on they are of something else', () => {
    expect(daysApartAfter(', two days later, was short', LANGUAGES.en)).toEqual(told(2))
    expect(daysApartAfter(' was short, and two days later he left', LANGUAGES.en)).toBeNull()
  })
})
