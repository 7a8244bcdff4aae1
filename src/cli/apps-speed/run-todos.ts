// What one run of an application is timed by, in the manner of Speedometer: each step's own time, and the time from its end until the
// browser has drawn what it did. Runs in the page: refers to nothing outside itself.

/** Adds so many things to do, ticks them all off, and deletes them; gives the milliseconds of all steps, own and drawn. */
export async function runTodos(items: number): Promise<number> {
  const find = <T extends Element>(selector: string): T => {
    const element = document.querySelector<T>(selector)
    if (element === null) throw new Error(`no ${selector}`)
    return element
  }
  /** Own time in a frame's callback, drawing until the first task after that frame: as Speedometer 3 does. */
  const timed = (step: () => void): Promise<number> =>
    new Promise((resolve) => {
      let own = 0
      let ended = 0
      requestAnimationFrame(() => {
        const start = performance.now()
        step()
        ended = performance.now()
        own = ended - start
      })
      requestAnimationFrame(() => {
        setTimeout(() => {
          document.body.getBoundingClientRect()
          resolve(own + performance.now() - ended)
        })
      })
    })
  const input = find<HTMLInputElement>('.new')
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
  let total = 0
  total += await timed(() => {
    for (let item = 1; item <= items; item++) {
      setValue?.call(input, `Something to do, number ${item}`)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    }
  })
  const expectItems = (count: number): void => {
    if (all('li').length !== count) throw new Error(`${all('li').length} items instead of ${count}`)
  }
  expectItems(items)
  total += await timed(() => {
    for (const box of all('li input')) box.click()
  })
  total += await timed(() => {
    for (const button of all('.delete').reverse()) button.click()
  })
  expectItems(0)
  return total
}
