import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { helperUses } from './helpers.ts'
import { parseTemplate } from './parse-template.ts'
import { placeOn, type TemplatePlace } from './place.ts'

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
/** Handlebars' own helpers that a template has no use for: a bare `{{log}}` would call one. */
const builtIn = new Set(['log', 'lookup', 'helperMissing', 'blockHelperMissing'])

/**
 * Parses a template and refuses, before anything runs, what could do more than show data: raw output, decorators,
 * dynamic partials, unknown helpers or a wrong use of one, prototype names. Throws `Refusal` with file, line and column.
 * The tree it returns is to be compiled in strict mode.
 */
export function checkTemplate(path: string, source: string, partials: readonly string[]): hbs.AST.Program {
  const ast = parseTemplate(path, source)
  visit(ast as unknown as Node)
  return ast

  function visit(node: Node): void {
    const at = placeOn(path, source, node.loc?.start.line ?? 1, (node.loc?.start.column ?? 0) + 1)
    switch (node.type) {
      case 'MustacheStatement':
        if (node['escaped'] === false) refuse({ code: 'TEMPLATE_RAW_OUTPUT', level: 'error', args: at })
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
      case 'PartialStatement':
        checkPartial(node['name'] as Node, at)
        break
      case 'PathExpression':
        for (const part of node['parts'] as unknown[])
          if (typeof part === 'string' && barred.has(part))
            refuse({ code: 'TEMPLATE_FORBIDDEN', level: 'error', args: { ...at, what: part } })
        // Handlebars' strict mode forgives unknown names in arguments: a mistyped list would leave no trace.
        node['strict'] = true
        break
    }
    for (const child of children(node)) visit(child)
  }

  function checkPartial(name: Node, at: TemplatePlace): void {
    const partial = String(name['original'])
    if (name.type !== 'PathExpression')
      refuse({ code: 'TEMPLATE_FORBIDDEN', level: 'error', args: { ...at, what: `{{> ${partial}}}` } })
    if (!partials.includes(partial))
      refuse({
        code: 'TEMPLATE_UNKNOWN_PARTIAL',
        level: 'error',
        args: { ...at, partial, suggestion: closest(partial, partials), known: partials },
      })
  }

  /** What has arguments or opens a block is a call, and its name one of the helpers, used as it is meant to be. */
  function checkCall(node: Node, at: TemplatePlace): void {
    const params = ((node['params'] as unknown[] | undefined) ?? []).length
    const hash = ((node['hash'] as Node | undefined)?.['pairs'] as unknown[] | undefined) ?? []
    const name = String((node['path'] as Node | undefined)?.['original'] ?? '')
    const use = Object.hasOwn(helperUses, name) ? helperUses[name] : undefined
    if (!use) {
      const calls = params > 0 || hash.length > 0 || node.type !== 'MustacheStatement' || builtIn.has(name)
      const known = Object.keys(helperUses)
      if (calls)
        refuse({
          code: 'TEMPLATE_UNKNOWN_HELPER',
          level: 'error',
          args: { ...at, helper: name, suggestion: closest(name, known), known },
        })
      return
    }
    const fits =
      params === use.arguments && hash.length === 0 && (node.type === 'BlockStatement') === use.block
    if (!fits)
      refuse({
        code: 'TEMPLATE_HELPER_ARGUMENTS',
        level: 'error',
        args: { ...at, helper: name, usage: use.example },
      })
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
