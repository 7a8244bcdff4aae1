// The texts of the sample cards in German.
import type { SampleCardText } from './en.ts'

export const de: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Nordunion',
  board: 'Gezeitenamt',
  palace: 'Alder-Palast',
  conference: 'Konferenz von Port Alder',
  city: 'Port Alder',
  post: 'Außenministerin',
  calderAbout: 'Führt die Seite Vesnas in den Gesprächen über die Inselfähren.',
  weirAbout: 'Spricht in den Verhandlungen über die Inselfähren für die Nordunion.',
  vesnaAbout: 'Ein Inselstaat, Gastgeber der Gespräche in Port Alder.',
  unionAbout: 'Sechs Staaten an der Nordküste, die sich die Kosten der Fähren teilen würden.',
  boardAbout: 'Wacht über die Häfen und zählte, wer zu den Gesprächen kam.',
  palaceAbout: 'Sitz des Präsidenten von Vesna; der Name steht oft für sein Amt.',
  conferenceAbout: 'Außenminister über die Inselfähren und ihre Bezahlung.',
  ferries: 'Fährverbindungen',
  ferriesQuestion: 'Sollen die Fähren zu den Inseln gemeinsam bezahlt werden?',
  delegations: 'Wie viele Delegationen nahmen teil?',
  moreThanThirty: 'mehr als 30',
}
