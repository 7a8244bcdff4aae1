// What the check found: what must be mended first, then what would make cards fuller. Each leads to its field.
import type { DraftProblem } from '../../knowledge/pack/check-draft.ts'
import type { Draft } from '../../knowledge/pack/draft.ts'
import { findRecord } from '../../knowledge/pack/draft.ts'
import { FORMS, MANIFEST_FORM } from '../../knowledge/pack/draft-fields.ts'
import { labelOf } from '../../knowledge/pack/known-records.ts'
import { kindOfRecord } from '../../knowledge/pack/new-records.ts'
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import type { CheckState } from './editor-types.ts'
import { isMissing, ProblemText } from './labelled-field.tsx'

/** Of each weight; more are not read, and many go when the first are mended. */
const MOST_SHOWN = 60

type CheckListProps = {
  draft: Draft
  checking: CheckState
  words: EditorMessages
  tongue: Tongue
  onCheck: () => void
  onGo: (problem: DraftProblem) => void
}

export function CheckList({ draft, checking, words, tongue, onCheck, onGo }: CheckListProps) {
  const texts = words.check
  const problems = checking.kind === 'done' ? checking.problems : []
  const refusing = problems.filter(({ weight }) => weight === 'refuses')
  const remarks = problems.filter(({ weight }) => weight === 'remark')
  const list = (some: readonly DraftProblem[]) => (
    <ul class="problem-list">
      {some.slice(0, MOST_SHOWN).map((problem) => (
        <li key={`${problem.record} ${problem.path.join('.')} ${problem.message}`}>
          <button type="button" class="link-button" onClick={() => onGo(problem)}>
            {placeOf(problem, draft, words)}
          </button>{' '}
          {isMissing(problem) ? texts.needed : <ProblemText problem={problem} />}
        </li>
      ))}
      {some.length > MOST_SHOWN && <li>{tongue.plural(some.length - MOST_SHOWN, texts.moreProblems)}</li>}
    </ul>
  )
  return (
    <section class="finish-part" aria-labelledby="check-title">
      <h3 id="check-title">{texts.title}</h3>
      <button type="button" class="choice-button" disabled={checking.kind === 'working'} onClick={onCheck}>
        {texts.run}
      </button>
      <div role="status">
        {checking.kind === 'working' && <p>{texts.working}…</p>}
        {checking.kind === 'failed' && (
          <p class="note">
            {texts.failed} <span lang="en">{checking.why}</span>
          </p>
        )}
        {checking.kind === 'done' && (
          <>
            {checking.stale && <p class="note">{texts.stale}</p>}
            <p>{refusing.length === 0 ? texts.good : `${tongue.plural(refusing.length, texts.refused)}:`}</p>
          </>
        )}
      </div>
      {refusing.length > 0 && list(refusing)}
      {remarks.length > 0 && <Disclosure summary={tongue.plural(remarks.length, texts.remarks)}>{list(remarks)}</Disclosure>}
    </section>
  )
}

/** "Ana Brandt: Description". */
function placeOf({ record, path }: DraftProblem, draft: Draft, words: EditorMessages): string {
  const found = findRecord(draft, record)
  const fields = found === undefined ? MANIFEST_FORM : FORMS[kindOfRecord(found)]
  // The innermost field that the path leads to: a list's own, then its entry's.
  const names: string[] = []
  let at = fields
  let rest = path.filter((key) => typeof key === 'string')
  for (;;) {
    const field = at.find((each) => each.path.every((key, depth) => rest[depth] === key))
    if (field === undefined) break
    names.push(words.fields[field.label])
    if (field.type !== 'list') break
    at = field.item
    rest = rest.slice(field.path.length)
  }
  const name = found === undefined ? words.views.pack : labelOf(found)
  return names.length === 0 ? name : words.check.inRecord(name, names.join(' – '))
}
