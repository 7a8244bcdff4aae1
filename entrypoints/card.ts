// Starts the card script, which the worker injects into a frame at the reader's first act there.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startCard } from '../src/app/card-app.ts'

export default defineUnlistedScript({ globalName: false, main: () => startCard() })
