// What the options' section on packs gets and what it asks for. src/app fills it from the store and the Worker.
import type { InstalledPack, Library } from '../../knowledge/pack/library.ts'
import type { PackRefusal } from '../../knowledge/pack/pack-trouble.ts'
import type { PackPreview } from '../../knowledge/pack/preview-pack.ts'
import type { PackFailure, PackStep } from '../../protocol/pack-work.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OptionsMessages } from '../i18n/options/en.ts'

/** The one job that runs, or what came of the last. */
export type PackJobState =
  | { kind: 'none' }
  | { kind: 'working'; step: PackStep; done: number; of: number | null }
  | { kind: 'preview'; preview: PackPreview }
  | { kind: 'refused'; refusals: readonly PackRefusal[]; more: number }
  | { kind: 'other pack'; title: string }
  | { kind: 'failed'; why: PackFailure; detail: string; missing: number | null }
  | { kind: 'stored' }

export type PackActions = {
  /** Reads a file for a preview. `expect`: id of the pack that it is to update. */
  choose: (file: File, expect: string | null) => void
  install: () => void
  /** Ends the job, or puts its outcome away. */
  dismiss: () => void
  /** Applies a step to the library and prepares the packs for it. */
  arrange: (step: (library: Library) => Library) => void
  exportPack: (pack: InstalledPack) => void
}

export type PacksProps = {
  /** Null: not read, or not readable. */
  library: Library | null
  job: PackJobState
  /** What was prepared could not be read, and the packaged record is used in its place. */
  trouble: boolean
  actions: PackActions
}

export type PackPartProps = PacksProps & { words: OptionsMessages; tongue: Tongue; busy: boolean }
