// All rules over a knowledge set, run together: an editor sees everything that is wrong at once. data:check, the pack editor
// and the import of packs call this one function.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { indexKnowledge } from '../index-knowledge.ts'
import { checkAddresses } from './addresses.ts'
import { checkCleanText } from './clean-text.ts'
import { checkDates } from './dates.ts'
import type { Finding, Rule, Stoplists } from './finding.ts'
import { checkLanguages } from './languages.ts'
import { checkNames } from './names.ts'
import { checkParticipations } from './participations.ts'
import { checkPosts } from './posts.ts'
import { checkReferences } from './references.ts'
import { checkStatements } from './statements.ts'
import { checkTopics } from './topics.ts'

/** Harm first: a text that deceives, a reference that leads nowhere; labels last. */
const RULES: readonly Rule[] = [
  checkCleanText,
  checkReferences,
  checkDates,
  checkPosts,
  checkNames,
  checkStatements,
  checkParticipations,
  checkTopics,
  checkAddresses,
  checkLanguages,
]

/** Everything that breaks a rule. Expects a set whose records their schemas accept. */
export function checkKnowledge(set: KnowledgeSet, stoplists: Stoplists): Finding[] {
  const context = { set, lookup: indexKnowledge(set), stoplists }
  return RULES.flatMap((rule) => rule(context))
}
