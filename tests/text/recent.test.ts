import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Recent } from '../../src/text/recent.ts'
import '../support/seed.ts'

it('remembers what was asked for lately, never anything false, and no more than twice its size', () => {
  const steps = fc.array(fc.tuple(fc.boolean(), fc.nat(30)), { maxLength: 200 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), steps, (size, list) => {
      const recent = new Recent<number, string>(size)
      const lately: number[] = []
      for (const [asks, key] of list) {
        const found = recent.get(key)
        if (found !== undefined) expect(found).toBe(`value ${key}`)
        // The `size` last keys are never forgotten.
        if (lately.slice(-size).includes(key)) expect(found).toBe(`value ${key}`)
        if (!asks || found === undefined) recent.set(key, `value ${key}`)
        const at = lately.indexOf(key)
        if (at >= 0) lately.splice(at, 1)
        lately.push(key)
        expect(recent.held).toBeLessThanOrEqual(2 * size)
      }
    }),
  )
})
