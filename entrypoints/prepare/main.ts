// The page without a window in which Chromium lets the background start a Worker: packs are compiled anew, then it closes.
import '../../src/platform/zod-without-eval.ts'
import { prepareInHiddenPage } from '../../src/app/prepare-packs.ts'

prepareInHiddenPage()
