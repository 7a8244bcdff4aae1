// A meeting's plain facts (when, where, level, hosts) and the meetings before, after and beside it.
import { Fragment } from 'preact'
import type { CardLink, CardMeeting, EntityCard } from '../../knowledge/card.ts'
import { useCard } from './card-context.ts'
import { EntityName, EntityNames } from './entity-name.tsx'
import { FirstFew } from './first-few.tsx'
import { PlaceNames } from './place-names.tsx'

export function MeetingFacts({ meeting }: { readonly meeting: CardMeeting }) {
  const { m, t } = useCard()
  return (
    <dl class="meeting-facts">
      <dt>{m.when}</dt>
      <dd>{t.dateRange(meeting.start, meeting.end)}</dd>
      <dt>{m.where}</dt>
      <dd class="dotted">
        {meeting.place !== null && <PlaceNames names={meeting.place} />}
        <span>{m.formats[meeting.format]}</span>
      </dd>
      <dt>{m.level}</dt>
      <dd>{m.levels[meeting.level]}</dd>
      {meeting.hosts.length > 0 && (
        <>
          <dt>{m.hosts}</dt>
          <dd>
            <EntityNames links={meeting.hosts} />
          </dd>
        </>
      )}
    </dl>
  )
}

export function MeetingNeighbours({ meeting }: { readonly meeting: CardMeeting }) {
  const { m } = useCard()
  const rows: [string, readonly CardLink[]][] = [
    [m.before, meeting.before === null ? [] : [meeting.before]],
    [m.after, meeting.after === null ? [] : [meeting.after]],
    [m.related, meeting.related],
  ]
  const filled = rows.filter(([, links]) => links.length > 0)
  if (filled.length === 0) return null
  return (
    <section class="part">
      <h3>{m.meetings}</h3>
      <dl class="meeting-facts">
        {filled.map(([label, links]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <EntityNames links={links} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

/** Meetings at first: those nearest to the article's date are what the article is about. */
const FIRST_MEETINGS = 3

/** The meetings of an actor: those nearest to the article's date, or all, the newest first. */
export function ActorMeetings({ meetings }: { readonly meetings: EntityCard['meetings'] }) {
  const { m, t } = useCard()
  if (meetings.length === 0) return null
  return (
    <section class="part">
      <h3>{m.meetings}</h3>
      <FirstFew
        items={meetings}
        all={[...meetings].sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))}
        first={FIRST_MEETINGS}
        class="meetings"
        each={(meeting) => (
          <li key={`${meeting.id} ${meeting.mode}`}>
            <EntityName link={meeting} />
            <span class="source-facts whole">
              {' '}
              {/* Many meetings are named by their day: it is not said twice. */}
              {meeting.name.includes(t.date(meeting.start)) ? '' : `${t.shortDate(meeting.start)} · `}
              {m.modes[meeting.mode]}
            </span>
          </li>
        )}
      />
    </section>
  )
}
