// How a score is read from a local copy of Speedometer (npm run bench:apps -- --speedometer): on a page that starts and shows as it does.
import { runSpeedometer } from '../../../src/cli/apps-speed/run-speedometer.ts'
import { expect, test } from './fixture.ts'

const standIn = (shown: string): string => `<!doctype html><title>Stand-in</title><div id="result-number"></div><script type="module">
if (new URLSearchParams(location.search).has('startAutomatically'))
  setTimeout(() => { document.getElementById('result-number').textContent = ${JSON.stringify(shown)} }, 200)
</script>`

test('the score is the number that the page shows when it has run', async ({ extension, site }) => {
  site.put('/index.html', standIn('17.25'))
  expect(await runSpeedometer(extension.context, site.origin)).toBe(17.25)
})

test('a run that the page calls invalid is no score', async ({ extension, site }) => {
  site.put('/index.html', standIn('invalid'))
  await expect(runSpeedometer(extension.context, site.origin)).rejects.toThrow('invalid')
})
