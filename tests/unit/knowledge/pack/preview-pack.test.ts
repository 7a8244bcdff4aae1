// What the preview of a pack says: what the reader's searches would change by, not what the file holds.
import { describe, expect, test } from 'vitest'
import { mergeKnowledge } from '../../../../src/knowledge/merge-knowledge.ts'
import { checkPack } from '../../../../src/knowledge/pack/check-pack.ts'
import type { PackHeader } from '../../../../src/knowledge/pack/pack-format.ts'
import { changesNothing, previewPack } from '../../../../src/knowledge/pack/preview-pack.ts'
import type { KnowledgeSet } from '../../../../src/model/knowledge-set.ts'
import { tinySet } from '../tiny-set.ts'

const COUNTS: PackHeader['counts'] = { topics: 0, outlets: 0, articles: 0, entities: 1, statements: 0, facts: 0 }

/** The preview of a pack that comes after the tiny record. */
function preview(
  change: (pack: KnowledgeSet, tiny: KnowledgeSet) => void,
  first = false,
  language = 'en',
  replaces: KnowledgeSet['manifest'] | null = null,
) {
  const tiny = tinySet()
  const pack: KnowledgeSet = {
    manifest: { ...tiny.manifest, id: 'other' },
    entities: [],
    topics: [],
    outlets: [],
    articles: [],
    statements: [],
    facts: [],
  }
  change(pack, tiny)
  const header: PackHeader = { pack: 'sidelight', format: 1, needs: '0.1.0', manifest: pack.manifest, counts: COUNTS }
  const after = first ? mergeKnowledge(pack, tiny) : mergeKnowledge(tiny, pack)
  return previewPack({ header, check: checkPack(pack, [tiny], new Map()), replaces, before: tiny, after, language })
}
const find = (set: KnowledgeSet, id: string) => {
  const entity = set.entities.find((one) => one.id === id)
  if (entity === undefined) throw new Error(id)
  return entity
}
const person = (tiny: KnowledgeSet, id: string, name: string): KnowledgeSet['entities'][number] => {
  const model = find(tiny, 'person/ana-brandt')
  if (model.kind !== 'person') throw new Error(model.id)
  const [full] = model.names
  if (full === undefined) throw new Error('a name')
  return { ...model, id: id as typeof model.id, name, label: { en: name, de: `${name} (de)` }, names: [{ ...full, text: name }], posts: [] }
}

describe('the preview', () => {
  test('names what it takes the place of where that is called otherwise', () => {
    const { manifest } = tinySet()
    const other = { ...manifest, version: '3.0.0', title: { en: 'Something else', de: 'Etwas anderes' } }
    expect(preview(() => {}, false, 'de', other)).toMatchObject({ replaces: '3.0.0', replacesTitle: 'Etwas anderes' })
    expect(preview(() => {}, false, 'en', manifest)).toMatchObject({ replaces: manifest.version, replacesTitle: null })
  })

  test('counts what is new, and names it in the reader’s language', () => {
    const told = preview((pack, tiny) => pack.entities.push(person(tiny, 'person/new-one', 'Nora Quist')), false, 'de')
    expect(told.added).toMatchObject({ actors: 1, meetings: 0, positions: 0 })
    expect(told.newEntities).toEqual(['Nora Quist (de)'])
    expect([told.nameClashes.count, told.idClashes.count, changesNothing(told)]).toEqual([0, 0, false])
  })

  test('tells names that clash with the reader’s', () => {
    const told = preview((pack, tiny) => pack.entities.push(person(tiny, 'person/new-one', 'Ana Brandt')))
    expect(told.nameClashes).toEqual({ count: 1, names: ['Ana Brandt'] })
  })

  test('names that two of the pack’s own share are no clash with the reader’s; many are counted, and the first of them told', () => {
    const many = Array.from({ length: 60 }, (_, number) => `Nora Quist ${String.fromCharCode(65 + (number % 26))}${number}`)
    const told = preview((pack, tiny) => {
      pack.entities.push(
        ...many.map((name, number) => person(tiny, `person/one-${number}`, name)),
        person(tiny, 'person/again', many[0] ?? ''),
      )
    })
    expect(told.nameClashes).toEqual({ count: 0, names: [] })
    expect([told.added.actors, told.newEntities.length]).toEqual([61, 40])
  })

  test('a record that another pack overrules changes nothing, and is told as a clash', () => {
    const other = (pack: KnowledgeSet, tiny: KnowledgeSet) =>
      void pack.entities.push({
        ...find(tiny, 'person/ana-brandt'),
        description: { en: 'Told otherwise.' },
      } as KnowledgeSet['entities'][number])
    const below = preview(other)
    expect([below.idClashes.names, changesNothing(below)]).toEqual([['Ana Brandt'], true])
    const above = preview(other, true)
    expect([above.idClashes.names, above.changed.actors]).toEqual([['Ana Brandt'], 1])
  })

  test('tells positions that turn, by name, before those that appear', () => {
    const told = preview((pack, tiny) => {
      const turned = tiny.statements.filter(({ stance }) => stance === 'favour')
      pack.statements.push(...turned.map((statement) => ({ ...statement, stance: 'against' as const })))
    }, true)
    expect(told.changed.positions).toBeGreaterThan(0)
    expect(told.positions[0]).toMatchObject({ from: 'favour', to: 'against' })
    expect(told.positions.map(({ actor }) => actor)).not.toContainEqual(expect.stringContaining('/'))
  })
})
