import type { Rgb } from '../../model/colour.ts'
import { type Matrix, place } from './matrix.ts'

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** What is painted on a page so far, as boxes: where a text stands, the last one that holds it is its background. */
export class Backgrounds {
  private readonly painted: { box: Box; colour: Rgb | null }[] = []
  private path: (readonly [number, number])[] = []

  point(matrix: Matrix, x: number, y: number): void {
    this.path.push(place(matrix, x, y))
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.point(matrix, x, y)
    this.point(matrix, x + width, y)
    this.point(matrix, x, y + height)
    this.point(matrix, x + width, y + height)
  }

  /** Ends the path; `colour` undefined when it is not filled, null when its colour is not known. */
  end(colour?: Rgb | null): void {
    if (colour !== undefined && this.path.length > 0) this.painted.push({ box: boxOf(this.path), colour })
    this.path = []
  }

  /** A picture: one cannot tell what stands under the text. */
  picture(matrix: Matrix): void {
    this.rectangle(matrix, 0, 0, 1, 1)
    this.end(null)
  }

  /** White where nothing was painted, null where one cannot tell. */
  at(x: number, y: number): Rgb | null {
    for (let index = this.painted.length - 1; index >= 0; index--) {
      const { box, colour } = this.painted[index] as (typeof this.painted)[number]
      if (x >= box.left && x <= box.right && y >= box.bottom && y <= box.top) return colour
    }
    return [1, 1, 1]
  }
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return { left, bottom, right, top }
}
