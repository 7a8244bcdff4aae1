// Meetings that papers call otherwise than the record does: by the rank of those who were to come, by the season. Each kind in eight languages, with
// what only looks like it. The record is that of leaders-record.ts; the article is of Wednesday 12 March 2025: delegations met in Lille on Sunday,
// two leaders in Lyon on Tuesday.
import { CAST, type Kind, rowsOf } from './occasions.ts'
import type { Case } from './run-case.ts'

const KINDS: readonly Kind[] = [
  [
    'ministers in whose stead delegations came, on the day and at the place told',
    {
      en: 'The [[two-delegations|talks of foreign ministers in Lille on Sunday|reference]] were short.',
      fr: 'Les [[two-delegations|discussions des ministres dimanche à Lille|reference]] ont été brèves.',
      de: 'Die [[two-delegations|Gespräche der Außenminister am Sonntag in Lille|reference]] waren kurz.',
      es: 'Las [[two-delegations|conversaciones de ministros del domingo en Lille|reference]] fueron breves.',
      it: 'I [[two-delegations|colloqui dei ministri degli Esteri di domenica a Lille|reference]] sono stati brevi.',
      pl: '[[two-delegations|Niedzielne rozmowy ministerialne w Lille|reference]] były krótkie.',
      uk: '[[two-delegations|Недільні переговори міністрів у Ліллі|reference]] були короткими.',
      ru: '[[two-delegations|Воскресные переговоры министров в Лилле|reference]] были короткими.',
    },
  ],
  [
    'ministers of defence, who are others',
    {
      en: "Sunday's defence ministers' talks in Lille were short.",
      fr: 'Les discussions des ministres de la Défense à Lille, dimanche, ont été brèves.',
      de: 'Die Gespräche der Verteidigungsminister am Sonntag in Lille waren kurz.',
      es: 'Las conversaciones de ministros de Defensa del domingo en Lille fueron breves.',
      it: 'I colloqui dei ministri della Difesa di domenica a Lille sono stati brevi.',
      pl: 'Niedzielne rozmowy ministrów obrony w Lille były krótkie.',
      uk: 'Недільні переговори міністрів оборони в Ліллі були короткими.',
      ru: 'Воскресные переговоры министров обороны в Лилле были короткими.',
    },
  ],
  [
    'the season of what goes on these days, where its sentence is set',
    {
      en: 'They met in Lyon for their [[two-leaders|spring summit|reference]].',
      fr: 'Ils étaient réunis à Lyon pour leur [[two-leaders|sommet de printemps|reference]].',
      de: 'Sie berieten in Lyon auf ihrem [[two-leaders|Frühjahrsgipfel|reference]].',
      es: 'Se reunieron en Lyon en la [[two-leaders|cumbre de primavera|reference]].',
      it: 'Erano riuniti a Lyon per il [[two-leaders|vertice di primavera|reference]].',
      pl: 'Zebrali się w Lyon na [[two-leaders|wiosennym szczycie|reference]].',
      uk: 'Вони зібралися в Ліоні на [[two-leaders|весняний саміт|reference]].',
      ru: 'Они собрались в Лионе на [[two-leaders|весенний саммит|reference]].',
    },
  ],
  [
    'another season',
    {
      en: 'They will meet in Lyon for their autumn summit.',
      fr: "Ils seront réunis à Lyon pour leur sommet d'automne.",
      de: 'Sie beraten in Lyon auf ihrem Herbstgipfel.',
      es: 'Se reunirán en Lyon en la cumbre de otoño.',
      it: 'Saranno riuniti a Lyon per il vertice di autunno.',
      pl: 'Zbiorą się w Lyon na jesiennym szczycie.',
      uk: 'Вони зберуться в Ліоні на осінній саміт.',
      ru: 'Они соберутся в Лионе на осенний саммит.',
    },
  ],
]

export const CALLED_OTHERWISE: readonly Case[] = rowsOf(KINDS, (lang) => `${CAST[lang]}\n`)
