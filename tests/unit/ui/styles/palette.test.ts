// The seven topic colours stay apart for every reader and readable on every ground. Colour vision deficiencies are simulated by the
// matrices of Machado, Oliveira and Fernandes (2009) at full severity; distances are in OKLab.
import { describe, expect, test } from 'vitest'
import { COLOURS } from '../../../../src/settings/defaults.ts'
import { palette } from '../../../../src/ui/styles/palette.ts'

type Triple = [number, number, number]
const VISION: Record<string, [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const dot = (row: Triple, colour: Triple) => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function oklab(colour: Triple): Triple {
  const lms = [
    dot([0.4122214708, 0.5363325363, 0.0514459929], colour),
    dot([0.2119034982, 0.6806995451, 0.1073969566], colour),
    dot([0.0883024619, 0.2817188376, 0.6299787005], colour),
  ].map(Math.cbrt) as Triple
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ]
}

function seen(hex: string, vision: [Triple, Triple, Triple]): Triple {
  const colour = linear(hex)
  return oklab(vision.map((row) => Math.min(1, Math.max(0, dot(row, colour)))) as Triple)
}

const luminance = (hex: string) => dot([0.2126, 0.7152, 0.0722], linear(hex))
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('on %s grounds', (ground) => {
  test.each(Object.entries(VISION))('any two colours are apart for %s colour vision', (_name, vision) => {
    for (const a of COLOURS)
      for (const b of COLOURS) {
        if (a >= b) continue
        // 0.02 is about the least difference that side-by-side patches show; small dots and underlines need several times that.
        expect(
          Math.hypot(...seen(palette[a][ground], vision).map((value, i) => value - (seen(palette[b][ground], vision)[i] ?? 0))),
          `${a} and ${b}`,
        ).toBeGreaterThan(0.1)
      }
  })

  const papers = ground === 'light' ? ['#ffffff', '#fdfdfb'] : ['#000000', '#1f2124']
  test.each(papers)('every colour is at least 3:1 on %s', (paper) => {
    for (const colour of COLOURS) expect(contrast(palette[colour][ground], paper), colour).toBeGreaterThanOrEqual(3)
  })
})
