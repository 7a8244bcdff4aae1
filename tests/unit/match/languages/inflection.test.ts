// Every language's forms of names: those that its readers meet, and that no table loses the name itself.
import { describe, expect, test } from 'vitest'
import { LANGUAGES, rulesOf } from '../../../../src/match/languages/languages.ts'
import { MEETING_LEVELS, POST_KEYS } from '../../../../src/model/entity.ts'
import { PAGE_LANGUAGES, type PageLanguage } from '../../../../src/model/text.ts'
import { foldText } from '../../../../src/text/fold.ts'

describe('people', () => {
  test.each<[PageLanguage, string, 'f' | 'm', string]>([
    ['de', 'Putin', 'm', 'Putins'],
    ['de', 'Starmer', 'm', 'Starmers'],
    ['de', 'Merz', 'm', 'Merz'],
    ['pl', 'Macron', 'm', 'Macrona Macronowi Macronem Macronie'],
    ['pl', 'Trump', 'm', 'Trumpa Trumpowi Trumpem Trumpie'],
    ['pl', 'Zełenski', 'm', 'Zełenskiego Zełenskiemu Zełenskim'],
    ['pl', 'Tusk', 'm', 'Tuska Tuskowi Tuskiem Tusku'],
    ['pl', 'Steve', 'm', "Steve'a Steve'owi Steve'em"],
    ['pl', 'Meloni', 'f', 'Meloni'],
    ['pl', 'Rutte', 'm', 'Ruttego Ruttem'],
    ['uk', 'Зеленський', 'm', 'Зеленського Зеленському Зеленським'],
    ['uk', 'Макрон', 'm', 'Макрона Макрону Макроном Макроні Макронові'],
    ['uk', 'Трамп', 'm', 'Трампа Трампу Трампом Трампі'],
    ['uk', 'Путін', 'm', 'Путіна Путіну Путіним'],
    ['uk', 'Орлова', 'f', 'Орлової Орловій Орлову Орловою'],
    ['uk', 'Лавров', 'm', 'Лаврова Лаврову Лавровим'],
    ['ru', 'Зеленский', 'm', 'Зеленского Зеленскому Зеленским Зеленском'],
    ['ru', 'Макрон', 'm', 'Макрона Макрону Макроном Макроне'],
    ['ru', 'Путин', 'm', 'Путина Путину Путиным Путине'],
    ['ru', 'Захарова', 'f', 'Захаровой Захарову'],
    ['ru', 'Лавров', 'm', 'Лаврова Лаврову Лавровым Лаврове'],
  ])('%s: %s (%s)', (language, word, gender, forms) => {
    const made = LANGUAGES[language].inflectPersonWord(word, gender)
    expect(made).toContain(word)
    for (const form of forms.split(' ')) expect(made, form).toContain(form)
  })

  test('a woman’s surname that ends like a man’s stays as it is', () => {
    expect(LANGUAGES.uk.inflectPersonWord('Макрон', 'f')).toEqual(['Макрон'])
    expect(LANGUAGES.ru.inflectPersonWord('Макрон', 'f')).toEqual(['Макрон'])
    expect(LANGUAGES.pl.inflectPersonWord('Merkel', 'f')).toEqual(['Merkel'])
  })
})

