// A pack against the rules and against what is installed: what refuses it, what its maker should mend, and which of its ids and
// names clash. Gets sets that their schemas accept; changes nothing.
import type { KnowledgeSet } from '../../model/knowledge-set.ts'
import { mergeKnowledge } from '../merge-knowledge.ts'
import { checkOwn, checkShared } from '../rules/check-knowledge.ts'
import type { Finding, SharedName, Stoplists } from '../rules/finding.ts'
import { PACK_LISTS } from './pack-format.ts'

/** An id that another installed set holds too: the set that comes first in the order of precedence has the word. */
export interface IdClash {
  id: string
  /** Id of the other set's manifest. */
  with: string
  same: boolean
}

export interface PackCheck {
  /** Any of these refuses the pack. */
  refusals: Finding[]
  /** For the pack's maker; they harm no reader. */
  remarks: Finding[]
  clashes: IdClash[]
  /** Names that the pack and an installed entity could both be marked by. */
  nameClashes: SharedName[]
}

/** Rules whose breach leaves a card thinner, never wrong: labels in other languages, wordings too long for a card, a thing kept twice. */
const REMARKS: ReadonlySet<Finding['rule']> = new Set(['languages', 'lengths', 'spaces', 'composed letters', 'addresses', 'one identifier'])

/** `installed`: the sets already there, without an older version of the pack itself. */
export function checkPack(pack: KnowledgeSet, installed: readonly KnowledgeSet[], stoplists: Stoplists): PackCheck {
  const check: PackCheck = { refusals: [], remarks: [], clashes: clashesOf(pack, installed), nameClashes: [] }
  const own = new Set<string>(['manifest', ...PACK_LISTS.flatMap((list) => pack[list].map(({ id }) => id))])
  // What the pack refers to may stand in another set, so the rules look at all of them together and tell what concerns the pack.
  for (const finding of [...checkShared(mergeKnowledge(pack, ...installed), stoplists), ...checkOwn(pack, stoplists)]) {
    const parties = finding.rule === 'shared names' ? [finding.record, finding.other] : [finding.record]
    if (!parties.some((id) => own.has(id))) continue
    // A name that two of the pack's own share is its maker's to mend; it takes nothing from what is installed.
    if (finding.rule === 'shared names') (parties.every((id) => own.has(id)) ? check.remarks : check.nameClashes).push(finding)
    else if (REMARKS.has(finding.rule)) check.remarks.push(finding)
    else check.refusals.push(finding)
  }
  return check
}

function clashesOf(pack: KnowledgeSet, installed: readonly KnowledgeSet[]): IdClash[] {
  const clashes: IdClash[] = []
  for (const set of installed) {
    for (const list of PACK_LISTS) {
      const theirs = new Map<string, unknown>(set[list].map((record) => [record.id, record]))
      for (const record of pack[list]) {
        const other = theirs.get(record.id)
        if (other === undefined) continue
        clashes.push({ id: record.id, with: set.manifest.id, same: JSON.stringify(other) === JSON.stringify(record) })
      }
    }
  }
  return clashes
}
