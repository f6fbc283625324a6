import Handlebars from 'handlebars'
import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { checkTemplate } from './check-template.ts'
import { createHelpers, helperNames } from './helpers.ts'

const partialName = /^[a-z0-9-]+$/
/** Partials inside partials; a template that calls itself ends here. */
const deepest = 40
/** Characters of HTML; a charter of 5 000 ideas stays below a tenth of it. */
const longest = 50_000_000

/**
 * The HTML of a template set. Templates see plain data only: no prototype, no function, no file, no raw output, a
 * budget of rounds and of depth. `templates` maps paths (`charte/idee.hbs`) to texts; those beside `main` are its
 * partials, by their base names. Throws `Refusal` naming file, line and cure.
 */
export function renderTemplate(templates: ReadonlyMap<string, string>, main: string, data: unknown): string {
  const source = templates.get(main)
  if (source === undefined)
    throw new Refusal({
      code: 'TEMPLATE_MISSING',
      level: 'error',
      args: { template: main, known: [...templates.keys()].sort() },
    })
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const partials = new Map(
    [...templates]
      .filter(([path]) => path.startsWith(folder) && path.endsWith('.hbs') && path !== main)
      .map(([path, text]) => [path.slice(folder.length, -'.hbs'.length), text] as const)
      .filter(([name]) => partialName.test(name)),
  )
  const allowed = { helpers: helperNames, partials: [...partials.keys()].sort() }
  const environment = Handlebars.create()
  const options: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: known,
    noEscape: false,
  }
  let depth = 0
  const guard = (path: string, template: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate =>
    Object.assign(
      (context: unknown, runtime?: Handlebars.RuntimeOptions) => {
        if (++depth > deepest)
          throw new Refusal({
            code: 'TEMPLATE_TOO_DEEP',
            level: 'error',
            args: { template: path, limit: deepest },
          })
        try {
          return template(context, runtime)
        } catch (error) {
          throw unknownValue(error, path, data)
        } finally {
          depth--
        }
      },
      // Handlebars looks at these to treat the function as a compiled partial.
      { _setup: undefined, _child: undefined },
    )
  for (const [name, text] of partials) {
    const path = `${folder}${name}.hbs`
    const compiled = environment.compile(checkTemplate(path, text, allowed), options)
    environment.registerPartial(name, guard(path, compiled))
  }
  const compiled = guard(main, environment.compile(checkTemplate(main, source, allowed), options))
  const html = compiled(plain(data), { helpers: createHelpers(main) })
  if (html.length > longest)
    throw new Refusal({ code: 'TEMPLATE_TOO_LONG', level: 'error', args: { template: main, limit: longest } })
  return html
}

type CompileOptions = Parameters<typeof Handlebars.compile>[1] & object
const known = Object.fromEntries(helperNames.map((name) => [name, true])) as NonNullable<
  CompileOptions['knownHelpers']
>

/** All that data objects inherit: Handlebars turns some into text when it compares them or names them in an error. */
const bare: object = Object.freeze(Object.assign(Object.create(null), { toString: () => '[object]' }))

/** A copy of JSON data in objects without the usual prototype: nothing to climb, nothing to call. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'function') throw new TypeError('a function is no data')
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(bare)
  for (const [key, inner] of Object.entries(value)) copy[key] = plain(inner)
  return copy
}

/** Handlebars' strict mode says « "x" not defined in … - 12:4 »: the same as a finding. */
function unknownValue(error: unknown, path: string, data: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Refusal) return error
  const found = /^"([^"]+)" not defined in .* - (\d+):(\d+)$/s.exec(error.message)
  if (!found) return error
  const name = found[1] ?? ''
  return new Refusal(
    {
      code: 'TEMPLATE_UNKNOWN_VALUE',
      level: 'error',
      args: {
        template: path,
        line: Number(found[2]),
        column: Number(found[3]) + 1,
        name,
        suggestion: closest(name, keysOf(data)),
      },
    },
    { cause: error },
  )
}

function keysOf(data: unknown, found = new Set<string>(), depth = 0): string[] {
  if (typeof data === 'object' && data !== null && depth < 6) {
    const inner = Array.isArray(data) ? data.slice(0, 1) : Object.values(data)
    if (!Array.isArray(data)) for (const key of Object.keys(data)) found.add(key)
    for (const value of inner) keysOf(value, found, depth + 1)
  }
  return [...found].sort()
}
