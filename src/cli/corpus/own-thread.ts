import type { Pool, World } from '../../model/world.ts'
import { startJob } from './jobs.ts'

/** The jobs done by the caller's own thread, one input after the other. */
export function ownThread({ asset }: Pick<World, 'asset'>): Pool {
  return {
    async *run<I, O>(name: string, common: unknown, inputs: AsyncIterable<I> | Iterable<I>) {
      const job = startJob(name, common, asset)
      for await (const input of inputs) yield job(input as never) as O
    },
    close: async () => {},
  }
}
