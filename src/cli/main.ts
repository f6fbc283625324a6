import type { World } from '../model/world.ts'
import { glance } from './language.ts'

/**
 * The tool as a function: understands the arguments, runs the command, answers on the world's streams and gives the exit
 * code. 0 done · 1 with `--strict`, done but a person must look · 2 the call, the configuration or an input cannot be used ·
 * 3 a fault of ours · 130 interrupted. Never throws.
 */
export async function main(argv: readonly string[] = process.argv.slice(2), world?: World): Promise<number> {
  const first = glance(argv, world?.env ?? process.env)
  if (first.command === null && !first.json && (argv.length === 0 || first.help || first.version)) {
    // Answered from text made at build: neither the parser nor a command is loaded.
    const { quickAnswer } = await import('./quick-answer.ts')
    return await quickAnswer(first, world)
  }
  const { run } = await import('./run.ts')
  if (world) return await run(argv, first, world)
  const { onInterrupt, realWorld } = await import('./world.ts')
  const real = realWorld()
  const stop = onInterrupt(() => {
    // What is stored is whole or absent at any moment; pending work is simply abandoned.
    import('./interrupted.ts')
      .then(({ tellInterruption }) => tellInterruption(first, real))
      .finally(() => process.exit(130))
  })
  try {
    return await run(argv, first, real)
  } finally {
    stop()
  }
}
