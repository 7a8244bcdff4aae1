// Serves files of one folder, or single texts, over HTTP on the loopback interface, for the demo and the end-to-end tests.
// Never reachable from other machines; never leaves the folder.
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'

export type Answer = { body: string | Uint8Array; type?: string; headers?: Record<string, string>; status?: number }
/** Gives the answer for a path (without its query), or null for "not found". */
export type Route = (path: string, request: IncomingMessage) => Answer | null | Promise<Answer | null>
export type PageServer = { origin: string; close: () => Promise<void> }

const PAGE = 'text/html; charset=utf-8'
const TYPES: Record<string, string> = {
  '.html': PAGE,
  '.htm': PAGE,
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
}

/** Starts a server on a free port (or the one given) of 127.0.0.1. */
export async function servePages(route: Route, port = 0): Promise<PageServer> {
  const server = createServer((request, response) => {
    // Within the promise: an address that is none ("/%") is not found, and ends nothing.
    Promise.resolve()
      .then(() => route(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname), request))
      .catch(() => null)
      .then((answer) => {
        if (answer === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found')
        else response.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? PAGE, ...answer.headers }).end(answer.body)
      })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers with the files of a folder; a path that ends in "/" with its index.html. */
export function filesOf(folder: string): Route {
  return async (path) => {
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
    try {
      const body = await readFile(file)
      const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
      // What is in other letters says so itself, and a header would outdo that.
      return { body, type: isUtf8(body) ? type : type.replace(/;.*/, '') }
    } catch {
      return null
    }
  }
}
