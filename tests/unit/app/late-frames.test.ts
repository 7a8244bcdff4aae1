// Inner frames begin some seconds after their page: one that was not there when the reader paused the page is paused when it begins.
import { afterEach, expect, test, vi } from 'vitest'
import { PretendedBrowser } from './stoppable-worker.ts'

const [TAB, INNER] = [7, 3]
const READER = { type: 'loadScript', script: 'reader' }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.doUnmock('idb')
})

test.each([
  ['is paused where its page is', true, INNER, false, ['tell 7 isPaused', 'tell 7 pausePage true']],
  ['is read where its page is', false, INNER, true, ['tell 7 isPaused', 'run /reader.js']],
  ['that holds all others asks nobody', true, 0, true, ['run /reader.js']],
])('a frame %s', async (_name, paused, frame, loaded, done) => {
  const browser = new PretendedBrowser(new Map())
  browser.paused = paused
  expect(await browser.send(READER, { tab: TAB, frame })).toEqual({ ok: true, value: { loaded } })
  expect(browser.done).toEqual(done)
})
