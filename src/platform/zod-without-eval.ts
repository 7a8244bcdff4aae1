// Tells zod to interpret its schemas instead of compiling them with `new Function`, which the extension's policy forbids: zod
// tries it once and falls back, but the try alone is reported as a policy violation. Imported first by each entrypoint with zod.
import { config } from 'zod'

config({ jitless: true })
