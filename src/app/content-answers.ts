// The content script's answers to the toolbar popup and to keyboard commands, one function a request: what concerns marks is the
// reading's, where there is one.
import { hasUnreadFrame } from '../page/unread-frames.ts'
import type { PanelAnswerOf, PanelRequestName, PanelRequestOf } from '../protocol/panel-requests.ts'
import type { PageLife } from './page-life.ts'

export type PanelHandlers = {
  readonly [N in PanelRequestName]: (request: PanelRequestOf<N>) => PanelAnswerOf<N> | Promise<PanelAnswerOf<N>>
}

export function panelHandlers(life: PageLife, document: Document): PanelHandlers {
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
        // A page that is no news by itself may be but the frame round a story.
        incomplete: life.state() === 'not news' && hasUnreadFrame(document) ? { what: 'frame', detail: '' } : null,
      },
    step: ({ direction, entity, from }) => life.reading()?.step(direction, entity, from) ?? { index: 0, of: 0 },
    stepPlace: ({ entity }) => life.reading()?.stepPlace(entity) ?? { index: 0, of: 0 },
    stepOut: () => {
      life.reading()?.stepOut()
      return null
    },
    pausePage: ({ paused }) => {
      life.pause(paused)
      return null
    },
    isPaused: life.isPaused,
    readAgain: () => {
      life.restart()
      return null
    },
    command: async ({ command }) => {
      if (command === 'toggle-page') life.pause(!life.isPaused())
      else await life.reading()?.command(command)
      return null
    },
  }
}
