import Handlebars from 'handlebars'
import { Refusal } from '../../model/diagnostic.ts'

/** Rounds of all loops together: enough for a hundred thousand ideas, too few to hang. */
const mostRounds = 2_000_000

const number = new Intl.NumberFormat('fr-FR')
const day = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

interface Options {
  fn(context: unknown, runtime?: { data: unknown }): string
  inverse(context: unknown): string
  data: Record<string, unknown>
}

/** Names that a template may call. */
export const helperNames = ['if', 'unless', 'each', 'with', 'eq', 'nombre', 'pluriel', 'date', 'pourcent']

/** The helpers over one budget of rounds: a template that loops beyond it is refused, never left to run. */
export function createHelpers(template: string): Record<string, Handlebars.HelperDelegate> {
  let rounds = 0
  const spend = () => {
    if (++rounds > mostRounds)
      throw new Refusal({ code: 'TEMPLATE_TOO_LONG', level: 'error', args: { template, limit: mostRounds } })
  }
  return {
    each(this: unknown, items: unknown, options: Options): string {
      if (items === null || items === undefined || items === false) return options.inverse(this)
      if (!Array.isArray(items)) fail('each', 'list', items)
      const list = items as readonly unknown[]
      if (list.length === 0) return options.inverse(this)
      return list
        .map((item, index) => {
          spend()
          const data = Handlebars.createFrame(options.data)
          data.index = index
          data.first = index === 0
          data.last = index === list.length - 1
          return options.fn(item, { data })
        })
        .join('')
    },
    eq: (a: unknown, b: unknown) => a === b,
    nombre: (value: unknown) =>
      typeof value === 'number' ? number.format(value) : fail('nombre', 'number', value),
    pluriel: (value: unknown, one: unknown, many: unknown) =>
      typeof value === 'number' ? String(Math.abs(value) < 2 ? one : many) : fail('pluriel', 'number', value),
    pourcent: (part: unknown, whole: unknown) =>
      typeof part === 'number' && typeof whole === 'number' && whole > 0
        ? `${number.format(Math.round((100 * part) / whole))} %`
        : fail('pourcent', 'number', whole),
    date(value: unknown): string {
      const found = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
      if (!found) return fail('date', 'date', value)
      return day
        .format(new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))))
        .replace(/^1 /, '1er ')
    },
  }
}

function fail(helper: string, expected: 'number' | 'list' | 'date', value: unknown): never {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  throw new Refusal({
    code: 'TEMPLATE_HELPER_VALUE',
    level: 'error',
    args: { helper, expected, value: shown.slice(0, 80) },
  })
}
