// What the options page's Worker reports of its jobs (src/app/pack-job.ts). Both sides are of one version in one page, so nothing is
// parsed: these are types, and the names of steps and failures, for which the page has words.
import type { PackRefusal } from '../knowledge/pack/pack-trouble.ts'
import type { PackPreview } from '../knowledge/pack/preview-pack.ts'

const PACK_STEPS = ['reading', 'gathering', 'checking', 'comparing', 'compiling', 'storing'] as const
export type PackStep = (typeof PACK_STEPS)[number]

/** Why a job failed through no fault of the pack. `lost`: an installed pack's own file is gone or damaged. */
const PACK_FAILURES = ['full', 'changed', 'lost', 'other'] as const
export type PackFailure = (typeof PACK_FAILURES)[number]

export type PackReport =
  /** `of`: null where it is not known. */
  | { type: 'progress'; step: PackStep; done: number; of: number | null }
  | { type: 'preview'; preview: PackPreview }
  /** `more` of them are left out. Nothing was changed. */
  | { type: 'refused'; refusals: PackRefusal[]; more: number }
  /** The file is a good pack, but not the one to be updated. */
  | { type: 'other pack'; title: string }
  | { type: 'stored'; revision: number }
  /** `missing`: bytes of room that are missing, as far as the browser tells (`full` only). */
  | { type: 'failed'; why: PackFailure; detail: string; missing: number | null }
