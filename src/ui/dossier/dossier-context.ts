// What the parts of the dossier share: its own words and the derived record. The card's context (words, dates, colours, following a
// name) stands beside it, since the dossier is built from the card's parts.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DossierMessages } from '../i18n/dossier/en.ts'
import type { DossierRecord } from './dossier-record.ts'

export type DossierSetting = {
  d: DossierMessages
  record: DossierRecord
  /** A page's heading tells that the page is drawn: it gets the focus where the reader came from another page, and names the tab. */
  arrive: (heading: HTMLElement, title: string) => void
}

export const DossierContext = createContext<DossierSetting | null>(null)

/** Throws outside a DossierContext. */
export function useDossier(): DossierSetting {
  const setting = useContext(DossierContext)
  if (setting === null) throw new Error('a part of the dossier outside a DossierContext')
  return setting
}
