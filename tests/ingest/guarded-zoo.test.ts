import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guardedParser } from '../../src/cli/world/guard.ts'
import { GuardFailure } from '../../src/model/world.ts'
import { describeWithShared, shared } from '../support/requirements.ts'

// A child for each of 240 workbooks: the slowest file of the suite, so that CI runs it on one version of Node.
describeWithShared('data/xlsx-zoo', 'workbooks in the guarded child', () => {
  it('reads or refuses each within 10 s and 512 MB', { timeout: 300_000 }, async () => {
    let most = 0
    const guarded = guardedParser({ measured: (peak) => (most = Math.max(most, peak)) })
    const failures: Record<string, string[]> = {}
    for (const file of readdirSync(shared('data/xlsx-zoo'))) {
      const bytes = new Uint8Array(readFileSync(shared(`data/xlsx-zoo/${file}`)))
      await guarded('xlsx', bytes, {}).catch((error: unknown) => {
        const why = error instanceof GuardFailure ? `${error.reason} ${error.code}` : String(error)
        failures[why] = [...(failures[why] ?? []), file]
      })
    }
    expect(failures).toEqual({
      'refused ENCRYPTED': [
        'calamine__issue_385.xls',
        'calamine__pass_protected.ods',
        'calamine__pass_protected.xlsb',
        'calamine__pass_protected.xlsx',
      ],
      'refused TOO_MANY_CELLS': ['calamine__issue_594_dos.ods'],
      'refused NOT_A_WORKBOOK': ['exceljs__missing-bits.xlsx', 'exceljs__test-issue-771.xlsx'],
    })
    expect(most).toBeGreaterThan(30)
    expect(most).toBeLessThan(512)
  })
})
