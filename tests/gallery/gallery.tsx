// The gallery: every state of every card on one page, with invented content. Query: theme, lang, dir (rtl), open (every fold open),
// only (one state). Frames stand in the page here instead of the top layer, so that all can be seen at once; layer.html shows the layer.
import { render } from 'preact'
import type { UiLanguage } from '../../src/model/text.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { Card } from '../../src/ui/card/card.tsx'
import type { CardActions } from '../../src/ui/card/card-actions.ts'
import cardCss from '../../src/ui/styles/card.css?inline'
import kitCss from '../../src/ui/styles/kit.css?inline'
import layerCss from '../../src/ui/styles/layer.css?inline'
import meetingCss from '../../src/ui/styles/meeting.css?inline'
import positionsCss from '../../src/ui/styles/positions.css?inline'
import sourcesCss from '../../src/ui/styles/sources.css?inline'
import tokensCss from '../../src/ui/styles/tokens.css?inline'
import { COLOURS } from './fictional-cards.ts'
import { adaMorel } from './fictional-people.ts'
import { CARD_CASES } from './states.ts'

const query = new URLSearchParams(location.search)
const theme = (query.get('theme') ?? 'light') as Settings['theme']
const language = (query.get('lang') ?? 'en') as UiLanguage

const PAGE = `
body { margin: 0; background: light-dark(#e9eaec, #0c0d0e); }
main { color-scheme: ${theme === 'dark' ? 'dark' : 'light'}; display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; padding: 24px; }
main .frame, main .frame[data-pinned] { position: relative; inset: auto; max-block-size: none; max-inline-size: calc(100vw - 48px); animation: none; }
`
const sheet = new CSSStyleSheet()
sheet.replaceSync([tokensCss, kitCss, cardCss, positionsCss, sourcesCss, meetingCss, layerCss, PAGE].join('\n'))
document.adoptedStyleSheets = [sheet]
if (theme === 'dark') document.documentElement.style.colorScheme = 'dark'

const nothing = () => undefined
const actions: CardActions = {
  follow: nothing,
  back: nothing,
  pin: nothing,
  unpin: nothing,
  close: nothing,
  setHidden: nothing,
  setTopic: nothing,
  openDossier: nothing,
}
const only = query.get('only')
const cases = CARD_CASES.filter((one) => only === null || one.name === only)

const main = document.getElementById('gallery')
if (main !== null) {
  main.dataset.theme = theme
  render(
    cases.map(({ name, face, back = false, pinned = false }) => (
      <div key={name} class="frame" role="dialog" aria-labelledby={`heading-${name}`} data-case={name} data-pinned={pinned}>
        <Card
          face={face}
          settings={{ language, theme, topicsOff: name === 'quiet' ? [] : ['topic/none'], colours: COLOURS }}
          pinned={pinned}
          pinnable
          back={back}
          others={name === 'newer' ? [adaMorel] : []}
          headingId={`heading-${name}`}
          actions={actions}
        />
      </div>
    )),
    main,
  )
  if (query.has('open')) for (const fold of document.querySelectorAll('details')) fold.open = true
  if (query.get('dir') === 'rtl') for (const card of document.querySelectorAll<HTMLElement>('.card')) card.dir = 'rtl'
  if (query.has('compare')) document.querySelector<HTMLElement>('[data-case=newer] .buttons .plain-button')?.click()
}
