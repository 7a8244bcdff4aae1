// The content script's answers to the toolbar popup and to keyboard commands, one function a request.
import type { PageFacts } from '../model/page.ts'
import type { PanelAnswerOf, PanelRequestName, PanelRequestOf } from '../protocol/panel-requests.ts'
import type { CardSession } from './card-session.ts'
import { hoverMark, type MarkSteps } from './mark-places.ts'
import type { PageLife } from './page-life.ts'
import { createPageRecord } from './page-record.ts'
import { summarise } from './page-summary.ts'

export type PanelHandlers = { readonly [N in PanelRequestName]: (request: PanelRequestOf<N>) => PanelAnswerOf<N> }

/** What could not be read, in the words of whoever could not. */
function incompleteness(life: PageLife): string | null {
  const session = life.session()
  const failure = session?.failure() ?? null
  if (failure !== null) return failure.message
  return session?.leftOut() ? 'the end of a very long page' : null
}

export function panelHandlers(life: PageLife, steps: MarkSteps, cards: () => CardSession): PanelHandlers {
  function stepTo(direction: 'next' | 'previous', entity: string | null): { index: number; of: number } {
    const found = steps.step(direction, entity)
    if (found === null) return { index: 0, of: 0 }
    cards().send({ type: 'step', mark: hoverMark(found.mark) })
    return { index: found.index, of: found.of }
  }

  function summary() {
    const session = life.session()
    const facts: PageFacts = life.facts()
    const record = session?.record ?? createPageRecord()
    const { marks, painted } = session?.named() ?? { marks: [], painted: new Set<never>() }
    const answer = summarise({ state: life.state(), facts, marks, painted, record, incomplete: incompleteness(life) })
    // The reader is looking: a good moment to try again what failed.
    session?.retry()
    return answer
  }

  return {
    pageSummary: summary,
    step: ({ direction, entity }) => stepTo(direction, entity),
    pausePage: ({ paused }) => {
      life.pause(paused)
      return null
    },
    command: ({ command }) => {
      if (command === 'toggle-page') life.pause(!life.isPaused())
      else if (command === 'open-card') {
        const mark = steps.current() ?? steps.step('next', null)?.mark
        if (mark !== undefined) cards().send({ type: 'keyOpen', mark: hoverMark(mark) })
      } else stepTo(command === 'next-mark' ? 'next' : 'previous', null)
      return null
    },
  }
}
