// Tells when an element has changed size, in the frame after: answering at once could change it again, and the browser would then
// report "ResizeObserver loop" as an error on the page's own window.

/** Calls back after changes of size, at most once a frame; not for the size at the start. Returns its undo. */
export function watchSize(element: HTMLElement, changed: () => void): () => void {
  let known: string | null = null
  let asked = 0
  const watch = new ResizeObserver(() => {
    const size = `${element.offsetWidth} ${element.offsetHeight}`
    const first = known === null
    if (size === known) return
    known = size
    if (first) return
    cancelAnimationFrame(asked)
    asked = requestAnimationFrame(changed)
  })
  watch.observe(element)
  return () => {
    watch.disconnect()
    cancelAnimationFrame(asked)
  }
}
