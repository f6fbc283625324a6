/** Similarity 0–1 (Winkler 1990). */
export function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number
/** Edit distance with transpositions. */
export function damerauLevenshtein(
  a: string,
  b: string,
  options?: {
    insertion_cost?: number
    deletion_cost?: number
    substitution_cost?: number
    transposition_cost?: number
    restricted?: boolean
  },
): number
