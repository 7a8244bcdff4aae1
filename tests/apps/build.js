// Builds the applications into .output/ beside this file: each served page with its article already in it, as its server would send it,
// and the script that takes over in the browser; and each list of things to do for the measure of speed, as made for readers.
// Their packages have to be there (`npm ci` in this folder; tests/run.ts does so). No TypeScript: without those packages there are no types.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { build, createServer } from 'vite'
import { APPS } from './apps.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const output = join(here, '.output')

const extension = (app) => (app === 'react' ? 'jsx' : 'js')

/** What all builds share. `development`: with the warnings that frameworks give to those who write applications. */
function config(development) {
  const mode = development ? 'development' : 'production'
  return {
    root: here,
    configFile: false,
    mode,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode), ...(development ? {} : { ngDevMode: 'false' }) },
    plugins: [vue({ isProduction: !development }), svelte({ configFile: false })],
    resolve: { conditions: [mode, 'browser', 'module'] },
  }
}

async function bundle(entry, file, development) {
  process.env.NODE_ENV = development ? 'development' : 'production'
  await build({
    ...config(development),
    build: {
      outDir: output,
      emptyOutDir: false,
      minify: !development,
      lib: { entry: join(here, entry), formats: ['es'], fileName: () => file },
      chunkSizeWarningLimit: 5_000,
    },
  })
}

const page = (title, script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-11T18:00:00Z">
<style>.window { height: 300px; overflow: auto } .row { position: absolute; margin: 0; height: 32px }</style></head>
<body><div id="app"></div><script type="module" src="${script}"></script></body></html>`

/** The page with the article in it, by the application's own way of rendering on a server. */
async function servedPage(app, load) {
  const { render, renderInto } = await load(`/sources/${app}/server.${extension(app)}`)
  const empty = page('The Selva Examiner', `${app}.js`)
  if (renderInto !== undefined) return renderInto(empty)
  return empty.replace('<div id="app"></div>', `<div id="app">${await render?.()}</div>`)
}

rmSync(output, { recursive: true, force: true })
mkdirSync(output, { recursive: true })
process.env.NODE_ENV = 'development'
const server = await createServer({
  ...config(true),
  server: { middlewareMode: true, watch: null, ws: false },
  appType: 'custom',
  resolve: {},
})
for (const app of APPS) {
  const html = await servedPage(app, (path) => server.ssrLoadModule(path))
  writeFileSync(join(output, `${app}.html`), html)
}
await server.close()
for (const app of APPS) {
  await bundle(`sources/${app}/client.${extension(app)}`, `${app}.js`, true)
  await bundle(`sources/${app}/todo.${extension(app)}`, `${app}-todo.js`, false)
  writeFileSync(join(output, `${app}-todo.html`), page('Things to do', `${app}-todo.js`))
}
