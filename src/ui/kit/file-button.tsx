// A button that opens the browser's file chooser and hands on the text of the chosen file. The input itself is the button's label's
// control, hidden from sight only, so that keyboard and screen readers meet one ordinary file input.
import { useId } from 'preact/hooks'
import { chosenText } from './files.ts'

/** `of`: what the file is for, said to screen readers only, where two buttons read alike. */
type FileButtonProps = { label: string; of?: string; accept: string; onText: (text: string) => void }

export function FileButton({ label, of, accept, onText }: FileButtonProps) {
  const id = useId()
  return (
    <span class="file-button">
      <input
        type="file"
        id={id}
        class="visually-hidden"
        accept={accept}
        onChange={(event) => {
          void chosenText(event.currentTarget).then((text) => {
            if (text !== null) onText(text)
          })
        }}
      />
      <label class="choice-button" for={id}>
        {label}
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </label>
    </span>
  )
}
