// The order of display, and facts with their four states.
import { describe, expect, test } from 'vitest'
import { cardOf, tinySet } from './tiny-set.ts'

const MEETING = 'meeting/2025-03-11-port-selva-leaders'
const topics = (published: string, pageTopics: string[], set = tinySet()) =>
  cardOf('person/ivo-kestrel', { published, topics: pageTopics }, 'en', set).positions.map(
    ({ topic, onPage }) => `${topic.label}${onPage ? ' *' : ''}`,
  )

describe('positions', () => {
  test.each([
    ['the page’s topics first', '2025-07-05', ['topic/customs'], ['Customs *', 'Border force']],
    ['then the date nearest to the article', '2025-07-05', [], ['Border force', 'Customs']],
    ['also an article long before', '2025-01-01', [], ['Customs', 'Border force']],
    ['what was held by the article’s day before what came the day after', '2025-06-30', [], ['Customs', 'Border force']],
    ['also where only the later one is the page’s topic', '2025-06-30', ['topic/border-force'], ['Customs', 'Border force *']],
    ['among those that all came later, the page’s topics first', '2025-01-01', ['topic/border-force'], ['Border force *', 'Customs']],
  ])('%s', (_what, published, pageTopics, expected) => {
    expect(topics(published, pageTopics)).toEqual(expected)
  })

  test('what has no day of its own was held when it was first told', () => {
    const set = tinySet()
    const isCustoms = ({ id }: { id: string }) => id === 'statement/ivo-kestrel/2025-06-20-customs'
    set.statements = set.statements.map((statement) => (isCustoms(statement) ? { ...statement, said: undefined } : statement))
    const told = set.articles.find(({ id }) => id === 'article/selva-post/lakeside-ends')?.published ?? ''
    expect(told > '2025-06-01').toBe(true)
    set.statements = set.statements.map((statement) => (statement.said === '2025-07-01' ? { ...statement, said: '2025-01-01' } : statement))
    expect(topics('2025-06-01', ['topic/customs'], set)).toEqual(['Border force', 'Customs *'])
    expect(topics('2025-07-05', ['topic/customs'], set)).toEqual(['Customs *', 'Border force'])
  })

  // By its nearest day, June would be no day away from any article of June.
  test('a month counts by its middle', () => {
    const set = tinySet()
    set.statements = set.statements.map((statement) => (statement.said === '2025-07-01' ? { ...statement, said: '2025-06-28' } : statement))
    expect(topics('2025-06-30', [], set)).toEqual(['Border force', 'Customs'])
    expect(topics('2025-06-16', [], set)).toEqual(['Customs', 'Border force'])
  })

  // An old position does not come first for having changed on the morrow.
  test('the day that counts is that of the leading statement', () => {
    const set = tinySet()
    const [other] = set.statements.filter(({ id }) => id === 'statement/ivo-kestrel/2025-06-20-customs')
    if (other === undefined) throw new Error('the small record has no such statement')
    const old = {
      ...other,
      id: 'statement/ivo-kestrel/2025-01-01-border-force' as const,
      topic: 'topic/border-force' as const,
      said: '2025-01-01',
    }
    set.statements = [...set.statements, old]
    expect(topics('2025-06-30', [], set)).toEqual(['Customs', 'Border force'])
  })

  test('then the number of origins', () => {
    const set = tinySet()
    const reports = ['outlet/a', 'outlet/b'].map((origin) => ({
      article: 'article/selva-post/leaders-meet' as const,
      mode: 'indirect' as const,
      credits: [],
      origin,
    }))
    set.statements = set.statements.map((statement) => ({
      ...statement,
      said: '2025-07-01',
      ...(statement.topic === 'topic/customs' && { reports }),
    }))
    expect(topics('2025-07-05', [], set)).toEqual(['Customs', 'Border force'])
  })

  test('a superseded statement is neither latest nor earlier', () => {
    const force = cardOf('person/ivo-kestrel').positions.find(({ topic }) => topic.id === 'topic/border-force')
    expect(force).toMatchObject({ stance: 'against', change: 'stated first', earlier: [] })
  })

  test('sources that ascribe another stance are told', () => {
    const brandt = cardOf('person/ana-brandt').positions
    expect(brandt).toHaveLength(1)
    expect(brandt[0]).toMatchObject({
      stance: 'favour',
      change: 'changed',
      differs: true,
      origins: 2,
      earlier: [{ stance: 'conditional' }],
    })
  })

  test('a topic that the index does not know is left out', () => {
    const set = tinySet()
    set.topics = set.topics.filter(({ id }) => id !== 'topic/customs')
    expect(topics('2025-07-05', [], set)).toEqual(['Border force'])
  })
})

describe('facts', () => {
  test('show the accounts side by side, and who read whole does not report it', () => {
    const [fact] = cardOf(MEETING, {}, 'fr').facts
    expect(fact).toMatchObject({
      question: 'Combien de dirigeants ont participé ?',
      relation: 'partly',
      accounts: [{ value: '12' }, { value: 'plus de 10' }],
      notReportedBy: ['Sudria TV'],
      subject: { name: 'réunion des dirigeants à Port Selva' },
      topic: { branch: 'topic/security' },
    })
  })

  test('mark the account that this article gives', () => {
    const [fact] = cardOf(MEETING, { url: 'https://norland-times.example/border-force-plan' }).facts
    expect(fact?.accounts.map(({ thisArticle }) => thisArticle)).toEqual([false, true])
  })

  test('stand also on the cards of those they are about', () => {
    expect(cardOf('bloc/harbour-league').facts).toHaveLength(1)
    expect(cardOf('state/norland').facts).toEqual([])
  })

  test.each([
    ['2025-03-12', false],
    ['2025-03-01', true],
    [null, false],
  ])('say whether the meeting that they are about came after the article: %s', (published, later) => {
    expect(cardOf(MEETING, { published }).facts[0]?.laterThanPage).toBe(later)
  })

  test('from after the article follow the others, though they are on the page’s topics', () => {
    const set = tinySet()
    const [fact] = set.facts
    if (fact === undefined) throw new Error('the small record has no fact')
    const own = { id: 'fact/harbour-league/flags', subject: 'bloc/harbour-league', about: [], topic: undefined } as Partial<typeof fact>
    set.facts = [fact, { ...fact, ...own }]
    set.articles = set.articles.map((article) => ({ ...article, published: '2025-02-20' }))
    const page = { published: '2025-03-01', topics: ['topic/border-force'] }
    const order = cardOf('bloc/harbour-league', page, 'en', set).facts.map(({ id, laterThanPage }) => [id.split('/')[2], laterThanPage])
    expect(order).toEqual([
      ['flags', false],
      ['leaders', true],
    ])
  })

  test('leave out what was superseded', () => {
    const set = tinySet()
    set.facts = set.facts.map((fact) => ({ ...fact, superseded: { on: '2025-08', reason: 'wrong' } }))
    expect(cardOf(MEETING, {}, 'en', set).facts).toEqual([])
  })
})
