// Every state of a card, each with a name: what the gallery shows and the tests walk through.
import type { Face, FaceMention } from '../../src/ui/card/face.ts'
import { ADA, LUND } from './fictional-cards.ts'
import { lundTalks, tarnSummit } from './fictional-meetings.ts'
import { adaMorel, brunoKestrel, datelessActor, longNames, quietActor } from './fictional-people.ts'

const mention: FaceMention = {
  text: 'Morel',
  reason: { code: 'surname-after-full-name', name: ADA.name, block: 0 },
  score: 0.97,
  outer: { text: 'Morel’s talks in Lund', entities: [LUND.id] },
}

export interface CardCase {
  readonly name: string
  readonly face: Face
  readonly back?: boolean
  readonly pinned?: boolean
}

export const CARD_CASES: readonly CardCase[] = [
  { name: 'actor', face: { state: 'ready', cards: [adaMorel], mention } },
  { name: 'meeting', face: { state: 'ready', cards: [lundTalks], mention: null }, back: true },
  { name: 'newer', face: { state: 'ready', cards: [brunoKestrel], mention: null }, pinned: true },
  {
    name: 'undecided',
    face: {
      state: 'ready',
      cards: [lundTalks, tarnSummit],
      mention: { text: 'the summit', reason: { code: 'undecided' }, score: 0.4, outer: null },
    },
  },
  { name: 'quiet', face: { state: 'ready', cards: [quietActor], mention: null } },
  { name: 'dateless', face: { state: 'ready', cards: [datelessActor], mention: null } },
  { name: 'long', face: { state: 'ready', cards: [longNames], mention: null }, back: true, pinned: true },
  { name: 'remote', face: { state: 'ready', cards: [tarnSummit], mention: null } },
  { name: 'waiting', face: { state: 'waiting' } },
  { name: 'failed', face: { state: 'failed' } },
  { name: 'missing', face: { state: 'missing' } },
  { name: 'disconnected', face: { state: 'disconnected' } },
]
