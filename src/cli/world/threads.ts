import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { OpenPool } from '../../model/world.ts'
import type { Order, Reply } from '../corpus/worker.ts'

export interface ThreadLimits {
  /** Module that each thread runs. */
  readonly module: URL
  /** Threads the machine has room for. */
  readonly cores: number
  /** Told how many threads a pool has started. */
  readonly started: (threads: number) => void
}

/** A thread takes some 200 MB with the lexicon and the shard it reads: eight are enough for a national consultation. */
const mostThreads = 8
/** Inputs given to a thread beyond the one it works on. */
const ahead = 1

const usual: ThreadLimits = {
  module: new URL('../../../dist/cli/corpus/worker.js', import.meta.url),
  cores: availableParallelism(),
  started: () => {},
}

/** Worker threads over the compiled code. They end with the process, whatever they are at. */
export function threadPool(limits: Partial<ThreadLimits> = {}): OpenPool {
  const { module, cores, started } = { ...usual, ...limits }
  return (most) => {
    const size = Math.max(1, Math.min(most, cores, mostThreads))
    const workers = Array.from({ length: size }, () => new Worker(module))
    started(size)
    let broken: Error | null = null
    let wake = () => {}
    const fail = (error: Error) => {
      broken ??= error
      wake()
    }
    for (const worker of workers) {
      worker.on('error', fail)
      worker.on('exit', (code) => fail(new Error(`a thread ended with ${code} in the middle of its work`)))
    }
    return {
      async *run<I, O>(job: string, common: unknown, inputs: AsyncIterable<I> | Iterable<I>) {
        for (const worker of workers) worker.postMessage({ kind: 'job', job, common } satisfies Order)
        const answers = new Map<number, O>()
        const load = workers.map(() => 0)
        let [given, taken] = [0, 0]
        const listeners = workers.map((worker, place) => {
          const hear = ({ index, answer }: Reply) => {
            load[place] = (load[place] ?? 1) - 1
            answers.set(index, answer as O)
            wake()
          }
          worker.on('message', hear)
          return () => worker.off('message', hear)
        })
        const news = () =>
          new Promise<void>((resolve) => {
            wake = resolve
            if (broken) resolve()
          })
        const source =
          Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]()
        try {
          let done = false
          while (true) {
            if (broken) throw broken
            if (answers.has(taken)) {
              const answer = answers.get(taken) as O
              answers.delete(taken++)
              yield answer
              continue
            }
            const place = load.indexOf(Math.min(...load))
            // Answers that wait for an earlier one are in memory: no thread runs far ahead.
            const room = (load[place] ?? 0) <= ahead && given - taken < size * (ahead + 2)
            if (!done && room) {
              const next = await source.next()
              done = next.done === true
              if (next.done === true) continue
              load[place] = (load[place] ?? 0) + 1
              workers[place]?.postMessage({
                kind: 'input',
                index: given++,
                input: next.value,
              } satisfies Order)
            } else if (taken === given) return
            else if (!answers.has(taken)) await news()
          }
        } finally {
          await source.return?.()
          for (const stop of listeners) stop()
        }
      },
      async close() {
        for (const worker of workers) worker.removeAllListeners()
        await Promise.all(workers.map((worker) => worker.terminate()))
      },
    }
  }
}
