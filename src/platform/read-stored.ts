// Reads values from storage.local. What is asked for in the same moment is read together, as one: each page begins with two questions.
import { browser } from './browser.ts'

let keys: string[] = []
let answer: Promise<Record<string, unknown>> | null = null

/** The stored value; undefined where there is none. Rejects where storage cannot be read. */
export async function readStored(key: string): Promise<unknown> {
  keys.push(key)
  answer ??= Promise.resolve().then(() => {
    const asked = keys
    keys = []
    answer = null
    return browser.storage.local.get(asked)
  })
  return (await answer)[key]
}
