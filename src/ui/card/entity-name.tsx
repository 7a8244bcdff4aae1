// A name that opens its own card.
import type { CardLink } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'

export function EntityName({ link }: { readonly link: Pick<CardLink, 'id' | 'name'> }) {
  const { follow } = useCard()
  return (
    <button type="button" class="name" onClick={() => follow([link.id])}>
      {link.name}
    </button>
  )
}

/** Several names in a row, set apart by commas. */
export function EntityNames({ links }: { readonly links: readonly Pick<CardLink, 'id' | 'name'>[] }) {
  return (
    <span class="names">
      {links.map((link, index) => (
        <span key={link.id}>
          <EntityName link={link} />
          {index < links.length - 1 ? ', ' : ''}
        </span>
      ))}
    </span>
  )
}
