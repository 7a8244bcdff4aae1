// Everything that is wrong with a draft, at once: every record against its schema, then the rules of data:check and of importing
// a pack over all that its schema accepts, beside the packs in use. A draft without a refusal is a set, and its file can be imported.
import { type KnowledgeSet, manifestSchema } from '../../model/knowledge-set.ts'
import type { Finding, FormFinding, SharedName, Stoplists } from '../rules/finding.ts'
import { sharedName } from '../rules/names.ts'
import { eachApart, schemaProblem } from '../rules/schema-problem.ts'
import { checkPack } from './check-pack.ts'
import { type Draft, emptyDraft, recordsOf } from './draft.ts'
import { PACK_LISTS, schemaOfList } from './pack-format.ts'

/** refuses: no Sidelight would import the pack. remark: a card would be thinner, nothing wrong. */
export type DraftProblem = (Finding | FormFinding) & { weight: 'refuses' | 'remark' }

export interface DraftCheck {
  problems: DraftProblem[]
  /** Null while a problem refuses the pack. */
  set: KnowledgeSet | null
}

/** `installed`: the packs in use, without an older version of this one. */
export function checkDraft(draft: Draft, installed: readonly KnowledgeSet[], stoplists: Stoplists): DraftCheck {
  const problems: DraftProblem[] = []
  const refuse = (record: string, issues: Parameters<typeof schemaProblem>[0][]) => {
    // A value that fits neither its form nor the calendar is told of once.
    const told = new Set<string>()
    for (const issue of eachApart(issues)) {
      const problem = schemaProblem(issue)
      if (!told.has(problem.path.join('.'))) problems.push({ record, rule: 'form', ...problem, weight: 'refuses' })
      told.add(problem.path.join('.'))
    }
  }
  const manifest = manifestSchema.safeParse(draft.manifest)
  if (!manifest.success) refuse('manifest', manifest.error.issues)
  const set = { manifest: manifest.data ?? STAND_IN } as KnowledgeSet
  for (const list of PACK_LISTS) {
    const accepted: unknown[] = []
    for (const record of draft[list]) {
      const parsed = schemaOfList(list).safeParse(record)
      if (parsed.success) accepted.push(parsed.data)
      else refuse(record.id, parsed.error.issues)
    }
    Object.assign(set, { [list]: accepted })
  }
  const isWhole = problems.length === 0
  const known = new Set(recordsOf(draft).map(({ id }) => id))
  const { refusals, remarks, nameClashes } = checkPack(set, installed, stoplists)
  for (const finding of refusals) if (isWhole || !leadsTo(finding, known)) problems.push({ ...finding, weight: 'refuses' })
  for (const finding of remarks) problems.push({ ...finding, weight: 'remark' })
  for (const finding of nameClashes) problems.push({ ...ownSide(finding, known), weight: 'remark' })
  return { problems, set: problems.some(({ weight }) => weight === 'refuses') ? null : set }
}

/** Takes the manifest's place among the rules while it is incomplete, which is told already. */
const STAND_IN = manifestSchema.parse({ ...emptyDraft('2000-01-01').manifest, id: 'draft', title: { en: 'Draft' } })

/** A name shared with an installed record is told of whichever stands later; here, of the draft's own. */
function ownSide(finding: SharedName, known: ReadonlySet<string>): SharedName {
  const { record, name, other } = finding
  return known.has(record) || !known.has(other) ? finding : sharedName(other, ['names'], name, record)
}

/** A record that its schema refuses is missing from the set, but not from the draft: whoever names it is right. */
function leadsTo(finding: Finding, known: ReadonlySet<string>): boolean {
  return finding.rule === 'known ids' && known.has(finding.target)
}
