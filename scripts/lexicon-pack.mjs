// Layout read by src/text/lexicon.ts, before brotli:
//   u32 length of header · header (JSON: signs, sets, blocks) · one u16 length per block · blocks
// Forms are in the order of their unaccented spelling, so that every spelling of « dechet » lies side by side; each
// block of 32 begins with a whole form, the next ones give the number of signs shared with the form before and the rest.
// A set is a list of readings « strip|suffix|tag »: the lemma is the form without its last `strip` signs, plus suffix.

const blockSize = 32

export function pack(lexicon) {
  const forms = [...lexicon.keys()].map((form) => ({ form, key: bare(form) }))
  forms.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.form < b.form ? -1 : 1))
  const signs = [...new Set(forms.flatMap(({ form }) => [...form]))].sort()
  if (signs.some((sign) => sign.length > 1) || signs.length > 250)
    throw new Error('too many signs for one byte each')
  const code = new Map(signs.map((sign, index) => [sign, index + 1]))

  const counts = new Map()
  const setOf = new Map()
  for (const { form } of forms) {
    const set = lexicon
      .get(form)
      .map((reading) => script(form, reading))
      .join(' ')
    setOf.set(form, set)
    counts.set(set, (counts.get(set) ?? 0) + 1)
  }
  const sets = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1))
  const rank = new Map(sets.map((set, index) => [set, index]))

  const lengths = []
  const bytes = []
  let start = 0
  forms.forEach(({ form }, index) => {
    if (index % blockSize === 0 && index > 0) {
      lengths.push(bytes.length - start)
      start = bytes.length
    }
    const before = index % blockSize === 0 ? '' : forms[index - 1].form
    let shared = 0
    while (shared < before.length && shared < form.length && before[shared] === form[shared]) shared += 1
    bytes.push(shared)
    for (const sign of form.slice(shared)) bytes.push(code.get(sign))
    const id = rank.get(setOf.get(form))
    // 0 ends the form; the set follows in base 128, low part first.
    bytes.push(0)
    if (id < 128) bytes.push(id)
    else if (id < 16384) bytes.push((id & 127) | 128, id >> 7)
    else bytes.push((id & 127) | 128, ((id >> 7) & 127) | 128, id >> 14)
  })
  lengths.push(bytes.length - start)

  const header = Buffer.from(
    JSON.stringify({ forms: forms.length, signs: signs.join(''), sets, blocks: lengths.length }),
  )
  const table = Buffer.alloc(lengths.length * 2)
  for (const [index, length] of lengths.entries()) table.writeUInt16LE(length, index * 2)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(header.length)
  return Buffer.concat([size, header, table, Buffer.from(bytes)])
}

/** The same folding as `bareForm` of src/text/lexicon.ts. */
function bare(form) {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

function script(form, reading) {
  const [lemma, tag] = reading.split('\t')
  let shared = 0
  while (shared < lemma.length && shared < form.length && lemma[shared] === form[shared]) shared += 1
  return `${form.length - shared}|${lemma.slice(shared)}|${tag}`
}
