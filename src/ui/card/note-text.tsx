// A remark of the record on a report or on somebody's part in a meeting. Remarks are in English, and say so to readers of other languages.
import { useCard } from './card-context.ts'

export function NoteText({ note }: { readonly note: string }) {
  const { m, t } = useCard()
  return (
    <>
      <span lang="en">{note}</span>
      {t.language !== 'en' && ` (${m.gistLanguage})`}
    </>
  )
}
