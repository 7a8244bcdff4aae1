// Addresses that may become links: http and https only, so that a record can never run a script.

/** The address, normalised, or null where it is not one that may be opened. */
export function safeAddress(address: string | null): string | null {
  if (address === null) return null
  try {
    const url = new URL(address)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    // Not an address at all: shown as text.
    return null
  }
}
