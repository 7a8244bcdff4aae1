// The texts of the two sample cards in French.
import type { SampleCardText } from './en.ts'

export const fr: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Union du Nord',
  conference: 'Conférence de Port Alder',
  earlierTalks: 'Pourparlers du port',
  city: 'Port Alder',
  post: 'Ministre des Affaires étrangères de Vesna',
  calderAbout: 'Conduit la délégation de Vesna dans les pourparlers sur les ferries des îles.',
  conferenceAbout: 'Les ministres des Affaires étrangères sur les ferries des îles et leur financement.',
  ferries: 'Liaisons par ferry',
  ferriesQuestion: 'Faut-il financer en commun les ferries vers les îles ?',
  delegations: 'Combien de délégations ont participé ?',
  moreThanThirty: 'plus de 30',
}
