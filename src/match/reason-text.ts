// A reason in plain English: for the command line, the tests and the evaluation. The card has its own words in five languages.
import type { Reason } from '../model/page.ts'

/** One sentence fragment that tells why a mention is linked. */
export function reasonText(reason: Reason): string {
  const cue = reason.cue ? `“${reason.cue}”` : 'the words around it'
  const block = reason.block === undefined ? '' : ` in block ${reason.block + 1}`
  switch (reason.code) {
    case 'full-name':
      return `full name (${reason.name})`
    case 'acronym':
      return `acronym in its own case (${reason.name})`
    case 'alone':
      return `name that stands alone (${reason.name})`
    case 'office':
      return `office (${reason.name})`
    case 'misprint':
      return `known misprint (${reason.name})`
    case 'misspelt':
      return `most likely misspelt: ${cue} is one letter from ${reason.name}`
    case 'surname-after-full-name':
      return `surname, with the full name${block}`
    case 'surname-beside-post':
      return `surname beside ${cue}`
    case 'surname-with-company':
      return `surname, in the company of ${(reason.entities ?? []).join(', ')}`
    case 'name-with-company':
      return `name that needs company, in that of ${(reason.entities ?? []).join(', ')}`
    case 'short-after-full-name':
      return `short form, with the full name${block}`
    case 'post-at-date':
      return `holder of the post ${cue} on ${reason.date}`
    case 'post-throughout':
      return `holder of the post ${cue} through all the record's time, on a page without a date`
    case 'metonym-acts':
      return `capital that acts as a government: ${cue}`
    case 'meeting-name':
      return `name of the meeting (${reason.name})`
    case 'meeting-place-date':
      return `place and day in ${cue}${reason.date ? `, article of ${reason.date}` : ''}`
    case 'meeting-level-date':
      return `level and day in ${cue}${reason.date ? `, article of ${reason.date}` : ''}`
    case 'meeting-date':
      return `day in ${cue}${reason.date ? `, article of ${reason.date}` : ''}`
    case 'meeting-nearest':
      return `the meeting nearest to ${reason.date ?? 'the article'} that fits ${cue}`
    case 'meeting-page-time':
      return `the meeting that fits ${cue} near ${reason.date}, at which what the page tells of places it; it shows no date`
    case 'meeting-introduced':
      return `the meeting introduced${block || ' before'}, as ${cue}`
    case 'undecided':
      return `several meetings fit ${cue}`
  }
}
