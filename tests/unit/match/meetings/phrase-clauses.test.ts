import { describe, expect, test } from 'vitest'
import { afterHeld, afterMainVerb, isByHost } from '../../../../src/match/meetings/phrase-clauses.ts'
import type { PageLanguage } from '../../../../src/model/text.ts'

describe('words that only say that a meeting is held are passed', () => {
  test.each<[PageLanguage, string, string]>([
    ['en', 'meeting', ', scheduled for Tuesday'],
    ['en', 'meeting', ', expected to take place on Monday'],
    ['en', 'talks', ' that took place in Port Selva'],
    ['fr', 'sommet', ' qui s’est ouvert jeudi'],
    ['fr', 'sommet', ', prévu jeudi'],
    ['de', 'Treffen', ', das am Donnerstag in Port Selva stattfindet'],
    ['fr', 'négociations', ' qui ont duré plusieurs heures à Port Selva'],
    ['es', 'cumbre', ' que se celebra el martes'],
    ['es', 'conversaciones', ' en curso en Port Selva'],
    ['it', 'colloqui', ' avvenuti a Port Selva'],
    ['it', 'vertice', ' che si terrà martedì'],
    ['pl', 'spotkanie', ', które odbędzie się w czwartek'],
    ['uk', 'зустріч', ', яка відбудеться 4 вересня'],
    ['ru', 'встреча', ', которая состоится 4 сентября'],
    ['en', 'meeting', ' that Ana Brandt convened in Port Selva'],
    ['fr', 'réunion', ' qu’Ana Brandt a organisée à Port Selva'],
    ['de', 'Treffen', ', das Ana Brandt am 11. März in Port Selva einberief'],
    ['es', 'reunión', ' que Ana Brandt convocó en Port Selva'],
    ['it', 'riunione', ' che Ana Brandt ha convocato a Port Selva'],
    ['pl', 'spotkanie', ', które Ana Brandt zwołała w Port Selva'],
    ['uk', 'зустріч', ', скликана прем’єром у Порт-Сельві'],
    ['ru', 'встреча', ', созванная премьером в Порт-Сельве'],
  ])('%s: %s%s', (language, noun, rest) => {
    expect(afterHeld(noun + rest, noun.length, language)).toBeGreaterThan(noun.length)
  })

  test.each<[PageLanguage, string, string]>([
    ['en', 'meeting', ' in Port Selva'],
    ['en', 'meeting', ' which nobody liked'],
    ['de', 'Treffen', ', das am Ende nichts brachte'],
    ['it', 'vertice', ' che nessuno voleva'],
    ['uk', 'зустріч', ', яка нічого не дала'],
    ['en', 'meeting', ' that Ana Brandt left in Port Selva'],
    ['fr', 'réunion', ' qu’Ana Brandt a quittée à Port Selva'],
    ['es', 'reunión', ' que Ana Brandt dejó en Port Selva'],
    ['pl', 'spotkanie', ', które Ana Brandt pamięta w Port Selva'],
    ['ru', 'встреча', ', забытая премьером в Порт-Сельве'],
  ])('%s: %s%s says something else', (language, noun, rest) => {
    expect(afterHeld(noun + rest, noun.length, language)).toBe(noun.length)
  })
})

describe('whoever is named after these words is the host', () => {
  test.each([
    'summit convened by ',
    'cumbre convocada por el primer ministro, ',
    'réunion organisée par le président ',
    'vertice convocato da ',
  ])('%s', (text) => expect(isByHost(text, text.length)).toBe(true))
  test.each(['summit attended by ', 'meeting organised by Port Selva with ', 'reunión pedida por '])('%s is no host’s', (text) =>
    expect(isByHost(text, text.length)).toBe(false),
  )
})

describe('the verb of the phrase’s own clause is passed where it only says that the meeting is held', () => {
  test.each<[PageLanguage, string, string]>([
    ['en', 'talks', ' were held in Port Selva'],
    ['fr', 'réunion', ' aura lieu mardi'],
    ['de', 'Treffen', ' findet am Dienstag in Port Selva statt'],
    ['es', 'cumbre', ' se celebrará el martes'],
    ['it', 'vertice', ' si terrà martedì'],
    ['pl', 'spotkanie', ' odbędzie się w czwartek'],
    ['uk', 'зустріч', ' відбудеться у четвер'],
    ['ru', 'встреча', ' пройдёт в четверг'],
  ])('%s: %s%s', (language, noun, rest) => {
    expect(afterMainVerb(noun + rest, noun.length, language)).toBeGreaterThan(noun.length)
  })

  test.each<[PageLanguage, string, string]>([
    ['en', 'talks', ' failed in Port Selva'],
    ['fr', 'réunion', ' a changé la donne'],
    ['de', 'Treffen', ' soll am Dienstag enden'],
    ['it', 'vertice', ' si ripete'],
    ['ru', 'встреча', ' провалилась в четверг'],
  ])('%s: %s%s says something else', (language, noun, rest) => {
    expect(afterMainVerb(noun + rest, noun.length, language)).toBe(noun.length)
  })
})
