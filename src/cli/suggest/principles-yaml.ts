import type { SuggestedGroup } from '../../analyse/suggest/suggest-principles.ts'
import type { Talk } from '../sentences/texts.ts'

/** The groups as the section `principles:` of `charter.yaml`. JSON strings are YAML strings, whatever they hold. */
export function principlesYaml(groups: readonly SuggestedGroup[], suggest: Talk['suggest']): string {
  const lines = [
    ...suggest.yaml.map((line) => `# ${line}`),
    'principles:',
    ...groups.flatMap(({ id, label, words }) => [
      `  - id: ${JSON.stringify(id)}`,
      `    label: ${JSON.stringify(label.charAt(0).toUpperCase() + label.slice(1))}`,
      `    definition: ${JSON.stringify(suggest.definition)}`,
      `    vocabulary: [${words.map(({ word }) => JSON.stringify(word)).join(', ')}]`,
      '    examples: []',
      '    counterExamples: []',
      '    colour:',
    ]),
  ]
  return `${lines.join('\n')}\n`
}
