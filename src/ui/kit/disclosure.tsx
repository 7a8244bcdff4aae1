// A part that unfolds: the browser's own details element, so that keyboard, search in page and screen readers know it.
// What is folded is drawn with the rest, or, below DrawnLater, when the browser has time: search in page finds it in either case.
import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

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
  return (
    <details class={extra === undefined ? 'fold' : `fold ${extra}`} open={open} onToggle={draw}>
      <summary>{summary}</summary>
      <div class="fold-body">{drawn && children}</div>
    </details>
  )
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
