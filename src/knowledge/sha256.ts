// SHA-256 (FIPS 180-4) fed piece by piece, so that a pack's checksum is known when its last line has been read, without holding
// the whole text. Written out here because the browsers' own digest takes one whole buffer, and this floor has none of it.

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const [ROUND, INITIAL] = constants()

function constants(): [Int32Array, Int32Array] {
  const primes: number[] = []
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n)
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0
  return [
    Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  ]
}

/** Every index here lies within its array. */
const num = (value: number | undefined): number => value as number
const rotate = (word: number, by: number) => (word >>> by) | (word << (32 - by))

/** One digest in the making. */
export class Sha256 {
  private readonly state = INITIAL.slice()
  private readonly block = new Uint8Array(64)
  private readonly schedule = new Int32Array(64)
  private filled = 0
  private bytes = 0

  /** Adds a text as UTF-8. A lone surrogate counts as U+FFFD, as TextEncoder writes it. */
  update(text: string): this {
    for (let index = 0; index < text.length; index++) {
      let code = text.charCodeAt(index)
      if (code >= 0xd800 && code < 0xe000) {
        const whole = text.codePointAt(index) ?? 0
        if (whole > 0xffff) index++
        code = whole > 0xffff ? whole : 0xfffd
      }
      this.addCodePoint(code)
    }
    return this
  }

  /** Lower-case hexadecimal. Ends the digest: nothing may be added afterwards. */
  hex(): string {
    const bits = this.bytes * 8
    this.addByte(0x80)
    while (this.filled !== 56) this.addByte(0)
    const length = new DataView(new ArrayBuffer(8))
    length.setUint32(0, Math.floor(bits / 2 ** 32))
    length.setUint32(4, bits >>> 0)
    for (let at = 0; at < 8; at++) this.addByte(length.getUint8(at))
    return Array.from(this.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }

  private addCodePoint(code: number): void {
    if (code < 0x80) {
      this.addByte(code)
      return
    }
    if (code < 0x800) this.addByte(0xc0 | (code >> 6))
    else if (code < 0x10000) this.addByte(0xe0 | (code >> 12))
    else this.addByte(0xf0 | (code >> 18))
    if (code >= 0x10000) this.addByte(0x80 | ((code >> 12) & 0x3f))
    if (code >= 0x800) this.addByte(0x80 | ((code >> 6) & 0x3f))
    this.addByte(0x80 | (code & 0x3f))
  }

  private addByte(byte: number): void {
    this.block[this.filled++] = byte
    this.bytes++
    if (this.filled === 64) this.compress()
  }

  /** The compression function of the standard, with its names. Sums are cut to 32 bits at once: whole numbers stay fast. */
  private compress(): void {
    const { schedule: w, block, state } = this
    for (let t = 0, at = 0; t < 16; t++, at += 4) {
      w[t] = (num(block[at]) << 24) | (num(block[at + 1]) << 16) | (num(block[at + 2]) << 8) | num(block[at + 3])
    }
    for (let t = 16; t < 64; t++) {
      const early = num(w[t - 15])
      const late = num(w[t - 2])
      const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
      const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
      w[t] = (num(w[t - 16]) + s0 + num(w[t - 7]) + s1) | 0
    }
    let a = num(state[0])
    let b = num(state[1])
    let c = num(state[2])
    let d = num(state[3])
    let e = num(state[4])
    let f = num(state[5])
    let g = num(state[6])
    let h = num(state[7])
    for (let t = 0; t < 64; t++) {
      const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + num(ROUND[t]) + num(w[t])) | 0
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    state[0] = num(state[0]) + a
    state[1] = num(state[1]) + b
    state[2] = num(state[2]) + c
    state[3] = num(state[3]) + d
    state[4] = num(state[4]) + e
    state[5] = num(state[5]) + f
    state[6] = num(state[6]) + g
    state[7] = num(state[7]) + h
    this.filled = 0
  }
}
