// How light a computed colour is, and what stands out against what: luminance and contrast as WCAG defines them. Pure.
// Knows every notation that browsers compute colours to; other colour spaces than sRGB are read closely enough for telling light from dark.

/** A colour as far as it matters here. */
export interface Shade {
  /** Relative luminance, 0 (black) to 1 (white). */
  readonly light: number
  /** 0: see-through, 1: opaque. */
  readonly alpha: number
}

/** The part of a channel (0–1) in light: sRGB's curve. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

/** Relative luminance of red, green and blue, each 0–1. */
export function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Reads a colour as getComputedStyle() gives it. */
export function shadeOf(computed: string): Shade {
  const [channels = '', after] = computed.replace(/^color\(\S+/, '').split('/')
  const [first = 0, second = 0, third = 0, fourth = 1] = (channels.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const alpha = after === undefined ? fourth : Number.parseFloat(after)
  if (computed.startsWith('color(')) return { light: luminance(first, second, third), alpha }
  // The lightness of these is for the eye: it grows about with the cube root of the light.
  if (computed.startsWith('ok')) return { light: first ** 3, alpha }
  if (computed.startsWith('l')) return { light: ((first + 16) / 116) ** 3, alpha }
  return { light: luminance(first / 255, second / 255, third / 255), alpha }
}

/** The luminance of a colour over another: browsers mix channels, whose square is about their light. */
export function over({ light, alpha }: Shade, under: number): number {
  return (Math.sqrt(light) * alpha + Math.sqrt(under) * (1 - alpha)) ** 2
}

/** WCAG's contrast of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}
