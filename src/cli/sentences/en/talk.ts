import type { Role, Skipped, SkipReason } from '../../../model/contribution.ts'
import type { Talk } from '../texts.ts'
import { agreeTalk } from './agree.ts'
import { answersTalk } from './answers.ts'
import { certaintyTalk } from './certainty.ts'
import { checkTalk } from './check.ts'
import { decideTalk } from './decide.ts'
import { mappingTalk } from './mapping.ts'
import { purge } from './purge.ts'
import { sourceLine, takenLine } from './sources.ts'
import { suggestTalk } from './suggest.ts'
import { termsTalk } from './terms.ts'
import { verifyTalk } from './verify.ts'

// Written out rather than asked of Intl, whose first use costs more than all the rest of a short command.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const numbers = {
  format: (value: number) => {
    const [whole = '', part] = String(value).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
    return part === undefined ? grouped : `${grouped}.${part}`
  },
}
const dated = (iso: string) => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}

const n = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`
const list = (values: readonly string[]) => values.join(', ')
const quoted = (path: string) => (/[\s'"&()]/.test(path) ? `"${path}"` : path)
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${numbers.format(Math.ceil(bytes / 1000))} kB`
    : `${numbers.format(Math.round(bytes / 1e5) / 10)} MB`

const reasons: Readonly<Record<SkipReason, (count: number) => string>> = {
  'empty-row': (count) => n(count, 'empty row', 'empty rows'),
  example: (count) => n(count, 'example row', 'example rows'),
  'no-content': (count) =>
    n(count, 'answer without content (“RAS”, “/”)', 'answers without content (“RAS”, “/”)'),
  reference: (count) => n(count, 'reference (“idem”)', 'references (“idem”)'),
  test: (count) => n(count, 'test answer', 'test answers'),
  draft: (count) => n(count, 'draft', 'drafts'),
  unfinished: (count) => n(count, 'unfinished answer', 'unfinished answers'),
  withdrawn: (count) =>
    n(
      count,
      'contribution withdrawn (moderators or author)',
      'contributions withdrawn (moderators or author)',
    ),
  repeated: (count) => n(count, 'row that the export gives twice', 'rows that the export gives twice'),
  'bad-row': (count) => n(count, 'unreadable row', 'unreadable rows'),
}

const roles: Readonly<Record<Role, string>> = {
  idea: 'idea',
  done: 'done already',
  proposal: 'proposal',
  commitment: 'commitment',
  obstacle: 'obstacle',
  comment: 'comment',
  rubric: 'rubric',
  theme: 'theme',
  level: 'level',
  votes: 'votes',
  table: 'table',
  respondent: 'respondent',
  attribute: 'attribute',
  answer: 'closed answer',
  session: 'session',
  personal: 'personal data, not kept',
  ignored: 'ignored',
}

const parts: Readonly<Record<string, string>> = {
  node: 'Node.js',
  lexicon: 'lexicon',
  fonts: 'fonts',
  templates: 'templates',
  consultation: 'consultation',
  configuration: 'charter.yaml',
  dictionary: 'dictionary.yaml',
  mappings: 'readings',
  folder: 'folder',
  originals: 'originals',
  privacy: 'privacy',
}

/** What the commands say. */
const natures = {
  done: 'done already',
  proposal: 'proposal',
  commitment: 'commitment',
  obstacle: 'obstacle',
  'off-topic': 'off topic',
  'no-content': 'no content',
} as const

const actors = {
  agent: 'agent',
  manager: 'manager',
  elected: 'elected member',
  authority: 'authority',
} as const

