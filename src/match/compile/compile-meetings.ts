// What linking asks of meetings, from their records: where, who, whose meeting it is. Part of compiling; numbers are entity numbers.
import type { Entity, Meeting } from '../../model/entity.ts'
import { dayRange } from '../../model/fuzzy-date.ts'
import type { Topic } from '../../model/statement.ts'
import { localized } from '../../model/text.ts'
import { foldText } from '../../text/fold.ts'
import type { WorldMeeting } from '../gazetteer.ts'
import { english } from '../languages/en.ts'
import { EUROPEAN } from '../languages/european-words.ts'
import { themesIn } from '../languages/meeting-themes.ts'
import { sessionNumberOf } from '../meetings/session-number.ts'
import { PhraseIndex } from '../phrase-index.ts'
import { tellsAnyOf } from '../word-sets.ts'
import type { PlaceNumbers } from './expand-lexicon.ts'

/** Names by which a venue or a meeting's own name tells offices and bodies. */
export interface HostNames {
  offices: PhraseIndex<string>
  /** With what the body belongs to, where that is a bloc. */
  bodies: PhraseIndex<readonly string[]>
  /** States, by the names that topics use of them. */
  states: PhraseIndex<string>
}

export function hostNames(entities: readonly Entity[]): HostNames {
  const names: HostNames = { offices: new PhraseIndex(), bodies: new PhraseIndex(), states: new PhraseIndex() }
  for (const entity of entities) {
    if (entity.kind === 'office') for (const { text } of entity.names) names.offices.add(text, entity.id)
    if (entity.kind === 'state') for (const { text, use } of entity.names) if (use === 'alone') names.states.add(text, entity.id)
    if (!isBody(entity)) continue
    const above = 'of' in entity && entity.of?.startsWith('bloc/') ? [entity.of] : []
    const owners = [entity.id, ...above]
    for (const { text, use } of entity.names) if (use === 'alone') names.bodies.add(text, owners)
  }
  return names
}

/** Bodies whose meeting it is: those that host it, and those that its names name ("Coalition of the Willing summit"). */
export function bodiesOf(meeting: Meeting, { bodies }: HostNames): string[] {
  const named = bodies.within(meeting.name, ...meeting.names.map((name) => name.text))
  return [
    ...meeting.hosts.filter((id) => /^(?:bloc|organisation)\//.test(id)),
    ...named.map(([body]) => body as string),
    // "The EU summit" is the European Council's: what a body belongs to owns its meetings too.
    ...named.flatMap(([, ...above]) => above),
  ]
}

export function worldMeeting(
  meeting: Meeting,
  numbers: ReadonlyMap<string, number>,
  placeNumbers: readonly number[],
  hosts: HostNames,
  places: PlaceNumbers,
  topics: ReadonlyMap<string, Topic>,
): WorldMeeting {
  const actors = [
    ...meeting.participations.filter((one) => one.mode !== 'not invited' && one.mode !== 'absent').map((one) => one.actor),
    ...meeting.hosts,
  ]
  const onLine = meeting.participations.filter((one) => one.mode === 'remote' && meeting.format !== 'remote').map((one) => one.actor)
  const known = (ids: readonly string[]): number[] => ids.flatMap((id) => numbers.get(id) ?? [])
  // Offices at which it was held ("the White House meeting"): those that its venue names.
  const offices = meeting.place?.venue === undefined ? [] : hosts.offices.within(localized(meeting.place.venue, 'en'))
  return {
    id: meeting.id,
    entity: numbers.get(meeting.id) as number,
    start: dayRange(meeting.start)[0],
    end: dayRange(meeting.end ?? meeting.start)[1],
    exact: meeting.start.length === 10,
    level: meeting.level,
    remote: meeting.format !== 'in person' || meeting.place === undefined,
    // "The video conference" of a few round a table, the others on a line: what the record itself calls so.
    online: meeting.format === 'remote' || meeting.place === undefined || A_CALL.test(foldText(meeting.name)),
    themes: themesIn([meeting.name, ...meeting.names.map(({ text }) => text), ...topicNames(meeting, topics)]),
    session: sessionNumberOf(meeting.names.map(({ text }) => text)),
    places: [...placeNumbers, ...offices.map((office) => places.number(office))],
    actors: [...new Set(known(actors))],
    onLine: [...new Set(known(onLine))],
    bodies: [...new Set(known(bodiesOf(meeting, hosts)))],
    hosts: known(meeting.hosts),
    subjects: known(subjectsOf(meeting, hosts, topics)),
  }
}

/** Names of meetings are English. */
const A_CALL = tellsAnyOf({ en: english.meetingNouns.call.map(foldText) })

/** States that a meeting was about: those that its own name names, and the questions of its topics and of the larger ones that these belong to. */
function subjectsOf(meeting: Meeting, { states }: HostNames, topics: ReadonlyMap<string, Topic>): string[] {
  const above = meeting.topics.flatMap((id) => topics.get(topics.get(id)?.parent ?? '') ?? [])
  return states.within(meeting.name, ...topicNames(meeting, topics), ...above.flatMap(namesOf))
}

/** What a meeting's topics are called, and the questions that they ask. */
function topicNames(meeting: Meeting, topics: ReadonlyMap<string, Topic>): string[] {
  return meeting.topics.flatMap((id) => topics.get(id) ?? []).flatMap(namesOf)
}

function namesOf({ label, question }: Topic): string[] {
  return [label.en, question.en]
}

/** Is it a bloc or an organisation of Europeans, by any of its names? Who belongs to one is a European. */
export function isCalledEuropean(entity: Entity): boolean {
  return isBody(entity) && entity.names.some(({ text }) => A_EUROPEAN.test(foldText(text)))
}
const A_EUROPEAN = tellsAnyOf(EUROPEAN)

function isBody(entity: Entity): boolean {
  return entity.kind === 'bloc' || entity.kind === 'organisation'
}
