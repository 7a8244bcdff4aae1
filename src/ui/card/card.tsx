// The card: props in, callbacks out. Shows the record's answer under the reader's settings, the choice between candidates,
// the joint table with a pinned card, or one plain line where there is nothing to show.
// Where it stands on the screen, and that it is a dialog, is the popover's business.
import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { EntityCard } from '../../knowledge/card.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import { directionOf, tongue } from '../i18n/language.ts'
import type { CardActions, Fading } from './card-actions.ts'
import { Candidates, CardBody } from './card-body.tsx'
import { CardContext } from './card-context.ts'
import { CardHeader } from './card-header.tsx'
import { CompareTable } from './compare-table.tsx'
import type { Face, FaceSettings } from './face.ts'
import { visibleCard } from './visible.ts'

interface Props {
  readonly face: Face
  readonly settings: FaceSettings
  readonly pinned: boolean
  /** False in a sheet, which cannot stay while the reader goes on. */
  readonly pinnable: boolean
  readonly back: boolean
  /** Cards pinned beside this one, to compare with. */
  readonly others: readonly EntityCard[]
  /** Id for the heading, which names the dialog. */
  readonly headingId: string
  readonly actions: CardActions
  /** Absent or null: this entity is not marked on the page, so there is nothing to fade for it. */
  readonly fading?: Fading | null
  /** Further buttons for the head. */
  readonly tools?: ComponentChildren
}

export function Card({ face, settings, pinned, pinnable, back, others, headingId, actions, tools, fading = null }: Props) {
  const m = cardMessages[settings.language]
  const [comparedId, setCompared] = useState<string | null>(null)
  const cards = face.state === 'ready' ? face.cards : []
  const only = cards.length === 1 ? (cards[0] ?? null) : null
  const cardId = only?.id ?? null
  const setting = useMemo(
    () => ({ m, t: tongue(settings.language), colours: settings.colours, cardId, follow: actions.follow }),
    [m, settings.language, settings.colours, cardId, actions.follow],
  )
  const mention = face.state === 'ready' ? face.mention : null
  const shown = only === null ? null : visibleCard(only, settings.topicsOff)
  const comparable = others.filter((other) => other.id !== only?.id)
  const compared = comparable.find((other) => other.id === comparedId)
  const title = only?.name ?? (mention === null ? '' : m.quoted(mention.text))
  return (
    <CardContext.Provider value={setting}>
      <div class="card" lang={settings.language} dir={directionOf(settings.language)}>
        <CardHeader {...{ headingId, title, pinned, back, actions, tools }} pinnable={pinnable && face.state === 'ready'} card={only} />
        <div class="body">
          {face.state !== 'ready' && (
            <p role="status" id={headingId}>
              {face.state === 'waiting' ? m.loading : m[face.state]}
            </p>
          )}
          {cards.length > 1 && <Candidates {...{ cards, mention, actions }} />}
          {shown !== null && comparable.length > 0 && (
            <div class="buttons">
              {comparable.map((other) => (
                <button
                  key={other.id}
                  type="button"
                  class="plain-button"
                  aria-pressed={other.id === compared?.id}
                  onClick={() => setCompared(other.id === compared?.id ? null : other.id)}
                >
                  {other.id === compared?.id ? m.endCompare : m.compareWith(other.name)}
                </button>
              ))}
            </div>
          )}
          {shown !== null && compared !== undefined && (
            <CompareTable left={visibleCard(compared, settings.topicsOff).card} right={shown.card} />
          )}
          {shown !== null && compared === undefined && (
            <CardBody key={shown.card.id} card={shown.card} topicsHidden={shown.topicsHidden} {...{ mention, actions, fading }} />
          )}
        </div>
      </div>
    </CardContext.Provider>
  )
}
