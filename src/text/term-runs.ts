import type { Mark } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { type Expression, matchExpressions } from './expressions.ts'
import { marksOf } from './polarity.ts'

/** One occurrence of a term in a token list; `end` excluded. */
export interface TermRun {
  readonly start: number
  readonly end: number
  /** Key of the plain term, whatever is said of it. */
  readonly key: string
  readonly expression: Expression | null
  readonly mark: Mark | null
  /** Where the words that turn it round begin; `start` where nothing does. */
  readonly from: number
}

/** What a token list is counted as: expressions first, then counted words; no word stands in two of them. */
export function termRuns(
  tokens: readonly Token[],
  expressions: readonly Expression[],
  engine: Pick<TextEngine, 'knows' | 'stem'>,
): TermRun[] {
  const matched = new Map(matchExpressions(tokens, expressions).map((run) => [run.start, run]))
  const marks = marksOf(tokens)
  const runs: TermRun[] = []
  for (let start = 0; start < tokens.length; start++) {
    const token = tokens[start]
    const run = matched.get(start)
    if (!token || !(run || token.counted)) continue
    const end = run ? run.end : start + 1
    const said = marks[start]
    // A cue inside the expression is part of it: « zéro déchet ».
    const mark = said && (said.from < start || token.upos === 'VERB') ? said : null
    runs.push({
      start,
      end,
      key: run ? run.expression.key : termKey(token, engine),
      expression: run?.expression ?? null,
      mark: mark?.mark ?? null,
      from: mark ? Math.min(start, mark.from) : start,
    })
    start = end - 1
  }
  return runs
}

/** Key of a term counted apart because of what is said of it. */
export function markedKey(key: string, mark: Mark): string {
  return `${key}|${mark}`
}

/** The lemma; for a word that the lexicon does not know, its stem groups the endings. */
function termKey(token: Token, engine: Pick<TextEngine, 'knows' | 'stem'>): string {
  const lemma = token.lemma.toLowerCase()
  return engine.knows(token.form) || engine.knows(lemma) ? lemma : `~${engine.stem(lemma)}`
}
