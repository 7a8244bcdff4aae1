// Text that is out of reach: frames of another origin, which the browser lets nobody look into. Tells whether the page shows one that may
// hold text of its story, so that the overview can say so; advertisements and players are not worth a warning.

/** Part of the window's width, and height in px, from which a frame may hold a story: the widest advertisements are 250 px high. */
const LEAST_WIDTH = 0.4
const LEAST_HEIGHT = 300

function isPlayer(frame: HTMLIFrameElement): boolean {
  return frame.allowFullscreen || /fullscreen|autoplay|encrypted-media/.test(frame.allow)
}

function isOutOfReach(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null
  } catch {
    return true
  }
}

/** Is there a frame of another origin that is shown, large enough for a story, and no player? Asks for layout. */
export function hasUnreadFrame(document: Document): boolean {
  const width = document.documentElement.clientWidth
  return [...document.querySelectorAll('iframe')].some((frame) => {
    if (isPlayer(frame) || !isOutOfReach(frame)) return false
    const box = frame.getBoundingClientRect()
    return box.width >= width * LEAST_WIDTH && box.height >= LEAST_HEIGHT && frame.checkVisibility({ visibilityProperty: true })
  })
}
