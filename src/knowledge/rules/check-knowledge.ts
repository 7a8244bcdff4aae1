// All rules over a knowledge set, run together: an editor sees everything that is wrong at once. data:check, the pack editor
// and the import of packs call this one function.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { indexKnowledge } from '../index-knowledge.ts'
import { checkAddresses } from './addresses.ts'
import { checkBranches } from './branches.ts'
import { checkCleanText } from './clean-text.ts'
import { checkCodes } from './codes.ts'
import { checkCycles } from './cycles.ts'
import { checkDates } from './dates.ts'
import type { Finding, Rule, Stoplists } from './finding.ts'
import { checkLanguages } from './languages.ts'
import { checkNames } from './names.ts'
import { checkParticipations } from './participations.ts'
import { checkPosts } from './posts.ts'
import { checkReferences } from './references.ts'
import { checkStatements } from './statements.ts'
import { checkTopics } from './topics.ts'

/** Harm first: a text that deceives, a reference that leads nowhere; labels last. All hold for sets that are searched as one, too. */
const RULES: readonly Rule[] = [
  checkCleanText,
  checkReferences,
  checkCycles,
  checkDates,
  checkPosts,
  checkNames,
  checkStatements,
  checkParticipations,
  checkTopics,
  checkCodes,
  checkAddresses,
  checkLanguages,
]

/** Rules that a set keeps by itself, whatever stands beside it. */
const OWN_RULES: readonly Rule[] = [checkBranches]

/** Everything that breaks a rule. Expects a set whose records their schemas accept. */
export function checkKnowledge(set: KnowledgeSet, stoplists: Stoplists): Finding[] {
  return [...checkShared(set, stoplists), ...checkOwn(set, stoplists)]
}

/** What breaks a rule that also holds for several sets searched as one; `set` may be such sets merged. */
export function checkShared(set: KnowledgeSet, stoplists: Stoplists): Finding[] {
  return run(RULES, set, stoplists)
}

/** What breaks a rule that a set keeps by itself. */
export function checkOwn(set: KnowledgeSet, stoplists: Stoplists): Finding[] {
  return run(OWN_RULES, set, stoplists)
}

function run(rules: readonly Rule[], set: KnowledgeSet, stoplists: Stoplists): Finding[] {
  const context = { set, lookup: indexKnowledge(set), stoplists }
  return rules.flatMap((rule) => rule(context))
}
