// Keeps a browser from asking any host but one: saved pages ask for scripts and pictures of their sites, and get none.
import type { BrowserContext } from 'playwright'

/** Refuses requests to other origins in every page of the context. */
export async function stayHome(context: BrowserContext, origin: string): Promise<void> {
  await context.route(
    (url) => /^(?:https?|wss?):$/.test(url.protocol) && url.origin !== origin,
    (route) => route.abort(),
  )
}
