// How marks look: the underline's pattern tells the kind, its colour the topic; one style sheet for all, in random names.
// Which of a colour's two values is used follows the text's own colour, so that marks read wherever the page made its text readable:
// on white, sepia, black or a photograph. Asks for no style itself: it is given the text's computed colour.
import type { MarkKind } from '../settings/settings.ts'

/** The underline of each kind. Capitals stand for states. */
const PATTERNS = ['solid', 'dashed', 'dotted', 'double'] as const
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

/** Double lines need room for two; dots and dashes vanish at one pixel. */
const THICKNESS: Record<Pattern, string> = { solid: '2px', dashed: '2px', dotted: '2.5px', double: '1.5px' }
/** Meetings hold other names: their line runs below the line of what is inside. */
const OFFSET: Record<Pattern, string> = { solid: '3px', dashed: '3px', dotted: '3px', double: '6px' }

/** One topic colour on light and on dark grounds, as CSS values. */
export interface MarkTint {
  readonly light: string
  readonly dark: string
}

/** What the text stands on, told by its own colour: dark text on a light ground, light text on a dark one. */
export type Ground = keyof MarkTint

/** For callers that bring no colours of their own (the reader's seven come from the interface's palette). 4:1 or more on its ground. */
export const PLAIN_TINTS: readonly MarkTint[] = [{ light: '#4a5a70', dark: '#a9b7c6' }]

/** Lightness (0–1) that parts dark text from light: greys used for small print on white lie below it, those on black above. */
const LIGHT_TEXT = 0.53

/** The ground under a text of this computed colour. */
export function groundOf(colour: string): Ground {
  const [first = 0, second = 0, third = 0] = (colour.replace(/^color\(\S+/, '').match(/-?[\d.]+/g) ?? []).map(Number)
  const grey = 0.299 * first + 0.587 * second + 0.114 * third
  const isPercent = /\([\d.]+%/.test(colour)
  let lightness = grey / 255
  if (colour.startsWith('color(')) lightness = grey
  else if (colour.startsWith('ok')) lightness = isPercent ? first / 100 : first
  else if (colour.startsWith('l')) lightness = first / 100
  return lightness > LIGHT_TEXT ? 'dark' : 'light'
}

/** The text's supposed colour on a ground: a highlight's currentColor is not the text's own in Chromium. */
const INK: MarkTint = { light: '0 0 0', dark: '255 255 255' }

/** The rule of one highlight. `faint`: what does not concern the chosen actor. */
export function markRule(name: string, pattern: Pattern, tint: MarkTint, ground: Ground, faint: boolean): string {
  const colour = faint ? `color-mix(in srgb,${tint[ground]} 35%,transparent)` : tint[ground]
  return `::highlight(${name}){text-decoration:underline ${pattern} ${THICKNESS[pattern]} ${colour};text-underline-offset:${OFFSET[pattern]};text-decoration-skip-ink:none}`
}

/** The chosen actor's marks: a wash and a firm line, on top of their pattern; at the mark where the reader `isHere`, a line above it too. */
export function chosenRule(name: string, ground: Ground, isHere: boolean): string {
  const lines = isHere ? 'underline overline' : 'underline'
  return `::highlight(${name}){background-color:rgb(${INK[ground]}/14%);text-decoration:${lines} solid 2px rgb(${INK[ground]}/80%);text-underline-offset:3px}`
}

/** Text that does not concern the chosen actor: paler, still 4:1 against white and black. */
export function quietRule(name: string, ground: Ground): string {
  return `::highlight(${name}){color:rgb(${INK[ground]}/55%)}`
}

/**
 * In forced colours the line alone speaks, in the system's colours. Chromium gives every highlight the ground of a selection whatever a
 * rule says (docs/browser-bugs.md): so the line is moved up onto that ground, where its pattern can be seen.
 */
export function forcedRule(names: readonly string[]): string {
  if (names.length === 0) return ''
  const all = names.map((name) => `::highlight(${name})`).join(',')
  return `@media (forced-colors:active){${all}{color:CanvasText;background-color:Canvas;text-decoration-color:CanvasText;text-underline-offset:1px}}`
}

/** A name that says nothing and differs at each load: the page can read the registry. */
export function randomName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return `x${number.toString(36)}`
}
