import type { Figure } from '../../../model/document.ts'
import type { Scene } from '../../../model/scene.ts'
import { step, styles, textHeight } from '../../design.ts'
import { type Context, textStrips } from '../context.ts'
import { type FlowItem, type Strip, space, strip } from '../strips.ts'
import { addNode, type Slot, type StructNode, slotOf } from '../structure.ts'
import { anchored } from './paragraph.ts'

/** A figure under its caption; drawn smaller, down to six tenths, when that saves it from a page of its own. */
export function figure(block: Figure, context: Context): FlowItem[] {
  const group = addNode(context.node, 'Div')
  const caption = textStrips(block.caption, styles.caption, context, {
    node: block.caption.length > 0 ? addNode(group, 'Caption') : null,
    width: context.width,
    balance: true,
  }).map((line) => ({ ...line, stay: true }))
  const alt = [block.scene.title, block.scene.description].filter((text) => text !== '').join('. ')
  const node = block.decorative ? null : addNode(group, 'Figure', { alt: alt.replaceAll('..', '.') })
  const slot = node ? slotOf(node) : null
  const used = caption.length * styles.caption.leading + 2 * step
  const room = Math.max(step, textHeight - used)
  const scale = Math.min(1, context.width / block.scene.width, room / block.scene.height)
  const drawing = sceneStrip(block, scale, node, slot)
  const items = [...caption, ...(caption.length > 0 ? [space(step)] : []), drawing]
  return anchored(items, block.id)
}

function sceneStrip(block: Figure, scale: number, node: StructNode | null, slot: Slot | null): Strip {
  const height = block.scene.height * scale
  const shrink = (to: number): Strip => ({
    ...sceneStrip(block, (to / height) * scale, node, slot),
    flexible: null,
  })
  const least = Math.max(0.6, Math.min(1, legible / (smallestText(block.scene) * scale)))
  return strip(height, [{ kind: 'scene', x: 0, y: 0, scale, scene: block.scene, slot, node }], {
    flexible: height > 20 * step && least < 1 ? { least: height * least, at: shrink } : null,
  })
}

/** No letter is set smaller, points. */
const legible = 7

const smallestText = (scene: Scene): number =>
  Math.min(40, ...scene.nodes.flatMap((node) => (node.kind === 'text' ? [node.size] : [])))
