// What the security page says the program never does, looked for in the sources: markup made from text, code made from text, events and
// messages that a page could hear, listening to other extensions, asking the network. The built scripts are looked at end to end.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Commands run in Node, on the machine of who works on this; everything else is what readers get. */
const SHIPPED = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx,html}'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('src/cli/'))

/** Sources without their comments, which may name what is not done. */
const codeOf = (path: string): string => readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

test.each([
  [
    'make markup from text',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|document\.write/,
    [],
  ],
  ['make code from text', /\beval\(|new Function\b|setTimeout\(\s*['"`]|import\(\s*[^'"`\s]/, []],
  // The pack worker is a thread of our own page; no page is on the other end.
  [
    'send messages or events that a page could hear',
    /postMessage\(|dispatchEvent\(/,
    ['src/app/pack-session.ts', 'src/app/draft-session.ts', 'entrypoints/pack-worker.ts'],
  ],
  ['listen to other extensions', /on(?:Message|Connect)External/, []],
  // The package's own files; the policy lets nothing else through.
  ['ask the network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/, ['src/platform/knowledge-files.ts']],
] as const)('the sources of what is shipped do not %s', (_what, pattern, allowed) => {
  expect(SHIPPED.length).toBeGreaterThan(100)
  expect(SHIPPED.filter((path) => pattern.test(codeOf(path))).sort()).toEqual([...allowed].sort())
})
