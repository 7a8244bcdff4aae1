// What a rule over a knowledge set finds: which record, where in it, what is wrong and how to mend it. Rules are pure: the
// command line puts file and line to a finding, a pack its line, so that editors and readers get the same sentences.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { KnowledgeLookup } from '../index-knowledge.ts'

export interface Finding {
  /** Id of the record; "manifest" for the manifest. */
  record: string
  /** Where in the record. */
  path: (string | number)[]
  /** A few words that name the rule. */
  rule: string
  /** What is wrong and what to do: together one sentence, without its full stop. */
  message: string
  mend: string
}

/** Common words by language, lower-case: no name of one such word may be marked wherever it stands. */
export type Stoplists = ReadonlyMap<string, ReadonlySet<string>>

export interface RuleContext {
  set: KnowledgeSet
  lookup: KnowledgeLookup
  stoplists: Stoplists
}

/** One family of rules over the whole set: it finds all that is wrong, not the first only. */
export type Rule = (context: RuleContext) => Finding[]
