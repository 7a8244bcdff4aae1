// Requests and answers over runtime messages. Gives typed outcomes and never throws: a worker that was stopped, a page without
// a script of ours and an extension that was updated under the page are answers too.
// Answers go through sendResponse with `return true`, the one form that every version of both browsers treats alike.
import { failure, isOutcome, type Outcome } from '../protocol/outcome.ts'
import { browser, isConnected, type Runtime } from './browser.ts'

/** Who sent a message, as far as the extension needs it. */
export type Sender = { tab: number | null; frame: number; url: string }
/** What is sent: a plain value with the request's name. */
export type Message = { readonly type: string; readonly [field: string]: unknown }
export type Check<T> = (value: unknown) => value is T

const noAnswer = (): Outcome<never> =>
  isConnected()
    ? failure('unreachable', 'nobody answered')
    : failure('disconnected', 'the extension was updated or removed while this page was open')

async function outcomeOf<T>(send: () => Promise<unknown>, check: Check<T>): Promise<Outcome<T>> {
  let answer: unknown
  try {
    if (!isConnected()) return noAnswer()
    answer = await send()
  } catch {
    // Rejections say in each browser's own words that the other side is not there; isConnected() tells the two cases apart.
    return noAnswer()
  }
  if (!isOutcome(answer)) return noAnswer()
  if (!answer.ok) return answer
  return check(answer.value) ? { ok: true, value: answer.value } : failure('bad-answer', 'the answer is not as the protocol says')
}

/** Asks the worker. Asked once more where nobody answered: the browser may have stopped it in the middle, and asking wakes it. */
export async function askWorker<T>(request: Message, check: Check<T>): Promise<Outcome<T>> {
  const send = () => browser.runtime.sendMessage(request)
  const first = await outcomeOf(send, check)
  return !first.ok && first.error.code === 'unreachable' ? outcomeOf(send, check) : first
}

/** Asks the content script in one frame of a tab (0: the top frame). */
export function askFrame<T>(tab: number, frame: number, request: Message, check: Check<T>): Promise<Outcome<T>> {
  return outcomeOf(() => browser.tabs.sendMessage(tab, request, { frameId: frame }), check)
}

const senderOf = (sender: Runtime.MessageSender): Sender => ({
  tab: sender.tab?.id ?? null,
  frame: sender.frameId ?? 0,
  url: sender.url ?? '',
})

/**
 * Answers messages from the extension's own parts until the returned function is called. `answer` gives null for a message that
 * is not its own, and a promise that does not reject otherwise.
 */
export function listen(answer: (message: unknown, sender: Sender) => Promise<Outcome<unknown>> | null): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, sendResponse: (response: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return
    const pending = answer(message, senderOf(sender))
    if (pending === null) return
    pending.then(sendResponse).catch(() => {
      // The asking page is gone: nobody waits for this answer.
    })
    return true
  }
  // The types know listeners that always answer or never do; returning nothing leaves the message to others.
  const typed = listener as Runtime.OnMessageListenerCallback
  browser.runtime.onMessage.addListener(typed)
  // After an update the listener went with the extension, and touching its API throws.
  return () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(typed)
  }
}
