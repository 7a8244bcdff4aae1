import { expect, test } from 'vitest'
import { hasUnreadFrame } from '../../../src/page/unread-frames.ts'
import { show } from './page-fixture.ts'

/** A sandboxed frame is of an origin of its own, and needs no server. */
const other = (attributes: string) => `<iframe sandbox srcdoc="<p>Text" ${attributes}></iframe>`
const LARGE = 'width="800" height="900"'

test.each([
  ['a large frame of another origin', other(LARGE), true],
  ['a frame of the page’s own origin', `<iframe srcdoc="<p>Text" ${LARGE}></iframe>`, false],
  ['a wide advertisement', other('width="970" height="250"'), false],
  ['a narrow one', other('width="300" height="600"'), false],
  ['a player', other(`${LARGE} allowfullscreen`), false],
  ['a player by its permissions', other(`${LARGE} allow="autoplay; encrypted-media"`), false],
  ['a frame that is not shown', `<div style="visibility:hidden">${other(LARGE)}</div>`, false],
])('%s', async (_name, markup, unread) => {
  const frames = [...show(markup).querySelectorAll('iframe')]
  await Promise.all(frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))))
  // The test's own frame is not looked at: it holds this document, and is not in it.
  expect(hasUnreadFrame(document)).toBe(unread)
})
