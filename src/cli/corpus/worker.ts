import { parentPort } from 'node:worker_threads'
import { readAsset } from '../world/packaged.ts'
import { startJob } from './jobs.ts'

// A thread of `World.pool`: told a job and what is common to its inputs, then inputs one by one.

export type Order =
  | { readonly kind: 'job'; readonly job: string; readonly common: unknown }
  | { readonly kind: 'input'; readonly index: number; readonly input: unknown }

export interface Reply {
  readonly index: number
  readonly answer: unknown
}

let work: ((input: never) => unknown) | null = null

parentPort?.on('message', (order: Order) => {
  // What is thrown here ends the thread, and the pool says so.
  if (order.kind === 'job') work = startJob(order.job, order.common, readAsset)
  else if (work)
    parentPort?.postMessage({ index: order.index, answer: work(order.input as never) } satisfies Reply)
})
