import type { VerifyDiagnostics } from '../../../../model/diagnostics/verify.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<VerifyDiagnostics> = {
  NOTHING_TO_VERIFY: {
    title: 'There are no deliverables to verify.',
    cause:
      'charter verify compares with the list manifest.json, which charter report writes beside the charter.',
    cure: 'Make the deliverables, or say where they are with -o.',
    example: 'charter report',
  },
  MANIFEST_UNREADABLE: {
    title: 'The list of deliverables cannot be read.',
    cause: 'The file manifest.json was changed by hand, or comes from another program.',
    cure: 'Make the deliverables again: the list is written with them.',
    example: 'charter report',
  },
  FILE_NOT_REBUILT: {
    title: 'A deliverable is not the one that the data give.',
    cause:
      'It was deleted, or opened and saved in another program, or the data, decisions, settings or charter itself have changed since.',
    cure: 'Keep under another name what you changed, then make the deliverables again.',
    example: 'charter report',
  },
  READ_OTHERWISE: {
    title: 'An original, read again, no longer gives the same contributions.',
    cause:
      'The file kept in sources/ was changed, or a later version of charter reads or masks it otherwise.',
    cure: 'What is kept stays as it is. If the new reading is better, read the file again with --replace; else put the original back.',
    example: 'charter ingest --replace notes.xlsx',
  },
  INPUT_CHANGED: {
    title: 'What the deliverables are made from has changed since.',
    cause: 'A file read, a decision, a setting or a newer version of charter came after charter report.',
    cure: 'Make the deliverables again to take it in.',
    example: 'charter report',
  },
}
