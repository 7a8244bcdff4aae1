// The ASCII form of a host name (RFC 3492 with the IDNA prefix "xn--"), so that a pattern typed as "zürich.example" matches
// the host as browsers give it. Encoding only; browsers check and map names further (UTS 46), readers' patterns need no more.

// The parameters of RFC 3492, section 5.
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 128

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2))
  rest += Math.floor(rest / points)
  let k = 0
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN))
    k += BASE
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}

const digit = (value: number): string => String.fromCharCode(value < 26 ? value + 97 : value + 22)

/** A number as a variable-length integer of the encoding. */
function integer(value: number, bias: number): string {
  let text = ''
  let rest = value
  for (let k = BASE; ; k += BASE) {
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
    if (rest < threshold) return text + digit(rest)
    text += digit(threshold + ((rest - threshold) % (BASE - threshold)))
    rest = Math.floor((rest - threshold) / (BASE - threshold))
  }
}

/** The longest part of a host name (RFC 1035); a longer one is that of no host, and would take long to encode. */
const LONGEST_LABEL = 63

function encodeLabel(label: string): string {
  const points = Array.from(label, (char) => char.codePointAt(0) ?? 0)
  const basic = points.filter((point) => point < FIRST_CODE)
  if (basic.length === points.length || points.length > LONGEST_LABEL) return label
  let output = basic.map((point) => String.fromCharCode(point)).join('')
  if (basic.length > 0) output += '-'
  let code = FIRST_CODE
  let bias = FIRST_BIAS
  let delta = 0
  for (let done = basic.length; done < points.length; code++, delta++) {
    const next = Math.min(...points.filter((point) => point >= code))
    delta += (next - code) * (done + 1)
    code = next
    for (const point of points) {
      if (point < code) delta++
      if (point !== code) continue
      output += integer(delta, bias)
      bias = adapt(delta, done + 1, done === basic.length)
      delta = 0
      done++
    }
  }
  return `xn--${output}`
}

/** A host or host pattern in lower-case ASCII, without a final dot. "*" passes through. */
export function asciiHost(host: string): string {
  return host.trim().normalize('NFC').toLowerCase().replace(/\.$/, '').split('.').map(encodeLabel).join('.')
}