describe('states, bodies and cities', () => {
  test.each<[PageLanguage, string, string]>([
    ['de', 'Russland', 'Russlands'],
    ['pl', 'Ukraina', 'Ukrainy, Ukrainie, Ukrainę, Ukrainą'],
    ['pl', 'Niemcy', 'Niemiec, Niemcom, Niemczech'],
    ['pl', 'Wielka Brytania', 'Wielkiej Brytanii'],
    ['pl', 'Biały Dom', 'Białego Domu, Białym Domu'],
    ['uk', 'Україна', 'України, Україні, Україну, Україною'],
    ['uk', 'Франція', 'Франції, Францію, Францією'],
    ['uk', 'Велика Британія', 'Великої Британії, Великій Британії'],
    ['uk', 'Коаліція охочих', 'Коаліції охочих, Коаліцію охочих'],
    ['uk', 'Білий дім', 'Білого дому, Білим домом'],
    ['ru', 'Россия', 'России, Россию, Россией'],
    ['ru', 'Украина', 'Украины, Украине, Украину, Украиной'],
    ['ru', 'Белый дом', 'Белого дома, Белым домом'],
  ])('%s: %s', (language, name, forms) => {
    const made = LANGUAGES[language].inflectName(name)
    expect(made).toContain(name)
    for (const form of forms.split(', ')) expect(made, form).toContain(form)
  })

  test.each<[PageLanguage, string, string]>([
    ['de', 'Paris', 'Pariser'],
    ['fr', 'Paris', 'parisienne'],
    ['pl', 'Paryż', 'paryskie'],
    ['pl', 'Paryż', 'Paryżu'],
    ['uk', 'Париж', 'Парижі'],
    ['uk', 'Париж', 'паризька'],
    ['ru', 'Париж', 'Париже'],
    ['ru', 'Париж', 'парижская'],
  ])('%s: %s as the place of a meeting: %s', (language, city, form) => {
    expect(LANGUAGES[language].inflectPlace(city)).toContain(form)
  })

  test.each<[PageLanguage, string, string]>([
    ['fr', 'français', 'française'],
    ['fr', 'ukrainien', 'ukrainiennes'],
    ['fr', 'turc', 'turque'],
    ['de', 'französisch', 'französischen'],
    ['de', 'Russe', 'Russen'],
    ['es', 'ruso', 'rusas'],
    ['es', 'francés', 'francesa'],
    ['it', 'francese', 'francesi'],
    ['it', 'tedesco', 'tedeschi'],
    ['pl', 'francuski', 'francuskiego'],
    ['uk', 'французький', 'французького'],
    ['ru', 'французский', 'французского'],
    ['pl', 'Ukraińcy', 'Ukraińcami'],
    ['pl', 'Rosjanie', 'Rosjanami'],
    ['pl', 'Brytyjczycy', 'Brytyjczykami'],
    ['uk', 'росіяни', 'росіянами'],
    ['uk', 'українці', 'українцями'],
    ['ru', 'россияне', 'россиянами'],
    ['ru', 'французы', 'французами'],
  ])('%s: %s as an adjective: %s', (language, word, form) => {
    expect(LANGUAGES[language].inflectDemonym(word)).toContain(form)
  })
})

describe.each(PAGE_LANGUAGES)('the tables of %s', (language) => {
  const rules = LANGUAGES[language]

  test('are found by the language and by its regions', () => {
    expect(rules.language).toBe(language)
    expect(rulesOf(`${language}-XX`)).toBe(rules)
  })

  test('every way of inflecting keeps the name itself', () => {
    expect(rules.inflectPersonWord('Qwx', 'm')).toContain('Qwx')
    for (const inflect of [rules.inflectName, rules.inflectPlace, rules.inflectDemonym]) expect(inflect('Qwx')).toContain('Qwx')
  })

  test('name seven weekdays and twelve months, no word twice', () => {
    expect(rules.weekdays.length).toBe(7)
    expect(rules.months.length).toBe(12)
    for (const lists of [rules.weekdays, rules.months]) {
      const folded = lists.map((list) => new Set(list.map(foldText)))
      expect(folded.every((set) => set.size > 0)).toBe(true)
      expect(new Set(folded.flatMap((set) => [...set])).size).toBe(folded.reduce((sum, set) => sum + set.size, 0))
    }
  })

  test('have a word for each kind of meeting noun, and posts and levels that exist', () => {
    for (const list of Object.values(rules.meetingNouns)) expect(list.length).toBeGreaterThan(0)
    for (const key of Object.keys(rules.posts)) expect(POST_KEYS).toContain(key)
    for (const level of Object.keys(rules.levels)) expect(MEETING_LEVELS).toContain(level)
  })

  test('have yesterday, today and tomorrow, and last and next', () => {
    for (const shift of [-1, 0, 1]) {
      expect(Object.values(rules.days)).toContain(shift)
      expect(Object.values(rules.relative)).toContain(shift)
    }
  })

  test('have no empty word and no word that a comma was forgotten in', () => {
    const lists = [
      ...Object.values(rules.posts),
      ...Object.values(rules.meetingNouns),
      ...Object.values(rules.levels),
      rules.definite,
      rules.indefinite,
      rules.links,
      rules.calm,
      rules.foreign,
      rules.titles,
      rules.openers,
      rules.metonym.verbs,
      rules.metonym.partners,
      rules.metonym.places,
    ]
    for (const word of lists.flat()) {
      expect(foldText(word), word).not.toBe('')
      expect(word.split(' ').length, word).toBeLessThanOrEqual(10)
      expect(word, word).toBe(word.trim())
    }
  })
})

test('a language without rules reads by English ones', () => {
  expect(rulesOf('sv')).toBe(LANGUAGES.en)
})
