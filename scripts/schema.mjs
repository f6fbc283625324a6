// Writes schemas/charter.schema.json, what editors know of charter.yaml, from the description that the reader checks.
// Run after a build; tests/store/schema.test.ts fails when the committed file is stale.
import { mkdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'

/** Text of the JSON Schema. Checks that JSON Schema has no word for (a day that exists) are left to the reader. */
export function charterJsonSchema(schema) {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify({ $schema, title: 'charter.yaml', ...rest }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { consultationSchema } = await import('../dist/store/configuration/schema.js')
  const folder = new URL('../schemas/', import.meta.url)
  await mkdir(folder, { recursive: true })
  await writeFile(new URL('charter.schema.json', folder), charterJsonSchema(consultationSchema))
}
