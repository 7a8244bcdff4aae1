import { describe, expect, test } from 'vitest'
import { otherPeople } from '../../../../src/match/languages/other-peoples.ts'

describe('adjectives of peoples that the record does not have', () => {
  test.each(
    'argentino argentine argentin venezolano venezuelien venezuelano israeli israelien israelienne israeliano iranien iranio irani iraniano egyptien egipcio egiziano mexicano messicano syrien sirio siriano libanais libanes libanese serbe serbio serbo colombiano colombien palestinien palestino palestinese qatari chileno chilien cileno'.split(
      ' ',
    ),
  )('%s is one', (word) => expect(otherPeople(word)).toBe(true))
  test.each(
    'ruso russe russo frances francais francese anuncio annonce annuncia sortant actuel interino electo saliente serbatoio peruque cubana2 senegalait maltraite armer algebre iraqi3 a an en'.split(
      ' ',
    ),
  )('%s is none', (word) => expect(otherPeople(word)).toBe(false))
})
