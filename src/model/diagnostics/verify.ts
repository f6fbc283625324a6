/** What a deliverable is made from. */
export type InputName =
  | 'configuration'
  | 'dictionary'
  | 'templates'
  | 'logo'
  | 'sources'
  | 'decisions'
  | 'tool'

/** Why an original was not read again: not kept, masked by a roll of which nothing is kept, read with options that are not known. */
export type NotReread = 'no-original' | 'roll' | 'options'

/** Findings about deliverables that are made again and compared: code → arguments of its sentence. */
export interface VerifyDiagnostics {
  /** Nothing was made here, or its list is gone. */
  NOTHING_TO_VERIFY: { path: string }
  /** The list of what was made cannot be read. */
  MANIFEST_UNREADABLE: { path: string }
  /** Not there, changed since it was made, or another when it is made again. */
  FILE_NOT_REBUILT: { path: string; why: 'absent' | 'altered' | 'outdated' }
  /** The original, read again, does not give what is stored; the place is that of the first difference. */
  READ_OTHERWISE: { file: string; session: string }
  /** What the deliverables are made from is no more what it was. */
  INPUT_CHANGED: { inputs: readonly InputName[] }
}
