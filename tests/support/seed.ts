import fc from 'fast-check'

/**
 * Properties try the same cases on every machine, so that a run that passes here passes there.
 * `CHARTER_SEED=<integer>` tries others: a counterexample found so becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['CHARTER_SEED'] ?? 20_261_124) })
