// What every field of a form needs: the record, how to change it, what was found wrong, and what may be referred to.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import { CHOICES, type ChoiceList } from '../../knowledge/pack/draft-field-types.ts'
import type { Json, JsonObject, ValuePath } from '../../knowledge/pack/draft-path.ts'
import type { KnownRecord } from '../../knowledge/pack/known-records.ts'
import type { DraftKind } from '../../knowledge/pack/new-records.ts'
import { cardMessages } from '../i18n/card/card-messages.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'

/** Records of some kinds to choose from: the draft's own, then those of the packs in use. */
export type Choosable = { own: readonly KnownRecord[]; known: readonly KnownRecord[] }

export type Form = {
  /** What the form is about, for the ids of its controls: one form with the same key at a time. */
  key: string
  record: JsonObject
  set: (path: ValuePath, value: Json | undefined) => void
  /** Of this record. */
  problems: readonly DraftProblem[]
  choosable: (kinds: readonly DraftKind[]) => Choosable
  words: EditorMessages
  tongue: Tongue
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === null) throw new Error('a field outside a form')
  return form
}

/** Id of the control at a path of a record. */
export const controlId = (key: string, path: ValuePath): string => `field-${key.replaceAll('/', '.')}-${path.join('.')}`

/** A value to choose, in the reader's words. */
export function choiceWord({ words, tongue }: Pick<Form, 'words' | 'tongue'>, list: ChoiceList, value: string): string {
  const { stances, levels, formats, modes, roles, quoteKinds, controls, relations } = cardMessages[tongue.language]
  const lists: Partial<Record<ChoiceList, Readonly<Record<string, string>>>> = {
    stances,
    levels,
    formats,
    modes,
    roles,
    quoteKinds,
    controls,
    relations,
    ...words.choices,
  }
  return lists[list]?.[value] ?? value
}

export const choicesOf = (list: ChoiceList): readonly string[] => CHOICES[list]
