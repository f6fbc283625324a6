// Bundles the few modules we use of `natural`, the PDF object parser of `@cantoo/pdf-lib` and the French hyphenation
// patterns of `hyphen` into `dist/vendor`,
// so that their trees never reach a user. Their notices are kept beside the bundles.
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const bundles = {
  'natural-stemmer': `export { default } from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'`,
  'natural-distance': `
    export { default as jaroWinkler } from 'natural/lib/natural/distance/jaro-winkler_distance.js'
    export { DamerauLevenshteinDistance as damerauLevenshtein } from 'natural/lib/natural/distance/levenshtein_distance.js'`,
  'pdf-objects': `
    export {
      decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFParser, PDFRawStream, PDFRef, PDFString,
    } from './node_modules/@cantoo/pdf-lib/es/core/index.js'`,
  'hyphen-fr': `export { default } from 'hyphen/patterns/fr.js'; export { default as createHyphenator } from 'hyphen'`,
}

export async function vendor(root) {
  const out = join(root, 'dist', 'vendor')
  await mkdir(out, { recursive: true })
  for (const [name, contents] of Object.entries(bundles))
    await build({
      stdin: { contents, resolveDir: root, loader: 'js' },
      outfile: join(out, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['main'],
      target: 'node20',
      logLevel: 'warning',
    })
  await copyFile(join(root, 'node_modules/natural/LICENSE.txt'), join(out, 'natural.LICENSE'))
  await copyFile(join(root, 'node_modules/@cantoo/pdf-lib/LICENSE.md'), join(out, 'pdf-objects.LICENSE'))
  await copyFile(join(root, 'node_modules/hyphen/LICENSE'), join(out, 'hyphen.LICENSE'))
}
