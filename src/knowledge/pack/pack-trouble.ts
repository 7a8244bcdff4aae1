// What is wrong with a refused pack, in so few kinds that the interface has words for each in all its languages. The exact English
// sentence of the check, with its line, stands beside them: it is for the pack's maker.
import type { Finding } from '../rules/finding.ts'
import type { PackFault } from './pack-error.ts'

export const PACK_TROUBLES = [
  'no pack',
  'newer',
  'manifest',
  'record',
  'too large',
  'incomplete',
  'checksum',
  'same id',
  'deceiving text',
  'names',
  'references',
  'rules',
] as const
export type PackTrouble = (typeof PACK_TROUBLES)[number]

/** One reason why a pack was refused. `line` is null where it concerns the whole file; `sentence` is English and names the line itself. */
export interface PackRefusal {
  trouble: PackTrouble
  line: number | null
  sentence: string
}

const OF_FAULT: Record<PackFault, PackTrouble> = {
  'not a gzip file': 'no pack',
  'not a pack': 'no pack',
  'newer format': 'newer',
  'newer Sidelight needed': 'newer',
  'wrong manifest': 'manifest',
  'not JSON': 'record',
  'forbidden key': 'record',
  'nested too deep': 'record',
  'unknown kind': 'record',
  'wrong record': 'record',
  'line too long': 'too large',
  'too large': 'too large',
  'id twice': 'same id',
  'wrong counts': 'incomplete',
  truncated: 'incomplete',
  'wrong checksum': 'checksum',
  'text after the end': 'checksum',
}

/** Rules over the whole (Finding.rule) that have words of their own; every other breach is one of 'rules'. */
const OF_RULE: Partial<Record<Finding['rule'], PackTrouble>> = {
  'unique ids': 'same id',
  'writing direction': 'deceiving text',
  'control characters': 'deceiving text',
  'hidden characters': 'deceiving text',
  'mixed letters': 'deceiving text',
  'endless texts': 'record',
  markup: 'deceiving text',
  'script address': 'deceiving text',
  names: 'names',
  'short names': 'names',
  'common words': 'names',
  'known ids': 'references',
  'right kinds': 'references',
  members: 'references',
  cycles: 'references',
}

export const troubleOfFault = (fault: PackFault): PackTrouble => OF_FAULT[fault]
export const troubleOfRule = (rule: Finding['rule']): PackTrouble => OF_RULE[rule] ?? 'rules'
