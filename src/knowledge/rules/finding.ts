// What a rule over a knowledge set finds: which record, where in it, what is wrong and how to mend it. Rules are pure: the
// command line puts file and line to a finding, a pack its line, so that editors and readers get the same sentences. Sentences are for people:
// what the program goes by stands beside them.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import type { KnowledgeLookup } from '../index-knowledge.ts'

interface Told {
  /** Id of the record; "manifest" for the manifest. */
  record: string
  /** Where in the record. */
  path: (string | number)[]
  /** What is wrong and what to do: together one sentence, without its full stop. */
  message: string
  mend: string
}

/** Rules of which the program need know no more than that they are broken, each by a few words that name it. */
export type PlainRule =
  | 'addresses'
  | 'branches'
  | 'common words'
  | 'codes'
  | 'composed letters'
  | 'control characters'
  | 'cycles'
  | 'dates in order'
  | 'endless texts'
  | 'facts'
  | 'hidden characters'
  | 'languages'
  | 'lengths'
  | 'markup'
  | 'members'
  | 'mixed letters'
  | 'names'
  | 'one holder'
  | 'one identifier'
  | 'one stance a day'
  | 'participations'
  | 'reports'
  | 'right kinds'
  | 'script address'
  | 'short names'
  | 'spaces'
  | 'statements'
  | 'topics'
  | 'translations'
  | 'unique ids'
  | 'writing direction'

export interface PlainFinding extends Told {
  rule: PlainRule
}

/** `target`: the id that leads nowhere. */
export interface UnknownId extends Told {
  rule: 'known ids'
  target: string
}

/** Two entities claim one name at one time: `other` is the one that the finding is not told of. */
export interface SharedName extends Told {
  rule: 'shared names'
  name: string
  other: string
}

export type Finding = PlainFinding | UnknownId | SharedName

/** What a schema says of a value. */
export interface FormFinding extends Told {
  rule: 'form'
  /** Nothing is written there at all. */
  missing: boolean
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
