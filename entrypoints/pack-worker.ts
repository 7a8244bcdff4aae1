// Starts the options page's Worker, which reads, checks, compiles and stores packs. Everything it does is in src/app/pack-work.ts.
import '../src/platform/zod-without-eval.ts'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { PackJob } from '../src/app/pack-job.ts'
import { packWork } from '../src/app/pack-work.ts'

export default defineUnlistedScript({
  globalName: false,
  main: () => {
    const work = packWork((report) => postMessage(report))
    addEventListener('message', ({ data }: MessageEvent<PackJob>) => void work(data))
  },
})
