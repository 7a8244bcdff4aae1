// A name that opens its own card; on pages of our own, a link to its page.
import type { CardLink } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'

export function EntityName({ link }: { readonly link: Pick<CardLink, 'id' | 'name'> }) {
  const { follow, addressOf } = useCard()
  if (addressOf !== undefined) {
    return (
      <a class="name" href={addressOf(link.id)}>
        {link.name}
      </a>
    )
  }
  return <FollowWords words={link.name} onPress={() => follow([link.id])} />
}

/** Words in a sentence that open a card. Not a button element: browsers never break one over lines, and names are long. */
export function FollowWords({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above; role, focus, Enter and Space are a button's
    <span
      class="name"
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onPress()
      }}
    >
      {words}
    </span>
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
