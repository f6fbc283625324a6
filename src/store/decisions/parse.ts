import type { Decision } from '../../model/decision.ts'

const actors = ['agent', 'manager', 'elected', 'authority']
const natures = ['done', 'proposal', 'commitment', 'obstacle', 'off-topic', 'no-content']

type Fields = Readonly<Record<string, unknown>>

/** A line of a journal; null for anything that is no decision. Values that `charter.yaml` no longer knows are kept. */
export function parseDecision(line: string): Decision | null {
  const value = parsed(line)
  if (!isFields(value)) return null
  const whole =
    typeof value['id'] === 'string' &&
    /^[^#]+#\d+$/.test(value['id']) &&
    Number.isSafeInteger(value['counter']) &&
    typeof value['at'] === 'string' &&
    typeof value['who'] === 'string' &&
    typeof value['idea'] === 'string' &&
    isList(value['targets'], isTarget) &&
    isList(value['over'], (over) => typeof over === 'string') &&
    isChoice(value['choice'])
  return whole ? (value as unknown as Decision) : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

function isList(value: unknown, each: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each)
}

function isTarget(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value['contribution'] === 'string' &&
    Number.isSafeInteger(value['start']) &&
    Number.isSafeInteger(value['end']) &&
    typeof value['hash'] === 'string'
  )
}

function isChoice(choice: unknown): boolean {
  if (!isFields(choice)) return false
  const { kind, value } = choice as { kind?: unknown; value?: unknown }
  const text = typeof value === 'string'
  switch (kind) {
    case 'principle':
    case 'level':
    case 'theme':
      return text || value === null
    case 'actor':
      return value === null || (text && actors.includes(value as string))
    case 'nature':
      return text && natures.includes(value as string)
    case 'wording':
    case 'keep-out':
    case 'note':
      return text
    case 'feature':
      return typeof value === 'boolean'
    case 'merge':
      return isList(choice['others'], isTarget)
    case 'split':
      return isList(choice['groups'], (group) => isList(group, isTarget))
    default:
      return false
  }
}
