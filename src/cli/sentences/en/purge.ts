import type { Place } from '../../../model/contribution.ts'
import type { PurgeDiagnostics } from '../../../model/diagnostics/purge.ts'
import type { purge as french } from '../fr/purge.ts'

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const list = (values: readonly string[]) => values.join(', ')
const day = (iso: string) => iso.slice(0, 10)
const where = ({ file, sheet, row, line }: Place) =>
  list([file, ...(sheet === undefined ? [] : [`sheet "${sheet}"`]), `row ${row ?? line ?? '?'}`])

export const en: {
  [C in keyof PurgeDiagnostics]: (args: PurgeDiagnostics[C]) => { text: string; cure?: string }
} = {
  PURGE_WHAT: () => ({
    text: 'nothing says what to erase',
    cure: '--respondent "file" --row n (a person), --source "file", --originals, --before YYYY-MM-DD or --link; with --dry-run nothing is erased',
  }),
  PURGE_OPTIONS: ({ options }) => ({
    text: `these options do not go together: ${list(options)}`,
    cure: 'ask for one erasure at a time; --row, --key and --sheet go with --respondent',
  }),
  PURGE_NEEDS_ROW: ({ source }) => ({
    text: 'the row of the person is missing',
    cure: `charter purge --respondent "${source}" --row n (as the spreadsheet numbers it), or --key number of the response`,
  }),
  PURGE_DATE: ({ value }) => ({
    text: `"${value}" is not a date YYYY-MM-DD`,
    cure: 'write --before 2026-06-30, for instance',
  }),
  PURGE_SOURCE_UNKNOWN: ({ source, known }) => ({
    text: `no source "${source}" in this consultation`,
    cure: known.length === 0 ? 'nothing was read here: charter log' : `sources: ${list(known.slice(0, 20))}`,
  }),
  PURGE_SOURCE_AMBIGUOUS: ({ source, candidates }) => ({
    text: `several files that were read are called "${source}"`,
    cure: `give the id: ${candidates.map(({ id, session, at }) => `${id} (${session}, read on ${day(at)})`).join(', ')}`,
  }),
  PURGE_ROW_ABSENT: ({ source, row, first, last }) => ({
    text: `nothing that is kept of "${source}" comes from row ${row}`,
    cure: `the rows kept go from ${first} to ${last}; if only the original matters: charter purge --originals --source "${source}"`,
  }),
  PURGE_KEY_ABSENT: ({ source, key }) => ({
    text: `no response number ${key} in "${source}"`,
    cure: 'check the number in the survey tool, or give the row of the spreadsheet: --row n',
  }),
  PURGE_ROW_IN_SHEETS: ({ row, sheets }) => ({
    text: `several sheets have a row ${row}: ${list(sheets)}`,
    cure: `say which: --sheet "${sheets[0] ?? ''}"`,
  }),
  PURGE_NOTHING: ({ scope }) => ({
    text: {
      source: 'there is nothing to erase of this source',
      originals: 'no original file is kept',
      before: 'nothing was read before that date',
      link: 'no secret links the respondents of this consultation',
    }[scope],
  }),
  PURGE_TO_CONFIRM: () => ({
    text: 'an erasure cannot be taken back: it asks for a confirmation',
    cure: 'look first with --dry-run, then add --yes',
  }),
  PURGE_DECLINED: () => ({ text: 'nothing was erased' }),
  PURGE_STATE_CHANGED: () => ({
    text: 'the consultation changed while it was being confirmed, nothing was erased',
    cure: 'run the command again',
  }),
  PURGE_FILES_HELD: ({ files }) => ({
    text: `${n(files.length, 'file is', 'files are')} still to be erased, open elsewhere or protected: ${list(files)}`,
    cure: 'close the program that uses them, then: charter purge',
  }),
  PURGE_UNFINISHED: ({ files }) => ({
    text:
      files.length === 0
        ? 'an erasure is not finished'
        : `an erasure is not finished: ${list(files.slice(0, 10))}${files.length > 10 ? '…' : ''}`,
    cure: 'charter purge finishes it',
  }),
  PURGED_ROW_BACK: ({ count }) => ({
    text: `${n(count, 'row that a person had erased is', 'rows that people had erased are')} back from another copy of the folder`,
    cure: 'erase it again: charter purge --respondent "file" --row n',
  }),
  UNDO_OF_PURGE: ({ id }) => ({
    text: `${id} is an erasure: what is erased does not come back`,
    cure: 'if that data must serve again, read its file: charter ingest',
  }),
  UNDO_OF_PURGED: ({ id }) => ({
    text: `taking ${id} back would bring back data erased since`,
    cure: 'to count a source no more, erase it (charter purge --source) or replace it (charter ingest --replace)',
  }),
  PURGED_ROWS_LEFT_OUT: ({ count }) => ({
    text: `${n(count, 'row that a person had erased was', 'rows that people had erased were')} not read again; the original file is not kept`,
    cure: 'take it out of the file you keep as well',
  }),
  PURGED_SOURCE_GIVEN_AGAIN: ({ at }) => ({
    text: `this file was erased on ${day(at)}; it is read because you give it again`,
    cure: 'if that is a mistake: charter purge --source "file"',
  }),
  RESPONDENTS_LINKED: ({ path, created }) => ({
    text: `respondents are linked from one source to another: this is pseudonymised, hence still personal, data (GDPR). The secret that links them ${created ? 'was made' : 'is'} outside the folder: ${path}`,
    cure: 'when the link has served: charter purge --link deletes it, and nobody can make it again',
  }),
  ROWS_NOT_LINKED: ({ count, rows }) => ({
    text: `${count} of ${n(rows, 'row does', 'rows do')} not say whom they come from: a random number, valid in this source only`,
  }),
  LINK_SECRET_ABSENT: ({ path, at }) => ({
    text: `respondents were linked on ${day(at)} by a secret that is not on this machine (${path})`,
    cure: 'read this file on that machine, or without --link-respondents, or forget the old link: charter purge --link',
  }),
  LINK_KEPT: ({ path, present }) => ({
    text: present
      ? `respondents are linked between sources by the secret ${path}: pseudonymised, still personal, data`
      : `respondents are linked between sources by a secret that is not on this machine (${path})`,
    cure: 'charter purge --link deletes the secret',
  }),
}

