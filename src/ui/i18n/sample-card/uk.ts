// The texts of the two sample cards in Ukrainian.
import type { SampleCardText } from './en.ts'

export const uk: SampleCardText = {
  calder: 'Інес Колдер',
  weir: 'Томас Вір',
  vesna: 'Весна',
  union: 'Північний союз',
  conference: 'Конференція в Порт-Олдері',
  earlierTalks: 'Переговори в гавані',
  city: 'Порт-Олдер',
  post: 'Міністерка закордонних справ Весни',
  calderAbout: 'Очолює сторону Весни на переговорах про острівні пороми.',
  conferenceAbout: 'Міністри закордонних справ про острівні пороми та їх оплату.',
  ferries: 'Поромне сполучення',
  ferriesQuestion: 'Чи слід оплачувати пороми до островів спільно?',
  delegations: 'Скільки делегацій узяло участь?',
  moreThanThirty: 'понад 30',
}
