// One plain line over the page, for the case in which no card can be shown: the extension was updated or switched off while the page was
// open (a page cannot tell the two apart), and the card's script can no longer be loaded. In a closed shadow root of its own; goes by itself, or with a click.

import type { UiLanguage } from '../model/text.ts'
import type { Settings } from '../settings/settings.ts'
import { chooseLanguage } from '../ui/i18n/language.ts'

const LINES: Readonly<Record<UiLanguage, string>> = {
  en: 'Sidelight was updated or switched off. Reload this page to go on.',
  fr: 'Sidelight a été mis à jour ou désactivé. Rechargez cette page pour continuer.',
  de: 'Sidelight wurde aktualisiert oder abgeschaltet. Laden Sie diese Seite neu, um fortzufahren.',
  uk: 'Sidelight оновлено або вимкнено. Перезавантажте цю сторінку, щоб продовжити.',
  es: 'Sidelight se ha actualizado o desactivado. Recargue esta página para continuar.',
}

/** Time to notice and read one sentence. */
const SHOWN_MS = 8000

const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; display: block !important;
  z-index: 2147483647 !important; color-scheme: light dark }
p { margin: 0; padding: 10px 14px; max-width: 320px; border: 1px solid GrayText; border-radius: 8px; background: Canvas; color: CanvasText;
  font: 14px/1.45 system-ui, sans-serif }`

/** Shows the line in the document until it has been read, clicked, or the page goes. */
export function showUpdatedLine(document: Document, setting: Settings['language']): void {
  const language = chooseLanguage(setting, navigator.languages)
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [sheet]
  const line = document.createElement('p')
  line.lang = language
  line.setAttribute('role', 'status')
  line.textContent = LINES[language]
  root.append(line)
  host.addEventListener('click', () => host.remove())
  document.documentElement.append(host)
  setTimeout(() => host.remove(), SHOWN_MS)
}
