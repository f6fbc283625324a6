import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/command-table.ts'
import { completionScript } from '../../src/cli/completion-script.ts'
import { help } from '../../src/cli/sentences/fr/help.ts'
import { describeWithTool } from '../support/requirements.ts'

describeWithTool('bash', ['--version'], 'completion in bash', () => {
  const complete = (...words: readonly string[]): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'charter-completion-'))
    try {
      writeFileSync(join(folder, 'charter.bash'), completionScript('bash', help))
      const script = `source ./charter.bash; source ./charter.bash
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _charter; printf '%s\\n' "\${COMPREPLY[@]}"`
      const out = execFileSync('bash', ['--norc', '-c', script, 'bash', ...words], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(existsSync(join(folder, 'touched'))).toBe(false)
      return out.split('\n').filter((word) => word !== '')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('offers commands, then the options and values of the command', () => {
    expect(complete('charter', '')).toEqual(expect.arrayContaining(commandNames))
    expect(complete('charter', 'st')).toEqual(['status'])
    expect(complete('charter', 'ingest', '--dr')).toEqual(['--dry-run'])
    expect(complete('charter', '-q', 'ideas', '--nature', 'p')).toEqual(['proposal'])
    expect(complete('charter', 'completion', 'z')).toEqual(['zsh'])
  })

  it('runs nothing of what is typed', () => {
    expect(complete('charter', '$(touch touched)')).toEqual([])
    expect(complete('charter', 'ingest', '`touch touched`', '--s')).toEqual([
      '--session',
      '--sheet',
      '--strict',
    ])
  })
})

describe.each(['zsh', 'fish'] as const)('completion in %s', (shell) => {
  const script = completionScript(shell, help)

  it('names every command and evaluates nothing', () => {
    for (const name of commandNames) expect(script).toContain(name)
    expect(script).not.toMatch(/\beval\b|\$\(|`/)
  })

  describeWithTool(shell, ['--version'], `read by ${shell}`, () => {
    it('is a script of that shell', () => {
      withScript(script, (file) => execFileSync(shell, ['-n', file]))
    })
  })
})

describeWithTool('fish', ['--version'], 'pressing TAB in fish', () => {
  it('offers commands, then the options and values of the command', () => {
    const complete = (line: string) =>
      withScript(completionScript('fish', help), (file) =>
        execFileSync('fish', ['--no-config', '-c', `source ${file}; complete -C '${line}'`], {
          encoding: 'utf8',
        }),
      )
        .split('\n')
        .map((offer) => offer.split('\t')[0])
    expect(complete('charter st')).toContain('status')
    expect(complete('charter ingest --dr')).toContain('--dry-run')
    expect(complete('charter ideas --nature p')).toContain('proposal')
  })
})

function withScript<T>(script: string, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'charter-completion-'))
  try {
    const file = join(folder, 'charter.completion')
    writeFileSync(file, script)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
