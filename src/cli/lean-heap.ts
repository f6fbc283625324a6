import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow to twice what is alive before it is cleared up. Where memory is plenty V8 waits for four times as
 * much, which is no faster here (docs/decisions.md) and crowds out what else the machine is used for.
 */
export function leanHeap(): void {
  setFlagsFromString('--heap-growing-percent=100')
}
