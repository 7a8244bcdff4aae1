// The server of the demo and the end-to-end tests: whatever a page asks for, it goes on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, servePages } from '../../../src/cli/serve-pages.ts'

test('an address that is none, and a route that throws, are not found; the next one is served', async () => {
  const server = await servePages((path) => {
    if (path === '/throws') throw new Error('no')
    return { body: path }
  })
  try {
    const statuses = await Promise.all(['/%', '/throws', '/a%20b'].map(async (path) => (await fetch(server.origin + path)).status))
    expect(statuses).toEqual([404, 404, 200])
  } finally {
    await server.close()
  }
})

test('pages by any of their endings are pages, and one in other letters than UTF-8 says itself what they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-pages-'))
  const latin = Buffer.from('<meta charset="iso-8859-1">Élysée', 'latin1')
  for (const [name, bytes] of [
    ['a.htm', 'Élysée'],
    ['B.HTML', 'b'],
    ['c.xhtml', '<html/>'],
    ['d.html', latin],
  ] as const)
    writeFileSync(join(folder, name), bytes)
  const route = filesOf(folder)
  const typeOf = async (path: string) => (await route(path, {} as never))?.type
  expect(await typeOf('/a.htm')).toBe('text/html; charset=utf-8')
  expect(await typeOf('/B.HTML')).toBe('text/html; charset=utf-8')
  expect(await typeOf('/c.xhtml')).toBe('application/xhtml+xml; charset=utf-8')
  expect(await typeOf('/d.html')).toBe('text/html')
  rmSync(folder, { recursive: true })
})
