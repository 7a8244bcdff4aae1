// A button that opens the browser's file chooser and hands on the chosen file, or its text. The input itself is the button's label's
// control, hidden from sight only, so that keyboard and screen readers meet one ordinary file input.
import { useId } from 'preact/hooks'

/** `of`: what the file is for, said to screen readers only, where two buttons read alike. */
type FileButtonProps = { label: string; of?: string; accept: string; onText: (text: string) => void }
type FileChoiceProps = Omit<FileButtonProps, 'onText'> & { disabled?: boolean; onFile: (file: File) => void | Promise<void> }

export function FileButton({ onText, ...rest }: FileButtonProps) {
  return <FileChoice {...rest} onFile={(file) => file.text().then(onText)} />
}

export function FileChoice({ label, of, accept, disabled = false, onFile }: FileChoiceProps) {
  const id = useId()
  return (
    <span class="file-button">
      <input
        type="file"
        id={id}
        class="visually-hidden"
        accept={accept}
        disabled={disabled}
        onChange={async ({ currentTarget: input }) => {
          const file = input.files?.[0]
          if (file !== undefined) await onFile(file)
          // Emptied, so that the same file can be chosen again.
          input.value = ''
        }}
      />
      <label class="choice-button" for={id}>
        {label}
        {of !== undefined && <span class="visually-hidden">: {of}</span>}
      </label>
    </span>
  )
}
