import Handlebars from 'handlebars'
import { Refusal } from '../../model/diagnostic.ts'
import { placeAt, placeOn, type TemplatePlace } from './place.ts'

type Problem = 'unclosed' | 'mismatch' | 'not-opened' | 'braces'

/** The syntax tree of a template. Throws `Refusal` that points at the block or the braces at fault. */
export function parseTemplate(path: string, source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source)
  } catch (error) {
    const { place, problem, block } = fault(path, source, error)
    throw new Refusal(
      { code: 'TEMPLATE_SYNTAX', level: 'error', args: { ...place, problem, block } },
      { cause: error },
    )
  }
}

/**
 * The parser says where it stopped, which for a block never closed is the end of the file: the blocks are read again
 * here to point at the one that was left open.
 */
function fault(
  path: string,
  source: string,
  error: unknown,
): { place: TemplatePlace; problem: Problem; block: string } {
  const message = error instanceof Error ? error.message : String(error)
  const open: { name: string; at: number }[] = []
  // Comments hold anything; blanked, they keep every offset.
  const code = source.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
  if (!/got 'INVALID'|got 'CLOSE'/.test(message))
    for (const found of code.matchAll(/\{\{~?\s*([#/^])\s*([^\s}~()]+)/g)) {
      const [, sign, name = ''] = found
      if (sign !== '/') open.push({ name, at: found.index })
      else {
        const last = open.pop()
        if (!last) return { place: placeAt(path, source, found.index), problem: 'not-opened', block: name }
        if (last.name !== name)
          return { place: placeAt(path, source, found.index), problem: 'mismatch', block: last.name }
      }
    }
  const last = open.at(-1)
  if (last && /got 'EOF'/.test(message))
    return { place: placeAt(path, source, last.at), problem: 'unclosed', block: last.name }
  const line = Number(/on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+$/.exec(message)?.[1] ?? 1)
  const text = source.split('\n')[line - 1] ?? ''
  const column = Number(/- \d+:(\d+)$/.exec(message)?.[1] ?? Math.max(0, text.lastIndexOf('{{'))) + 1
  return { place: placeOn(path, source, line, column), problem: 'braces', block: '' }
}
