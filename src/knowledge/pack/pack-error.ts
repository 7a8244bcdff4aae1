// Why a pack is refused: a code for tests and for the interface's own words, the line, and one English sentence that says
// what is wrong. Whatever throws it has changed nothing.

export const PACK_FAULTS = [
  'not a gzip file',
  'not a pack',
  'newer format',
  'newer Sidelight needed',
  'wrong manifest',
  'not JSON',
  'forbidden key',
  'nested too deep',
  'line too long',
  'too large',
  'unknown kind',
  'wrong record',
  'id twice',
  'wrong counts',
  'truncated',
  'wrong checksum',
  'text after the end',
] as const
export type PackFault = (typeof PACK_FAULTS)[number]

export class PackError extends Error {
  readonly fault: PackFault
  /** From 1; null where it concerns the whole file. */
  readonly line: number | null
  constructor(fault: PackFault, line: number | null, sentence: string) {
    // It may quote the pack: without line breaks, direction marks and whatever else is not seen.
    const told = sentence.replace(/\p{C}/gu, '\ufffd')
    super(line === null ? told : `Line ${line}: ${told}`)
    this.name = 'PackError'
    this.fault = fault
    this.line = line
  }
}

/** The zip holds more than the pack: bytes that nobody checked. */
export const afterTheEnd = (): PackError => new PackError('text after the end', null, 'Something follows the end of the pack.')
