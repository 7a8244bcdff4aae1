// What runs in the bench's busy pages, as the scripts of large outlets do: the site's own view, put over the server's mark-up by Preact, and
// the parties' that it hands its readers to: consent, an auction for advertisements, their frames, viewability, a recorder of sessions.
// These functions are sent as text, so they use nothing from outside themselves but their arguments. They send nothing anywhere.

export interface Teaser {
  id: number
  title: string
  summary: string
}
export interface NewsState {
  headline: string
  /** The article's paragraphs; none on a front page. */
  paragraphs: readonly string[]
  sections: readonly { name: string; teasers: readonly Teaser[] }[]
  /** Lines of the ticker, of which one shows. */
  ticker: readonly string[]
  turn: number
}
type Child = string | unknown
/** Makes an element: markup on the server, a node of Preact's in the browser. */
export type MakeElement = (tag: string, attributes: Record<string, string>, ...children: Child[]) => unknown

/** The whole page below its menus. */
export function newsView(h: MakeElement, { headline, paragraphs, sections, ticker, turn }: NewsState): unknown {
  const picture = (id: number, width: string) =>
    h('img', {
      src: `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Crect width='16' height='9' fill='hsl(${(id * 47) % 360} 30%25 60%25)'/%3E%3C/svg%3E`,
      loading: 'lazy',
      width,
      alt: '',
    })
  const slot = (id: string) => h('div', { class: 'ad-slot', id: `slot-${id}` })
  const teaser = ({ id, title, summary }: Teaser) =>
    h(
      'div',
      { class: 'card teaser' },
      h(
        'a',
        { href: `/story/${id}` },
        picture(id, '160'),
        h('h3', { class: 'card__title' }, title),
        h('p', { class: 'card__text' }, summary),
      ),
      h('div', { class: 'share-tools' }, h('button', { type: 'button' }, 'Save'), h('button', { type: 'button' }, 'Share')),
    )
  const story =
    paragraphs.length === 0
      ? []
      : [
          h(
            'article',
            { class: 'story' },
            h('h1', {}, headline),
            picture(1, '640'),
            h(
              'div',
              { itemprop: 'articleBody' },
              ...paragraphs.flatMap((text, at) => [h('p', {}, text), ...(at % 8 === 7 ? [slot(`p${at}`)] : [])]),
            ),
          ),
        ]
  return h(
    'div',
    { class: 'page' },
    h('div', { class: 'ticker', 'aria-live': 'off' }, h('span', {}, ticker[turn % ticker.length] ?? '')),
    h(
      'main',
      {},
      ...story,
      ...sections.map(({ name, teasers }, at) =>
        h('section', { class: 'front' }, h('h2', {}, name), ...teasers.map(teaser), slot(`s${at}`)),
      ),
    ),
  )
}

type Draw = (view: unknown, root: Element) => void

/** The site's own script: takes over the server's mark-up, then turns the ticker once a second. */
export function startNewsroom(h: MakeElement, hydrate: Draw, render: Draw, view: (h: MakeElement, state: NewsState) => unknown): void {
  const state = JSON.parse(document.querySelector('#state')?.textContent ?? '') as NewsState
  const root = document.querySelector('#app') as Element
  hydrate(view(h, state), root)
  setInterval(() => {
    state.turn += 1
    render(view(h, state), root)
  }, 1_000)
}

/** The parties' scripts. Each does what its kind is known for, on made-up data. */
export function startParties(): void {
  const [VENDORS, PURPOSES, BIDDERS] = [900, 24, 14]

  /** Consent: which of many vendors may do what, coded into a text as such tools do. */
  function consent(): string {
    let coded = ''
    for (let vendor = 0; vendor < VENDORS; vendor++) {
      let bits = ''
      for (let purpose = 0; purpose < PURPOSES; purpose++) bits += (vendor * 31 + purpose * 17) % 5 > 1 ? '1' : '0'
      coded += Number.parseInt(bits, 2).toString(36)
    }
    return btoa(coded)
  }

  /** An auction for one place: each bidder is sent all that is known of the reader, and answers. */
  function auction(slot: Element, consented: string): void {
    const bids = Array.from({ length: BIDDERS }, (_none, bidder) => {
      const segments = Array.from({ length: 250 }, (_one, at) => ({ id: `seg-${bidder}-${at}`, value: (at * 7919) % 1009, ttl: 86_400 }))
      const request = JSON.stringify({ id: slot.id, page: location.href, consent: consented, user: { segments } })
      const heard = JSON.parse(request) as { user: { segments: { value: number }[] } }
      return {
        bidder,
        price: heard.user.segments.reduce((sum, { value }) => (sum * 33 + value) % 1_000, 7),
        creative: `Buy number ${bidder}`,
      }
    })
    const [won] = bids.sort((a, b) => b.price - a.price)
    const frame = document.createElement('iframe')
    frame.title = 'Advertisement'
    frame.width = '300'
    frame.height = '250'
    frame.srcdoc = `<body style="margin:0"><canvas width="300" height="250"></canvas><script>let n=0;setInterval(()=>{const c=document.querySelector('canvas').getContext('2d');n+=1;for(let i=0;i<150;i++){c.fillStyle='hsl('+(n*5+i)%360+' 60% 60%)';c.fillRect(i*2,0,2,250)}c.fillStyle='#000';c.font='24px serif';c.fillText(${JSON.stringify(won?.creative)},20,120+10*Math.sin(n/5))},50)</script>`
    slot.append(frame)
  }

  /** How much of each advertisement and card can be seen, ten times a second. */
  function viewability(): void {
    const seen = new Map<Element, number>()
    setInterval(() => {
      for (const element of document.querySelectorAll('.ad-slot, .card')) {
        const { top, bottom, height } = element.getBoundingClientRect()
        const shown = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
        if (height > 0 && shown / height >= 0.5) seen.set(element, (seen.get(element) ?? 0) + 100)
      }
    }, 100)
  }

  /** A recorder of sessions: the page as it stands, with the style of what it shows, then what changes in it. */
  function recorder(): void {
    const record = (node: Node): object => ({
      type: node.nodeType,
      name: node.nodeName,
      text: node.nodeValue,
      style: node instanceof HTMLElement && node.offsetHeight > 0 ? getComputedStyle(node).getPropertyValue('font-size') : null,
      attributes: node instanceof Element ? Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])) : null,
      children: [...node.childNodes].map(record),
    })
    const kept = [JSON.stringify(record(document.body))]
    const observer = new MutationObserver((list) => kept.push(JSON.stringify(list.map(({ target }) => record(target)))))
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    // Sent, and begun again, every two seconds.
    setInterval(() => kept.splice(0, kept.length, JSON.stringify(record(document.body))), 2_000)
  }

  const consented = consent()
  viewability()
  setTimeout(recorder, 300)
  for (const [at, slot] of [...document.querySelectorAll('.ad-slot')].entries()) setTimeout(() => auction(slot, consented), 100 + at * 50)
}
