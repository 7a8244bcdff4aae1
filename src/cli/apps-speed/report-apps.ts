// The texts of docs/bench-apps.md and docs/bench-speedometer.md. Gets the finished table and what it was made with; measures nothing.

export interface About {
  /** YYYY-MM-DD. */
  day: string
  /** The browser's version. */
  browser: string
  /** Interleaved pairs. */
  rounds: number
  /** In Markdown. */
  table: string
}

const MEANING = `The same means: within 1 %, or the interval holds zero; of twenty intervals of 95 %, one misses it by chance.
A machine that is busy with other things widens them.`

/** Lists of things to do: `items` added, ticked off and deleted, in `runs` runs on a fresh page. */
export const appsReport = ({ day, browser, rounds, table, items, runs }: About & { items: number; runs: number }): string =>
  `# Applications with Sidelight and without

Made by \`npm run bench:apps\`, ${day}, Chromium ${browser}, ${rounds} interleaved pairs.

Lists of things to do in six ways of building pages: ${items} are added, ticked off and deleted; counted is each step's own time and the time
until it is drawn, as Speedometer counts; the least of ${runs} runs in a fresh page. Speedometer itself: [bench-speedometer.md](bench-speedometer.md).
${MEANING}

${table}
`

/** Whole runs of Speedometer, of the version that its sources name. */
export const speedometerReport = ({ day, browser, rounds, table, version }: About & { version: string }): string =>
  `# Speedometer with Sidelight and without

Made by \`npm run bench:apps -- --speedometer FOLDER\`, ${day}, Chromium ${browser}, Speedometer ${version}, ${rounds} interleaved pairs of whole
runs (all its suites, ten times each); higher is faster.

It comes with no package of the registry. FOLDER is a copy of its sources: its own repository (WebKit/Speedometer), or the folder
\`third_party/webkit/PerformanceTests/Speedometer3\` in the sources of Firefox, which Debian has too (\`apt-get source --download-only firefox-esr\`).
${MEANING}

${table}
`
