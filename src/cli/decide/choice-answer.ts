import type { Choice } from '../../model/decision.ts'

/** A choice as `--json` and the log give it: what it is about, and its value. */
export function choiceAnswer(choice: Choice): { kind: Choice['kind']; value: unknown } {
  if (choice.kind === 'merge') return { kind: choice.kind, value: choice.others.length }
  if (choice.kind === 'split') return { kind: choice.kind, value: choice.groups.map((group) => group.length) }
  return { kind: choice.kind, value: choice.value }
}