export const talk: Talk = {
  purge,
  certainty: certaintyTalk,
  decide: decideTalk(natures, actors),
  next: 'Next:',
  error: (code: string) => `Error ${code}:`,
  toLookAt: 'To look at',
  interrupted: 'Interrupted. What was stored is whole; nothing is stored by half.',
  unexpected: 'Unexpected error. Your data have not changed.',
  unexpectedHint: 'Run again with --debug to see the details, and report them.',
  yes: /^\s*(y|yes|o|oui)\s*$/i,
  smallFindings: (count) => `${n(count, 'other remark', 'other remarks')} of no consequence: -v shows them.`,
  moreOfThem: (count: number, code: string) =>
    `… and ${n(count, 'more like it', 'more like them')} [${code}]: -v to see all.`,
  times: (count) => `(${numbers.format(count)} times)`,
  date: (iso) => dated(iso),
  instant: (iso) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso)),
  place: {
    colon: ': ',
    sheet: (name) => `sheet “${name}”`,
    rows: (rows) => {
      const shown = rows.slice(0, 5).join(', ')
      if (rows.length === 1) return `line ${shown}`
      return rows.length > 5 ? `lines ${shown}…` : `lines ${shown}`
    },
    signs: (number) => `column ${number}`,
    column: (name) => `column “${name}”`,
  },
  count: {
    ideas: (count) => n(count, 'idea', 'ideas'),
    voices: (count) => n(count, 'voice', 'voices'),
    contributions: (count) => n(count, 'contribution', 'contributions'),
  },
  steps: {
    reading: (file) => `Reading ${file}…`,
    analysis: (count) => `Analysing ${n(count, 'contribution', 'contributions')}…`,
    shards: {
      read: (done, total) => `Reading words: ${numbers.format(done)} of ${numbers.format(total)}…`,
      count: (done, total) => `Counting terms: ${numbers.format(done)} of ${numbers.format(total)}…`,
    },
    terms: 'Counting the terms…',
    cloud: 'Laying out the cloud…',
    compose: 'Composing the charter…',
    render: 'Laying out the PDF…',
  },
  nextSteps: {
    import: (path) => `fill it in, then charter decide --import ${path}`,
    ingest: 'charter ingest <files>   (workshop notes, questionnaire export)',
    ingestMissing: (sessions) => `charter ingest <files>   (nothing read for: ${list(sessions)})`,
    sameWithoutDryRun: 'the same command without --dry-run, to store',
    status: 'charter status',
    abstained: (count) =>
      `charter ideas --state abstained   (${n(count, 'idea', 'ideas')} to decide), then charter report`,
    report: 'charter report',
    cloud: 'charter cloud',
    terms: 'charter terms',
    ideasOf: (principle) => `charter ideas --principle ${principle}`,
    undoOrStatus: 'charter undo   (takes back the last reading), or charter status',
    afterReport: (path) => `open ${path}; to change the look: charter template eject`,
  },
  init: {
    made: (dir) => `Consultation made: ${dir}`,
    file: (path) => `  ${path}`,
    kept: (path) => `  ${path} (already there, kept as it is)`,
    nextBlank: (dir) =>
      `fill in charter.yaml, then ${dir === '.' ? '' : `cd ${quoted(dir)} and `}charter ingest <files>`,
    nextFlers: (dir) => `${dir === '.' ? '' : `cd ${quoted(dir)}, then `}charter ingest <files>`,
  },
  template: {
    written: (path) => `  ${path}`,
    kept: (path) => `  ${path} (already there, kept as it is)`,
    next: 'change a template, then charter report',
    same: (path) => `${path}   (there already, unchanged)`,
    beside: (taken, path) => `${taken} is there already and stays as it is: ${path} is made beside it.`,
    fill: 'have it filled in, then charter ingest <filled file>',
    survey: 'import the file into the survey tool, then charter ingest <export of the answers>',
    code: 'charter ideas   (the ideas to code)',
  },
  agree: agreeTalk,
  check: checkTalk,
  verify: verifyTalk,
  mapping: mappingTalk,
  ingest: {
    read: (file, about) => sourceLine(file, about, n),
    taken: (about) => takenLine(about, n),
    session: (id, label, date) =>
      `  session    ${[id, label, date === null ? '' : dated(date)].filter(Boolean).join(' · ')}`,
    columns: (byRole) =>
      `  columns    ${byRole
        .map(([role, headers]) =>
          headers.length > 3
            ? `${headers.length} columns → ${roles[role]}`
            : `${list(headers)} → ${roles[role]}`,
        )
        .join('; ')}`,
    dropped: (headers) =>
      `  dropped    ${n(headers.length, 'column that identifies', 'columns that identify')}: ${list(headers)}`,
    got: (about) =>
      `  read       ${list([
        n(about.contributions, 'contribution', 'contributions'),
        ...(about.respondents > 0 ? [n(about.respondents, 'respondent', 'respondents')] : []),
        ...(about.answers > 0 ? [n(about.answers, 'closed answer', 'closed answers')] : []),
        ...(about.masked > 0 ? [n(about.masked, 'personal detail masked', 'personal details masked')] : []),
      ])}`,
    skipped: (skipped: readonly Skipped[]) =>
      `  apart      ${list(skipped.map(({ reason, count }) => reasons[reason](count)))}`,
    changes: (replaces, about) =>
      `  replaces   ${list(replaces)}: ${about.added} added, ${about.changed} changed, ${about.removed} removed`,
    change: (kind, place, text) => {
      const word = { added: '+ added  ', changed: '~ changed', removed: '- removed' }[kind]
      const row = place.row ?? place.line
      return `    ${word}${row === undefined ? '' : ` (row ${row})`} ${text}`
    },
    same: (file) => `${file}: read already (same content, same options). Nothing to do.`,
    dryRun: 'A trial only: nothing is stored.',
    stored: (files, added) =>
      `Stored: ${n(files, 'source', 'sources')}, ${n(added, 'new contribution', 'new contributions')}. To take back: charter undo`,
    confirm: (file, earlier, shared) =>
      `${file} looks like ${list(earlier)}, read before (${n(shared, 'contribution', 'contributions')} in common). Replace it? [y/N] `,
  },
  status: {
    notRead: 'nothing read',
    participation: ({ population, workshopParticipants, questionnaireRespondents, total }) => {
      const people = population === null ? '' : ` of ${numbers.format(population)} people concerned`
      const share = (part: number) =>
        population === null ? '' : ` (${Math.round((100 * part) / population)}%)`
      const lines: string[] = []
      if (workshopParticipants !== null)
        lines.push(
          `Workshops: ${n(workshopParticipants, 'participant', 'participants')}${people}${share(workshopParticipants)}`,
        )
      lines.push(`Questionnaire: ${n(questionnaireRespondents, 'answer', 'answers')}`)
      if (total !== null) lines.push(`In all, counted once: ${n(total, 'person', 'people')}${share(total)}`)
      return lines
    },
    principles: 'Ideas by principle',
    sensitive: (count) =>
      `${n(count, 'sensitive contribution to read', 'sensitive contributions to read')} before anything is published (charter doctor)`,
    abstained: 'to decide',
    none: 'outside the principles (obstacles, off topic, no content)',
  },
  suggest: suggestTalk,
  principles: {
    terms: (terms) => `decisive terms: ${list(terms.map(({ term, ideas }) => `${term} (${ideas})`))}`,
    rest: (abstained, none) =>
      `${n(abstained, 'idea', 'ideas')} to decide; ${numbers.format(none)} outside the principles.`,
  },
  ideas: {
    found: (shown, all) =>
      shown === all
        ? `${n(all, 'idea', 'ideas')}.`
        : `${n(shown, 'idea', 'ideas')} of ${numbers.format(all)}.`,
    nature: natures,
    state: { assigned: 'assigned', abstained: 'to decide', none: 'outside the principles' },
    actor: actors,
  },
  terms: {
    ...termsTalk,
    found: (shown, all) =>
      shown === all
        ? `${n(all, 'term', 'terms')}.`
        : `${n(shown, 'term', 'terms')} of ${numbers.format(all)}.`,
  },
  answers: { ...answersTalk, found: (count) => `${n(count, 'closed question', 'closed questions')}.` },
  tokens: { header: ['form', 'lemma', 'upos', 'start', 'end', ''], counted: 'counted' },
  cloud: {
    placed: (placed, leftOut) => {
      const small = leftOut.filter(({ reason }) => reason === 'floor' || reason === 'long').length
      const rest =
        small === 0 ? '' : `; ${numbers.format(small)} left out for want of room, listed in the table`
      return `${n(placed, 'term placed', 'terms placed')}${rest}.`
    },
  },
  made: ({ path, bytes, pages }) =>
    `${path}   ${pages === null ? '' : `${n(pages, 'page', 'pages')}, `}${size(bytes)}`,
  log: {
    ingest: (adds) =>
      `reading of ${list(adds.map(({ file, session, contributions }) => `${file || purge.erasedSource} (${session}, ${contributions})`))}`,
    undo: (act) => `taking back ${act}`,
    takenBack: 'taken back since',
    nothing: 'Nothing was done yet.',
  },
  undo: {
    removed: (file, session, contributions) =>
      `Taken back: ${file} (${session}, ${n(contributions, 'contribution', 'contributions')}) counts no more.`,
    restored: (file, session, contributions) =>
      `${file} (${session}, ${n(contributions, 'contribution', 'contributions')}) counts again.`,
    back: (act) => `To reverse this: charter undo ${act}`,
  },
  doctor: {
    check: (name, ok, detail) => `${ok ? 'good ' : 'FAULT'}  ${(parts[name] ?? name).padEnd(16)} ${detail}`,
    lexicon: (version) => `loaded (version ${version})`,
    fonts: (count) => n(count, 'readable face', 'readable faces'),
    templates: (count) => n(count, 'template', 'templates'),
    outside: 'none here; charter init makes one',
    configuration: (sessions, principles) =>
      `${n(sessions, 'session', 'sessions')}, ${n(principles, 'principle', 'principles')}`,
    mappings: (count) => n(count, 'saved reading', 'saved readings'),
    dictionary: (entries) => `${n(entries, 'word', 'words')} set`,
    privacy: (toRead, left) =>
      `${n(toRead, 'sensitive contribution to read', 'sensitive contributions to read')}, ${n(left, 'passage that looks personal', 'passages that look personal')}`,
    folder: (sources, contributions) =>
      `${n(sources, 'source', 'sources')}, ${n(contributions, 'contribution', 'contributions')}`,
  },
}
