// Tells when the page's address changes without a load, as applications do. No polling: the Navigation API's end of a navigation,
// history events, and a look at the address whenever the page's text has changed.

/** The part of an address that names a page: without its fragment, unless the fragment is a route ("#/world", "#!world"). */
function pageAddress(href: string): string {
  return /#[!/]/.test(href) ? href : href.replace(/#.*$/, '')
}

/** Calls back after each change of address, with the new one. Returns a look to be taken when the text has changed. */
export function watchNavigation(view: Window, onNavigate: (href: string) => void, signal: AbortSignal): () => void {
  let current = pageAddress(view.location.href)
  const look = (): void => {
    if (signal.aborted) return
    const now = pageAddress(view.location.href)
    if (now === current) return
    current = now
    onNavigate(view.location.href)
  }
  const { navigation } = view as Window & { navigation?: EventTarget }
  // Not `navigate`: it fires before the address has changed.
  navigation?.addEventListener('navigatesuccess', look, { signal })
  for (const type of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(type, look, { signal })
  return look
}
