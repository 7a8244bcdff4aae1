// The texts of the sample cards in English. Everything in them is made up; gists and quoted words stay English in every
// language, as on real cards.
export const en = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Northern Union',
  board: 'Tide Board',
  palace: 'Alder Palace',
  conference: 'Port Alder conference',
  city: 'Port Alder',
  post: 'Foreign minister',
  calderAbout: 'Leads Vesna’s side in the talks on the island ferries.',
  weirAbout: 'Speaks for the Northern Union in the talks on the island ferries.',
  vesnaAbout: 'An island state. It hosts the talks in Port Alder.',
  unionAbout: 'Six states on the northern coast that would share the cost of the ferries.',
  boardAbout: 'Watches over the harbours, and counted who came to the talks.',
  palaceAbout: 'Seat of Vesna’s president; its name often stands for that office.',
  conferenceAbout: 'Foreign ministers on the island ferries and how to pay for them.',
  ferries: 'Ferry links',
  ferriesQuestion: 'Should the ferries to the islands be paid for in common?',
  delegations: 'How many delegations took part?',
  moreThanThirty: 'more than 30',
}
export type SampleCardText = typeof en
