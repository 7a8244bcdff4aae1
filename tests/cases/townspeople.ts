// Namesakes told by what they are: scholars, clergy, councillors, with an adjective before it or whose they are behind it. The record is that of
// public-record.ts. Each page tells of our two first, so that only the words beside the name speak against him.
import type { PageLanguage } from '../../src/model/text.ts'
import type { Case } from './run-case.ts'
import { OURS } from './somebody-elses.ts'

function row(lang: PageLanguage, why: string, text: string): Case {
  return { lang, why: `${lang}: ${why}`, text: `${OURS[lang]}\n${text}` }
}

const SCHOLAR = 'a scholar of the name'
const COUNCIL = 'one of a town’s council'
const CLERGY = 'one of the clergy'
const ADJECTIVE = 'a role behind one more word'
const COMPLEMENT = 'a role with what it is done to'

export const TOWNSPEOPLE: readonly Case[] = [
  row('en', SCHOLAR, 'The physicist Macron spoke on security.'),
  row('fr', SCHOLAR, 'Le sociologue Macron publie un livre sur la sécurité.'),
  row('de', SCHOLAR, 'Die Soziologin Macron schreibt über Sicherheit.'),
  row('es', SCHOLAR, 'El sociólogo Macron escribe sobre seguridad.'),
  row('it', SCHOLAR, 'Il sociologo Macron scrive di sicurezza.'),
  row('pl', SCHOLAR, 'Socjolog Macron pisze o bezpieczeństwie.'),
  row('uk', SCHOLAR, 'Філософ Макрон пише про безпеку.'),
  row('ru', SCHOLAR, 'Философ Макрон пишет о безопасности.'),
  row('de', COUNCIL, 'Ratsherr Macron fordert mehr Sicherheit.'),
  row('it', COUNCIL, "L'assessora Macron promette più sicurezza."),
  row('fr', CLERGY, 'Le vicaire Macron parle de la guerre.'),
  row('ru', CLERGY, 'Дьякон Макрон говорит о войне.'),
  row('en', ADJECTIVE, 'Nobody asked Macron, the village carpenter, about the war.'),
  row('en', 'what he was before', 'Nobody asked [[emmanuel-macron|Macron]], a former pianist, about the war.'),
  row('es', ADJECTIVE, 'Nadie preguntó a Macron, el viejo panadero, por la guerra.'),
  row('ru', COMPLEMENT, 'О войне спросили и Макрона, водителя автолавки.'),
  row('de', 'a relative with a foreign given name', 'Kasia Macron, Tochter eines Ministers, schwieg zum Krieg.'),
  row('pl', 'a make, by its land', 'O wojnie milczy też Macron, włoska marka strojów.'),
  row('es', COMPLEMENT, 'De la guerra habló también Macron, panadero del barrio.'),
]
