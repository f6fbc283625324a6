/** True when a path part holds a sign of a pattern. */
export function isPattern(path: string): boolean {
  return /[*?[{]/.test(path)
}

/** One part of a path as a regular expression: `*`, `?`, `[a-z]`, `{csv,xlsx}`. Names are compared in NFC, case kept. */
export function partMatcher(pattern: string): (name: string) => boolean {
  const alternatives = expandBraces(pattern.normalize('NFC')).map(
    (one) => new RegExp(`^${sourceOf(one)}$`, 'u'),
  )
  // As in a shell, a star does not show hidden files.
  const hidden = pattern.startsWith('.')
  return (name) => {
    const normal = name.normalize('NFC')
    return (hidden || !normal.startsWith('.')) && alternatives.some((one) => one.test(normal))
  }
}

function sourceOf(pattern: string): string {
  let source = ''
  for (let index = 0; index < pattern.length; index++) {
    const sign = pattern[index] ?? ''
    const close = sign === '[' ? pattern.indexOf(']', index + 2) : -1
    if (sign === '*') source += '[^/]*'
    else if (sign === '?') source += '[^/]'
    else if (close > 0) {
      const inner = pattern.slice(index + 1, close)
      const negated = inner.startsWith('!') || inner.startsWith('^')
      source += `[${negated ? '^' : ''}${inner.slice(negated ? 1 : 0).replace(/[\\\]^[&~]/g, '\\$&')}]`
      index = close
    } else source += sign.replace(/[\\^$.|+()[\]{}/]/g, '\\$&')
  }
  return source
}

function expandBraces(pattern: string): readonly string[] {
  const found = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/su.exec(pattern)
  if (!found) return [pattern]
  const [, before = '', inner = '', after = ''] = found
  return inner.split(',').flatMap((choice) => expandBraces(before + choice + after))
}
