// Packs as the options page's tests show them: made up, like everything in the specimens.
import type { Library, PackVersion } from '../../../../src/knowledge/pack/library.ts'
import { type PackPreview, PREVIEW_NOUNS, type PreviewCounts } from '../../../../src/knowledge/pack/preview-pack.ts'
import type { PackActions, PacksProps } from '../../../../src/ui/options/pack-types.ts'

const COUNTS = { topics: 7, outlets: 9, articles: 31, entities: 71, statements: 140, facts: 21 }

export function packVersion(id: string, title: string, version: string, key: string): PackVersion {
  const manifest = {
    id,
    title: { en: title },
    version,
    licence: 'CC-BY-4.0',
    languages: ['en'],
    period: { from: '2025-01', until: '2025-09-30' },
    updated: '2025-10-02',
  }
  return { key, manifest, counts: COUNTS, bytes: 90_000, added: key === 'packaged' ? 0 : Date.UTC(2026, 0, 5) }
}

export const LIBRARY: Library = {
  revision: 3,
  packs: [
    { id: 'harbour', on: true, current: 'packaged', versions: [packVersion('harbour', 'Harbour talks', '1.0.0', 'packaged')] },
    {
      id: 'moon',
      on: true,
      current: 'b',
      versions: [packVersion('moon', 'Moon talks', '1.0.0', 'a'), packVersion('moon', 'Moon talks', '1.1.0', 'b')],
    },
  ],
}

export const counted = (counts: Partial<PreviewCounts> = {}): PreviewCounts =>
  Object.fromEntries(PREVIEW_NOUNS.map((noun) => [noun, counts[noun] ?? 0])) as PreviewCounts

export function packPreview(changes: Partial<PackPreview> = {}): PackPreview {
  return {
    manifest: packVersion('moon', 'Moon talks', '1.2.0', 'c').manifest,
    counts: COUNTS,
    replaces: '1.1.0',
    replacesTitle: null,
    added: counted({ actors: 14, meetings: 3 }),
    removed: counted(),
    changed: counted({ positions: 2 }),
    positions: [{ actor: 'Ines Calder', topic: 'Ferry links', from: 'favour', to: 'against' }],
    newEntities: ['Tomas Weir', 'Luna Weir'],
    goneEntities: [],
    accounts: [{ fact: 'How many came?', values: ['34', 'more than 30'] }],
    nameClashes: { count: 4, names: ['Vesna', 'Calder', 'Weir', 'Brandt'] },
    idClashes: { count: 0, names: [] },
    ...changes,
  }
}

const nothing = () => {}
export const NO_ACTIONS: PackActions = { choose: nothing, install: nothing, dismiss: nothing, arrange: nothing, exportPack: nothing }

export function packsProps(changes: Partial<PacksProps> = {}): PacksProps {
  return { library: LIBRARY, job: { kind: 'none' }, trouble: false, actions: NO_ACTIONS, ...changes }
}
