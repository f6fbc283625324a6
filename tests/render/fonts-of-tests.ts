import { loadFonts } from '../../src/render/fonts.ts'
import { asset } from '../support/assets.ts'

/** The packaged faces, opened once for a test file. */
export const fonts = loadFonts(asset)
