/** A list of records found in a JSON value. */
export interface RecordSet {
  /** Where it stood (`data/ideas`), '' for the value itself. */
  readonly path: string
  readonly records: readonly unknown[]
}

type JsonObject = Readonly<Record<string, unknown>>

const deepest = 6

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The lists of records in the values of a JSON text: the value itself, or what an envelope holds (`{"data":[…]}`,
 * `{"results":[…]}`, a page of a web service); several when a board keeps its ideas beside its groups.
 */
export function recordSets(values: readonly unknown[]): RecordSet[] {
  const [only] = values
  if (values.length !== 1) return [{ path: '', records: unwrapped(values) }]
  if (Array.isArray(only)) return only.length === 0 ? [] : [{ path: '', records: unwrapped(only) }]
  if (!isObject(only)) return []
  const found = listsIn(only, '', 0)
  if (found.length > 0) return found
  return [{ path: '', records: keyedIn(only, 0) ?? [only] }]
}

/** Lists of objects, the outermost ones: what is inside a record belongs to it. */
function listsIn(value: JsonObject, path: string, depth: number): RecordSet[] {
  if (depth > deepest) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}/${key}`
    if (Array.isArray(inner))
      return inner.length > 0 && inner.every(isObject) ? [{ path: here, records: unwrapped(inner) }] : []
    return isObject(inner) ? listsIn(inner, here, depth + 1) : []
  })
}

const wrapper = /^(node|fields|props|properties|attributes|record|item|_source|-?\d+)$/

/** `[{"node":{…}}]` and `[{"12":{…}}]` hold their records one level down; `[{"texte":{"fr":"…"}}]` does not. */
function unwrapped(records: readonly unknown[]): readonly unknown[] {
  const inner = records.map((record) => {
    const [entry, ...others] = isObject(record) ? Object.entries(record) : []
    return entry && others.length === 0 && wrapper.test(entry[0]) && isObject(entry[1]) ? entry[1] : null
  })
  return inner.every((record) => record !== null) ? inner : records
}

/** Records by key, in the value or in what its envelope holds. */
function keyedIn(value: JsonObject, depth: number): readonly unknown[] | null {
  const keyed = keyedRecords(value)
  if (keyed !== null || depth > deepest) return keyed
  const inner = Object.values(value).filter(isObject)
  return inner.length === 1 && inner[0] ? keyedIn(inner[0], depth + 1) : null
}

/** `{"a1":{…},"a2":{…}}`: records by key, when they are alike; the key becomes their id. */
function keyedRecords(value: JsonObject): readonly unknown[] | null {
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length < 2 || !first || !entries.every(([, inner]) => isObject(inner))) return null
  const keys = new Set(Object.keys(first[1] as JsonObject))
  const alike = entries.every(([, inner]) => Object.keys(inner as JsonObject).some((key) => keys.has(key)))
  return alike && keys.size > 0 ? entries.map(([id, inner]) => ({ id, ...(inner as JsonObject) })) : null
}
