// The keys as the browser has them now. Only the browser can change them: the way there is a button, or its address to type.
import type { OptionsMessages } from '../i18n/options/en.ts'
import type { OptionsProps } from './options-types.ts'

type KeyOptionsProps = Pick<OptionsProps, 'keys' | 'keysPage'> & { words: OptionsMessages }

export function KeyOptions({ keys, keysPage, words }: KeyOptionsProps) {
  return (
    <>
      <dl class="key-list">
        {keys.map(({ command, keys: shown }) => (
          <div key={command}>
            <dt>{words.keys.commands[command]}</dt>
            <dd>{shown === '' ? <span class="no-key">{words.keys.none}</span> : <kbd>{shown}</kbd>}</dd>
          </div>
        ))}
        <div>
          <dt>{words.keys.escape}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      {keysPage.open === null ? (
        <p class="option-hint">{words.keys.where(keysPage.address)}</p>
      ) : (
        <button type="button" class="choice-button" onClick={keysPage.open}>
          {words.keys.change}
        </button>
      )}
    </>
  )
}
