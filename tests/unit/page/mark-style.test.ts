// Lines of marks can be seen on whatever ground: at least 3:1 (WCAG 1.4.11) on every colour, in every topic's colour.
import { describe, expect, test } from 'vitest'
import { contrast, luminance, over, shadeOf } from '../../../src/page/ground-colour.ts'
import { groundOf, lineOn, markRule, type Pattern, PLAIN_TINTS } from '../../../src/page/mark-style.ts'
import { palette } from '../../../src/ui/styles/palette.ts'

const TINTS = [...Object.values(palette), ...PLAIN_TINTS]
const hexLight = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = (hex.match(/[\da-f]{2}/g) ?? []).map((two) => Number.parseInt(two, 16) / 255)
  return luminance(red, green, blue)
}
const lightOf = (line: string) => (line.startsWith('#') ? hexLight(line) : shadeOf(line).light)

test.each(['solid', 'dashed', 'dotted', 'double'] as Pattern[])('a %s line is two pixels thick or more', (pattern) => {
  const rule = markRule('x', pattern, PLAIN_TINTS[0] ?? { light: '', dark: '' }, 'light', false)
  expect(Number(/ ([\d.]+)px #/.exec(rule)?.[1])).toBeGreaterThanOrEqual(2)
})

describe('colours as browsers compute them', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(1 0 0)', 1, 1],
    ['oklab(0.5 0.1 -0.1 / 0.5)', 0.125, 0.5],
    ['lab(100 0 0)', 1, 1],
    ['lch(0 0 0)', 0, 1],
  ])('%s', (colour, light, alpha) => {
    const shade = shadeOf(colour)
    expect(shade.light).toBeCloseTo(light, 2)
    expect(shade.alpha).toBe(alpha)
  })

  test('red, green and blue are as light as they look; what is half seen through lies between', () => {
    expect(shadeOf('rgb(255, 0, 0)').light).toBeCloseTo(0.2126, 4)
    expect(shadeOf('rgb(0, 255, 0)').light).toBeCloseTo(0.7152, 4)
    expect(over({ light: 0, alpha: 0.5 }, 1)).toBeCloseTo(luminance(0.5, 0.5, 0.5), 1)
  })
})

describe('grounds', () => {
  test.each([
    ['black on white', 'rgb(0, 0, 0)', 1, 'light'],
    ['small grey print on white', 'rgb(170, 170, 170)', 1, 'light'],
    ['white on black', 'rgb(255, 255, 255)', 0, 'dark'],
    ['light grey on a dark page', 'rgb(136, 136, 136)', 0.01, 'dark'],
    ['nobody knows what is behind: the text tells', 'rgb(250, 250, 250)', null, 'dark'],
    ['white on white cannot be: a picture lies between', 'rgb(255, 255, 255)', 1, 'dark'],
  ])('%s', (_what, colour, behind, ground) => {
    expect(groundOf(shadeOf(colour), behind)).toBe(ground)
  })

  test('on white and on black the tints stay as they are', () => {
    for (const tint of TINTS) expect([lineOn(tint, 'light'), lineOn(tint, 'dark')]).toEqual([tint.light, tint.dark])
  })

  test('every line has 3:1 on every ground that text can be read on', () => {
    const faint: string[] = []
    const levels = [0, 32, 64, 96, 128, 160, 192, 224, 255]
    for (const red of levels)
      for (const green of levels)
        for (const blue of levels) {
          const behind = luminance(red / 255, green / 255, blue / 255)
          for (const text of ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']) {
            if (contrast(shadeOf(text).light, behind) < 3) continue
            for (const tint of TINTS) {
              const line = lineOn(tint, groundOf(shadeOf(text), behind))
              if (contrast(lightOf(line), behind) < 3) faint.push(`${line} under ${text} on ${red} ${green} ${blue}`)
            }
          }
        }
    expect(faint).toEqual([])
  })
})
