import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { placeAt, placeOn } from './place.ts'

/**
 * What Handlebars throws while it renders, as a finding: « "x" not defined in … - 12:4 » from its strict mode, « Cannot
 * use 'in' operator to search for 'x' » when a part of a text or number is asked for, a part of null, a full stack. A `Refusal` passes
 * through; anything else is a fault of ours and stays what it is.
 */
export function templateFault(error: unknown, path: string, source: string, data: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error
  if (error instanceof RangeError)
    return new Refusal(
      { code: 'TEMPLATE_TOO_LONG', level: 'error', args: { template: path, limit: 0 } },
      { cause: error },
    )
  const strict = /^"([^"]+)" not defined in .* - (\d+):(\d+)$/s.exec(error.message)
  const within = strict ? null : /operator to search for '([^']+)' in/.exec(error.message)
  const beyond = /undefined or null to object/.test(error.message) ? beyondNull(source, data) : undefined
  const name = strict?.[1] ?? within?.[1] ?? beyond
  if (name === undefined) return error
  const place = strict
    ? placeOn(path, source, Number(strict[2]), Number(strict[3]) + 1)
    : placeAt(path, source, Math.max(0, source.search(new RegExp(`\\b${escaped(name)}\\b`))))
  return new Refusal(
    {
      code: 'TEMPLATE_UNKNOWN_VALUE',
      level: 'error',
      args: { ...place, name, suggestion: closest(name, keysOf(data)) },
    },
    { cause: error },
  )
}

/** The first path of the template that goes on after a value that is null, else the first that has two parts. */
function beyondNull(source: string, data: unknown): string | undefined {
  const paths = [...source.matchAll(/\{\{[^}]*?\b([a-zA-Z]\w*(?:\.\w+)+)/g)].map((found) => found[1] ?? '')
  const isNull = (path: string) => {
    const [first = ''] = path.split('.')
    return typeof data === 'object' && data !== null && (data as Record<string, unknown>)[first] === null
  }
  return paths.find(isNull) ?? paths[0]
}

function escaped(name: string): string {
  return name.replace(/[^\w]/g, '\\$&')
}

/** Every name that the data hold, at any depth; of a list the first item stands for all. */
function keysOf(data: unknown, found = new Set<string>(), depth = 0): string[] {
  if (typeof data === 'object' && data !== null && depth < 6) {
    const inner = Array.isArray(data) ? data.slice(0, 1) : Object.values(data)
    if (!Array.isArray(data)) for (const key of Object.keys(data)) found.add(key)
    for (const value of inner) keysOf(value, found, depth + 1)
  }
  return [...found].sort()
}
