// Ukrainian phrases for those who head a state or a government, every form: by where they sit, and by what they head. Gives words only.
import { words } from './rules.ts'
import { nouns } from './uk-endings.ts'

/** Presidents by where they sit. */
export const HEADS_OF_OFFICES = nouns(
  'глава кремля, очільник кремля, господар кремля, глава білого дому, очільник білого дому, господар білого дому',
)
/** Who heads a government, whatever it is called there. */
export const HEADS_OF_GOVERNMENT = nouns('глава уряду, голова уряду, очільник уряду, очільниця уряду')
/** Secretaries-general; the words of "генеральний секретар" end each in its own way. */
export const SECRETARIES = [
  ...nouns('генсек, генеральний секретар, генсекретар, очільник, глава'),
  ...words('генерального секретаря, генеральному секретарю, генеральним секретарем'),
]
