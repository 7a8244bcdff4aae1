// What a card tells below its head: the warning, positions, differing facts, the meeting or meetings, and what it all rests on.
import type { EntityCard } from '../../knowledge/card.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import type { CardActions, Fading } from './card-actions.ts'
import { useCard } from './card-context.ts'
import { CopyButtons } from './copy-buttons.tsx'
import { CoverageLine, CoverageWarning } from './coverage-line.tsx'
import { FollowWords } from './entity-name.tsx'
import type { FaceMention } from './face.ts'
import { FactList } from './fact-list.tsx'
import { ActorMeetings, MeetingFacts, MeetingNeighbours } from './meeting-facts.tsx'
import { ParticipantList } from './participant-list.tsx'
import { PositionList } from './position-list.tsx'
import { NotThisOne, WhyMarked } from './why-marked.tsx'

interface Props {
  /** Already without what the reader switched off. */
  readonly card: EntityCard
  readonly topicsHidden: number
  readonly mention: FaceMention | null
  readonly actions: CardActions
  readonly fading: Fading | null
}

export function CardBody({ card, topicsHidden, mention, actions, fading }: Props) {
  const { m } = useCard()
  const { meeting } = card
  const outer = mention?.outer ?? null
  return (
    <>
      <CoverageWarning card={card} />
      {meeting !== null && <MeetingFacts meeting={meeting} />}
      <PositionList positions={card.positions} ofMeeting={meeting !== null} topicsHidden={topicsHidden} />
      {meeting !== null && <ParticipantList participants={meeting.participants} />}
      <FactList facts={card.facts} />
      {meeting !== null && <MeetingNeighbours meeting={meeting} />}
      <ActorMeetings meetings={card.meetings} />
      {outer !== null && (
        <p class="outer">
          {m.partOf} <FollowWords words={m.quoted(outer.text)} onPress={() => actions.follow(outer.entities)} />
        </p>
      )}
      <div class="foot">
        <CoverageLine card={card} />
        {mention !== null && <WhyMarked card={card} mention={mention} actions={actions} />}
        <CopyButtons card={card} />
        {fading !== null && (
          <button type="button" class="plain-button dossier" aria-pressed={fading.on} onClick={() => fading.set(!fading.on)}>
            {m.fade}
          </button>
        )}
        <button type="button" class="plain-button dossier" onClick={() => actions.openDossier(card.id)}>
          {m.dossier}
        </button>
      </div>
    </>
  )
}

/** Languages differ in the space round the dash of a span of days, and names in whether they have it. */
const closed = (words: string): string => words.replace(/\s*–\s*/g, '–')

/** The choice between candidates that nothing on the page tells apart. */
export function Candidates({ cards, mention, actions }: { readonly cards: readonly EntityCard[] } & Pick<Props, 'mention' | 'actions'>) {
  const { m, t } = useCard()
  /** When it was, unless it is named by its day. */
  const when = ({ name, meeting }: EntityCard): string => {
    const day = meeting === null ? '' : t.dateRange(meeting.start, meeting.end)
    return closed(name).includes(closed(day)) ? '' : day
  }
  return (
    <>
      <p>{m.undecided}</p>
      <ul class="candidates">
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" class="candidate" onClick={() => actions.follow([card.id])}>
              <strong>{card.name}</strong>
              {when(card) !== '' && <span class="source-facts"> {when(card)}</span>}
              <span class="about" lang={card.description.lang} dir="auto">
                {card.description.text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {mention !== null && (
        <Disclosure class="why" summary={m.why}>
          <p>{m.reasons.undecided({ name: '', cue: '', entities: '', date: '' })}</p>
          {/* It is none of them. */}
          <NotThisOne
            set={(scope, hidden) => {
              for (const { id } of cards) actions.setHidden(scope, id, hidden)
            }}
          />
        </Disclosure>
      )}
    </>
  )
}
