import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Block } from '../../model/document.ts'
import type { Scene } from '../../model/scene.ts'
import { lintTree } from './lint-tree.ts'
import { parseHtml } from './parse-html.ts'
import { renderTemplate } from './render-template.ts'

/** Templates and data → the blocks of a sound document. Throws `Refusal` with the first fault; warnings come back. */
export function composeTree(
  templates: ReadonlyMap<string, string>,
  main: string,
  data: unknown,
  scenes: ReadonlyMap<string, Scene>,
): { blocks: Block[]; diagnostics: Diagnostic[] } {
  const blocks = parseHtml(renderTemplate(templates, main, data), scenes)
  const diagnostics = lintTree(blocks)
  const fault = diagnostics.find(({ level }) => level === 'error')
  if (fault) throw new Refusal(fault)
  return { blocks, diagnostics }
}
