import { isObject } from './record-sets.ts'

const deepest = 8
/** Names that web services and open-data portals give to a record's own fields. */
const envelope = /^(props|properties|fields|node|attributes|record)\//
const titleKeys = [
  'questionTitle',
  'question_title',
  'question',
  'title',
  'label',
  'titre',
  'libelle',
] as const
const valueKeys = ['value', 'answer', 'response', 'reponse', 'valeur', 'text', 'formattedValue'] as const
const textKeys = [
  'body',
  'text',
  'texte',
  'content',
  'contenu',
  'comment',
  'message',
  'label',
  'name',
  'title',
] as const

/**
 * A record as cells by column name: nested names joined by a bar (`name/fr`), lists of words joined as options are, each
 * pair of a list of questions and answers a column of its own. NUL characters are dropped and counted by `nul`.
 */
export function flattenRecord(record: unknown, nul: (count: number) => void): Map<string, string> {
  const cells = new Map<string, string>()
  const put = (name: string, value: unknown): void => {
    const text = scalar(value)
    const count = text.split('\u0000').length - 1
    if (count > 0) nul(count)
    // A name met twice in one record: nothing of it is lost.
    const held = cells.get(name) ?? ''
    const clean = count > 0 ? text.replaceAll('\u0000', '') : text
    cells.set(name, held === '' || held === clean ? clean : clean === '' ? held : `${held}|${clean}`)
  }
  const walk = (name: string, value: unknown, depth: number): void => {
    if (Array.isArray(value)) putList(name, value, put)
    else if (isObject(value) && !isChoice(value) && depth < deepest)
      for (const [key, inner] of Object.entries(inFrench(value)))
        walk(name === '' ? key : `${name}/${key}`, inner, depth + 1)
    else put(name, value)
  }
  if (isObject(record)) walk('', record, 0)
  else put('texte', record)
  return cells
}

/** The name without the envelope's, unless another column has it. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => name.replace(envelope, ''))
  return short.map((name, index) =>
    short.indexOf(name) === short.lastIndexOf(name) ? name : (names[index] ?? name),
  )
}

/** Of a text given in several languages the French one; where there is none, all of them. */
function inFrench(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const french = value['fr']
  const localised = Object.keys(value).every((key) =>
    /^([a-z]{2}(-[A-Z]{2})?|machine_translations)$/.test(key),
  )
  return localised && typeof french === 'string' && french.trim() !== '' ? { fr: french } : value
}

/** `{"labels":[…],"other":…}` is one answer. */
const isChoice = (value: Readonly<Record<string, unknown>>) => Array.isArray(value['labels'])

function putList(name: string, list: readonly unknown[], put: (name: string, value: unknown) => void): void {
  const objects = list.filter(isObject)
  if (objects.length === 0) {
    put(name, list.map(scalar).join('|'))
    return
  }
  const pairs = objects.map(questionAndAnswer)
  if (pairs.length === list.length && pairs.every((pair) => pair !== null)) {
    for (const [question, answer] of pairs) put(question, answer)
    return
  }
  const texts = list.map((item) => (isObject(item) ? (firstOf(item, textKeys) ?? item) : item))
  put(name, texts.map(scalar).join('|'))
}

function questionAndAnswer(item: Readonly<Record<string, unknown>>): [string, unknown] | null {
  const title = firstOf(item, titleKeys)
  if (typeof title !== 'string' || !valueKeys.some((key) => Object.hasOwn(item, key))) return null
  const id = item['questionId'] ?? item['question_id']
  const answer = firstOf(item, valueKeys) ?? ''
  // As in the CSV of the same tool: two questions may be worded alike.
  return [typeof id === 'string' || typeof id === 'number' ? `Q${id} - ${title}` : title, answer]
}

function firstOf(item: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  for (const key of keys) {
    const value = Object.hasOwn(item, key) ? item[key] : null
    if (value !== null && value !== undefined && value !== '') return value
  }
  return null
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  try {
    return JSON.stringify(value)
  } catch {
    // Nested beyond what anything writes.
    return ''
  }
}
