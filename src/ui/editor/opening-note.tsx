// Why a file was not opened, or why the last change was not kept.
import type { EditorMessages } from '../i18n/editor/en.ts'
import type { Tongue } from '../i18n/language.ts'
import type { OpenState } from './editor-types.ts'

type OpeningNoteProps = { opening: OpenState; problem: string | null; words: EditorMessages; tongue: Tongue }

export function OpeningNote({ opening, problem, words, tongue }: OpeningNoteProps) {
  return (
    <div role="status">
      {opening.kind === 'refused' && (
        <p class="note">
          {words.notOpened} <span lang="en">{opening.sentence}</span>
        </p>
      )}
      {opening.kind === 'too many' && (
        <p class="note">
          {words.notOpened} {words.tooMany(tongue.number(opening.most))}
        </p>
      )}
      {problem !== null && (
        <p class="note">
          {words.notKept} <span lang="en">{problem}</span>
        </p>
      )}
    </div>
  )
}
