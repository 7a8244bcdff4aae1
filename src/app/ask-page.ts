// Asks the content scripts of a tab, as the toolbar popup, the pack editor and the worker do. A request is one of the protocol's, and its
// answer is parsed by that request's schema: nobody writes a check of their own.
import { framesOf } from '../platform/tabs.ts'
import { askFrame } from '../platform/transport.ts'
import type { Outcome } from '../protocol/outcome.ts'
import { type PanelAnswerOf, type PanelRequest, panelRequests } from '../protocol/panel-requests.ts'

/** The browser's number for the frame that holds all others. */
export const TOP_FRAME = 0

/** Asks one frame. Never rejects: a frame without a script of ours (of another origin, or gone) is "unreachable". */
export function askPage<R extends PanelRequest>(tab: number, frame: number, request: R): Promise<Outcome<PanelAnswerOf<R['type']>>> {
  const { answer } = panelRequests[request.type]
  return askFrame(tab, frame, request, (value): value is PanelAnswerOf<R['type']> => answer.safeParse(value).success)
}

/** Asks the same of every frame of a tab; frames without a script of ours are left out. Never rejects. */
export async function askAllFrames(tab: number, request: PanelRequest): Promise<void> {
  await Promise.all((await framesOf(tab)).map((frame) => askPage(tab, frame, request)))
}
