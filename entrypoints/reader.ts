// Starts the reader script, which the worker injects into a frame that turns out to be news.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startReader } from '../src/app/reader-app.ts'

export default defineUnlistedScript({ globalName: false, main: () => startReader() })
