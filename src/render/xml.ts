const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element; `content` is XML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const list = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('')
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

/** A whole part of a package. */
export function xmlPart(root: string): Uint8Array {
  return new TextEncoder().encode(declaration + root)
}

/** Text as XML content or attribute; what XML cannot hold at all is replaced, never dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
