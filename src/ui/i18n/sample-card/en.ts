// The texts of the two sample cards in English. Everything in them is made up; gists and quoted words stay English in every
// language, as on real cards.
export const en = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Northern Union',
  conference: 'Port Alder conference',
  earlierTalks: 'Harbour talks',
  city: 'Port Alder',
  post: 'Foreign minister of Vesna',
  calderAbout: 'Leads Vesna’s side in the talks on the island ferries.',
  conferenceAbout: 'Foreign ministers on the island ferries and how to pay for them.',
  ferries: 'Ferry links',
  ferriesQuestion: 'Should the ferries to the islands be paid for in common?',
  delegations: 'How many delegations took part?',
  moreThanThirty: 'more than 30',
}
export type SampleCardText = typeof en
