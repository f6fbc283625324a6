import type { Actor } from '../model/idea.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'
import { namedIn } from './named-actors.ts'

/** Who is to act: the column that says it, else what the segment's words show; nobody where nothing is proposed. */
export function actorOf({ contribution, nature, actor }: Candidate): Actor | null {
  if (nature === 'off-topic' || nature === 'no-content') return null
  const stated = Object.entries(contribution.attributes).find(([label]) =>
    /^(?:qui|acteurs?|porteurs?|pilotes?|responsables?)\b/.test(foldKey(label)),
  )?.[1]
  const told = stated ? namedIn(foldKey(stated)) : null
  return told ?? actor
}
