// Checks of what reaches the content script, without zod: the worker's small answers, and requests of the toolbar popup.
// Annotations and cards have files of their own (annotation-guard.ts, card-guard.ts), since not every page needs them. Each guard says exactly what its schema says; a test holds them equal.
import type { AnswerOf } from './content-requests.ts'
import { flag, type Guard, isObject, nothing, nullable, oneOf, shape, text } from './guard-parts.ts'
import type { PanelRequestName, PanelRequestOf } from './panel-requests.ts'

export const isLoadScriptAnswer = (value: unknown): value is AnswerOf<'loadScript'> => isObject(value) && flag(value.loaded)
export const isNothing = (value: unknown): value is null => nothing(value)

const panelGuards = (): { readonly [N in PanelRequestName]: Guard } => ({
  pageSummary: shape({ type: oneOf('pageSummary') }),
  step: shape({ type: oneOf('step'), direction: oneOf('next', 'previous'), entity: nullable(text), from: oneOf('here', 'outside') }),
  stepPlace: shape({ type: oneOf('stepPlace'), entity: nullable(text) }),
  stepOut: shape({ type: oneOf('stepOut') }),
  pausePage: shape({ type: oneOf('pausePage'), paused: flag }),
  isPaused: shape({ type: oneOf('isPaused') }),
  readAgain: shape({ type: oneOf('readAgain') }),
  command: shape({ type: oneOf('command'), command: oneOf('next-mark', 'previous-mark', 'open-card', 'toggle-page') }),
})

type PanelParsers = { readonly [N in PanelRequestName]: (message: unknown) => PanelRequestOf<N> | null }

/** Makes the parsers of the toolbar popup's requests and the worker's commands, for handle(): when they are needed, on most pages never. */
export function panelParsers(): PanelParsers {
  const guards = panelGuards()
  const parser =
    <N extends PanelRequestName>(name: N) =>
    (message: unknown): PanelRequestOf<N> | null =>
      guards[name](message) ? (message as PanelRequestOf<N>) : null
  return {
    pageSummary: parser('pageSummary'),
    step: parser('step'),
    stepPlace: parser('stepPlace'),
    stepOut: parser('stepOut'),
    pausePage: parser('pausePage'),
    isPaused: parser('isPaused'),
    readAgain: parser('readAgain'),
    command: parser('command'),
  }
}
