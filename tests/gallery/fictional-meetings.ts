// The gallery's invented meetings: one with everything, and the two that a vague phrase could mean.
import type { CardParticipant, EntityCard } from '../../src/knowledge/card.ts'
import {
  ADA,
  BRUNO,
  CHIEFS,
  COMPACT,
  DAM,
  entity,
  LUND,
  link,
  OSTMARK,
  PATROLS,
  position,
  statement,
  TARN,
  VELDRIA,
} from './fictional-cards.ts'

function participant(id: string, name: string, mode: CardParticipant['mode'], changes: Partial<CardParticipant> = {}): CardParticipant {
  const sources = ['Northern Ledger']
  return { actor: link(id, name), role: 'participant', mode, onBehalfOf: null, sources, note: null, disputed: false, ...changes }
}

export const lundTalks: EntityCard = entity(LUND.id, LUND.name, {
  description: { text: 'Heads of government on the dam and the strait.', lang: 'en' },
  positions: [
    position(DAM, statement('Refused to open the dam while ships are held in the strait.', 'against', { meeting: LUND }), { onPage: true }),
    position(DAM, statement('Wanted the dam opened at once.', 'favour', { actor: BRUNO, meeting: LUND })),
    position(PATROLS, statement('Offered ships if others send crews.', 'conditional', { actor: COMPACT, meeting: LUND })),
    position(PATROLS, statement('Asked the Compact for ships.', 'favour', { meeting: LUND })),
  ],
  facts: [
    CHIEFS,
    {
      ...CHIEFS,
      id: 'fact/lund/length',
      question: 'How long did it last?',
      relation: 'agrees',
      accounts: CHIEFS.accounts.slice(0, 1).map((account) => ({ ...account, value: 'four hours' })),
      assessment: null,
      notReportedBy: [],
    },
    { ...CHIEFS, id: 'fact/lund/room', question: 'Where did they sit?', relation: 'partly', assessment: null, notReportedBy: [] },
  ],
  meeting: {
    start: '2031-03-11',
    end: '2031-03-13',
    place: [{ text: 'Lund', lang: 'en' }],
    format: 'hybrid',
    level: 'leaders',
    hosts: [VELDRIA, COMPACT],
    participants: [
      participant(ADA.id, ADA.name, 'in person', { role: 'host', onBehalfOf: VELDRIA }),
      participant('person/ines-arvo', 'Ines Arvo', 'in person', { onBehalfOf: COMPACT }),
      participant('state/norrland', 'Norrland', 'in person'),
      participant('state/saltmark', 'Saltmark', 'remote', { role: 'observer', note: 'listened only' }),
      participant('state/kelmor', 'Kelmor', 'remote'),
      participant('state/tessaly', 'Tessaly', 'represented'),
      participant('person/odo-brandt', 'Odo Brandt', 'absent'),
      participant('state/greyfell', 'Greyfell', 'not invited'),
      participant(OSTMARK.id, OSTMARK.name, 'not invited', { disputed: true, sources: ['Northern Ledger', 'Evening Strait'] }),
      participant(OSTMARK.id, OSTMARK.name, 'represented', { disputed: true, sources: ['Kanal Ost'] }),
    ],
    before: link('meeting/2031-02-01-port-call', 'Port call of February'),
    after: TARN,
    related: [],
  },
})

export const tarnSummit: EntityCard = entity(TARN.id, TARN.name, {
  description: { text: 'Six months later, on the same questions.', lang: 'en' },
  meeting: {
    start: '2031-09',
    end: null,
    place: null,
    format: 'remote',
    level: 'foreign ministers',
    hosts: [],
    participants: [],
    before: LUND,
    after: null,
    related: [],
  },
})
