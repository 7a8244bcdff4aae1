// The meetings in time: a plain drawing for a glance, and the list below it, numbered alike, with place, level and who was there.
// The list says all that the drawing shows, so the drawing is hidden from screen readers.
import type { EntityCard } from '../../knowledge/card.ts'
import { useCard } from '../card/card-context.ts'
import { ParticipantList } from '../card/participant-list.tsx'
import { PlaceNames } from '../card/place-names.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { useDossier } from './dossier-context.ts'
import { layoutTimeline } from './timeline-layout.ts'

/** Units of the drawing; it scales to the width it is given. */
const WIDTH = 1000
const ROW = 30
const AXIS = 26
const RADIUS = 11

export function MeetingTimeline({ meetings }: { meetings: readonly EntityCard[] }) {
  const { d } = useDossier()
  if (meetings.length === 0) return <p class="quiet">{d.filter.empty}</p>
  return (
    <>
      <TimelineDrawing meetings={meetings} />
      <ol class="timeline-list">
        {meetings.map((card) => (
          <TimelineEntry key={card.id} card={card} />
        ))}
      </ol>
    </>
  )
}

function TimelineEntry({ card }: { card: EntityCard }) {
  const { m, t } = useCard()
  const { d } = useDossier()
  const { meeting } = card
  if (meeting === null) return null
  const people = new Set(meeting.participants.map(({ actor }) => actor.id)).size
  return (
    <li>
      <p>
        <a href={`#${card.id}`}>{card.name}</a>
      </p>
      <p class="meta dotted">
        <span>{t.dateRange(meeting.start, meeting.end)}</span>
        {meeting.place !== null && <PlaceNames names={meeting.place} />}
        <span>{m.formats[meeting.format]}</span>
        <span>{m.levels[meeting.level]}</span>
      </p>
      {people > 0 && (
        <Disclosure
          summary={
            <>
              {d.timeline.who} <span class="count">{t.plural(people, d.timeline.people)}</span>
            </>
          }
        >
          <ParticipantList participants={meeting.participants} />
        </Disclosure>
      )}
    </li>
  )
}

function TimelineDrawing({ meetings }: { meetings: readonly EntityCard[] }) {
  const { t } = useCard()
  const layout = layoutTimeline(
    meetings.flatMap(({ id, meeting }) => (meeting === null ? [] : [{ id, start: meeting.start, end: meeting.end }])),
  )
  if (layout === null) return null
  const height = layout.rows * ROW + AXIS
  // Room at both ends for half a mark.
  const x = (at: number): number => RADIUS + at * (WIDTH - 2 * RADIUS)
  const monthsBetweenLabels = Math.ceil(layout.ticks.length / 12)
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      {layout.ticks.map(({ month, at }, index) => (
        <g key={month}>
          <line x1={x(at)} x2={x(at)} y1={0} y2={height - AXIS + 6} class="timeline-tick" />
          {index % monthsBetweenLabels === 0 && (
            <text x={x(at) + 3} y={height - 6} class="timeline-month">
              {t.shortDate(month)}
            </text>
          )}
        </g>
      ))}
      {layout.marks.map(({ id, from, to, row }, index) => {
        const y = (layout.rows - row) * ROW - ROW / 2
        return (
          <a key={id} href={`#${id}`} tabindex={-1}>
            <title>{meetings[index]?.name}</title>
            {x(to) - x(from) > 2 * RADIUS && <line x1={x(from)} x2={x(to)} y1={y} y2={y} class="timeline-span" />}
            <circle cx={x(from)} cy={y} r={RADIUS} class="timeline-mark" />
            <text x={x(from)} y={y + 4} class="timeline-number">
              {t.number(index + 1)}
            </text>
          </a>
        )
      })}
    </svg>
  )
}
