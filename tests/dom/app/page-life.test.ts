// What becomes of a page before it is read, in a frame of its own that the test fills.
import { expect, onTestFinished, test } from 'vitest'
import { createPageLife } from '../../../src/app/page-life.ts'
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts'
import { until } from '../until.ts'

test('a page with hardly any text says so, in place of being read; once it has text it is judged', async () => {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const view = frame.contentWindow
  const page = frame.contentDocument
  if (view === null || page === null) throw new Error('the frame has no page')
  const life = createPageLife({
    view,
    top: view,
    ask: () => Promise.reject(new Error('nobody is there')),
    changed: () => undefined,
    loadReader: async () => null,
  })
  onTestFinished(() => {
    life.end()
    frame.remove()
  })
  life.follow(DEFAULT_SETTINGS)
  expect(life.state()).toBe('empty')
  const text = page.createElement('p')
  text.textContent = 'A cup with a handle, and a saucer that goes with it. '.repeat(10)
  page.body.append(text)
  await until(() => expect(life.state()).toBe('not news'))
})
