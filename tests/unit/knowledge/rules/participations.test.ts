// Who took part, told once and without contradiction.
import { expect, test } from 'vitest'
import type { Bloc } from '../../../../src/model/entity.ts'
import { type Break, first, type Meeting, told } from './broken-set.ts'

const PORT = 'meeting/2025-03-11-port-selva-leaders'

test.each([
  [
    'an actor twice in one way',
    ({ entity }) => void entity<Meeting>(PORT).participations.push({ ...first(entity<Meeting>(PORT).participations) }),
    `${PORT} participations.4 [participations] person/ana-brandt is listed twice as "in person"; join the two entries and their sources`,
  ],
  [
    'an actor on its own behalf',
    ({ entity }) => {
      first(entity<Meeting>(PORT).participations).onBehalfOf = 'person/ana-brandt'
    },
    `${PORT} participations.0.onBehalfOf [participations] person/ana-brandt takes part on its own behalf; leave out "onBehalfOf"`,
  ],
  [
    'a host who stayed away',
    ({ entity }) => {
      first(entity<Meeting>(PORT).participations).mode = 'absent'
    },
    `${PORT} participations.0.mode [participations] a host cannot be "absent"; correct the role or the mode`,
  ],
  [
    'someone in the room of a remote meeting',
    ({ entity }) => {
      entity<Meeting>('meeting/2025-06-20-lakeside-talks').format = 'remote'
    },
    'meeting/2025-06-20-lakeside-talks participations.0.mode [participations] nobody is there in person at a remote meeting; correct the mode, or the format',
  ],
  [
    'a meeting in person without a place',
    ({ entity }) => void delete entity<Meeting>(PORT).place,
    `${PORT} format [participations] a meeting "hybrid" has no place; add "place", or write "remote"`,
  ],
  [
    'a meeting related to itself',
    ({ entity }) => void entity<Meeting>(PORT).related.push(PORT),
    `${PORT} related [participations] the meeting names itself in "related"; leave it out`,
  ],
  [
    'a bloc that is its own member',
    ({ entity }) => void entity<Bloc>('bloc/harbour-league').members.push({ actor: 'bloc/harbour-league' }),
    'bloc/harbour-league members.2 [members] a bloc cannot be its own member; delete the entry',
  ],
] as [string, Break, string][])('%s is refused', (_what, breakIt, sentence) => {
  expect(told(breakIt)).toEqual([sentence])
})
