// Writes docs/commands.md from the command table and docs/diagnostics.md from the causes of findings, and adds new codes to
// the list that guards their numbers; puts the measured figures into docs/text.md and docs/principles.md. Run after a build; tests/cli/docs.test.ts fails when they are stale.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { diagnosticsPage, grownList } from './diagnostics-page.mjs'
import { withPrincipleFigures } from './principle-figures.mjs'
import { withFigures } from './text-figures.mjs'

/** Text of docs/commands.md, in French, from the same help texts as `charter help`. */
export function commandsPage({ commandNames, globalOptions, specOf }, { commandHelp, flagsWithValue }, help) {
  const rows = Object.entries(globalOptions).map(
    ([name, option]) => `| \`${flagsWithValue(option, help)}\` | ${help.global[name]} |`,
  )
  const sections = Object.entries(help.groups).map(([group, title]) => {
    const commands = commandNames.filter((name) => specOf(name).group === group)
    const texts = commands.map(
      (name) => `### charter ${name}\n\n\`\`\`\n${commandHelp(name, help, { footer: false })}\`\`\``,
    )
    return `## ${title}\n\n${texts.join('\n\n')}`
  })
  return `# Commandes

<!-- Écrit par scripts/docs.mjs d'après la table des commandes : ne pas modifier à la main. -->

Le résultat va sur la sortie standard, ce que l’outil raconte sur la sortie d’erreur. Avec \`--json\`, la réponse est toujours une enveloppe \`{"schema":1,"command","version","ok","result","warnings","error"}\`, aussi en cas d’erreur.

${help.exitCodes}

## ${help.globalOptions}

| option | effet |
|---|---|
${rows.join('\n')}

${sections.join('\n\n')}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const table = await import('../dist/cli/command-table.js')
  const helpText = await import('../dist/cli/help-text.js')
  const { help } = await import('../dist/cli/sentences/fr/help.js')
  const { codeEntries } = await import('../dist/cli/help-code.js')
  const { causesOf, textsOf } = await import('../dist/cli/sentences/index.js')
  const { causes, words } = await causesOf('fr')
  const { diagnostics } = await textsOf('fr')
  const write = (path, text) => writeFile(new URL(`../${path}`, import.meta.url), text)
  const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8')
  await write('docs/commands.md', commandsPage(table, helpText, help))
  await write('docs/diagnostics.md', diagnosticsPage(codeEntries, causes, words, diagnostics))
  await write(
    'docs/text.md',
    withFigures(await read('docs/text.md'), JSON.parse(await read('bench/eval.json'))),
  )
  const bench = async (name) => JSON.parse(await read(`bench/${name}.json`))
  await write(
    'docs/principles.md',
    withPrincipleFigures(await read('docs/principles.md'), {
      principles: await bench('principles'),
      ideas: await bench('ideas'),
      schemes: await bench('schemes'),
    }),
  )
  const list = 'tests/cli/expected/codes.txt'
  const held = await read(list).catch(() => '')
  await write(list, grownList(held, codeEntries))
}
