// Starts the worker. Everything it does is in src/app/worker-app.ts; listeners are registered synchronously there.
import '../src/platform/zod-without-eval.ts'
import { defineBackground } from 'wxt/utils/define-background'
import { startWorker } from '../src/app/worker-app.ts'

export default defineBackground({ type: 'module', main: () => startWorker() })
