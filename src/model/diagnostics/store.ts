/** The faulty line as written, tabs as blanks, cropped around the fault when long. The caret stands under `caret` (1-based, in `text`). */
export interface Excerpt {
  /** 1-based line in the file. */
  readonly line: number
  readonly text: string
  readonly caret: number
  /** How many carets. */
  readonly length: number
}

interface InYaml {
  readonly excerpt: Excerpt
}

interface AtKey extends InYaml {
  /** Last key of the path, or the number of the entry (« entrée 3 ») in a list. */
  readonly key: string
}

/** What a key of a YAML file holds. */
export type YamlKind = 'text' | 'number' | 'list' | 'block'

/** Findings of the room `store`: code → arguments of its sentence. */
export interface StoreDiagnostics {
  /** A file of blind answers is absent or is not as it was written. */
  READINGS_DAMAGED: { file: string; who: string }
  // The YAML text itself.
  YAML_NOT_UTF8: { line: number }
  YAML_EMPTY: Record<never, never>
  YAML_COLON_IN_TEXT: InYaml & { key: string; value: string }
  YAML_TAB: InYaml
  YAML_NOT_CLOSED: InYaml & { sign: string }
  YAML_RESERVED_SIGN: InYaml & { sign: string }
  YAML_BACKSLASH: InYaml
  YAML_INDENT: InYaml
  YAML_NO_COLON: InYaml
  YAML_DUPLICATE_KEY: AtKey & { firstLine: number }
  YAML_MERGE_CONFLICT: InYaml
  YAML_AFTER_QUOTE: InYaml
  /** `reason` is the parser's code. */
  YAML_SYNTAX: InYaml & { reason: string }

  // What charter.yaml and dictionary.yaml say.
  CONFIGURATION_UNKNOWN_KEY: AtKey & { suggestion: string | null; known: readonly string[] }
  CONFIGURATION_MISSING_KEY: AtKey & { within: string | null }
  CONFIGURATION_WRONG_KIND: AtKey & { expected: YamlKind; found: YamlKind }
  CONFIGURATION_EMPTY: AtKey
  CONFIGURATION_WRONG_CHOICE: AtKey & { value: string; allowed: readonly string[]; suggestion: string | null }
  CONFIGURATION_NUMBER: AtKey & { value: string; minimum: number; maximum: number }
  CONFIGURATION_DATE: AtKey & { value: string; suggestion: string | null }
  CONFIGURATION_COLOUR: AtKey & { value: string; suggestion: string | null }
  CONFIGURATION_ID: AtKey & { value: string; suggestion: string | null }
  CONFIGURATION_LOGO: AtKey & { value: string }
  CONFIGURATION_DUPLICATE_ID: InYaml & { list: string; value: string; firstLine: number }
  CONFIGURATION_UNKNOWN_THEME: InYaml & {
    value: string
    known: readonly string[]
    suggestion: string | null
  }
  CONFIGURATION_PRINCIPLE_COUNT: InYaml & { count: number; minimum: number; maximum: number }
  CONFIGURATION_OVERLAP: InYaml & { value: number; maximum: number }
  CONFIGURATION_TO_COMPLETE: AtKey
  DICTIONARY_TWO_HEADS: InYaml & { term: string; heads: readonly string[] }
  DICTIONARY_TWO_WAYS: InYaml & { term: string; lists: readonly string[] }

  // The consultation's folder.
  FOLDER_ABSENT: { path: string }
  NO_CONSULTATION: { path: string; lookalike: string | null }
  ALREADY_INITIALISED: { path: string }
  FOLDER_LOCKED: { pid: number; host: string; since: string }
  PATH_OUTSIDE: { path: string }
  BAD_FILE_NAME: { name: string }
  FILE_FAILED: { operation: string; path: string; reason: string }
  OUTPUT_IN_USE: { path: string }
  TEMPLATE_UNREADABLE: { path: string; reason: 'encoding' | 'size' | 'count' }
  NOTHING_TO_UNDO: Record<never, never>
  UNKNOWN_EVENT: { id: string }
  REPLACE_AMBIGUOUS: { session: string; files: readonly string[] }
  ORIGINAL_CHANGED: { file: string }

  // Its integrity.
  EVENT_UNREADABLE: { file: string }
  RECORDS_MISSING: { file: string; source: string }
  RECORDS_ALTERED: { file: string; source: string }
  ORIGINAL_MISSING: { file: string; source: string }
  ORIGINAL_ALTERED: { file: string; source: string }
  LEFTOVERS: { count: number; bytes: number; files: readonly string[] }
  STALE_LOCK: { pid: number; host: string; since: string }
  SOURCES_OVERLAP: { session: string; files: readonly string[]; shared: number }
  FOREIGN_FILE: { file: string }
}
