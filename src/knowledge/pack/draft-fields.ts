// Which values of each kind of record somebody can write by hand, in the order in which a form asks for them. The interface draws forms and
// tables from this and finds the field that a problem is about. Every value of the model but ids has its field; a test holds that.
import { ACTOR_KINDS } from '../../model/ids.ts'
import type { Field } from './draft-field-types.ts'
import type { DraftKind } from './new-records.ts'

const BODIES = ['state', 'organisation', 'bloc'] as const
const ENTITIES = [...ACTOR_KINDS, 'meeting'] as const

const NAME: readonly Field[] = [
  { type: 'text', label: 'nameText', path: ['text'] },
  { type: 'language', label: 'language', path: ['lang'] },
  { type: 'choice', label: 'nameKind', path: ['kind'], of: 'nameKinds' },
  { type: 'choice', label: 'nameUse', path: ['use'], of: 'nameUses' },
  { type: 'lines', label: 'nameForms', path: ['forms'] },
]
const SPAN: readonly Field[] = [
  { type: 'date', label: 'from', path: ['from'] },
  { type: 'date', label: 'until', path: ['until'] },
]
const POST: readonly Field[] = [
  { type: 'localized', label: 'postTitle', path: ['title'] },
  { type: 'ref', label: 'postOf', path: ['of'], to: [...BODIES, 'office'] },
  { type: 'choice', label: 'post', path: ['post'], of: 'posts' },
  ...SPAN,
]
const REPORT: readonly Field[] = [
  { type: 'ref', label: 'article', path: ['article'], to: ['article'] },
  { type: 'choice', label: 'reportMode', path: ['mode'], of: 'reportModes' },
  { type: 'text', label: 'quote', path: ['quote', 'text'] },
  { type: 'language', label: 'quoteLanguage', path: ['quote', 'lang'] },
  { type: 'choice', label: 'quoteKind', path: ['quote', 'kind'], of: 'quoteKinds', optional: true },
  { type: 'choice', label: 'reportStance', path: ['stance'], of: 'stances', optional: true },
  { type: 'ref', label: 'origin', path: ['origin'], to: ['outlet'], optional: true, orSpeaker: true },
  { type: 'lines', label: 'credits', path: ['credits'] },
  { type: 'text', label: 'note', path: ['note'] },
]
const REPORTS: Field = { type: 'list', label: 'reports', path: ['reports'], item: REPORT, fresh: { article: '', mode: 'indirect' } }

const REMARK: Field = { type: 'text', label: 'remark', path: ['note'] }
/** A correction; `to`: kinds that may take the record's place. */
const superseded = (to: readonly DraftKind[]): readonly Field[] => [
  { type: 'text', label: 'supersededReason', path: ['superseded', 'reason'] },
  { type: 'date', label: 'supersededOn', path: ['superseded', 'on'] },
  { type: 'ref', label: 'supersededBy', path: ['superseded', 'by'], to, optional: true },
]

const SHOWN: readonly Field[] = [
  { type: 'text', label: 'name', path: ['name'], main: true },
  { type: 'localized', label: 'description', path: ['description'], long: true, main: true },
]
const NAMES: Field = {
  type: 'list',
  label: 'names',
  path: ['names'],
  item: [...NAME, ...SPAN],
  fresh: { text: '', lang: 'en', kind: 'full', use: 'alone' },
}
const CALLED: readonly Field[] = [
  NAMES,
  { type: 'localized', label: 'label', path: ['label'] },
  { type: 'lines', label: 'lookAlikes', path: ['lookAlikes'] },
  { type: 'text', label: 'wikidata', path: ['wikidata'] },
  ...superseded(ENTITIES),
]

