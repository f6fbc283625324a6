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
