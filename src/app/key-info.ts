// The manifest's marking commands with their keys, in the manifest's order; the browser lists its own commands (opening the popup) too.
import type { CommandKeys } from '../platform/keys.ts'
import { MARK_COMMANDS } from '../protocol/panel-requests.ts'
import type { KeyInfo } from '../ui/options/options-types.ts'

export function keyInfo(all: readonly CommandKeys[]): KeyInfo[] {
  return MARK_COMMANDS.map((command) => ({ command, keys: all.find((known) => known.command === command)?.keys ?? '' }))
}
