import { describe, expect, it } from 'vitest'
import type { ContributionId } from '../../src/model/contribution.ts'
import type { Choice, NewDecision } from '../../src/model/decision.ts'
import type { IdeaId } from '../../src/model/idea.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'

async function begun(): Promise<{ world: MemoryWorld; folder: Folder }> {
  const world = memoryWorld()
  const schema = new TextEncoder().encode('{}')
  const { folder } = await initialiseFolder(world, 'flers', { configuration: presets.flers, schema })
  return { world, folder }
}

const about = (choice: Choice, who = 'Cabinet'): NewDecision => ({
  who,
  idea: 'A1-7K2M' as IdeaId,
  targets: [
    { contribution: 'C000000000000001' as ContributionId, start: 0, end: 5, hash: '0123456789abcdef' },
  ],
  choice,
  over: [],
})
const solidarity: Choice = { kind: 'principle', value: 'solidarite' }
const journals = (world: MemoryWorld) =>
  [...world.files.content.keys()].filter((path) => path.includes('/data/decisions/'))
const choices = async (folder: Folder) => (await folder.state()).decisions.map(({ choice }) => choice)

describe('the journal of decisions', () => {
  it('is one file per command, with who and when, in causal order', async () => {
    const { world, folder } = await begun()
    await folder.decide([about(solidarity), about({ kind: 'feature', value: true })])
    await folder.decide([about({ kind: 'note', value: 'à voir' }, 'Service environnement')])
    expect(journals(world)).toHaveLength(2)
    expect(journals(world)[1]).toMatch(/-Service environnement\.jsonl$/)
    const { decisions } = await folder.state()
    expect(decisions.map(({ counter, who }) => [counter, who])).toEqual([
      [1, 'Cabinet'],
      [1, 'Cabinet'],
      [2, 'Service environnement'],
    ])
    expect((await folder.events()).map(({ type }) => type)).toEqual(['decide', 'decide'])
  })

  it('keeps every byte when a decision is taken back, and gives it back when that is undone', async () => {
    const { world, folder } = await begun()
    await folder.decide([about(solidarity)])
    const [path = ''] = journals(world)
    const bytes = world.files.content.get(path)
    const { event, undone } = await folder.undo()
    expect(undone.type).toBe('decide')
    expect(await choices(folder)).toEqual([])
    expect(world.files.content.get(path)).toEqual(bytes)
    await folder.undo(event.id)
    expect(await choices(folder)).toEqual([solidarity])
  })

  it('is the union of what two copies of the folder wrote, in whatever order the files come', async () => {
    const { world, folder } = await begun()
    const before = new Map(world.files.content)
    await folder.decide([about(solidarity)])
    const mine = [...world.files.content].filter(([path]) => !before.has(path))
    for (const [path] of mine) world.files.content.delete(path)
    const other = await openFolder(world, 'flers')
    await other.decide([about({ kind: 'principle', value: 'autonomie' }, 'Service')])
    for (const [path, bytes] of mine) world.files.content.set(path, bytes)
    const { decisions } = await other.state()
    expect(decisions.map(({ counter }) => counter)).toEqual([1, 1])
    expect(decisions.map(({ who }) => who).sort()).toEqual(['Cabinet', 'Service'])
    expect(decisions.map(({ id }) => id)).toEqual(decisions.map(({ id }) => id).sort())
  })

  it('counts a copy that a sync tool made once, and names a line that is no decision', async () => {
    const { world, folder } = await begun()
    await folder.decide([about(solidarity)])
    const [path = ''] = journals(world)
    const bytes = world.files.content.get(path) as Uint8Array
    world.files.content.set(path.replace('.jsonl', ' (1).jsonl'), bytes)
    expect(await choices(folder)).toEqual([solidarity])
    world.files.content.set(
      path,
      new TextEncoder().encode(`${new TextDecoder().decode(bytes)}{"choice":{"kind":"principle"}}\n`),
    )
    expect(await choices(folder)).toEqual([solidarity])
    const [finding] = await folder.findings()
    expect(finding).toMatchObject({ code: 'DECISION_UNREADABLE', args: { line: 2 } })
  })
})
