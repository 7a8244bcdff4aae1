// Voices from a capital of nobody who is named, and what is put aside from a sentence about it.
import { describe, expect, test } from 'vitest'
import { capitalAt } from '../../../../src/match/actors/capital.ts'
import { asideRule, unnamedVoiceRule } from '../../../../src/match/actors/capital-voices.ts'
import { compileGazetteer } from '../../../../src/match/compile/compile-gazetteer.ts'
import { loadGazetteer } from '../../../../src/match/gazetteer.ts'
import { PUBLIC } from '../../../cases/public-record.ts'
import { readMarked } from '../../../fixtures/marked-block.ts'

const gazetteer = loadGazetteer(compileGazetteer(PUBLIC, new Map()).buffer)

function capital(lang: string, marked: string): ReturnType<typeof capitalAt> {
  const [reading, match] = readMarked(lang, marked)
  return capitalAt(reading, match, gazetteer)
}

describe('what is said in a capital by nobody who is named', () => {
  test.each([
    ['en', 'In [Paris] they insist on it.', 'In Paris'],
    ['en', 'In [Paris] they dance.', null],
    ['fr', 'À [Paris], on répond que non.', 'À Paris'],
    ['fr', 'À [Paris], on danse.', null],
    ['de', 'In [Paris] heißt es, das sei Unsinn.', 'In Paris'],
    ['de', 'In [Paris] gibt es Suppe.', null],
    ['es', 'Lo saben todos: en [París] piden paciencia.', 'en París'],
    ['es', 'En [París] piden los clientes más sal.', null],
    ['es', 'Los bares en [París] piden paciencia.', null],
    ['it', 'A [Parigi] rispondono di no.', 'A Parigi'],
    ['it', 'A [Parigi] ballano.', null],
    ['pl', 'W [Paryżu] odpowiadają, że nie.', 'W Paryżu'],
    ['pl', 'W [Paryżu] tańczą.', null],
    ['uk', 'У [Парижі] відповідають, що ні.', 'У Парижі'],
    ['uk', 'У [Парижі] танцюють.', null],
    ['ru', 'В [Париже] отвечают, что нет.', 'В Париже'],
    ['ru', 'В [Париже] танцуют.', null],
  ])('%s: %s', (lang, marked, cue) => {
    expect(unnamedVoiceRule(capital(lang, marked))).toBe(cue)
  })
})

describe('a few words put aside', () => {
  test.each([
    ['es', '[París], afirmó, gana tiempo.', 'gana'],
    ['es', '[París], creo, brilla.', null],
    ['en', '[Paris], meanwhile, said no.', 'said'],
    ['en', '[Paris], London, Rome.', null],
  ])('%s: %s', (lang, marked, cue) => {
    expect(asideRule(capital(lang, marked))).toBe(cue)
  })
})
