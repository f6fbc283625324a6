import type { Act } from './act.ts'
import { answering } from './answering.ts'
import { betweenPeople } from './between-people.ts'
import { byOneself } from './by-oneself.ts'
import { makingKnown } from './making-known.ts'
import { tending } from './tending.ts'

/**
 * Kinds of action of a consultation on how people work and live together. A general resource: an act names no principle,
 * it leans to the one whose vocabulary in `charter.yaml` says it, and to none when no vocabulary does.
 */
export const acts: readonly Act[] = [...betweenPeople, ...makingKnown, ...byOneself, ...answering, ...tending]
