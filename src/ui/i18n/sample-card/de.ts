// The texts of the two sample cards in German.
import type { SampleCardText } from './en.ts'

export const de: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Nordunion',
  conference: 'Konferenz von Port Alder',
  earlierTalks: 'Hafengespräche',
  city: 'Port Alder',
  post: 'Außenministerin von Vesna',
  calderAbout: 'Führt die Seite Vesnas in den Gesprächen über die Inselfähren.',
  conferenceAbout: 'Außenminister über die Inselfähren und ihre Bezahlung.',
  ferries: 'Fährverbindungen',
  ferriesQuestion: 'Sollen die Fähren zu den Inseln gemeinsam bezahlt werden?',
  delegations: 'Wie viele Delegationen nahmen teil?',
  moreThanThirty: 'mehr als 30',
}
