// What the options page asks of its Worker. One Worker does one job, or a preview and then its installation; to cancel, the page ends
// it. What comes back stands in src/protocol/pack-work.ts.
import type { Library } from '../knowledge/pack/library.ts'

export type PackJob =
  /** Read and check a file and say what it would change. `expect`: id of the pack that it is to update; null for any. `language`: for names. */
  | { type: 'preview'; file: Blob; expect: string | null; language: string; sidelight: string }
  /** Install what was previewed last. */
  | { type: 'install' }
  /** Compile what is stored anew where another Sidelight compiled it; where it is this one's already, say so. */
  | { type: 'renew'; sidelight: string }
  /** Compile and store a library as it is given: switched, moved, rolled back, removed from, or damaged as it was stored. */
  | { type: 'arrange'; library: Library; sidelight: string }
