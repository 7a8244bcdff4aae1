// Starts the content script in a frame of a page. Unlisted on purpose: wxt.config.ts lists it in the manifest.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startContent } from '../src/app/content-app.ts'

export default defineUnlistedScript({ globalName: false, main: () => startContent() })
