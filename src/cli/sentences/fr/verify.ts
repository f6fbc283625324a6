import type { InputName, NotReread, VerifyDiagnostics } from '../../../model/diagnostics/verify.ts'

const inputs: Readonly<Record<InputName, string>> = {
  configuration: 'charter.yaml',
  dictionary: 'dictionary.yaml',
  templates: 'les gabarits',
  logo: 'le logo',
  sources: 'les sources lues',
  decisions: 'les décisions',
  tool: 'la version de charter ou de Node',
}
const reasons = {
  absent: ['n’y est plus', 'Refaites-le\u00a0: charter report'],
  altered: [
    'a été changé depuis qu’il a été fait',
    'Gardez votre version sous un autre nom, puis refaites celle-ci\u00a0: charter report',
  ],
  outdated: ['n’est plus ce que donnent les données d’aujourd’hui', 'Refaites-le\u00a0: charter report'],
} as const

export const fr: {
  [C in keyof VerifyDiagnostics]: (args: VerifyDiagnostics[C]) => { text: string; cure?: string }
} = {
  NOTHING_TO_VERIFY: ({ path }) => ({
    text: `«\u00a0${path}\u00a0» n’existe pas\u00a0: rien n’a été fait ici, ou par une version plus ancienne.`,
    cure: 'Faites les livrables\u00a0: charter report',
  }),
  MANIFEST_UNREADABLE: ({ path }) => ({
    text: `«\u00a0${path}\u00a0» n’est pas la liste qu’écrit charter report.`,
    cure: 'Refaites les livrables\u00a0: charter report',
  }),
  FILE_NOT_REBUILT: ({ path, why }) => ({ text: `${path} ${reasons[why][0]}.`, cure: reasons[why][1] }),
  READ_OTHERWISE: ({ file, session }) => ({
    text: `«\u00a0${file}\u00a0», relu, ne donne plus les contributions de ${session} qui sont gardées.`,
    cure: 'Les contributions gardées font foi. Pour les refaire d’après le fichier\u00a0: charter ingest --replace',
  }),
  INPUT_CHANGED: ({ inputs: changed }) => ({
    text: `depuis que les livrables ont été faits, ceci a changé\u00a0: ${changed.map((name) => inputs[name]).join(', ')}.`,
    cure: 'Refaites-les pour en tenir compte\u00a0: charter report',
  }),
}

const notReread: Readonly<Record<NotReread, string>> = {
  'no-original': 'l’original n’est pas gardé',
  roll: 'lu avec une liste de noms, dont rien n’est gardé',
  options: 'lu avec des options ou par une version qui ne sont pas connues',
}

export const verifyTalk = {
  file: (path: string, same: boolean) => `${same ? 'même ' : 'AUTRE'}  ${path}`,
  records: (sources: number, contributions: number, originals: { kept: number; without: number }) =>
    `${sources} ${sources > 1 ? 'sources' : 'source'}, ${contributions} ${contributions > 1 ? 'contributions' : 'contribution'}, empreintes relues\u00a0; originaux gardés\u00a0: ${originals.kept}${originals.without > 0 ? `, sans original\u00a0: ${originals.without} (non comparables à leur fichier)` : ''}`,
  reread: (same: number) =>
    `${same} ${same > 1 ? 'sources relues donnent' : 'source relue donne'} les mêmes contributions, mot pour mot`,
  notReread: (file: string, session: string, why: NotReread) =>
    `non relu\u00a0: ${file} (${session})\u00a0: ${notReread[why]}`,
}
