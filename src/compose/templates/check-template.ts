import Handlebars from 'handlebars'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'

type Node = hbs.AST.Node & Record<string, unknown>

const barred = new Set([
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
])

/** What a template may call, besides its data. */
interface Allowed {
  readonly helpers: readonly string[]
  readonly partials: readonly string[]
}

/**
 * Parses a template and refuses, before anything runs, what could do more than show data: raw output, decorators,
 * dynamic partials, unknown helpers, prototype names. Throws `Refusal` with file, line and column.
 */
export function checkTemplate(path: string, source: string, allowed: Allowed): hbs.AST.Program {
  const ast = parse(path, source)
  visit(ast as unknown as Node)
  return ast

  function visit(node: Node): void {
    const at = { template: path, line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 }
    const shown = (source.split('\n')[at.line - 1] ?? '').trim()
    switch (node.type) {
      case 'MustacheStatement':
        if (node['escaped'] === false)
          refuse({ code: 'TEMPLATE_RAW_OUTPUT', level: 'error', args: { ...at, shown } })
        checkCall(node, at)
        break
      case 'SubExpression':
      case 'BlockStatement':
        checkCall(node, at)
        break
      case 'Decorator':
      case 'DecoratorBlock':
      case 'PartialBlockStatement':
        refuse({ code: 'TEMPLATE_FORBIDDEN', level: 'error', args: { ...at, what: node.type } })
        break
      case 'PartialStatement': {
        const name = node['name'] as Node
        if (name.type !== 'PathExpression') {
          refuse({ code: 'TEMPLATE_FORBIDDEN', level: 'error', args: { ...at, what: 'dynamic partial' } })
          break
        }
        const partial = String(name['original'])
        if (!allowed.partials.includes(partial))
          refuse({
            code: 'TEMPLATE_UNKNOWN_PARTIAL',
            level: 'error',
            args: { ...at, partial, suggestion: closest(partial, allowed.partials), known: allowed.partials },
          })
        break
      }
      case 'PathExpression':
        for (const part of node['parts'] as unknown[])
          if (typeof part === 'string' && barred.has(part))
            refuse({ code: 'TEMPLATE_FORBIDDEN', level: 'error', args: { ...at, what: part } })
        break
    }
    for (const child of children(node)) visit(child)
  }

  /** A call has arguments, or opens a block: its name must be one of the helpers. */
  function checkCall(node: Node, at: { template: string; line: number; column: number }): void {
    const callee = node['path'] as Node | undefined
    const params = (node['params'] as unknown[] | undefined) ?? []
    const pairs = ((node['hash'] as Node | undefined)?.['pairs'] as unknown[] | undefined) ?? []
    const calls = params.length > 0 || pairs.length > 0 || node.type !== 'MustacheStatement'
    const name = String(callee?.['original'] ?? '')
    if (calls && !allowed.helpers.includes(name))
      refuse({
        code: 'TEMPLATE_UNKNOWN_HELPER',
        level: 'error',
        args: { ...at, helper: name, suggestion: closest(name, allowed.helpers), known: allowed.helpers },
      })
  }
}

function parse(path: string, source: string): hbs.AST.Program {
  try {
    return Handlebars.parse(source)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? (error as { lineNumber?: number }).lineNumber ?? 1)
    const column = ((error as { column?: number }).column ?? 0) + 1
    const [first = ''] = message.split('\n').slice(-1)
    throw new Refusal(
      {
        code: 'TEMPLATE_SYNTAX',
        level: 'error',
        args: {
          template: path,
          line,
          column,
          detail: first.slice(0, 200),
          shown: (source.split('\n')[line - 1] ?? '').trim(),
        },
      },
      { cause: error },
    )
  }
}

function refuse(diagnostic: Diagnostic): never {
  throw new Refusal(diagnostic)
}

function children(node: Node): Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'loc')
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value): value is Node => typeof value === 'object' && value !== null && 'type' in value)
}
