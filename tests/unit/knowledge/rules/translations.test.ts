// What our own record says in every language of the interface, where it says it at all. Of the tiny record one thing is looked at.
import { expect, test } from 'vitest'
import { indexKnowledge } from '../../../../src/knowledge/index-knowledge.ts'
import { checkTranslations } from '../../../../src/knowledge/rules/translations.ts'
import type { KnowledgeSet } from '../../../../src/model/knowledge-set.ts'
import type { MaybeLocalized } from '../../../../src/model/text.ts'
import { tinySet } from '../tiny-set.ts'
import { first } from './broken-set.ts'

const FIVE = { en: 'a', fr: 'b', de: 'c', uk: 'd', es: 'e' }
const { uk: _uk, ...FOUR } = FIVE

/** Only what the rows below write is left to be told of. */
function told(write: (set: KnowledgeSet) => void): string[] {
  const set = tinySet()
  for (const entity of set.entities) {
    entity.description = FIVE
    if (entity.kind === 'meeting' && entity.place !== undefined) delete entity.place.venue
  }
  for (const topic of set.topics) topic.stances = {}
  for (const fact of set.facts) {
    fact.question = FIVE
    for (const account of fact.accounts) account.value = { en: '"as printed"' }
  }
  set.statements = set.statements.map(({ speaker: _speaker, ...rest }) => rest)
  write(set)
  const findings = checkTranslations({ set, lookup: indexKnowledge(set), stoplists: new Map() })
  return findings.map(({ record, path, rule, message, mend }) => `${record} ${path.join('.')} [${rule}] ${message}; ${mend}`)
}

const venue = (text: MaybeLocalized) => (set: KnowledgeSet) => {
  const meeting = set.entities.find(({ id }) => id === 'meeting/2025-06-20-lakeside-talks')
  if (meeting?.kind !== 'meeting' || meeting.place === undefined) throw new Error('no place')
  meeting.place.venue = text
}
const MEND = 'write it in each of them, or leave that to somebody who can'

test.each([
  ['nothing', () => {}, []],
  ['a venue in every language', venue(FIVE), []],
  [
    'a venue as a plain string',
    venue('Lake Hotel'),
    [`meeting/2025-06-20-lakeside-talks place.venue [translations] "place.venue" is not in fr, de, uk, es; ${MEND}`],
  ],
  [
    'a description',
    (set) => {
      first(set.entities).description = FOUR
    },
    [`${first(tinySet().entities).id} description [translations] "description" is not in uk; ${MEND}`],
  ],
  [
    'what a stance means',
    (set) => {
      first(set.topics).stances = { favour: FIVE, against: FOUR }
    },
    [`${first(tinySet().topics).id} stances.against [translations] "stances.against" is not in uk; ${MEND}`],
  ],
  [
    'who spoke',
    (set) => {
      first(set.statements).speaker = { description: FOUR }
    },
    [`${first(tinySet().statements).id} speaker.description [translations] "speaker.description" is not in uk; ${MEND}`],
  ],
  [
    'an account of a fact',
    (set) => {
      first(first(set.facts).accounts).value = FOUR
    },
    [`${first(tinySet().facts).id} accounts.0.value [translations] "accounts.0.value" is not in uk; ${MEND}`],
  ],
  [
    'a question of fact',
    (set) => {
      first(set.facts).question = FOUR
    },
    [`${first(tinySet().facts).id} question [translations] "question" is not in uk; ${MEND}`],
  ],
] as [string, (set: KnowledgeSet) => void, string[]][])('of %s is told what is missing', (_what, write, sentences) => {
  expect(told(write)).toEqual(sentences)
})
