import { describe, expect, test } from 'vitest'
import { decline, declineName, rule } from '../../../../src/match/languages/declension.ts'

const RULES = [rule('ka', 'ka ki ce', 'f'), rule('ka', 'ka kas', 'm'), rule('(?<=[bt])', '- a u')]

describe('declension by endings', () => {
  test.each([
    ['the first rule that fits', 'Danka', 'f', ['Danka', 'Danki', 'Dance']],
    ['a rule of the other gender is passed over', 'Danka', 'm', ['Danka', 'Dankas']],
    ['without a gender the first', 'Danka', undefined, ['Danka', 'Danki', 'Dance']],
    ['endings added to the whole word', 'Robert', 'm', ['Robert', 'Roberta', 'Robertu']],
    ['no rule: the word alone', 'Miro', 'm', ['Miro']],
  ] as const)('%s', (_why, word, gender, forms) => {
    expect(decline(word, RULES, gender)).toEqual(forms)
  })

  test('adjectives at the head agree, what follows the noun stays', () => {
    const forms = declineName('Nova Lanka Ruha', [rule('ka', 'ka ke')], [rule('a', 'a e')], /va$/)
    expect(forms).toContain('Nova Lanka Ruha')
    expect(forms).toContain('Nove Lanke Ruha')
    expect(forms.every((form) => form.endsWith(' Ruha'))).toBe(true)
  })

  test('of a row of adjectives two agree: each more would multiply the forms', () => {
    const forms = declineName(`${'Nova '.repeat(20)}Lanka`, [rule('ka', 'ka ke')], [rule('a', 'a e')], /va$/)
    expect(forms).toHaveLength(8)
    expect(forms).toContain(`Nove Nove ${'Nova '.repeat(18)}Lanke`)
  })
})
