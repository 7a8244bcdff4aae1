// How marks look: the underline's pattern tells the kind, its colour the topic; one style sheet for all, in random names.
// Which of a colour's two values is used follows the text's own colour and what stands behind it, so that marks read wherever the page made
// its text readable: on white, sepia, black, a coloured box or a photograph. Asks for no style itself: it is given what is computed.
import type { MarkKind } from '../settings/settings.ts'
import { contrast, luminance, over, type Shade } from './ground-colour.ts'

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

/** Dots and dashes vanish at one pixel; of a double line Firefox rounds what is less than two down to one, and draws hairlines. */
const THICKNESS: Record<Pattern, string> = { solid: '2px', dashed: '2px', dotted: '2.5px', double: '2px' }
/** Meetings hold other names: their line runs below the line of what is inside. */
const OFFSET: Record<Pattern, string> = { solid: '3px', dashed: '3px', dotted: '3px', double: '6px' }

/** One topic colour on light and on dark grounds, as CSS values. */
export interface MarkTint {
  readonly light: string
  readonly dark: string
}

/** The side of a ground: light ones carry dark text, dark ones light text. */
export type Side = keyof MarkTint
/** What the text stands on: white, black and what is near to them by the side alone; else with its lightness, in steps of `STEPS`. */
export type Ground = Side | `${Side}${number}`

export const sideOf = (ground: Ground): Side => (ground.startsWith('light') ? 'light' : 'dark')

/** For callers that bring no colours of their own (the reader's seven come from the interface's palette). 4:1 or more on its ground. */
export const PLAIN_TINTS: readonly MarkTint[] = [{ light: '#4a5a70', dark: '#a9b7c6' }]

/** Lightness (0–1) that parts dark text from light: greys used for small print on white lie below it, those on black above. */
const LIGHT_TEXT = 0.53
/** Text of less contrast cannot be read: what stands behind it is not what its styles say (a picture, a box laid over another). */
const LEAST_READ = 1.5
/** Of a line on what is under it (WCAG 1.4.11 wants 3:1), with what rounding to a step may cost. */
const LEAST_LINE = 3.2
/** From this lightness on (of light grounds), up to it (of dark ones) each tint of the palette has its 3:1 as it is. */
const PLAIN = { light: 0.95, dark: 0.18 }
const STEPS = 32

/** The ground under a text of this colour; `behind`: the luminance that its styles say stands behind it, null where they do not. */
export function groundOf(text: Shade, behind: number | null): Ground {
  const seen = over(text, behind ?? 0)
  if (behind === null || contrast(seen, behind) < LEAST_READ) return Math.sqrt(text.light) > LIGHT_TEXT ? 'dark' : 'light'
  const told = seen > behind ? 'dark' : 'light'
  const side = contrast(LIGHT_OF_INK[told], behind) >= LEAST_LINE ? told : told === 'dark' ? 'light' : 'dark'
  const lightness = Math.sqrt(behind)
  const isPlain = side === 'light' ? lightness >= PLAIN.light : lightness <= PLAIN.dark
  return isPlain ? side : `${side}${Math.round(lightness * STEPS)}`
}

/** A tint as a line on this ground: with as much of black or white as it takes to be seen there. */
export function lineOn(tint: MarkTint, ground: Ground): string {
  const side = sideOf(ground)
  if (ground === side) return tint[side]
  const channels = tint[side].match(/[\da-f]{2}/gi)?.map((two) => Number.parseInt(two, 16) / 255)
  if (channels === undefined) return tint[side]
  const behind = (Number(ground.slice(side.length)) / STEPS) ** 2
  const ink = LIGHT_OF_INK[side]
  for (let share = 0; share < 1; share += 0.05) {
    const [red = 0, green = 0, blue = 0] = channels.map((channel) => channel + (ink - channel) * share)
    if (contrast(luminance(red, green, blue), behind) >= LEAST_LINE)
      return `rgb(${[red, green, blue].map((channel) => Math.round(channel * 255)).join(' ')})`
  }
  return `rgb(${INK[side]})`
}

/** The text's supposed colour on a ground: a highlight's currentColor is not the text's own in Chromium. */
const INK: MarkTint = { light: '0 0 0', dark: '255 255 255' }
const LIGHT_OF_INK = { light: 0, dark: 1 }

/** The rule of one highlight, by its selector. `faint`: what does not concern the chosen actor. */
export function markRule(selector: string, pattern: Pattern, tint: MarkTint, ground: Ground, faint: boolean): string {
  const line = lineOn(tint, ground)
  const colour = faint ? `color-mix(in srgb,${line} 35%,transparent)` : line
  return `${selector}{text-decoration:underline ${pattern} ${THICKNESS[pattern]} ${colour};text-underline-offset:${OFFSET[pattern]};text-decoration-skip-ink:none}`
}

/** The chosen actor's marks: a wash and a firm line, on top of their pattern; at the mark where the reader `isHere`, a line above it too. */
export function chosenRule(selector: string, ground: Side, isHere: boolean): string {
  const lines = isHere ? 'underline overline' : 'underline'
  return `${selector}{background-color:rgb(${INK[ground]}/14%);text-decoration:${lines} solid 2px rgb(${INK[ground]}/80%);text-underline-offset:3px}`
}

/** Text that does not concern the chosen actor: paler, still 4:1 against white and black. */
export function quietRule(selector: string, ground: Side): string {
  return `${selector}{color:rgb(${INK[ground]}/55%)}`
}

/**
 * In forced colours the line alone speaks, in the system's colours. Chromium gives every highlight the ground of a selection whatever a
 * rule says (docs/browser-bugs.md): so the line is moved up onto that ground, where its pattern can be seen.
 */
export function forcedRule(selectors: readonly string[]): string {
  if (selectors.length === 0) return ''
  return `@media (forced-colors:active){${selectors.join(',')}{color:CanvasText;background-color:Canvas;text-decoration-color:CanvasText;text-underline-offset:1px}}`
}

/** Two letters that follow from a name's number: few names of anybody else's end in theirs. */
const seal = (number: number): string => (Math.imul(number, 0x9e3779b1) >>> 0).toString(36).padStart(2, '0').slice(-2)

/** A name that says nothing and differs at each load: the page can read the registry. No secret, so that chance will do. */
export function randomName(): string {
  const number = Math.floor(Math.random() * 2 ** 32)
  return `x${number.toString(36)}${seal(number)}`
}

/** A name that randomName() made, in this run of the extension or an earlier one. */
export function isOwnName(name: string): boolean {
  const [, digits = '', end] = /^x([0-9a-z]{1,7})([0-9a-z]{2})$/.exec(name) ?? []
  return digits !== '' && end === seal(Number.parseInt(digits, 36))
}
