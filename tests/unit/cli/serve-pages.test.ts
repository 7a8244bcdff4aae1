// The server of the demo and the end-to-end tests: whatever a page asks for, it goes on.
import { expect, test } from 'vitest'
import { servePages } from '../../../src/cli/serve-pages.ts'

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
