// The signs of cards and of what stands over a page (icon.tsx says what all signs share).
import { Icon } from './icon.tsx'

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
)

export const BackIcon = () => (
  <Icon>
    <path class="flips" d="M10 3.5L5.5 8l4.5 4.5" />
  </Icon>
)

/** A pin: outlined when it can be set, filled while it holds. */
export const PinIcon = ({ set }: { readonly set: boolean }) => (
  <Icon>
    <path d="M6 2.5h4l-.6 4.2 2.1 2.1v1.2h-7V8.8l2.1-2.1z" fill={set ? 'currentColor' : 'none'} />
    <path d="M8 10v3.5" />
  </Icon>
)

export const CardIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="2" />
    <path d="M5 6.5h6M5 9.5h4" />
  </Icon>
)

export const MoveIcon = () => (
  <Icon>
    <path d="M8 2v12M2 8h12M6.3 3.7L8 2l1.7 1.7M6.3 12.3L8 14l1.7-1.7M3.7 6.3L2 8l1.7 1.7M12.3 6.3L14 8l-1.7 1.7" />
  </Icon>
)