export const purge: typeof french = {
  will: 'Will be erased for good:',
  would: 'Would be erased (a trial, nothing is):',
  done: 'Erased:',
  touched: ({ file, session, counts, wholly, rows, contributions, answers }) => {
    const what = list([
      ...(wholly ? ['the whole source'] : [n(rows, 'row', 'rows')]),
      n(contributions, 'contribution', 'contributions'),
      ...(answers > 0 ? [n(answers, 'closed answer', 'closed answers')] : []),
    ])
    return `  ${file === '' ? 'erased source' : file} (${session}): ${what}${counts ? '' : ' (a reading replaced or taken back, that charter undo could recall)'}`
  },
  place: (place) => `    ${where(place)}`,
  more: (count) => `    … and ${n(count, 'other', 'others')}`,
  originals: (paths) =>
    `  ${n(paths.length, 'original file, whole', 'original files, whole')}: ${list(paths)}`,
  outputs: (paths) =>
    `  ${n(paths.length, 'deliverable, to be made again', 'deliverables, to be made again')} (charter report): ${list(paths)}`,
  caches: '  what was kept of computations (.charter/cache) and temporary files',
  decisions: (count) => `  ${n(count, 'decision', 'decisions')} about these contributions`,
  secret: (paths) => `  the secret that links respondents: ${list(paths)}`,
  alike: (places) =>
    `The same words stand elsewhere too, and stay there (another person may have written them): ${places.slice(0, 5).map(where).join('; ')}${places.length > 5 ? '…' : ''}`,
  unreachedTitle: 'Out of reach, for you to see to:',
  unreached: ({ kind, names }) =>
    `  ${
      {
        given: `the files this data came from, where you keep them (${list(names)}), and the survey tool`,
        trash: 'the recycle bin, backups, copies sent by e-mail',
        git: `the history of git (${list(names)}): earlier versions stay there`,
        sync: `earlier versions and the bin of the service ${list(names)}`,
        outputs: `files in out/ that charter did not name: ${list(names)}`,
        mentions: `these files still quote erased words: ${list(names)}`,
        templates: `changed templates, if you copied words into them: ${list(names)}`,
        published: `what was published (tables only): ${list(names)}`,
        foreign: `files that are not the folder's own (copies of a sync tool?): ${list(names)}`,
        secret: `the secret is on another machine: delete there ${list(names)}`,
      }[kind]
    }`,
  confirm: 'Erase? None of it can be recalled. [y/N] ',
  finished: 'The interrupted erasure is finished.',
  recorded: (event) => `Recorded, without name or word: ${event}`,
  nothingPending: 'No erasure is pending.',
  next: 'charter report   (makes the deliverables again)',
  nextWithoutDryRun: 'the same command without --dry-run, to erase',
  log: (scope, erased) => {
    const counts = list([
      ...(erased.sources > 0 ? [n(erased.sources, 'source', 'sources')] : []),
      ...(erased.rows > 0 ? [n(erased.rows, 'row', 'rows')] : []),
      ...(erased.contributions > 0 ? [n(erased.contributions, 'contribution', 'contributions')] : []),
      ...(erased.earlierReadings > 0
        ? [n(erased.earlierReadings, 'earlier reading', 'earlier readings')]
        : []),
      ...(erased.originals > 0 ? [n(erased.originals, 'original', 'originals')] : []),
    ])
    const what = {
      respondent: 'erasure a person asked for',
      source: 'erasure of a source',
      originals: 'erasure of originals',
      before: 'erasure of what came before a date',
      link: 'deletion of the link between respondents',
    }[scope]
    return counts === '' ? what : `${what}: ${counts}`
  },
  erasedSource: 'erased source',
  kept: (kept, without) =>
    kept === 0
      ? 'no original file kept'
      : `${n(kept, 'original file kept', 'original files kept')} in sources/${without > 0 ? `; ${n(without, 'source without', 'sources without')}` : ''}`,
}
