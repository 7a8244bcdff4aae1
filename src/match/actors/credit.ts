// Credits of pictures and texts: whoever made them is nobody of a record of politics. Gets a text and a surname in it.
import type { Span } from '../../model/page.ts'
import { FOLD, SEPARATOR } from '../../text/fold.ts'
import { plain } from '../plain-text.ts'
import { unitsOf } from '../word-sets.ts'

/** "Photo: Macron/AFP", "Texto: Ana Sánchez. Fotos: P. Costa": whoever took or wrote what stands there. */
export function isCredit(text: string, { start, end }: Span): boolean {
  // Asked of every surname, and what follows turns nearly all away.
  const next = FOLD[text.charCodeAt(end)] === SEPARATOR.SPACE ? end + 1 : end
  if (end < text.length && !CREDITED.has(text.charCodeAt(next))) return false
  const colon = text.lastIndexOf(':', start)
  return colon >= 0 && start - colon <= LONGEST_CREDIT && CREDIT.test(plain(text, Math.max(0, colon - LONGEST_CREDIT), start))
}
/** Characters of the word for what was made, or of a given name. */
const LONGEST_CREDIT = 20
const CREDIT =
  /(?:^|[^\p{L}])(?:photo|photos|picture|pictures|images?|fotos?|fotografie|bild|bilder|texte?|texto|testo|tekst|zdjęci[ea]|illustration|фото|текст)\s?:\s(?:\p{Lu}[\p{L}.-]*\s){0,2}$/iu
/** What an agency, the next or nothing follows: a caption goes on. */
const CREDITED = unitsOf('/.,|)·')
