import type { Face } from './measure.ts'

/** A figure as drawing primitives; units are points, origin top left, y down. Rendered alike to SVG and PDF. */
export interface Scene {
  readonly width: number
  readonly height: number
  /** States the finding, in words. */
  readonly title: string
  /** Text alternative: what a person who does not see the figure needs to know. */
  readonly description: string
  readonly nodes: readonly SceneNode[]
}

export type SceneNode = SceneRect | SceneLine | SceneCircle | ScenePath | SceneText | ScenePicture

export interface SceneRect {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string
  /** Corner radius, points. */
  readonly radius?: number
}

export interface SceneLine {
  readonly kind: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: string
  readonly width: number
  readonly dash?: readonly number[]
}

export interface SceneCircle {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: string
}

/** SVG path data (absolute M L C Z). */
export interface ScenePath {
  readonly kind: 'path'
  readonly d: string
  readonly fill: string
}

/** One line of text; `y` is the baseline. */
export interface SceneText {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly face: Face
  /** Points. */
  readonly size: number
  readonly fill: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A photograph or logo, stretched to the box. */
export interface ScenePicture {
  readonly kind: 'picture'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly format: 'png' | 'jpeg'
  /** The whole file, sound. */
  readonly bytes: Uint8Array
}
