// "Why is this marked?": the reason in words, how sure it is; and the two ways to be rid of the mark: "Not this one" in three reaches,
// and switching off a topic that it is marked for.
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CardTopic, EntityCard } from '../../knowledge/card.ts'
import type { HiddenReach } from '../../settings/hidden.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import type { CardActions } from './card-actions.ts'
import { useCard } from './card-context.ts'
import type { FaceMention } from './face.ts'
import { FirstFew } from './first-few.tsx'
import { reasonWords } from './reason-words.ts'

/** The topics that concern the page most come first; an actor of many has more than a screen of them. */
const FIRST_TOPICS = 3

const SCOPES: readonly HiddenReach[] = ['page', 'site', 'everywhere']

interface Props {
  readonly card: EntityCard
  readonly mention: FaceMention
  readonly actions: Pick<CardActions, 'setHidden' | 'setTopic'>
}

export function WhyMarked({ card, mention, actions }: Props) {
  const { m, t } = useCard()
  const percent = new Intl.NumberFormat(t.language, { style: 'percent' }).format(mention.score)
  return (
    <Disclosure class="why" summary={m.why}>
      <p>
        {t.labelled(m.quoted(mention.text), reasonWords(mention, card, m, t))} {m.certainty(percent)}
      </p>
      <NotThisOne set={(scope, hidden) => actions.setHidden(scope, card.id, hidden)} />
      <TopicSwitches card={card} setTopic={actions.setTopic} />
    </Disclosure>
  )
}

/** The three reaches; and once one is chosen, what became of it, with the way back. */
export function NotThisOne({ set }: { readonly set: (scope: HiddenReach, hidden: boolean) => void }) {
  const { m } = useCard()
  const [chosen, setChosen] = useState<HiddenReach | null>(null)
  const [back, setBack] = useState<HiddenReach | null>(null)
  const undo = useFocusOn<HTMLButtonElement>(chosen)
  const again = useFocusOn<HTMLButtonElement>(back)
  const choose = (scope: HiddenReach, hidden: boolean): void => {
    setChosen(hidden ? scope : null)
    setBack(hidden ? null : scope)
    set(scope, hidden)
  }
  return chosen !== null ? (
    <p role="status">
      {m.hidden}{' '}
      <button ref={undo} type="button" class="plain-button" onClick={() => choose(chosen, false)}>
        {m.undo}
      </button>
    </p>
  ) : (
    <fieldset>
      <legend>{m.notThisOne}</legend>
      {SCOPES.map((scope) => (
        <button key={scope} ref={scope === back ? again : null} type="button" class="plain-button" onClick={() => choose(scope, true)}>
          {m.hideScopes[scope]}
        </button>
      ))}
    </fieldset>
  )
}

/** Where the pressed button goes away, the focus goes to what comes in its place, when `cause` comes to be something else than nothing. */
function useFocusOn<E extends HTMLElement>(cause: unknown) {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    if (cause) element.current?.focus({ preventScroll: true })
  }, [cause])
  return element
}

/** The topics of what the card shows, each with a way to be rid of it here and now; the last one switched off can be had back. */
function TopicSwitches({ card, setTopic }: { readonly card: EntityCard } & Pick<CardActions, 'setTopic'>) {
  const { m } = useCard()
  const [last, setLast] = useState<CardTopic | null>(null)
  const all = [...card.positions.map(({ topic }) => topic), ...card.facts.flatMap(({ topic }) => (topic === null ? [] : [topic]))]
  const topics = [...new Map(all.map((topic) => [topic.id, topic])).values()].filter(({ id }) => id !== last?.id)
  const undo = useFocusOn<HTMLButtonElement>(last)
  const choose = (topic: CardTopic, on: boolean): void => {
    setLast(on ? null : topic)
    setTopic(topic.id, on)
  }
  if (topics.length === 0 && last === null) return null
  return (
    <fieldset>
      <legend>{m.topicsHere}</legend>
      {last !== null && (
        <p role="status">
          {m.switchedOff(last.label)}{' '}
          <button ref={undo} type="button" class="plain-button" onClick={() => choose(last, true)}>
            {m.undo}
          </button>
        </p>
      )}
      <FirstFew
        class="switches"
        items={topics}
        first={FIRST_TOPICS}
        each={(topic) => (
          <li key={topic.id}>
            <button type="button" class="plain-button" onClick={() => choose(topic, false)}>
              {m.switchOff(topic.label)}
            </button>
          </li>
        )}
      />
    </fieldset>
  )
}
