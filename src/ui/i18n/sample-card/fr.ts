// The texts of the sample cards in French.
import type { SampleCardText } from './en.ts'

export const fr: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Union du Nord',
  board: 'Office des marées',
  palace: 'Palais d’Alder',
  conference: 'Conférence de Port Alder',
  city: 'Port Alder',
  post: 'Ministre des Affaires étrangères',
  calderAbout: 'Conduit la délégation de Vesna dans les pourparlers sur les ferries des îles.',
  weirAbout: 'Parle au nom de l’Union du Nord dans les pourparlers sur les ferries des îles.',
  vesnaAbout: 'Un État insulaire, hôte des pourparlers de Port Alder.',
  unionAbout: 'Six États de la côte nord, qui partageraient le coût des ferries.',
  boardAbout: 'Veille sur les ports et a compté ceux qui sont venus aux pourparlers.',
  palaceAbout: 'Siège de la présidence de Vesna ; son nom désigne souvent la fonction.',
  conferenceAbout: 'Les ministres des Affaires étrangères sur les ferries des îles et leur financement.',
  ferries: 'Liaisons par ferry',
  ferriesQuestion: 'Faut-il financer en commun les ferries vers les îles ?',
  delegations: 'Combien de délégations ont participé ?',
  moreThanThirty: 'plus de 30',
}
