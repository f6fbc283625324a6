// Packaged data: fonts (OFL) and the French lexicon, made from development dependencies, never typed in.

import { existsSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

// Seven faces; TTF because the WOFF2 subsets lack U+202F.
const fonts = {
  'source-sans-3': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold'],
}

export async function buildAssets(root) {
  const out = join(root, 'dist', 'assets')
  await mkdir(join(out, 'fonts'), { recursive: true })
  for (const [family, faces] of Object.entries(fonts)) {
    const from = join(root, 'node_modules', '@expo-google-fonts', family)
    const name = family === 'source-sans-3' ? 'SourceSans3' : 'SourceSerif4'
    for (const face of faces)
      await copyFile(join(from, face, `${name}_${face}.ttf`), join(out, 'fonts', `${name}_${face}.ttf`))
    await copyFile(join(from, 'LICENSE_FONT'), join(out, 'fonts', `${name}.OFL.txt`))
  }
  await copyFile(join(root, 'schemas', 'charter.schema.json'), join(out, 'charter.schema.json'))
  if (existsSync(new URL('./lexicon.mjs', import.meta.url))) {
    const { buildLexicon } = await import('./lexicon.mjs')
    await buildLexicon(root, out)
  }
}
