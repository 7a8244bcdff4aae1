// What the Worker reports of the pack editor's jobs (src/app/draft-job.ts). Both sides are of one version in one page, so nothing is
// parsed: these are types.
import type { DraftProblem } from '../knowledge/pack/check-draft.ts'
import type { PackStep } from './pack-work.ts'

export type DraftReport =
  | { type: 'draft step'; step: PackStep }
  /** Everything that is wrong, at once. A draft that is refused is neither tried out nor written: this is then the last report. */
  | { type: 'checked'; problems: DraftProblem[] }
  /** `trial`: id of the compiled state that is ready to be tried out. */
  | { type: 'ready to try'; trial: number }
  /** `leansOn`: ids that stand in other packs. */
  | { type: 'written'; name: string; bytes: ArrayBuffer; leansOn: string[] }
  /** An English sentence. */
  | { type: 'draft failed'; why: string }
