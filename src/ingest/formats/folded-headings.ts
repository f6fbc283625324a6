import type { Grid } from '../grid.ts'

/** `Question [Option]`, the way all formats read a column of a question with several. */
export function headingOf(question: string, option: string): string {
  return option === '' || option === question
    ? question
    : question === ''
      ? option
      : `${question} [${option}]`
}

/** The grid with its first `depth` rows replaced by one of headings, which stands where the last of them stood. */
export function foldedGrid(grid: Grid, headings: readonly string[], depth: number): Grid {
  const row = grid.rows[depth - 1]?.row ?? depth
  return { ...grid, merges: [], rows: [{ row, cells: headings }, ...grid.rows.slice(depth)] }
}
