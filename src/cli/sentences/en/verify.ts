import type { InputName, NotReread, VerifyDiagnostics } from '../../../model/diagnostics/verify.ts'
import type { verifyTalk as french } from '../fr/verify.ts'

const inputs: Readonly<Record<InputName, string>> = {
  configuration: 'charter.yaml',
  dictionary: 'dictionary.yaml',
  templates: 'the templates',
  logo: 'the logo',
  sources: 'the sources that were read',
  decisions: 'the decisions',
  tool: 'the version of charter or Node',
}
const reasons = {
  absent: ['is no longer there', 'Make it again: charter report'],
  altered: [
    'was changed since it was made',
    'Keep your version under another name, then make this one again: charter report',
  ],
  outdated: ['is no longer what today’s data give', 'Make it again: charter report'],
} as const

export const en: {
  [C in keyof VerifyDiagnostics]: (args: VerifyDiagnostics[C]) => { text: string; cure?: string }
} = {
  NOTHING_TO_VERIFY: ({ path }) => ({
    text: `“${path}” does not exist: nothing was made here, or by an older version.`,
    cure: 'Make the deliverables: charter report',
  }),
  MANIFEST_UNREADABLE: ({ path }) => ({
    text: `“${path}” is not the list that charter report writes.`,
    cure: 'Make the deliverables again: charter report',
  }),
  FILE_NOT_REBUILT: ({ path, why }) => ({ text: `${path} ${reasons[why][0]}.`, cure: reasons[why][1] }),
  READ_OTHERWISE: ({ file, session }) => ({
    text: `“${file}”, read again, no longer gives the contributions of ${session} that are kept.`,
    cure: 'What is kept counts. To make it anew from the file: charter ingest --replace',
  }),
  INPUT_CHANGED: ({ inputs: changed }) => ({
    text: `since the deliverables were made, this has changed: ${changed.map((name) => inputs[name]).join(', ')}.`,
    cure: 'Make them again to take it in: charter report',
  }),
}

const notReread: Readonly<Record<NotReread, string>> = {
  'no-original': 'the original is not kept',
  roll: 'read with a list of names, of which nothing is kept',
  options: 'read with options or by a version that are not known',
}

export const verifyTalk: typeof french = {
  file: (path, same) => `${same ? 'same ' : 'OTHER'}  ${path}`,
  records: (sources, contributions, originals) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'}, ${contributions} ${contributions === 1 ? 'contribution' : 'contributions'}, hashes read again; originals kept: ${originals.kept}${originals.without > 0 ? `, without original: ${originals.without} (not to be compared with their file)` : ''}`,
  reread: (same) =>
    `${same} ${same === 1 ? 'source read again gives' : 'sources read again give'} the same contributions, word for word`,
  notReread: (file, session, why) => `not read again: ${file} (${session}): ${notReread[why]}`,
}
