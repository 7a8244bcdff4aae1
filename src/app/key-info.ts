// The manifest's marking commands with their keys, in the manifest's order; the browser lists its own commands (opening the popup) too.
import type { CommandKeys } from '../platform/keys.ts'
import { MARK_COMMANDS } from '../protocol/panel-requests.ts'
import type { KeyInfo } from '../ui/options/options-types.ts'

/** Browsers write these two as words, which nobody finds on a keyboard. */
const readable = (keys: string): string => keys.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',')

export function keyInfo(all: readonly CommandKeys[]): KeyInfo[] {
  return MARK_COMMANDS.map((command) => ({ command, keys: readable(all.find((known) => known.command === command)?.keys ?? '') }))
}