/** The forms, by kind; the manifest's is MANIFEST_FORM. */
export const FORMS: { readonly [K in DraftKind]: readonly Field[] } = {
  person: [
    ...SHOWN,
    { type: 'list', label: 'posts', path: ['posts'], item: POST, fresh: { post: 'other', of: '' } },
    ...CALLED,
    { type: 'choice', label: 'gender', path: ['gender'], of: 'genders', optional: true },
  ],
  state: [
    ...SHOWN,
    { type: 'text', label: 'iso', path: ['iso'], main: true },
    ...CALLED,
    { type: 'lines', label: 'demonyms', path: ['demonyms'], byLanguage: true },
  ],
  organisation: [...SHOWN, { type: 'ref', label: 'partOfBody', path: ['of'], to: BODIES, optional: true, main: true }, ...CALLED],
  bloc: [
    ...SHOWN,
    {
      type: 'list',
      label: 'members',
      path: ['members'],
      item: [{ type: 'ref', label: 'member', path: ['actor'], to: ACTOR_KINDS }, ...SPAN],
      fresh: { actor: '' },
    },
    ...CALLED,
  ],
  office: [...SHOWN, { type: 'ref', label: 'officeOf', path: ['of'], to: BODIES, main: true }, ...CALLED],
  meeting: [
    ...SHOWN,
    { type: 'date', label: 'start', path: ['start'], main: true },
    { type: 'date', label: 'end', path: ['end'] },
    { type: 'localized', label: 'city', path: ['place', 'city'], main: true },
    { type: 'ref', label: 'country', path: ['place', 'state'], to: ['state'], optional: true },
    { type: 'localized', label: 'region', path: ['place', 'region'] },
    { type: 'localized', label: 'venue', path: ['place', 'venue'] },
    { type: 'choice', label: 'format', path: ['format'], of: 'formats', main: true },
    { type: 'choice', label: 'level', path: ['level'], of: 'levels', main: true },
    { type: 'refs', label: 'sources', path: ['sources'], to: ['article'] },
    {
      type: 'list',
      label: 'participations',
      path: ['participations'],
      item: [
        { type: 'ref', label: 'participant', path: ['actor'], to: ACTOR_KINDS },
        { type: 'choice', label: 'role', path: ['role'], of: 'roles' },
        { type: 'choice', label: 'mode', path: ['mode'], of: 'modes' },
        { type: 'ref', label: 'onBehalfOf', path: ['onBehalfOf'], to: ACTOR_KINDS, optional: true },
        { type: 'refs', label: 'sources', path: ['sources'], to: ['article'] },
        REMARK,
      ],
      fresh: { actor: '', role: 'participant', mode: 'in person', sources: [] },
    },
    { type: 'refs', label: 'hosts', path: ['hosts'], to: ACTOR_KINDS },
    { type: 'refs', label: 'meetingTopics', path: ['topics'], to: ['topic'] },
    { type: 'ref', label: 'partOfMeeting', path: ['partOf'], to: ['meeting'], optional: true },
    { type: 'refs', label: 'related', path: ['related'], to: ['meeting'] },
    ...CALLED,
  ],
  topic: [
    { type: 'localized', label: 'topicLabel', path: ['label'], main: true },
    { type: 'localized', label: 'question', path: ['question'], long: true, main: true },
    { type: 'ref', label: 'parent', path: ['parent'], to: ['topic'], optional: true },
    { type: 'localized', label: 'favour', path: ['stances', 'favour'], main: true },
    { type: 'localized', label: 'against', path: ['stances', 'against'], main: true },
    { type: 'localized', label: 'conditional', path: ['stances', 'conditional'] },
    { type: 'localized', label: 'neutral', path: ['stances', 'neutral'] },
    { type: 'localized', label: 'mixed', path: ['stances', 'mixed'] },
    { type: 'localized', label: 'unclear', path: ['stances', 'unclear'] },
    { type: 'long', label: 'topicDescription', path: ['description'] },
    { type: 'lines', label: 'cues', path: ['cues'], byLanguage: true },
  ],
  outlet: [
    { type: 'text', label: 'name', path: ['name'], main: true },
    { type: 'choice', label: 'outletKind', path: ['kind'], of: 'outletKinds', main: true },
    { type: 'text', label: 'iso', path: ['country'], main: true },
    { type: 'lines', label: 'domains', path: ['domains'], main: true },
    { type: 'choice', label: 'control', path: ['control'], of: 'controls', optional: true },
    REMARK,
  ],
  article: [
    { type: 'text', label: 'articleTitle', path: ['title'], main: true },
    { type: 'address', label: 'address', path: ['url'], main: true },
    { type: 'date', label: 'published', path: ['published'], main: true },
    { type: 'language', label: 'language', path: ['language'], main: true },
    { type: 'ref', label: 'outlet', path: ['outlet'], to: ['outlet'], main: true },
    { type: 'choice', label: 'dateFrom', path: ['dateFrom'], of: 'dateSources', optional: true },
    { type: 'lines', label: 'credits', path: ['credits'] },
    REMARK,
  ],
  statement: [
    { type: 'ref', label: 'actor', path: ['actor'], to: ACTOR_KINDS, main: true },
    { type: 'ref', label: 'topic', path: ['topic'], to: ['topic'], main: true },
    { type: 'choice', label: 'stance', path: ['stance'], of: 'stances', orNull: true, main: true },
    { type: 'long', label: 'gist', path: ['gist'], main: true },
    { type: 'date', label: 'said', path: ['said'], main: true },
    REPORTS,
    { type: 'ref', label: 'meeting', path: ['meeting'], to: ['meeting'], optional: true },
    { type: 'ref', label: 'speaker', path: ['speaker', 'actor'], to: ACTOR_KINDS, optional: true },
    { type: 'localized', label: 'speakerDescription', path: ['speaker', 'description'] },
    REMARK,
    ...superseded(['statement']),
  ],
  fact: [
    { type: 'ref', label: 'subject', path: ['subject'], to: ENTITIES, main: true },
    { type: 'localized', label: 'question', path: ['question'], main: true },
    {
      type: 'list',
      label: 'accounts',
      path: ['accounts'],
      item: [{ type: 'localized', label: 'accountValue', path: ['value'] }, REPORTS],
      fresh: { reports: [] },
    },
    { type: 'choice', label: 'relation', path: ['relation'], of: 'relations', main: true },
    { type: 'ref', label: 'topic', path: ['topic'], to: ['topic'], optional: true },
    { type: 'refs', label: 'about', path: ['about'], to: ENTITIES },
    { type: 'refs', label: 'silent', path: ['silent'], to: ['article'] },
    { type: 'long', label: 'assessment', path: ['assessment'] },
    ...superseded(['fact']),
  ],
}

export const MANIFEST_FORM: readonly Field[] = [
  { type: 'localized', label: 'packTitle', path: ['title'], main: true },
  { type: 'text', label: 'packId', path: ['id'], main: true },
  { type: 'text', label: 'version', path: ['version'], main: true },
  { type: 'text', label: 'licence', path: ['licence'], main: true },
  { type: 'lines', label: 'languages', path: ['languages'], main: true },
  { type: 'date', label: 'periodFrom', path: ['period', 'from'], main: true },
  { type: 'date', label: 'periodUntil', path: ['period', 'until'], main: true },
  { type: 'refs', label: 'branches', path: ['branches'], to: ['topic'] },
]
