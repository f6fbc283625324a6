/** JSON with keys in the order of their code units, two spaces, final line end: same data, same bytes. */
export function renderJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(ordered(value), null, 2)}\n`)
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return Object.fromEntries(entries.map(([key, part]) => [key, ordered(part)]))
}
