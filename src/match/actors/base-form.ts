// Is a name printed as the record has it, which in languages with cases is the subject's form? Gets a match and its text.
import { foldText } from '../../text/fold.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Match } from '../read-block.ts'

/** Is the name of a match printed in the form that the record has, case and accents aside? */
export function isBaseForm(text: string, match: Match, gazetteer: Gazetteer): boolean {
  return foldText(text.slice(match.start, match.end)) === foldText(gazetteer.string(gazetteer.patternName[match.pattern] as number))
}
