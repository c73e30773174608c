// Checks every HTML file of a folder with axe-core in a headless Chromium, on a
// desk, a tablet and two phones, that nothing is wider than the screen or the
// paper, and that the page of the council prints on one sheet of A4. Prints one
// line for each page and each finding; ends with status 1 where a finding is
// serious or critical, a page too wide or a sheet too many.
//
//   node check.mjs FOLDER [--browser /usr/bin/chromium]

import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const version = require('axe-core/package.json').version

const folder = process.argv[2]
const flag = process.argv.indexOf('--browser')
const executablePath = flag > 0 ? process.argv[flag + 1] : '/usr/bin/chromium'
if (!folder) {
  console.error('usage: node check.mjs FOLDER [--browser PATH]')
  process.exit(2)
}

const screens = { desk: { width: 1100, height: 900 }, tablet: { width: 800, height: 1000 }, phone: { width: 390, height: 844 }, narrow: { width: 360, height: 780 } }
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
let serious = 0

// paper is A4 less its margins of 16 mm, in CSS pixels.
const paper = { width: 673, height: 990 }

const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

// printed is how many sheets of A4 a file fills, and how much too wide it is.
async function printed(name) {
  const page = await browser.newPage({ viewport: paper })
  await page.goto(pathToFileURL(resolve(folder, name)).href)
  await page.emulateMedia({ media: 'print' })
  const wide = await tooWide(page)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.close()
  return { sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length, wide }
}

const width = (wide) => (wide > 0 ? `${wide} pixels too wide` : 'nothing too wide')

console.log(`axe-core ${version}, Chromium ${browser.version()}, rules ${tags.join(' ')}`)
for (const name of readdirSync(folder).filter((n) => n.endsWith('.html')).sort()) {
  for (const [screen, viewport] of Object.entries(screens)) {
    const page = await browser.newPage({ viewport })
    await page.goto(pathToFileURL(resolve(folder, name)).href)
    await page.evaluate(axe)
    const result = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: 'tag', values } }), tags)
    const wide = await tooWide(page)
    if (wide > 0) serious++
    console.log(`${name} ${screen}: ${result.passes.length} rules passed, ${result.violations.length} violated, ${result.incomplete.length} to be looked at, ${width(wide)}`)
    for (const v of [...result.violations, ...result.incomplete]) {
      const kind = result.violations.includes(v) ? v.impact : 'look at'
      if (kind === 'serious' || kind === 'critical') serious++
      console.log(`  ${kind} ${v.id}: ${v.help} (${v.nodes.length}) ${v.nodes[0].target.join(' ')}`)
    }
    await page.close()
  }
  const { sheets, wide } = await printed(name)
  if (wide > 0) serious++
  const many = name.startsWith('council-') && sheets > 1
  if (many) serious++
  console.log(`${name} on A4: ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}${many ? ', should be one' : ''}, ${width(wide)}`)
}
await browser.close()
process.exit(serious > 0 ? 1 : 0)
