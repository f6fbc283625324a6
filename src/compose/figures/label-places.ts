export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const rings = 40
const between = 4

/**
 * The nearest place round a point where a label covers nothing and stays inside, looked for in widening rings: to the
 * right first, then left, above and below (after Strobelt et al. 2012). `away` when it stands so far that a line must lead
 * back to the point.
 *
 * @param clear distance from the point at which the search begins; 0 = the label may stand on the point itself
 */
export function placeLabel(
  point: { readonly x: number; readonly y: number },
  label: { readonly width: number; readonly height: number },
  clear: number,
  taken: readonly Box[],
  inside: { readonly width: number; readonly height: number },
): { readonly box: Box; readonly away: boolean } {
  const { width, height } = label
  const at = (dx: number, dy: number, distance: number): Box => ({
    x: point.x + dx * distance + (distance === 0 ? -width / 2 : (dx - 1) * (width / 2)),
    y: point.y + dy * distance + (distance === 0 ? -height / 2 : (dy - 1) * (height / 2)),
    width,
    height,
  })
  const free = (box: Box) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + width <= inside.width &&
    box.y + height <= inside.height &&
    !taken.some((other) => cross(box, other))
  for (let ring = 0; ring < rings; ring++)
    for (let turn = 0; turn < 16; turn++) {
      const angle = ((turn % 2 === 0 ? turn : -turn - 1) * Math.PI) / 16
      const box = at(Math.cos(angle), Math.sin(angle), clear + ring * between)
      if (free(box)) return { box, away: ring > (clear === 0 ? 0 : 1) }
    }
  // No room at all: over the others rather than lost.
  return { box: at(1, 0, clear), away: false }
}

const cross = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** The point of a box that is nearest to another point: where a line to it begins. */
export const nearestIn = (
  { x, y, width, height }: Box,
  point: { readonly x: number; readonly y: number },
) => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
})
