// The whole answer on hover, from compiled shards: a card that its schema accepts, or null.
import { describe, expect, test } from 'vitest'
import { entityCardSchema } from '../../../src/knowledge/card.ts'
import { shardOf } from '../../../src/knowledge/compiled-knowledge.ts'
import { describeEntity } from '../../../src/knowledge/describe-entity.ts'
import { compileShards } from '../../../src/knowledge/shards.ts'
import { cardOf, PAGE, tinySet } from './tiny-set.ts'

describe('every entity of the tiny record', () => {
  test.each(tinySet().entities.map(({ id }) => id))('%s has a card in every language that the schema accepts', (id) => {
    for (const language of ['en', 'fr', 'uk', 'pt-BR']) {
      const card = cardOf(id, {}, language)
      expect(entityCardSchema.safeParse(card).error).toBeUndefined()
      expect(entityCardSchema.parse(JSON.parse(JSON.stringify(card)))).toEqual(card)
    }
  })
})

test.each(['person/nobody', '__proto__', 'constructor', ''])('the record has no %j: no card', (id) => {
  const { index, shards } = compileShards(tinySet())
  const shard = shards[shardOf(id, index.shards)]
  expect(shard && describeEntity(id, 'en', PAGE, { index, shard })).toBeNull()
})

test('names, links and descriptions are in the reader’s language where the record has it, and say so', () => {
  expect(cardOf('state/norland', {}, 'fr-CA')).toMatchObject({
    name: 'Norlande',
    description: { text: 'Un pays fictif sur la rive nord.', lang: 'fr' },
  })
  expect(cardOf('state/norland', {}, 'pl')).toMatchObject({
    name: 'Norland',
    description: { text: 'A fictional country on the north shore.', lang: 'en' },
  })
})

test('the page keeps its date and its source, and an address of an article that the card draws on makes it this article', () => {
  const url = 'http://selva-post.example/2025/03/leaders-meet?utm_source=mail'
  expect(cardOf('person/ana-brandt', { url }).page).toEqual({
    published: '2025-03-12',
    publishedFrom: 'meta',
    article: 'article/selva-post/leaders-meet',
  })
  expect(cardOf('state/norland', { url: 'https://elsewhere.example/' }).page.article).toBeNull()
})
