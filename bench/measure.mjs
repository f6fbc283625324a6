// Runs a command and tells what it printed and cost: CPU seconds of it and its children, wall seconds, peak memory
// in MB.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const usage = new URL('./usage.mjs', import.meta.url).href

export function measure(args, { cwd } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'charter-bench-'))
  const file = join(folder, 'usage')
  const env = { ...process.env, CHARTER_USAGE: file, NODE_OPTIONS: `--import=${usage}`, NO_COLOR: '1' }
  delete env.NODE_EXTRA_CA_CERTS
  const start = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  rmSync(folder, { recursive: true, force: true })
  return {
    out: stdout,
    wall,
    cpu: lines.reduce((sum, line) => sum + line.cpu, 0),
    memory: Math.max(...lines.map((line) => line.rss)),
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Median CPU seconds of each run in this process, after one warm-up; peers alternate to share the machine's moods. */
export async function alternate(runs, times) {
  const costs = runs.map(() => [])
  for (const run of runs) await run()
  for (let i = 0; i < times; i++)
    for (const [index, run] of runs.entries()) {
      const before = process.cpuUsage()
      await run()
      const { user, system } = process.cpuUsage(before)
      costs[index].push((user + system) / 1e6)
    }
  return costs.map(median)
}
