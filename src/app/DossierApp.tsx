// The dossier page: connects it to the settings and to the compiled record in use, or, opened from a tab on which a pack is tried out, to
// the record with that pack. Of a large record, each place is read when the reader comes there.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { NameShard } from '../knowledge/compiled-knowledge.ts'
import { readRecord } from '../platform/current-record.ts'
import { DossierPage, type DossierProps } from '../ui/dossier/dossier-page.tsx'
import { findNames } from '../ui/dossier/search-record.ts'
import { placeOf } from '../ui/dossier/use-place.ts'
import { chooseLanguage } from '../ui/i18n/language.ts'
import { readAllNames, readDossier } from './dossier-data.ts'
import { useSettings } from './use-settings.ts'

/** The tab whose record this is, as openDossier() writes it. */
const ofTab = (): number | null => {
  const tab = new URLSearchParams(location.search).get('tab')
  return tab === null ? null : Number(tab)
}

export function DossierApp() {
  const { reading, ready } = useSettings()
  const language = chooseLanguage(reading.settings.language, navigator.languages)
  const [data, setData] = useState<DossierProps['data']>('loading')
  const names = useRef<Promise<NameShard> | null>(null)
  useEffect(() => {
    let place = ''
    const read = async (): Promise<void> => {
      const wanted = placeOf(location)
      place = wanted
      const next = await readRecord((source) => readDossier(source, wanted), ofTab()).catch(() => 'failed' as const)
      // A reader who has gone on meanwhile gets the place where they are.
      if (place === wanted) setData(next)
      if (typeof next !== 'string' && next.partFor === null) removeEventListener('hashchange', read)
    }
    addEventListener('hashchange', read)
    void read()
    return () => removeEventListener('hashchange', read)
  }, [])
  const find = async (query: string) => {
    names.current ??= readRecord(readAllNames, ofTab()).catch((error: unknown) => {
      // Read again at the next letter: the packs may have been changed in the middle.
      names.current = null
      throw error
    })
    return findNames(await names.current, query, language)
  }
  if (!ready) return null
  return <DossierPage language={language} settings={reading.settings} data={data} find={find} />
}
