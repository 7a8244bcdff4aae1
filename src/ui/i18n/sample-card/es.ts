// The texts of the sample cards in Spanish.
import type { SampleCardText } from './en.ts'

export const es: SampleCardText = {
  calder: 'Ines Calder',
  weir: 'Tomas Weir',
  vesna: 'Vesna',
  union: 'Unión del Norte',
  board: 'Junta de Mareas',
  palace: 'Palacio de Alder',
  conference: 'Conferencia de Port Alder',
  city: 'Port Alder',
  post: 'Ministra de Exteriores',
  calderAbout: 'Encabeza la parte de Vesna en las conversaciones sobre los transbordadores.',
  weirAbout: 'Habla por la Unión del Norte en las conversaciones sobre los transbordadores.',
  vesnaAbout: 'Un Estado insular, anfitrión de las conversaciones de Port Alder.',
  unionAbout: 'Seis Estados de la costa norte que compartirían el coste de los transbordadores.',
  boardAbout: 'Vela por los puertos y contó quién acudió a las conversaciones.',
  palaceAbout: 'Sede de la presidencia de Vesna; su nombre designa a menudo el cargo.',
  conferenceAbout: 'Ministros de Exteriores sobre los transbordadores de las islas y cómo pagarlos.',
  ferries: 'Transbordadores',
  ferriesQuestion: '¿Deben pagarse en común los transbordadores a las islas?',
  delegations: '¿Cuántas delegaciones participaron?',
  moreThanThirty: 'más de 30',
}
