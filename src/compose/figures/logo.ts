import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Scene } from '../../model/scene.ts'
import { readPicture } from './picture.ts'

/** What `charter.yaml` names as the logo; `bytes` is null when the file is not there. */
export interface LogoFile {
  readonly file: string
  readonly bytes: Uint8Array | null
}

const mm = 72 / 25.4
const room = { width: 70 * mm, height: 24 * mm }

/** The client's logo as a figure of the cover. A logo that cannot be shown is told and left out: the charter is made all the same. */
export function logoScene(
  logo: LogoFile,
  client: string,
): { scene: Scene | null; diagnostics: readonly Diagnostic[] } {
  const { file, bytes } = logo
  const told = (diagnostic: Diagnostic) => ({ scene: null, diagnostics: [diagnostic] })
  if (bytes === null) return told({ code: 'LOGO_MISSING', level: 'warning', args: { file } })
  const picture = readPicture(bytes)
  if (typeof picture === 'string')
    return told({ code: 'LOGO_UNREADABLE', level: 'warning', args: { file, problem: picture } })
  // A pixel is never drawn larger than a point: a small picture stays sharp.
  const scale = Math.min(room.width / picture.width, room.height / picture.height, 1)
  const width = picture.width * scale
  const height = picture.height * scale
  return {
    scene: {
      width,
      height,
      title: `Logo : ${client}`,
      description: '',
      nodes: [{ kind: 'picture', x: 0, y: 0, width, height, format: picture.format, bytes: picture.bytes }],
    },
    diagnostics: [],
  }
}
