// The signs of our full pages and of the toolbar popup (icon.tsx says what all signs share).
import { Icon } from './icon.tsx'

export const UpIcon = () => (
  <Icon>
    <path d="M3.5 10L8 5.5l4.5 4.5" />
  </Icon>
)

export const DownIcon = () => (
  <Icon>
    <path d="M3.5 6L8 10.5 12.5 6" />
  </Icon>
)

/** A leaf of the record: opens an entry of the dossier. */
export const RecordIcon = () => (
  <Icon>
    <path d="M4 2.5h5.5L12 5v8.5H4z" />
    <path d="M6 7h4M6 9.5h4" />
  </Icon>
)

export const RemoveIcon = () => (
  <Icon>
    <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
  </Icon>
)
