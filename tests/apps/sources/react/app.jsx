// The news page in React.
import { useEffect, useReducer, useRef, useState } from 'react'
import { connect } from '../shared/start.js'
import { ACTIONS, articleOf, BUTTONS, firstState, ROW_HEIGHT, ROWS, rowText, tickerText, typedText, visibleRows } from '../shared/story.js'

function Story({ headline, paragraphs }) {
  return (
    <>
      <h1>{headline}</h1>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  )
}

export function App() {
  const [state, dispatch] = useReducer((now, [action, value]) => ACTIONS[action](now, value), null, firstState)
  const [draft, setDraft] = useState('')
  const press = useRef(() => {})
  useEffect(() => {
    press.current = connect((action, value) => dispatch([action, value]))
  }, [])
  const send = (event) => {
    event.preventDefault()
    dispatch(['comment', draft])
    setDraft('')
  }
  return (
    <main>
      <div className="buttons">
        {BUTTONS.map((button) => (
          <button key={button} type="button" data-act={button} onClick={() => press.current(button)}>
            {button} {button === 'count' ? state.count : ''}
          </button>
        ))}
      </div>
      <article className="story">
        <Story {...articleOf(state)} />
        <p className="ticker">{tickerText(state)}</p>
        <p className="typed">{typedText(state)}</p>
        <ul className="posts">
          {state.posts.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <div className="window" onScroll={(event) => dispatch(['scroll', event.currentTarget.scrollTop])}>
          <div style={{ height: `${ROWS * ROW_HEIGHT}px`, position: 'relative' }}>
            {visibleRows(state).map((row) => (
              <p key={row} className="row" style={{ top: `${row * ROW_HEIGHT}px` }}>
                {rowText(row)}
              </p>
            ))}
          </div>
        </div>
      </article>
      {state.feed.map(({ id, headline, paragraphs }) => (
        <article key={id} className="further">
          <h2>{headline}</h2>
          {paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
      ))}
      <form className="comment" onSubmit={send}>
        <textarea value={draft} onChange={(event) => setDraft(event.target.value)} />
        <button type="submit">Send {draft.length}</button>
      </form>
      <section className="comments">
        {state.comments.map(({ id, text }) => (
          <p key={id}>{text}</p>
        ))}
      </section>
    </main>
  )
}
