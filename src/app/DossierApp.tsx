// The dossier page: connects it to the settings and to the whole compiled record in use.
import { useEffect, useState } from 'preact/hooks'
import { INDEX_FILE, knowledgeIndexSchema, knowledgeShardSchema, mergeShards, shardFile } from '../knowledge/compiled-knowledge.ts'
import { type RecordSource, readRecord } from '../platform/current-record.ts'
import { type DossierData, DossierPage, type DossierProps } from '../ui/dossier/dossier-page.tsx'
import { chooseLanguage } from '../ui/i18n/language.ts'
import { useSettings } from './use-settings.ts'

/** Every shard merged into one. Rejects where a file is missing or damaged: half a record would look like a whole one. */
async function readWhole(source: RecordSource): Promise<DossierData> {
  const index = await source.json(INDEX_FILE, (value) => knowledgeIndexSchema.parse(value))
  const files = Array.from({ length: index.shards }, (_, number) => shardFile(number))
  const shards = await Promise.all(files.map((file) => source.json(file, (value) => knowledgeShardSchema.parse(value))))
  return { index, shard: mergeShards(shards) }
}

export function DossierApp() {
  const { reading, ready } = useSettings()
  const [data, setData] = useState<DossierProps['data']>('loading')
  useEffect(() => {
    readRecord(readWhole).then(setData, () => setData('failed'))
  }, [])
  if (!ready) return null
  return <DossierPage language={chooseLanguage(reading.settings.language, navigator.languages)} settings={reading.settings} data={data} />
}
