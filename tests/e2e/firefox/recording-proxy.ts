// A proxy through which Firefox sends everything, pages of this machine included, and which writes down each request. What is for this
// machine is passed on; everything else is refused, so that nothing leaves. Encrypted requests show their host only.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { join } from 'node:path'
import type { Asked } from '../../../src/cli/network-log.ts'

export type RecordingProxy = { prefs: Record<string, string | number | boolean>; close: () => Promise<void> }

const LOCAL = new Set(['127.0.0.1', 'localhost'])

/** Who asks, as far as a request tells: its Origin, or nothing. */
const byOf = ({ headers }: IncomingMessage): string | null =>
  headers.origin === undefined || headers.origin === 'null' ? null : headers.origin

/** Starts a proxy on a free port. At its end it writes what was asked into the folder that NET_LOG_FOLDER names, if it names one. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const asked: Asked[] = []

  function passOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const url = URL.parse(incoming.url ?? '')
    if (url === null || !LOCAL.has(url.hostname)) {
      asked.push({ url: incoming.url ?? '', by: byOf(incoming) })
      outgoing.writeHead(502).end()
      return
    }
    const { method, headers } = incoming
    const onward = request(url, { method, headers }, (answer) => {
      asked.push({ url: url.href, by: byOf(incoming), status: answer.statusCode ?? 0 })
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  }

  const server = createServer(passOn)
  // What is encrypted, and sockets: refused.
  const refuse = (incoming: IncomingMessage, socket: Socket): void => {
    const host = incoming.url ?? ''
    asked.push({ url: host.includes('://') ? host : `https://${host}/`, by: byOf(incoming) })
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  }
  server.on('connect', refuse)
  server.on('upgrade', refuse)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      // Pages of this machine go through it too.
      'network.proxy.allow_hijacking_localhost': true,
      // Names are looked up by nobody else.
      'network.trr.mode': 5,
      'network.dns.disablePrefetch': true,
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      const folder = process.env.NET_LOG_FOLDER
      if (folder === undefined) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `${process.pid}-${port}.json`), JSON.stringify(asked))
    },
  }
}
