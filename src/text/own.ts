/** What a table itself holds under a word of a participant: « constructor » is in the prototype of every object. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}
