// What the pack editor asks of its Worker; one Worker does one job. What comes back stands in src/protocol/draft-work.ts.
import type { Draft } from '../knowledge/pack/draft.ts'

/** check: against all rules, beside the packs in use. try: check, and compile it with them. write: check, and make the pack's file. */
const DRAFT_JOBS = ['check draft', 'try draft', 'write draft'] as const
export type DraftJob = { type: (typeof DRAFT_JOBS)[number]; draft: Draft; sidelight: string }

/** Of the two kinds of job that the Worker does, is it the editor's? */
export function isDraftJob(job: { readonly type: string }): job is DraftJob {
  return DRAFT_JOBS.some((type) => type === job.type)
}
