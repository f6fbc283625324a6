import type { World } from '../model/world.ts'
import type { BuildIdentity } from './build-identity.ts'
import { envelopeParts, errorAnswer } from './envelope.ts'
import type { Outcome } from './outcome.ts'
import { plainJson, plainLines } from './plain-text.ts'
import type { Call } from './program.ts'
import type { Reporter } from './reporter.ts'
import type { Texts } from './sentences/texts.ts'

interface Delivery {
  readonly world: World
  readonly texts: Texts
  readonly build: BuildIdentity
  readonly reporter: Reporter
  readonly json: boolean
}

/** Hands over what a command did, result on stdout and talk on stderr, and gives the exit code. */
export function deliver(
  outcome: Outcome,
  call: Call,
  { world, texts, build, reporter, json }: Delivery,
): number {
  const { result, diagnostics = [], refused = [] } = outcome
  const [refusal, ...others] = refused
  if (outcome.lines) for (const line of outcome.lines) world.out.write(`${plainJson(line)}\n`)
  else if (json) {
    const error = refusal ? errorAnswer(refusal, texts) : null
    const { command } = call
    const envelope = { command, version: build.version, ok: !refusal, result, warnings: diagnostics, error }
    for (const part of envelopeParts(envelope, texts)) world.out.write(part)
  } else if (outcome.raw !== undefined)
    world.out.write(world.out.isTerminal ? plainLines(outcome.raw) : outcome.raw)
  else for (const line of outcome.text ?? []) world.out.write(`${plainLines(line)}\n`)
  reporter.say(outcome.told ?? [])
  reporter.findings(diagnostics)
  if (refusal) reporter.error(refusal, others)
  if (outcome.next) reporter.next(outcome.next)
  if (refusal) return 2
  return call.globals.flag('strict') && diagnostics.some(({ level }) => level !== 'info') ? 1 : 0
}
