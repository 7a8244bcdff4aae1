// Adding a record: its kind where there is a choice, what it is called, and whose it is. The rest is asked for in its form.
import { useId, useState } from 'preact/hooks'
import type { DraftKind } from '../../knowledge/pack/new-records.ts'
import { ACTOR_KINDS } from '../../model/ids.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { KINDS_OF_VIEW, type RecordView } from './editor-views.ts'
import type { Form } from './form-context.ts'

type AddRecordProps = {
  view: RecordView
  words: EditorMessages
  tongue: Tongue
  choosable: Form['choosable']
  onAdd: (kind: DraftKind, name: string, owner: string | null) => void
}

/** Whose a new record is, for the kinds that belong to another record. */
const OWNERS: Partial<Record<DraftKind, readonly DraftKind[]>> = {
  article: ['outlet'],
  statement: ACTOR_KINDS,
  fact: [...ACTOR_KINDS, 'meeting'],
}

export function AddRecord({ view, words, tongue, choosable, onAdd }: AddRecordProps) {
  const id = useId()
  const kinds = KINDS_OF_VIEW[view]
  const [kind, setKind] = useState<DraftKind>(kinds[0] ?? 'person')
  const [name, setName] = useState('')
  const [owner, setOwner] = useState('')
  // A publisher and an article are named by other words than the list that they stand in.
  const naming = view === 'sources' ? (kind === 'article' ? 'article' : 'outlet') : view
  const needs = OWNERS[kind]
  const { own, known } = needs === undefined ? { own: [], known: [] } : choosable(needs)
  const owning = naming === 'article' || naming === 'statements' || naming === 'facts' ? naming : null
  const kindWords: Readonly<Record<string, string>> = {
    ...cardMessages[tongue.language].kinds,
    outlet: words.fields.outlet,
    article: words.fields.article,
  }
  if (needs !== undefined && kinds.length === 1 && own.length + known.length === 0 && owning !== null)
    return <p class="note">{words.noOwner[owning]}</p>

  function add(): void {
    if (name.trim() === '' || (needs !== undefined && owner === '')) return
    onAdd(kind, name.trim().normalize('NFC'), needs === undefined ? null : owner)
    setName('')
  }
  return (
    <form
      class="add-record"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {kinds.length > 1 && (
        <label>
          {words.addKind}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as DraftKind)}>
            {kinds.map((each) => (
              <option key={each} value={each} selected={each === kind}>
                {kindWords[each] ?? each}
              </option>
            ))}
          </select>
        </label>
      )}
      {owning !== null && (
        <label>
          {words.addOwner[owning]}
          <select value={owner} required onChange={({ currentTarget }) => setOwner(currentTarget.value)}>
            <option value="">{words.choose}</option>
            {own.length > 0 && <Options label={words.ownRecords} records={own} />}
            {known.length > 0 && <Options label={words.knownRecords} records={known} />}
          </select>
        </label>
      )}
      <label class="add-name" for={id}>
        {words.addNames[naming]}
        <input type="text" id={id} required value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <button type="submit" class="choice-button">
        {words.add}
      </button>
    </form>
  )
}

function Options({ label, records }: { label: string; records: readonly { id: string; label: string }[] }) {
  return (
    <optgroup label={label}>
      {records.map((record) => (
        <option key={record.id} value={record.id}>
          {record.label}
        </option>
      ))}
    </optgroup>
  )
}
