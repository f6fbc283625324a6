import { describe, expect, it } from 'vitest'
import type { ContributionId } from '../../src/model/contribution.ts'
import type { Choice, NewDecision, Target } from '../../src/model/decision.ts'
import type { IdeaId } from '../../src/model/idea.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { initialiseFolder } from '../../src/store/consultation-folder.ts'
import { ContainedFiles } from '../../src/store/contained-files.ts'
import { decisionFiles, withoutDecisions } from '../../src/store/purge/decisions.ts'
import { memoryWorld } from '../support/memory-world.ts'

const [gone, other] = ['AAAAAAAAAAAAAAA1', 'AAAAAAAAAAAAAAA2']
const target = (id = ''): Target => ({
  contribution: id as ContributionId,
  start: 0,
  end: 5,
  hash: `hash of ${id}`,
})
const both = [target(gone), target(other)]
const decision = (choice: Choice, targets = both): NewDecision => ({
  who: 'Cabinet',
  idea: 'A1-7K2M' as IdeaId,
  targets,
  choice,
  over: [],
})

/** What is left of these decisions once the first contribution is erased, and the text of the journal. */
async function left(decisions: readonly NewDecision[]) {
  const world = memoryWorld()
  const begun = { configuration: presets.blank, schema: new Uint8Array() }
  const { folder } = await initialiseFolder(world, 'm', begun)
  await folder.decide(decisions)
  const files = await ContainedFiles.open(world, '/desk/m')
  for (const path of await decisionFiles(files)) await withoutDecisions(files, path, new Set([gone]))
  const paths = await decisionFiles(files)
  const text = paths[0] ? new TextDecoder().decode(await files.read(paths[0])) : null
  return { text, choices: (await folder.state()).decisions.map(({ choice }) => choice) }
}

describe('the erasure of one voice among several', () => {
  it('leaves what was decided of the others, and nothing that leads to the erased one', async () => {
    const nature: Choice = { kind: 'nature', value: 'done' }
    const { text, choices } = await left([decision(nature)])
    expect(choices).toEqual([nature])
    expect(text).not.toContain(gone)
    expect(text).toContain(other)
  })

  it('takes away what a person typed about it, which may quote it, and keeps the idea out of the charter', async () => {
    const { text, choices } = await left([
      decision({ kind: 'note', value: 'son mot à elle' }),
      decision({ kind: 'wording', value: 'Nous disons son mot.' }),
      decision({ kind: 'keep-out', value: 'son mot' }),
    ])
    expect(choices).toEqual([{ kind: 'keep-out', value: '…' }])
    expect(text).not.toContain('son mot')
  })

  it('parts nothing and brings nothing together that is gone', async () => {
    const { choices } = await left([
      decision({ kind: 'merge', others: [target(gone)] }, [target(other)]),
      decision({ kind: 'split', groups: [[target(gone)], [target(other)]] }),
    ])
    expect(choices).toEqual([{ kind: 'split', groups: [[target(other)]] }])
  })

  it('takes the journal with it when nothing else was decided', async () => {
    expect(await left([decision({ kind: 'feature', value: true }, [target(gone)])])).toEqual({
      text: null,
      choices: [],
    })
  })
})
