// Statements and facts that say one thing at a time.
import { describe, expect, test } from 'vitest'
import { type Break, first, told } from './broken-set.ts'

const ORLOVA = 'mila-orlova/2025-03-11-border-force'
const BRANDT = 'ana-brandt/2025-03-11-border-force'

test.each([
  [
    'an id under another actor',
    ({ statement }) => {
      statement(ORLOVA).actor = 'person/ivo-kestrel'
    },
    'actor [statements] "statement/mila-orlova/2025-03-11-border-force" is a statement of person/ivo-kestrel; begin its id with "statement/ivo-kestrel/"',
  ],
  [
    'a speaker who is the actor',
    ({ statement }) => {
      statement(ORLOVA).speaker = { actor: 'person/mila-orlova' }
    },
    'speaker [statements] the speaker is the actor; leave out "speaker"',
  ],
  [
    'a report’s stance that is the statement’s',
    ({ statement }) => {
      first(statement(ORLOVA).reports).stance = 'against'
    },
    'reports.0.stance [statements] this report ascribes the stance that the statement has; leave out its "stance"',
  ],
  [
    'a report’s stance without the statement’s',
    ({ statement }) => {
      first(statement('ana-brandt/2025-03-11-customs').reports).stance = 'favour'
    },
    'reports.0.stance [statements] a report ascribes a stance to a statement without one; give the statement a stance, or leave it out here',
  ],
  [
    'a direct report without words',
    ({ statement }) => {
      const report = first(statement(ORLOVA).reports)
      report.mode = 'direct'
      report.quote = undefined
    },
    'reports.0.mode [reports] a direct report has no quotation; add "quote", or write "indirect"',
  ],
  [
    'a quotation in its marks',
    ({ statement }) => {
      const report = first(statement(ORLOVA).reports)
      report.mode = 'direct'
      report.quote = { text: '“Not one soldier.”', lang: 'en', kind: 'as printed' }
    },
    'reports.0.quote.text [reports] the quotation stands in quotation marks, which cards add; leave out the marks round it',
  ],
  [
    'one article twice',
    ({ statement }) => void statement(ORLOVA).reports.push({ ...first(statement(ORLOVA).reports) }),
    'reports.2.article [reports] "article/selva-post/leaders-meet" reports it twice; join the two reports',
  ],
] as [string, Break, string][])('%s is refused', (_what, breakIt, sentence) => {
  expect(told(breakIt)).toEqual([expect.stringContaining(` ${sentence}`)])
})

describe('two stances on one day', () => {
  const second =
    (fields: object): Break =>
    ({ set, statement }) =>
      void set.statements.push({ ...statement(BRANDT), id: 'statement/ana-brandt/second', stance: 'against', ...fields })

  test('are refused, naming the other', () => {
    expect(told(second({}))).toEqual([
      'statement/ana-brandt/second stance [one stance a day] "against" on topic/border-force, but "favour" on the same day in statement/ana-brandt/2025-03-11-border-force; correct one of the two, or write "mixed" where both were said',
    ])
  })

  test.each([
    ['where one is mixed', { stance: 'mixed' }],
    ['where one is no stance', { stance: null }],
    ['where they agree', { stance: 'favour' }],
    ['where the day is vague', { said: '2025-03' }],
    ['where one is superseded', { superseded: { on: '2025-09', reason: 'wrong' } }],
    ['on another topic', { topic: 'topic/customs' }],
  ])('are allowed %s', (_what, fields) => {
    // Without the reports, one of which ascribes a stance of its own.
    expect(told(second({ ...fields, reports: [] }))).toEqual([])
  })
})

test.each([
  [
    'an id under another subject',
    ({ fact }) => {
      fact.subject = 'state/norland'
    },
    'subject [facts] "fact/2025-03-11-port-selva-leaders/leaders" is a fact about state/norland; begin its id with "fact/norland/"',
  ],
  [
    'the subject among "about"',
    ({ fact }) => void fact.about.push(fact.subject),
    'about [facts] the subject is also in "about"; leave it out there',
  ],
  [
    'one account that differs',
    ({ fact }) => void fact.accounts.pop(),
    'relation [facts] 1 account cannot be "partly"; write "agrees" for one account, "differs" or "partly" for more',
  ],
  [
    'two accounts that agree',
    ({ fact }) => {
      fact.relation = 'agrees'
    },
    'relation [facts] 2 accounts cannot be "agrees"; write "agrees" for one account, "differs" or "partly" for more',
  ],
  [
    'an article that is silent and tells it',
    ({ fact }) => void fact.silent.push('article/selva-post/leaders-meet'),
    'silent.1 [facts] "article/selva-post/leaders-meet" tells it and is listed as silent; leave it out of "silent"',
  ],
] as [string, Break, string][])('a fact with %s is refused', (_what, breakIt, sentence) => {
  expect(told(breakIt)).toEqual([expect.stringContaining(` ${sentence}`)])
})
