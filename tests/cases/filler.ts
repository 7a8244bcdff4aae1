// A paragraph in each language that names nobody: stands round a row in a long text, and is what guessing a language is tried on.
import type { PageLanguage } from '../../src/model/text.ts'

export const FILLER: Record<PageLanguage, string> = {
  en: 'Rain fell on the old quarter all morning, and the market by the river closed earlier than usual because of the wind.',
  fr: 'La pluie est tombée toute la matinée sur le vieux quartier, et le marché près du fleuve a fermé plus tôt à cause du vent.',
  de: 'Den ganzen Vormittag fiel Regen auf die alte Stadt, und der Markt am Fluss schloss wegen des Windes früher als sonst.',
  es: 'La lluvia cayó toda la mañana sobre el barrio viejo, y el mercado junto al río cerró más temprano por el viento.',
  it: 'La pioggia è caduta tutta la mattina sul vecchio quartiere, e il mercato vicino al fiume ha chiuso prima per il vento.',
  pl: 'Deszcz padał przez cały ranek na stare miasto, a targ nad rzeką zamknięto wcześniej niż zwykle z powodu wiatru.',
  uk: 'Дощ ішов увесь ранок над старим містом, і ринок біля річки зачинили раніше, ніж звичайно, через вітер.',
  ru: 'Дождь шёл всё утро над старым городом, и рынок у реки закрыли раньше обычного из-за ветра.',
}
