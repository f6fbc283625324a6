import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { consultationSchema } from '../../src/store/configuration/schema.ts'

const script = new URL('../../scripts/schema.mjs', import.meta.url).href
const { charterJsonSchema } = (await import(script)) as { charterJsonSchema: (schema: unknown) => string }

describe('schemas/charter.schema.json', () => {
  it('is what scripts/schema.mjs makes now', () => {
    const committed = readFileSync(new URL('../../schemas/charter.schema.json', import.meta.url), 'utf8')
    expect(committed).toBe(charterJsonSchema(consultationSchema))
  })

  it('tells an editor the keys, the choices and what each is for', () => {
    const schema = JSON.parse(charterJsonSchema(consultationSchema))
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toEqual(['title', 'client', 'principles'])
    expect(Object.keys(schema.properties)).toContain('sessions')
    const undescribed = Object.entries<{ description?: string; anyOf?: { description?: string }[] }>(
      schema.properties,
    ).filter(([, { description, anyOf }]) => !description && !anyOf?.some((branch) => branch.description))
    expect(undescribed).toEqual([])
  })
})
