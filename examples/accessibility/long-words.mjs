// Writes three plans into a folder: the plan of a file with one long word added
// to every text of it that people read: a Finnish compound, an address of the
// web, and letters without end.
//
//   node long-words.mjs PLAN FOLDER

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words = {
  compound: 'Lastensuojelunperhekuntoutuksenkehittämistyöryhmä',
  address: 'https://example.org/hyvinvointi-ja-terveys/' + 'asiakirjat/'.repeat(6) + 'kertomus',
  unbroken: 'x'.repeat(900),
}
// The keys under which a plan has texts by language.
const languages = new Set(['fi', 'sv', 'en'])

const longer = (value, word) => {
  if (Array.isArray(value)) return value.map((v) => longer(v, word))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, languages.has(key) && typeof v === 'string' ? `${v} ${word}` : longer(v, word)]))
}

const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for (const [name, word] of Object.entries(words)) {
  writeFileSync(join(process.argv[3], `${name}.json`), JSON.stringify(longer(plan, word)))
}
