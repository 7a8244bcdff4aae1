// Tells when the page may have changed its colours: the system's scheme, or a class or attribute at the top of the page, where sites keep
// their theme. Looks at two elements only; says "may", the caller looks whether anything did change.

/** Where sites write their theme; other attributes at the top of the page change for other reasons. */
const THEME_ATTRIBUTES = [
  'class',
  'style',
  'theme',
  'data-theme',
  'data-mode',
  'data-color-mode',
  'data-color-scheme',
  'data-bs-theme',
  'data-scheme',
]
/** Colours often fade over; after this long (ms) they are what they will be. */
const FADE = 400

export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView
  if (view === null || signal.aborted) return
  let timer: number | undefined
  const soon = (): void => {
    timer ??= view.setTimeout(() => {
      timer = undefined
      onChange()
    }, FADE)
  }
  const observer = new view.MutationObserver(soon)
  for (const element of [document.documentElement, document.querySelector('body')]) {
    if (element !== null) observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES })
  }
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    view.clearTimeout(timer)
  })
}
