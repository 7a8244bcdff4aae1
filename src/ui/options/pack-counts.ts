// How much a pack holds or would change, in counted words.
import { type PackPreview, PREVIEW_NOUNS, type PreviewCounts } from '../../knowledge/pack/preview-pack.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'

type HeaderCounts = PackPreview['counts']

/** "62 entities" cannot be told apart by the header alone, so what it holds is told in its own lists. */
const HELD = ['statements', 'facts', 'topics', 'outlets', 'articles'] as const

export function packCounts(counts: HeaderCounts, words: OptionsMessages, tongue: Tongue): string[] {
  const entities = tongue.plural(counts.entities, words.packs.entities)
  return [entities, ...HELD.filter((list) => counts[list] > 0).map((list) => tongue.plural(counts[list], words.record.counts[list]))]
}

/** "14 actors and 3 meetings"; empty where nothing is counted. */
export function changeCounts(counts: PreviewCounts, words: OptionsMessages, tongue: Tongue): string {
  const told = PREVIEW_NOUNS.filter((noun) => counts[noun] > 0)
  return tongue.list(
    told.map((noun) => tongue.plural(counts[noun], noun === 'positions' ? words.packs.preview.positions : words.record.counts[noun])),
  )
}
