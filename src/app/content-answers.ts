// The content script's answers to the toolbar popup and to keyboard commands, one function a request: what concerns marks is the
// reading's, where there is one.
import type { PanelAnswerOf, PanelRequestName, PanelRequestOf } from '../protocol/panel-requests.ts'
import type { PageLife } from './page-life.ts'

export type PanelHandlers = { readonly [N in PanelRequestName]: (request: PanelRequestOf<N>) => PanelAnswerOf<N> }

export function panelHandlers(life: PageLife): PanelHandlers {
  return {
    pageSummary: () =>
      life.reading()?.summary() ?? {
        state: life.state(),
        facts: life.facts(),
        entities: [],
        topics: [],
        branches: {},
        article: null,
        undecided: [],
        incomplete: null,
      },
    step: ({ direction, entity }) => life.reading()?.step(direction, entity) ?? { index: 0, of: 0 },
    pausePage: ({ paused }) => {
      life.pause(paused)
      return null
    },
    command: ({ command }) => {
      if (command === 'toggle-page') life.pause(!life.isPaused())
      else life.reading()?.command(command)
      return null
    },
  }
}
