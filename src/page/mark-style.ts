// How marks look: the underline's pattern tells the kind, its colour the topic; one style sheet for all, in random names.
// Colours are mixed into the text's own colour, so that they keep their distance from whatever background the page gave that text:
// white, sepia, black or a photograph, before and after the page switches its theme. Nothing here asks for a computed style.
import type { MarkKind } from '../settings/settings.ts'

/** The underline of each kind. Capitals stand for states. */
export const PATTERNS = ['solid', 'dashed', 'dotted', 'double'] as const
export type Pattern = (typeof PATTERNS)[number]

const PATTERN_OF: Record<MarkKind, Pattern> = {
  person: 'solid',
  organisation: 'dashed',
  bloc: 'dashed',
  office: 'dashed',
  state: 'dotted',
  capital: 'dotted',
  meeting: 'double',
}

export const patternOf = (kind: MarkKind): Pattern => PATTERN_OF[kind]

/** Middle tones of the seven colours of src/settings, in their order; mixed with the text's colour below. */
const HUES = ['#2f7de0', '#e0851b', '#0f9f97', '#b45cc0', '#8d9a1f', '#d2604a', '#7488a0'] as const
/** Share of the text's own colour: enough for 3:1 against white, sepia and black with each hue (tested), little enough to tell hues apart. */
const TEXT_SHARE = 42

/** Double lines need room for two; dots and dashes vanish at one pixel. */
const THICKNESS: Record<Pattern, string> = { solid: '2px', dashed: '2px', dotted: '2.5px', double: '1.5px' }
/** Meetings hold other names: their line runs below the line of what is inside. */
const OFFSET: Record<Pattern, string> = { solid: '3px', dashed: '3px', dotted: '3px', double: '6px' }

export function markColour(slot: number, share = TEXT_SHARE): string {
  return `color-mix(in oklab, currentColor ${share}%, ${HUES[slot % HUES.length]})`
}

/** The rule of one highlight. `faint`: what does not concern the chosen actor. */
export function markRule(name: string, pattern: Pattern, slot: number, faint: boolean): string {
  const colour = faint ? `color-mix(in srgb, ${markColour(slot)} 30%, transparent)` : markColour(slot)
  return `::highlight(${name}){text-decoration:underline ${pattern} ${THICKNESS[pattern]} ${colour};text-underline-offset:${OFFSET[pattern]};text-decoration-skip-ink:none}`
}

/** The chosen actor's marks: a wash of the text's own colour and a firm line, on top of their pattern. */
export function chosenRule(name: string): string {
  return `::highlight(${name}){background-color:color-mix(in srgb,currentColor 15%,transparent);text-decoration:underline solid 2px currentColor;text-underline-offset:3px}`
}

/** Text that does not concern the chosen actor; still above 3:1 for text that was above 7:1. */
export function quietRule(name: string): string {
  return `::highlight(${name}){color:color-mix(in srgb,currentColor 55%,transparent)}`
}

/** In forced colours every highlight would look like a selection: here the line alone speaks, in the system's colours. */
export function forcedRule(names: readonly string[]): string {
  if (names.length === 0) return ''
  const all = names.map((name) => `::highlight(${name})`).join(',')
  return `@media (forced-colors:active){${all}{color:CanvasText;background-color:Canvas;text-decoration-color:CanvasText}}`
}

/** A name that says nothing and differs at each load: the page can read the registry. */
export function randomName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `x${number.toString(36)}`
}
