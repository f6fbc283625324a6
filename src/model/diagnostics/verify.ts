/** What a deliverable is made from. */
export type InputName =
  | 'configuration'
  | 'dictionary'
  | 'templates'
  | 'logo'
  | 'sources'
  | 'decisions'
  | 'tool'

/** Findings about deliverables that are made again and compared: code → arguments of its sentence. */
export interface VerifyDiagnostics {
  /** Nothing was made here, or its list is gone. */
  NOTHING_TO_VERIFY: { path: string }
  /** The list of what was made cannot be read. */
  MANIFEST_UNREADABLE: { path: string }
  /** Not there, changed since it was made, or another when it is made again. */
  FILE_NOT_REBUILT: { path: string; why: 'absent' | 'altered' | 'outdated' }
  /** What the deliverables are made from is no more what it was. */
  INPUT_CHANGED: { inputs: readonly InputName[] }
}
