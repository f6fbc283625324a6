// What wrong lemmas do to a word cloud: the most frequent lemmas of a treebank counted from its own annotation, against the
// same counted by the product.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const content = new Set(['NOUN', 'VERB', 'ADJ'])
const key = (lemma) => lemma.normalize('NFC').toLowerCase().replaceAll('’', "'")

function sentencesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1]
      if (text === undefined) return []
      const words = block.split('\n').filter((row) => /^\d+\t/.test(row))
      return [
        { text, words: words.map((row) => row.split('\t')).map(([, , lemma, upos]) => ({ lemma, upos })) },
      ]
    })
}

function countOf(sentences) {
  const counts = new Map()
  for (const words of sentences)
    for (const { lemma, upos } of words)
      if (content.has(upos)) counts.set(key(lemma), (counts.get(key(lemma)) ?? 0) + 1)
  return counts
}

const firstOf = (counts, top) => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, top)

async function answersOf(command, texts) {
  const child = spawn('/bin/sh', ['-c', `exec ${command}`], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = []
  for (const [id, text] of texts.entries()) child.stdin.write(`${JSON.stringify({ id, text })}\n`)
  child.stdin.end()
  for await (const line of createInterface({ input: child.stdout })) answers.push(JSON.parse(line).tokens)
  return answers
}

/**
 * `same`: how many of the `top` most frequent lemmas by the annotation are among the product's; `counted`: share of the
 * occurrences of those that the product counts for them, neither too many nor too few, in percent.
 */
export async function cloudFigures(command, path, top = 60) {
  const sentences = sentencesOf(path)
  const gold = firstOf(countOf(sentences.map(({ words }) => words)), top)
  const ours = countOf(
    await answersOf(
      command,
      sentences.map(({ text }) => text),
    ),
  )
  const shown = new Set(firstOf(ours, top).map(([lemma]) => lemma))
  const all = gold.reduce((sum, [, count]) => sum + count, 0)
  const off = gold.reduce((sum, [lemma, count]) => sum + Math.abs(count - (ours.get(lemma) ?? 0)), 0)
  return {
    top,
    same: gold.filter(([lemma]) => shown.has(lemma)).length,
    counted: Number((100 - (100 * off) / all).toFixed(2)),
  }
}
