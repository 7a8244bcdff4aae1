// Starts the Worker of the options page and of the pack editor, which reads, checks, compiles and stores packs. Everything it does is in
// src/app/pack-work.ts and src/app/draft-work.ts.
import '../src/platform/zod-without-eval.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type DraftJob, isDraftJob } from '../src/app/draft-job.ts'
import { workOnDraft } from '../src/app/draft-work.ts'
import type { PackJob } from '../src/app/pack-job.ts'
import { packWork } from '../src/app/pack-work.ts'

export default defineUnlistedScript({
  globalName: false,
  main: () => {
    const work = packWork((report) => postMessage(report))
    addEventListener('message', ({ data }: MessageEvent<PackJob | DraftJob>) => {
      void (isDraftJob(data) ? workOnDraft(data, (report) => postMessage(report)) : work(data))
    })
  },
})
