// docs/diagnostics.md: every finding by its public code, from the words that `charter help E201` prints.

const ranges = [
  [100, 'L’appel et les fichiers'],
  [200, 'La lecture des fichiers'],
  [300, 'La configuration et le dossier de la consultation'],
  [400, 'L’analyse'],
  [500, 'Les gabarits et la composition'],
  [600, 'La mise en page'],
  [700, 'Les données personnelles'],
  [800, 'Les notes, les correspondances de colonnes et les formulaires'],
  [900, 'L’installation, et les défauts de l’outil'],
]

/** Text of docs/diagnostics.md, in French. */
export function diagnosticsPage(entries, causes, words, sentences) {
  const sections = ranges.flatMap(([start, title]) => {
    const own = entries.filter(({ code }) => Math.floor(Number(code.slice(1)) / 100) * 100 === start)
    if (own.length === 0) return []
    return [
      `## ${start} à ${start + 99} : ${title}`,
      ...own.map((entry) => about(entry, causes, words, sentences)),
    ]
  })
  return `# Erreurs et remarques

<!-- Écrit par scripts/docs.mjs d’après les phrases de l’outil : ne pas modifier à la main. -->

Chaque message porte un code, qui ne change jamais. **E** : ${words.error}, rien n’a pu être fait de ce qui est nommé. **W** : ${words.warning}, ou pour information ; le reste est fait. \`charter help E201\` affiche la même chose dans le terminal, \`charter help W2\` liste tous les codes qui commencent ainsi ; avec \`--json\`, le code est dans \`code\`, le nom dans \`name\`, le lieu dans \`file\`, \`sheet\`, \`row\`, \`column\`.

${sections.join('\n\n')}
`
}

/** Lines \`code name\` that tests compare with a list that only grows. */
export function codeLines(entries) {
  return entries.map(({ code, name }) => `${code} ${name}`)
}

/** The list as it is, with the lines it lacks; what it holds is never changed. */
export function grownList(list, entries) {
  const lines = list.split('\n').filter((line) => line !== '')
  const numbers = new Set(lines.map((line) => line.slice(1, 4)))
  const fresh = codeLines(entries).filter((line) => !numbers.has(line.slice(1, 4)))
  return `${[...lines, ...fresh].sort((a, b) => (a.slice(1, 4) < b.slice(1, 4) ? -1 : 1)).join('\n')}\n`
}

function about({ code, name }, causes, words, sentences) {
  const { title, cause, cure, example } = causes[name]
  const shape = shapeOf(sentences[name])
  return [
    `### ${code} · ${name}`,
    `**${title}** (${code.startsWith('E') ? words.error : words.warning})`,
    ...(shape === null ? [] : [`Message : ${code2(shape)}`]),
    `${words.why} : ${escaped(cause)}`,
    `${words.cure} : ${escaped(cure)}`,
    ...(example === undefined ? [] : ['```', example, '```']),
  ]
    .join('\n\n')
    .replaceAll('```\n\n', '```\n')
    .replaceAll('\n\n```\n\n', '\n```\n\n')
    .replace(/\n\n```$/, '\n```')
}

const code2 = (text) => (text.includes('`') ? escaped(text) : `\`${text}\``)
const escaped = (text) => text.replace(/[<>*_|`]/g, '\\$&')

/** The sentence with a name where each of its arguments goes; null where that says nothing. */
function shapeOf(sentence) {
  try {
    const { text } = sentence(new Proxy({}, { get: (_, key) => hole(String(key)) }))
    const shape = text
      .split('\n')[0]
      .replaceAll('undefined', '…')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\u202f', ' ')
    return /\p{L}{3}.*\s/u.test(shape.replace(/‹[^›]*›|…/g, '')) ? shape : null
  } catch {
    return null
  }
}

/** Stands for any argument: a text, a number, a list or a block of them. */
function hole(name) {
  const text = `‹${name}›`
  const self = new Proxy(() => self, {
    apply: () => self,
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint) => (hint === 'number' ? 2 : text)
      if (key === Symbol.iterator)
        return function* () {
          yield self
        }
      if (key === 'length') return 2
      if (key === 'map') return (make) => [make(self), '…']
      if (key === 'join' || key === 'toString' || key === 'toLocaleString') return () => text
      if (key === 'startsWith' || key === 'endsWith' || key === 'includes') return () => false
      return typeof key === 'string' && /^[a-z]/.test(key) && !(key in String.prototype) ? hole(key) : self
    },
  })
  return self
}
