// Articles at their outlets' own addresses, each address once.
import { canonicalAddress } from '../../text/canonical-address.ts'
import type { Finding, Rule } from './finding.ts'

export const checkAddresses: Rule = ({ set }) => {
  const findings: Finding[] = []
  const find = (record: string, path: Finding['path'], message: string, mend: string) =>
    findings.push({ record, path, rule: 'addresses', message, mend })
  const owners = new Map<string, string>()
  for (const { id, domains } of set.outlets) {
    for (const [index, domain] of domains.entries()) {
      const owner = owners.get(domain)
      if (owner !== undefined) find(id, ['domains', index], `"${domain}" is also a domain of ${owner}`, 'leave it with one of the two')
      if (domain.startsWith('www.')) find(id, ['domains', index], `"${domain}" begins with "www."`, 'leave out "www."')
      owners.set(domain, id)
    }
  }
  const domainsOf = new Map<string, ReadonlySet<string>>(set.outlets.map(({ id, domains }) => [id, new Set(domains)]))
  const articles = new Map<string, string>()
  for (const { id, url, outlet } of set.articles) {
    if (url === undefined) continue
    const address = canonicalAddress(url)
    const host = address.split(/[/?]/)[0] ?? ''
    const domains = domainsOf.get(outlet)
    if (domains !== undefined && !hostsAbove(host).some((domain) => domains.has(domain))) {
      find(id, ['url'], `its host "${host}" is not among the domains of ${outlet}`, `add the domain to ${outlet}, or move the article`)
    }
    const other = articles.get(address)
    if (other !== undefined) find(id, ['url'], `"${other}" has the same address`, 'keep one of the two')
    articles.set(address, id)
  }
  return findings
}

/** The host and what it is a part of: "a.b.example", "b.example", "example". */
function hostsAbove(host: string): string[] {
  const parts = host.split('.')
  return parts.map((_part, at) => parts.slice(at).join('.'))
}
