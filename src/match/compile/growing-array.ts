// Numbers in a row whose count is not known before: typed arrays that grow. A plain list of a million numbers takes several times the
// memory, and a list of objects a hundred times.

type Numbers = Uint32Array | Int32Array | Uint16Array
type MakesNumbers<T extends Numbers> = new (length: number) => T

/** Room at the start. */
const FIRST_ROOM = 1024
/** Each time it is full it grows by half: doubling would hold twice what is needed on the way. */
const GROWTH = 1.5

export class GrowingArray<T extends Numbers> {
  readonly #type: MakesNumbers<T>
  #room: T
  length = 0

  constructor(type: MakesNumbers<T>) {
    this.#type = type
    this.#room = new type(FIRST_ROOM)
  }

  push(value: number): void {
    if (this.length === this.#room.length) this.#grow(this.length + 1)
    this.#room[this.length++] = value
  }

  /** The text's UTF-16 units. */
  pushText(text: string): void {
    if (this.length + text.length > this.#room.length) this.#grow(this.length + text.length)
    for (let i = 0; i < text.length; i++) this.#room[this.length++] = text.charCodeAt(i)
  }

  at(index: number): number {
    return this.#room[index] as number
  }

  set(index: number, value: number): void {
    this.#room[index] = value
  }

  /** A view of what is there; the next push may leave it behind. */
  values(): T {
    return this.#room.subarray(0, this.length) as T
  }

  #grow(least: number): void {
    const larger = new this.#type(Math.max(least, Math.ceil(this.#room.length * GROWTH)))
    larger.set(this.#room)
    this.#room = larger
  }
}
