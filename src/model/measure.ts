/** The packaged faces (at most eight): Source Sans 3 and Source Serif 4. */
export type Face =
  | 'sans'
  | 'sans-italic'
  | 'sans-semibold'
  | 'sans-bold'
  | 'serif'
  | 'serif-italic'
  | 'serif-semibold'

/** Text measuring, implemented by `render/fonts` and passed down by `cli`. All lengths in points. */
export interface Measure {
  /** Advance width of the text with kerning and ligatures. */
  width(text: string, face: Face, size: number): number
  /** Height above the baseline, positive. */
  ascent(face: Face, size: number): number
  /** Depth below the baseline, positive. */
  descent(face: Face, size: number): number
  /** Code points of the text that the face cannot draw. */
  missing(text: string, face: Face): readonly string[]
}

/**
 * How high and how deep the ink of a text reaches along its width, in thousandths of the em: a column every `step`.
 * Columns without ink, as between two words, reach from the baseline to the height of small letters.
 */
export interface Profile {
  readonly step: number
  /** Above the baseline. */
  readonly top: readonly number[]
  /** Below the baseline, negative downwards. */
  readonly bottom: readonly number[]
}

/** Outlines of texts, implemented by `render/profile`. */
export interface Outlines {
  profile(text: string, face: Face): Profile
}
