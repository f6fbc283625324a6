import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as table from '../../src/cli/command-table.ts'
import * as helpText from '../../src/cli/help-text.ts'
import { help } from '../../src/cli/sentences/fr/help.ts'

describe('docs/commands.md', () => {
  it('says what the commands say (node scripts/docs.mjs)', async () => {
    const script = new URL('../../scripts/docs.mjs', import.meta.url).href
    const { commandsPage } = (await import(script)) as { commandsPage: (...parts: unknown[]) => string }
    const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')
    expect(page).toBe(commandsPage(table, helpText, help))
  })
})
