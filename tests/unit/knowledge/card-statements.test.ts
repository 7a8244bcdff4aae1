// Statements and reports on a card: origins, this article, credits, wordings, who voiced it.
import { describe, expect, test } from 'vitest'
import { cardOf, tinySet } from './tiny-set.ts'

const statementOf = (id: string, language = 'en', url = '') => {
  const latest = cardOf(id, { url }, language).positions.find(({ topic }) => topic.id === 'topic/border-force')?.latest
  if (latest === undefined) throw new Error('no position')
  return latest
}

describe('reports', () => {
  test('two outlets with one agency’s text are one group, the state broadcaster another that says who controls it', () => {
    const { groups, origins } = statementOf('person/ana-brandt')
    expect(groups.map(({ origin, reports }) => [origin, reports.map(({ outlet }) => outlet)])).toEqual([
      ['Wire One', ['Selva Post', 'Norland Times']],
      ['Sudria TV', ['Sudria TV']],
    ])
    expect(origins).toBe(2)
    expect(groups[1]?.reports[0]).toMatchObject({ control: 'state', stance: 'mixed', language: 'uk', country: 'UA', title: null })
  })

  test('the page being read comes first and says so', () => {
    const { groups } = statementOf('person/ana-brandt', 'en', 'https://norland-times.example/border-force-plan')
    expect(groups[0]?.reports.map(({ outlet, thisArticle }) => [outlet, thisArticle])).toEqual([
      ['Norland Times', true],
      ['Selva Post', false],
    ])
  })

  test('the origin "speaker" reads as the speaker’s name', () => {
    const [position] = cardOf('person/mila-orlova').positions
    expect(position?.latest.groups.map(({ origin }) => origin)).toEqual(['Wire One', 'Mila Orlova'])
    expect(position?.later[0]?.groups).toMatchObject([{ origin: null }])
  })

  test('credits are the report’s own, by name, and never those of its article', () => {
    const [group] = statementOf('person/ana-brandt').groups
    expect(group?.reports[0]?.credits).toEqual(['Wire One'])
    const set = tinySet()
    const own = set.statements.filter(({ actor }) => actor === 'person/ana-brandt').flatMap(({ reports }) => reports)
    for (const report of own) report.credits = []
    const credited = set.articles.filter(({ credits }) => credits.length > 0).map(({ id }) => id)
    expect(own.filter(({ article }) => credited.includes(article)).length).toBeGreaterThan(0)
    const uncredited = cardOf('person/ana-brandt', {}, 'en', set).positions.flatMap(({ latest }) => latest.groups)
    expect(uncredited.flatMap(({ reports }) => reports.flatMap(({ credits }) => credits))).toEqual([])
  })
})

describe('words', () => {
  test('each wording stands once, nearest to the speaker’s own words first, with its outlets', () => {
    expect(statementOf('person/ana-brandt').wordings).toEqual([
      { quote: { text: 'send the force now', lang: 'en', kind: 'as printed' }, outlets: ['Selva Post', 'Norland Times'] },
      { quote: { text: 'надішліть сили, якщо треба', lang: 'uk', kind: 'translation' }, outlets: ['Sudria TV'] },
    ])
  })

  test.each([
    ['person/mila-orlova', 'en', { text: 'wants no outside force', lang: 'en' }],
    ['person/mila-orlova', 'de', { text: 'will keine fremde Truppe', lang: 'de' }],
    // Written as a plain string.
    ['person/ana-brandt', 'de', { text: 'wants an outside force', lang: 'en' }],
  ])('the stance of %s says in %s what it means for the topic', (id, language, meaning) => {
    expect(statementOf(id, language).stanceMeaning).toEqual(meaning)
  })
})

describe('the speaker', () => {
  test('is named where it is not the actor, as an entity or as a description in the reader’s language', () => {
    expect(statementOf('person/ana-brandt', 'fr').speaker).toEqual({ id: 'office/marble-house', name: 'Maison de marbre' })
    const customs = cardOf('person/ivo-kestrel', {}, 'fr').positions.find(({ topic }) => topic.id === 'topic/customs')
    expect(customs?.latest.speaker).toEqual({ id: null, name: 'un responsable norlandais' })
    expect(statementOf('person/mila-orlova').speaker).toBeNull()
  })
})

describe('the day', () => {
  test('a statement without one carries that of its first dated article', () => {
    const set = tinySet()
    set.statements = set.statements.map(({ said, ...rest }) => (rest.id.startsWith('statement/mila-orlova/') ? rest : { ...rest, said }))
    const [position] = cardOf('person/mila-orlova', {}, 'en', set).positions
    expect([position?.latest, ...(position?.later ?? [])].map((statement) => statement?.said)).toEqual([null, null])
    const days = position?.latest.groups.flatMap(({ reports }) => reports.flatMap(({ published }) => published ?? [])).sort()
    expect(position?.latest.by).toBe(days?.[0])
    expect(statementOf('person/ana-brandt').by).toBeNull()
  })

  test('a day after the page’s own is said to be later; with no page’s day none is', () => {
    const later = (published: string | null) => {
      const [position] = cardOf('person/ana-brandt', { published }).positions
      return [position?.latest, ...(position?.later ?? [])].filter((statement) => statement?.laterThanPage).length
    }
    expect([later('2025-01-31'), later('2025-03-10'), later('2025-03-11'), later(null)]).toEqual([2, 1, 0, 0])
  })
})
