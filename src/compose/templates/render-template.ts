import Handlebars from 'handlebars'
import { Refusal } from '../../model/diagnostic.ts'
import { createBudget } from './budget.ts'
import { checkTemplate } from './check-template.ts'
import { createHelpers, helperUses } from './helpers.ts'
import { type HtmlSource, markOrigins, readOrigins } from './source-map.ts'
import { templateFault } from './template-fault.ts'

const partialName = /^[a-z0-9-]+$/

/**
 * The HTML of a template set. Templates see plain data only: no prototype, no function, no file, no raw output, a
 * budget of rounds, of length and of depth. `templates` maps paths (`charte/idee.hbs`) to texts; those beside `main`
 * are its partials, by their base names. Throws `Refusal` naming file, line and cure.
 */
export function renderTemplate(
  templates: ReadonlyMap<string, string>,
  main: string,
  data: unknown,
): HtmlSource {
  const source = templates.get(main)
  if (source === undefined)
    throw new Refusal({
      code: 'TEMPLATE_MISSING',
      level: 'error',
      args: { template: main, known: [...templates.keys()].sort() },
    })
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const partials = [...templates]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('.hbs') && path !== main)
    .map(([path, text]) => ({ path, source: text, name: path.slice(folder.length, -'.hbs'.length) }))
    .filter(({ name }) => partialName.test(name))
  const names = partials.map(({ name }) => name).sort()
  const budget = createBudget(main)
  const environment = Handlebars.create()
  const set = [{ path: main, source, name: null }, ...partials]
  const delegates = set.map(({ path, source: text, name }, index) => {
    const ast = checkTemplate(path, text, names)
    markOrigins(ast, index, text)
    const template = environment.compile(ast, options)
    const guarded: Handlebars.TemplateDelegate = Object.assign(
      (context: unknown, runtime?: Handlebars.RuntimeOptions) =>
        budget.within(path, () => {
          try {
            return template(context, runtime)
          } catch (error) {
            throw templateFault(error, path, text, data)
          }
        }),
      // Handlebars looks at these to treat the function as a compiled partial.
      { _setup: undefined, _child: undefined },
    )
    if (name !== null) environment.registerPartial(name, guarded)
    return guarded
  })
  const sources = new Map(set.map(({ path, source: text }) => [path, text]))
  const marked = delegates[0]?.(plain(data), { helpers: createHelpers(budget, sources) }) ?? ''
  return readOrigins(marked, set)
}

const options: Parameters<typeof Handlebars.compile>[1] = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(Object.keys(helperUses).map((name) => [name, true])) as NonNullable<
    NonNullable<Parameters<typeof Handlebars.compile>[1]>['knownHelpers']
  >,
  noEscape: false,
}

/** All that data objects inherit: Handlebars turns some into text when it compares them or names them in an error. */
const bare: object = Object.freeze(Object.assign(Object.create(null), { toString: () => '[object]' }))

/**
 * A copy of JSON data in objects without the usual prototype: nothing to climb, nothing to call. NUL, which HTML
 * cannot hold, becomes the sign for what cannot be shown.
 */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\ufffd')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'function') throw new TypeError('a function is no data')
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(bare)
  for (const [key, inner] of Object.entries(value)) copy[key] = plain(inner)
  return copy
}
