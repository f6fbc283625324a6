import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/charter.js', import.meta.url))
const env: NodeJS.ProcessEnv = { ...process.env, LANG: 'C', LC_ALL: '', CHARTER_LANG: '' }

describe('the process', () => {
  it('exits with the code of main', () => {
    expect(spawnSync(process.execPath, [bin, 'ingst'], { env }).status).toBe(2)
    expect(spawnSync(process.execPath, [bin, 'help', 'ingest'], { env }).status).toBe(0)
  })

  it('shows no colour in a pipe, colour when forced, none with --no-color or NO_COLOR', () => {
    const err = (args: readonly string[], more: NodeJS.ProcessEnv) => {
      const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = env
      return spawnSync(process.execPath, [bin, 'ingst', ...args], {
        env: { ...rest, ...more },
        encoding: 'utf8',
      }).stderr
    }
    expect(err([], {})).not.toContain('\u001b[')
    expect(err([], { FORCE_COLOR: '1' })).toContain('\u001b[')
    expect(err(['--no-color'], { FORCE_COLOR: '1' })).not.toContain('\u001b[')
    expect(err([], { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b[')
  })

  it('ends with 130 on Ctrl-C, and says that nothing is stored by half', async () => {
    const child = spawn(process.execPath, [bin, 'tokens', '--jsonl'], { env, stdio: 'pipe' })
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', (code) => resolve(code))
    })
    // Its first answer proves that it runs and waits for more.
    child.stdin.write('{"id":1,"text":"un vélo"}\n')
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(err).toContain('Interrompu')
  })

  it('is not troubled by a reader that leaves', async () => {
    const child = spawn(process.execPath, [bin, 'help'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let err = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(err).toBe('')
  })
})
