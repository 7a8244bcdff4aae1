// A part that unfolds: the browser's own details element, so that keyboard, search in page and screen readers know it.
// What is folded is drawn with the rest, or, below DrawnLater, when the browser has time: search in page finds it in either case.
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'

/** Is what is folded drawn at once, only when it unfolds, or before that when the browser has time? */
const Drawing = createContext<'at once' | 'unfolded' | 'idle'>('at once')

interface Props {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly class?: string
  readonly children: ComponentChildren
}

export function Disclosure({ summary, open = false, class: extra, children }: Props) {
  const drawing = useContext(Drawing)
  const [drawn, setDrawn] = useState(open || drawing === 'at once')
  const draw = () => setDrawn(true)
  useEffect(() => {
    if (drawn || drawing !== 'idle') return
    const asked = requestIdleCallback(draw)
    return () => cancelIdleCallback(asked)
  }, [drawn, drawing])
  // Only what the reader unfolds is brought into view: search in page, print and tests open folds too.
  const pressed = useRef(false)
  const press = () => {
    pressed.current = true
    // Now, so that it stands there when the browser tells that the fold is open.
    draw()
  }
  const toggle = (fold: HTMLDetailsElement) => {
    draw()
    if (pressed.current && fold.open) bringIntoView(fold)
    pressed.current = false
  }
  return (
    <details class={extra === undefined ? 'fold' : `fold ${extra}`} open={open} onToggle={(event) => toggle(event.currentTarget)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by itself, by key too */}
      <summary onClick={press}>{summary}</summary>
      <div class="fold-body">{drawn && children}</div>
    </details>
  )
}

/** About three lines: with so much of it in sight a reader sees that a fold opened, and nothing is moved under the pointer. */
const ENOUGH = 60

/**
 * A fold at the lower edge of a card opens beyond that edge, and seems not to. The card's body, and nothing round it, scrolls then, by half
 * of its height at most, so that the summary stays near where it was pressed.
 */
function bringIntoView(fold: HTMLDetailsElement): void {
  const body = fold.closest('.body')
  const unfolded = fold.querySelector(':scope > .fold-body')
  if (body === null || unfolded === null) return
  const edge = body.getBoundingClientRect()
  const part = unfolded.getBoundingClientRect()
  if (Math.min(part.bottom, edge.bottom) - part.top >= Math.min(part.height, ENOUGH)) return
  body.scrollTop += Math.min(part.bottom - edge.bottom, fold.getBoundingClientRect().top - edge.top, edge.height / 2)
}

interface LaterProps {
  /** What unfolds inside can be seen; until then nothing folded is drawn. */
  readonly shown: boolean
  readonly children: ComponentChildren
}

/** For what has to be on the screen at once: what is folded in it is most of it, and is drawn piece by piece after what is seen is painted. */
export function DrawnLater({ shown, children }: LaterProps) {
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(shown), [shown])
  return <Drawing.Provider value={painted ? 'idle' : 'unfolded'}>{children}</Drawing.Provider>
}
