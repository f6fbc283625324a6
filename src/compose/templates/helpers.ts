import Handlebars from 'handlebars'
import { Refusal } from '../../model/diagnostic.ts'
import type { Budget } from './budget.ts'
import { placeOn } from './place.ts'

const number = new Intl.NumberFormat('fr-FR')
const day = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

interface Options {
  readonly fn: (context: unknown, runtime?: { data?: unknown; blockParams?: readonly unknown[] }) => string
  readonly inverse: (context: unknown) => string
  readonly name: string
  readonly data: Record<string, unknown>
  readonly loc?: hbs.AST.SourceLocation
}

interface HelperUse {
  readonly block: boolean
  readonly arguments: number
  /** How it is written, for the cure of a wrong use. */
  readonly example: string
}

/** The helpers that a template may call, and how. */
export const helperUses: Readonly<Record<string, HelperUse>> = {
  if: { block: true, arguments: 1, example: '{{#if valeur}}…{{/if}}' },
  unless: { block: true, arguments: 1, example: '{{#unless valeur}}…{{/unless}}' },
  each: { block: true, arguments: 1, example: '{{#each liste}}…{{/each}}' },
  with: { block: true, arguments: 1, example: '{{#with valeur}}…{{/with}}' },
  eq: { block: false, arguments: 2, example: '{{#if (eq a b)}}…{{/if}}' },
  nombre: { block: false, arguments: 1, example: '{{nombre valeur}}' },
  pluriel: { block: false, arguments: 3, example: '{{pluriel valeur "idée" "idées"}}' },
  date: { block: false, arguments: 1, example: '{{date jour}}' },
  pourcent: { block: false, arguments: 2, example: '{{pourcent part total}}' },
}

/** The helpers of one rendering. `sources` maps template paths to their texts, so that a fault shows its line. */
export function createHelpers(
  budget: Budget,
  sources: ReadonlyMap<string, string>,
): Record<string, Handlebars.HelperDelegate> {
  const fail = (expected: 'number' | 'list' | 'date', value: unknown, { name, loc }: Options): never => {
    const template = budget.current()
    const place = placeOn(
      template,
      sources.get(template) ?? '',
      loc?.start.line ?? 1,
      (loc?.start.column ?? 0) + 1,
    )
    throw new Refusal({
      code: 'TEMPLATE_HELPER_VALUE',
      level: 'error',
      args: { ...place, helper: name, expected, value: shownValue(value) },
    })
  }
  const numeric = (value: unknown, options: Options): number =>
    typeof value === 'number' && Number.isFinite(value) ? value : fail('number', value, options)
  return {
    each(this: unknown, items: unknown, options: Options): string {
      if (items === null || items === undefined || items === false) return options.inverse(this)
      if (!Array.isArray(items)) return fail('list', items, options)
      if (items.length === 0) return options.inverse(this)
      const list: readonly unknown[] = items
      const parts: string[] = []
      let length = 0
      for (const [index, item] of list.entries()) {
        budget.round()
        const data = Handlebars.createFrame(options.data)
        data.index = index
        data.first = index === 0
        data.last = index === list.length - 1
        const part = options.fn(item, { data, blockParams: [item, index] })
        length += part.length
        budget.length(length)
        parts.push(part)
      }
      return parts.join('')
    },
    eq: (a: unknown, b: unknown) => a === b,
    nombre: (value: unknown, options: Options) => number.format(numeric(value, options)),
    pluriel: (value: unknown, one: unknown, many: unknown, options: Options) =>
      String(Math.abs(numeric(value, options)) < 2 ? one : many),
    pourcent(part: unknown, whole: unknown, options: Options): string {
      const total = numeric(whole, options)
      if (total <= 0) return fail('number', whole, options)
      return `${number.format(Math.round((100 * numeric(part, options)) / total))}\u202f%`
    },
    date(value: unknown, options: Options): string {
      const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
      if (!found) return fail('date', value, options)
      return day
        .format(new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))))
        .replace(/^1 /, '1er ')
    },
  }
}

function shownValue(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).slice(0, 80)
}
