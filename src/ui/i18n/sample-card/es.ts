// The texts of the two sample cards in Spanish.
import type { SampleCardText } from './en.ts'

export const es: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Unión del Norte',
  conference: 'Conferencia de Port Alder',
  earlierTalks: 'Conversaciones del puerto',
  city: 'Port Alder',
  post: 'Ministra de Exteriores de Vesna',
  calderAbout: 'Encabeza la parte de Vesna en las conversaciones sobre los transbordadores.',
  conferenceAbout: 'Ministros de Exteriores sobre los transbordadores de las islas y cómo pagarlos.',
  ferries: 'Transbordadores',
  ferriesQuestion: '¿Deben pagarse en común los transbordadores a las islas?',
  delegations: '¿Cuántas delegaciones participaron?',
  moreThanThirty: 'más de 30',
}
