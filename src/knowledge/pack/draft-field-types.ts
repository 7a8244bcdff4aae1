// What a field of the pack editor's forms is: a value of a record at a path, of a type that has a control. The forms themselves are
// draft-fields.ts.
import { OUTLET_CONTROLS, OUTLET_KINDS } from '../../model/article.ts'
import { MEETING_FORMATS, MEETING_LEVELS, PARTICIPATION_MODES, PARTICIPATION_ROLES, POST_KEYS } from '../../model/entity.ts'
import { NAME_KINDS, NAME_USES } from '../../model/name.ts'
import { QUOTATION_KINDS, STANCES } from '../../model/statement.ts'
import type { Json } from './draft-path.ts'
import type { DraftKind } from './new-records.ts'

/** Values to choose from; the interface has words for each list. */
export const CHOICES = {
  outletKinds: OUTLET_KINDS,
  controls: OUTLET_CONTROLS,
  levels: MEETING_LEVELS,
  formats: MEETING_FORMATS,
  modes: PARTICIPATION_MODES,
  roles: PARTICIPATION_ROLES,
  posts: POST_KEYS,
  nameKinds: NAME_KINDS,
  nameUses: NAME_USES,
  stances: STANCES,
  reportModes: ['direct', 'indirect'],
  quoteKinds: QUOTATION_KINDS,
  relations: ['agrees', 'differs', 'partly'],
  genders: ['f', 'm'],
  dateSources: ['page', 'address', 'text', 'elsewhere'],
} as const satisfies Record<string, readonly string[]>
export type ChoiceList = keyof typeof CHOICES

/** Every label that the interface has to have words for. */
const FIELD_LABELS = [
  'nameText',
  'language',
  'nameKind',
  'nameUse',
  'from',
  'until',
  'postTitle',
  'postOf',
  'post',
  'article',
  'reportMode',
  'quote',
  'quoteLanguage',
  'quoteKind',
  'reportStance',
  'origin',
  'credits',
  'note',
  'reports',
  'name',
  'description',
  'names',
  'label',
  'lookAlikes',
  'wikidata',
  'posts',
  'gender',
  'iso',
  'demonyms',
  'partOfBody',
  'members',
  'member',
  'officeOf',
  'start',
  'end',
  'city',
  'country',
  'format',
  'level',
  'sources',
  'participations',
  'participant',
  'role',
  'mode',
  'onBehalfOf',
  'hosts',
  'meetingTopics',
  'topicLabel',
  'question',
  'parent',
  'favour',
  'against',
  'conditional',
  'cues',
  'outletKind',
  'domains',
  'control',
  'articleTitle',
  'address',
  'published',
  'outlet',
  'actor',
  'topic',
  'stance',
  'gist',
  'said',
  'meeting',
  'subject',
  'accounts',
  'accountValue',
  'relation',
  'about',
  'silent',
  'packTitle',
  'packId',
  'version',
  'licence',
  'languages',
  'periodFrom',
  'periodUntil',
  'branches',
  'nameForms',
  'remark',
  'region',
  'venue',
  'partOfMeeting',
  'related',
  'topicDescription',
  'neutral',
  'mixed',
  'unclear',
  'dateFrom',
  'speaker',
  'speakerDescription',
  'assessment',
  'supersededReason',
  'supersededOn',
  'supersededBy',
] as const
export type FieldLabel = (typeof FIELD_LABELS)[number]

type Path = readonly string[]
/** `label`: which words name the field. `main`: also a column of the table, and shown without unfolding. */
type Base = { label: FieldLabel; path: Path; main?: true }
export type Field =
  | (Base & { type: 'text' | 'long' | 'date' | 'language' | 'address' })
  /** `orNull`: "none" is a value; otherwise `optional` says that nothing need be chosen. */
  | (Base & { type: 'choice'; of: ChoiceList; optional?: true; orNull?: true })
  /** `orSpeaker`: the speaker's own office may stand in the place of an outlet. */
  | (Base & { type: 'ref'; to: readonly DraftKind[]; optional?: true; orSpeaker?: true })
  /** A text by language; English first. */
  | (Base & { type: 'localized'; long?: true })
  /** A list of texts, one a line; by language, where `byLanguage`. */
  | (Base & { type: 'lines'; byLanguage?: true })
  | (Base & { type: 'refs'; to: readonly DraftKind[] })
  | (Base & { type: 'list'; item: readonly Field[]; fresh: Json })
