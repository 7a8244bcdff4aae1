// A link out of our surface: a new tab, no referrer, no opener; plain text where there is no address that may be opened.
import type { ComponentChildren } from 'preact'
import { safeAddress } from './safe-address.ts'

interface Props {
  readonly href: string | null
  /** Says that it opens in a new tab. */
  readonly hint: string
  readonly lang?: string
  readonly children: ComponentChildren
}

export function ExternalLink({ href, hint, lang, children }: Props) {
  const address = safeAddress(href)
  if (address === null) return <span lang={lang}>{children}</span>
  return (
    <a class="link" href={address} target="_blank" rel="noreferrer noopener" title={hint} lang={lang}>
      {children}
    </a>
  )
}
