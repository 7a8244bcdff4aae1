// Does a clip leave anything of a box to be seen? For boxes that pages keep for screen readers, or open later by a wipe. Gets the computed
// value of clip-path. Knows the shapes that hide; a path, a picture or a sum counts as leaving something. Pure.

/** What is left counts as nothing up to this, px: boxes for screen readers keep one pixel. */
const SLIVER = 1

/** One length of a computed shape, in px; shares are of `whole`. NaN for what is computed only when it is drawn. */
const lengthOf = (text: string, whole: number): number =>
  text.endsWith('%')
    ? (Number.parseFloat(text) / 100) * whole
    : /^-?[\d.]+(?:e-?\d+)?(?:px)?$/.test(text)
      ? Number.parseFloat(text)
      : Number.NaN

/** All on one line, across or down? */
function isLine(points: readonly string[]): boolean {
  const axes = [0, 1].map((axis) => new Set(points.map((point) => point.trim().split(/\s+/)[axis])))
  return axes.some(({ size }) => size === 1)
}

/** Does `clip-path` leave nothing of a box of this size, in px? */
export function clipsAway(clipPath: string, width: number, height: number): boolean {
  const [, shape, inner = ''] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath) ?? []
  if (shape === undefined) return false
  if (shape === 'polygon') return isLine(inner.replace(/^(?:nonzero|evenodd),/, '').split(','))
  const parts =
    inner
      .split(/\s*\b(?:round|at)\b/)[0]
      ?.trim()
      .split(/\s+/) ?? []
  if (shape !== 'inset') return parts.some((radius) => lengthOf(radius, 1) === 0)
  const [top = '', right = top, bottom = top, left = right] = parts
  const across = width - lengthOf(left, width) - lengthOf(right, width)
  return across <= SLIVER || height - lengthOf(top, height) - lengthOf(bottom, height) <= SLIVER
}
