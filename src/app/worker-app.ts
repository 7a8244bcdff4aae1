// The worker: answers content scripts from the knowledge, passes keyboard commands on to the page, keeps the toolbar's number.
// Keeps no state that it cannot rebuild, since browsers stop it after 30 s without work. All listeners are registered at once.
import { whenEditorCloses } from '../platform/page-lock.ts'
import { openPage } from '../platform/tabs.ts'
import { forgetCounts } from '../platform/toolbar.ts'
import { listen } from '../platform/transport.ts'
import { endTrial, readTrial } from '../platform/trial.ts'
import { onCommand, onFirstInstall, onPageGone } from '../platform/worker-events.ts'
import { contentRequests } from '../protocol/content-requests.ts'
import { handle, schemaParsers } from '../protocol/dispatch.ts'
import { MARK_COMMANDS, type MarkCommand } from '../protocol/panel-requests.ts'
import { askAllFrames, askPage, TOP_FRAME } from './ask-page.ts'
import { contentHandlers } from './content-handlers.ts'
import { prepareWhereOld } from './prepare-packs.ts'
import { stepInTab, steppedFrame } from './tab-steps.ts'
import { openKnowledge } from './worker-knowledge.ts'

/** A page without our script (the browser's own, the store's) has nothing to step through: no answer is needed. */
async function obey(tab: number, command: MarkCommand): Promise<void> {
  if (command === 'next-mark') await stepInTab(tab, 'next', null)
  else if (command === 'previous-mark') await stepInTab(tab, 'previous', null)
  else if (command === 'toggle-page') await togglePage(tab)
  else await askPage(tab, await steppedFrame(tab), { type: 'command', command })
}

/** The top frame knows whether the page is paused; all its frames follow. */
async function togglePage(tab: number): Promise<void> {
  const paused = await askPage(tab, TOP_FRAME, { type: 'isPaused' })
  if (paused.ok) await askAllFrames(tab, { type: 'pausePage', paused: !paused.value })
}

/** An editor's tab was closed or loads another page: what it tried out ends, and the tab on which it did is marked as before. */
async function endTrialOf(editor: number): Promise<void> {
  if ((await readTrial())?.editor !== editor) return
  await whenEditorCloses(async () => {
    const trial = await endTrial()
    if (trial !== null) await askAllFrames(trial.tab, { type: 'readAgain' })
  })
}

/** Starts everything. Called once for each wake, synchronously. */
export function startWorker(): void {
  const parsers = schemaParsers(contentRequests)
  const handlers = contentHandlers(openKnowledge())
  listen((message, sender) => handle(parsers, handlers, message, sender))

  let last: Promise<void> = Promise.resolve()
  onCommand((name, tab) => {
    const command = MARK_COMMANDS.find((known) => known === name)
    // One after the other: a card is opened at the mark that the step before has led to, however quick the fingers.
    if (command !== undefined) last = last.then(() => obey(tab, command)).catch(() => undefined)
  })
  onPageGone((tab) => {
    void forgetCounts(tab)
    void endTrialOf(tab).catch(() => undefined)
  })
  void prepareWhereOld()
  onFirstInstall(() => void openPage('welcome', ''))
}
