import { Refusal } from '../model/diagnostic.ts'
import type { Stream, World } from '../model/world.ts'
import { type BuildIdentity, buildIdentity } from './build-identity.ts'
import type { Context } from './context.ts'
import { deliver } from './deliver.ts'
import { envelopeParts, errorAnswer } from './envelope.ts'
import { inkFor } from './ink.ts'
import type { FirstGlance } from './language.ts'
import { loaders } from './loaders.ts'
import { type Call, understand } from './program.ts'
import { Progress } from './progress.ts'
import { Reporter } from './reporter.ts'
import { textsOf } from './sentences/index.ts'

/** Runs one call in a world; see `main`. */
export async function run(argv: readonly string[], first: FirstGlance, outside: World): Promise<number> {
  const world = first.color ? outside : withoutColour(outside)
  const texts = await textsOf(first.language)
  const build = buildIdentity(world)
  const progress = new Progress(world, first.quiet)
  const verbose = argv.includes('-v') || argv.includes('--verbose')
  const reporter = new Reporter(world.err, texts, await inkFor(world.err), { ...first, verbose })
  let call: Call | null = null
  try {
    call = understand(withHelp(argv, first))
    const context = contextOf(call, { world, texts, build, progress, first, verbose })
    const module = await loaders[call.command]()
    const outcome = await module.run(context, call.given)
    progress.clear()
    return deliver(outcome, call, { world, texts, build, reporter, json: first.json })
  } catch (error) {
    progress.clear()
    const fail = (answer: ReturnType<typeof errorAnswer>) => {
      const { version } = build
      const command = call?.command ?? first.command
      const envelope = { command, version, ok: false, result: null, warnings: [], error: answer }
      if (first.json) for (const part of envelopeParts(envelope, texts)) world.out.write(part)
    }
    if (error instanceof Refusal) {
      fail(errorAnswer(error.diagnostic, texts))
      reporter.error(error.diagnostic, error.others)
      return 2
    }
    fail(errorAnswer({ code: 'UNEXPECTED', level: 'error', args: {} }, texts))
    reporter.unexpected(error, first.debug)
    return 3
  }
}

interface Parts {
  readonly world: World
  readonly texts: Context['texts']
  readonly build: BuildIdentity
  readonly progress: Progress
  readonly first: FirstGlance
  readonly verbose: boolean
}

function contextOf(call: Call, { first, ...parts }: Parts): Context {
  const dir = call.globals.text('dir') ?? '.'
  let folder: ReturnType<Context['folder']> | null = null
  return {
    ...parts,
    language: first.language,
    dir,
    yes: call.globals.flag('yes'),
    quiet: first.quiet,
    json: first.json,
    folder: () => {
      // Loaded here: help and tokens need no consultation.
      folder ??= import('../store/consultation-folder.ts').then(({ openFolder }) =>
        openFolder(parts.world, dir),
      )
      return folder
    },
  }
}

/** `charter ingest --help` asks for `charter help ingest`. */
function withHelp(argv: readonly string[], first: FirstGlance): readonly string[] {
  if (!first.help) return argv
  const flags = argv.filter((argument) => argument === '--json' || argument === '--debug')
  return ['help', ...(first.command === null ? [] : [first.command]), ...flags]
}

function withoutColour(world: World): World {
  const plain = (stream: Stream): Stream => ({
    write: (text) => stream.write(text),
    drained: async () => stream.drained?.(),
    isTerminal: stream.isTerminal,
    columns: stream.columns,
    colour: false,
  })
  return { ...world, out: plain(world.out), err: plain(world.err) }
}
