import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { failure, success } from '../../../src/protocol/outcome.ts'

const isText = (value: unknown): value is string => typeof value === 'string'

/** A browser API with just what the transport touches. */
function fakeBrowser() {
  const listeners = new Set<(message: unknown, sender: object, respond: (value: unknown) => void) => unknown>()
  return {
    listeners,
    runtime: {
      id: 'ours' as string | undefined,
      sendMessage: vi.fn<(message: object) => Promise<unknown>>(),
      onMessage: {
        addListener: (listener: never) => void listeners.add(listener),
        removeListener: (listener: never) => void listeners.delete(listener),
      },
    },
    tabs: { sendMessage: vi.fn<(tab: number, message: object, options: object) => Promise<unknown>>() },
  }
}

let browser: ReturnType<typeof fakeBrowser>
let transport: typeof import('../../../src/platform/transport.ts')
beforeEach(async () => {
  browser = fakeBrowser()
  vi.stubGlobal('chrome', browser)
  vi.resetModules()
  transport = await import('../../../src/platform/transport.ts')
})
afterEach(() => void vi.unstubAllGlobals())

describe('askWorker', () => {
  test('gives the value of an answer that is as it should be', async () => {
    browser.runtime.sendMessage.mockResolvedValue(success('yes'))
    expect(await transport.askWorker({ type: 'ask' }, isText)).toEqual(success('yes'))
  })

  test('passes the worker’s failure on', async () => {
    browser.runtime.sendMessage.mockResolvedValue(failure('failed', 'no file'))
    expect(await transport.askWorker({ type: 'ask' }, isText)).toEqual(failure('failed', 'no file'))
  })

  test('an answer of another shape is a bad answer', async () => {
    browser.runtime.sendMessage.mockResolvedValue(success(7))
    expect(await transport.askWorker({ type: 'ask' }, isText)).toMatchObject({ error: { code: 'bad-answer' } })
  })

  test('asks once more where nobody answered: the worker may have been stopped in the middle', async () => {
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('message port closed')).mockResolvedValueOnce(success('awake'))
    expect(await transport.askWorker({ type: 'ask' }, isText)).toEqual(success('awake'))
  })

  test.each([undefined, null, 'ok', { ok: true }])('an answer that is no outcome at all (%j) is nobody’s', async (answer) => {
    browser.runtime.sendMessage.mockResolvedValue(answer)
    expect(await transport.askWorker({ type: 'ask' }, isText)).toMatchObject({ error: { code: 'unreachable' } })
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(2)
  })

  test('after an update nothing is sent', async () => {
    browser.runtime.id = undefined
    expect(await transport.askWorker({ type: 'ask' }, isText)).toMatchObject({ error: { code: 'disconnected' } })
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled()
  })

  test('an update while the answer is on its way is noticed', async () => {
    browser.runtime.sendMessage.mockImplementation(async () => {
      browser.runtime.id = undefined
      throw new Error('Extension context invalidated.')
    })
    expect(await transport.askWorker({ type: 'ask' }, isText)).toMatchObject({ error: { code: 'disconnected' } })
  })
})

test('askFrame names the frame', async () => {
  browser.tabs.sendMessage.mockResolvedValue(success('here'))
  expect(await transport.askFrame(4, 2, { type: 'ask' }, isText)).toEqual(success('here'))
  expect(browser.tabs.sendMessage).toHaveBeenCalledWith(4, { type: 'ask' }, { frameId: 2 })
})

describe('listen', () => {
  const say = (message: unknown, sender: object): [unknown, Promise<unknown>] => {
    let kept: unknown
    const answer = new Promise((resolve) => {
      for (const listener of browser.listeners) kept = listener(message, sender, resolve)
    })
    return [kept, answer]
  }

  test('answers later and says so, with what is known of the sender', async () => {
    transport.listen(async (message, sender) => success([message, sender]))
    const [kept, answer] = say('hello', { id: 'ours', tab: { id: 3 }, frameId: 1, url: 'https://news.example/' })
    expect(kept).toBe(true)
    expect(await answer).toEqual(success(['hello', { tab: 3, frame: 1, url: 'https://news.example/' }]))
  })

  test('leaves a message that is none of its own to others', () => {
    transport.listen(() => null)
    expect(say('hello', { id: 'ours' })[0]).toBeUndefined()
  })

  test('does not hear other extensions', () => {
    const answer = vi.fn(() => null)
    transport.listen(answer)
    say('hello', { id: 'somebody else' })
    expect(answer).not.toHaveBeenCalled()
  })

  test('stops when told to, and does not touch the browser after an update', () => {
    const stop = transport.listen(() => null)
    browser.runtime.id = undefined
    stop()
    expect(browser.listeners.size).toBe(1)
    browser.runtime.id = 'ours'
    stop()
    expect(browser.listeners.size).toBe(0)
  })
})
