// The head of a card: what kind of thing, its name, its post on the article's date or whose it is; and the buttons back, keep open, close.
// The head is also what a pinned card is moved by (the popover listens on it).
import type { ComponentChildren } from 'preact'
import type { EntityCard } from '../../knowledge/card.ts'
import { IconButton } from '../kit/icon-button.tsx'
import { BackIcon, CloseIcon, PinIcon } from '../kit/icons.tsx'
import type { CardActions } from './card-actions.ts'
import { useCard } from './card-context.ts'
import { dayWords } from './copy-card.ts'
import { EntityName } from './entity-name.tsx'

interface Props {
  /** Null while there is nothing to name yet. */
  readonly card: EntityCard | null
  readonly headingId: string
  /** Empty while there is nothing to name: then the plain line below is the card's label. */
  readonly title: string
  readonly pinned: boolean
  readonly pinnable: boolean
  readonly back: boolean
  readonly actions: CardActions
  /** Further buttons of the popover (moving a pinned card). */
  readonly tools: ComponentChildren
}

export function CardHeader({ card, headingId, title, pinned, pinnable, back, actions, tools }: Props) {
  const { m } = useCard()
  return (
    <div class="head">
      <div class="bar">
        {back && (
          <IconButton label={m.back} onPress={actions.back}>
            <BackIcon />
          </IconButton>
        )}
        <span class="kind">{card === null ? '' : m.kinds[card.kind]}</span>
        {tools}
        {pinnable && (
          <IconButton label={m.pin} hint={pinned ? m.unpin : m.pin} pressed={pinned} onPress={pinned ? actions.unpin : actions.pin}>
            <PinIcon set={pinned} />
          </IconButton>
        )}
        <IconButton label={m.close} onPress={actions.close}>
          <CloseIcon />
        </IconButton>
      </div>
      {title !== '' && (
        <h2 id={headingId}>
          {title}{' '}
          {card !== null && card.nativeName !== null && (
            <span class="native" dir="auto">
              {card.nativeName}
            </span>
          )}
        </h2>
      )}
      {card !== null && <Who card={card} />}
    </div>
  )
}

function Who({ card }: { readonly card: EntityCard }) {
  const { m, t } = useCard()
  const { post, of, description } = card
  return (
    <>
      {post !== null && <PostLine post={post} day={dayWords(post, m, t)} />}
      {of !== null && <OwnerLine of={of} />}
      <p class="about" lang={description.lang} dir="auto">
        {description.text}
      </p>
    </>
  )
}

/** Whose office or organisation it is. */
export function OwnerLine({ of }: { readonly of: NonNullable<EntityCard['of']> }) {
  return (
    <p class="post">
      <EntityName link={of} />
    </p>
  )
}

/** The post, of which state or body where its title does not say so, and the day it is told for, in words. */
export function PostLine({ post, day }: { readonly post: NonNullable<EntityCard['post']>; readonly day: string }) {
  return (
    <p class="post">
      {post.title}
      {!post.title.includes(post.of.name) && (
        <>
          {', '}
          <EntityName link={post.of} />
        </>
      )}{' '}
      <span class="day">{day}</span>
    </p>
  )
}
