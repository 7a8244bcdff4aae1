// The seven topic colours, each with a value for light and for dark backgrounds.
// Chosen by search so that every two stay apart for full colour vision and for protan, deutan and tritan readers alike
// (tests/unit/ui/styles/palette.test.ts holds the distances), each at least 3:1 on its background. No party's red, blue or green:
// blue leans to violet, brick to brown. Marks on the page take their colours from here too (the application passes them on).
import type { Colour } from '../../settings/settings.ts'

export interface Tint {
  /** On white, sepia and other light backgrounds. */
  readonly light: string
  /** On black and other dark backgrounds. */
  readonly dark: string
}

export const palette: Readonly<Record<Colour, Tint>> = {
  blue: { light: '#4052d0', dark: '#5a7cf6' },
  orange: { light: '#bf7f1a', dark: '#eea038' },
  teal: { light: '#39948e', dark: '#87e4e0' },
  plum: { light: '#943390', dark: '#a16aa3' },
  olive: { light: '#676918', dark: '#dee780' },
  brick: { light: '#801005', dark: '#d5644a' },
  slate: { light: '#303e53', dark: '#9ba9b1' },
}

/** A topic's colour as a CSS value that follows the theme; undefined (no colour of its own) where the branch has none. */
export function tintValue(colour: Colour | undefined): string | undefined {
  return colour === undefined ? undefined : `light-dark(${palette[colour].light}, ${palette[colour].dark})`
}
