// Dicollecte's words and Hunspell affixes expanded to [form, lemma, tag]. The npm package carries no part of speech:
// it is read from the affix classes (conjugations, feminines, plurals) and from endings.

const verbEnding = /(?:er|ir|ïr|re|oir)$/

export function readDicollecte(affixText, wordText) {
  const rules = affixRules(affixText)
  const entries = []
  const seen = []
  for (const line of wordText.split('\n').slice(1)) {
    const [word, flagText = ''] = line.trim().split('/')
    if (!word || !/^\p{L}[\p{L}\p{M}'.-]*$/u.test(word)) continue
    seen.push([word, flagText.match(/../g) ?? []])
  }
  const words = new Set(seen.map(([word]) => word))
  for (const [word, flags] of seen) {
    const verb =
      verbEnding.test(word) && flags.some((flag) => /^[a-z][A-Z0-9]$/.test(flag) && rules.has(flag))
    const forms = expand(word, flags, rules)
    for (const [form, flag] of forms)
      for (const [lemma, tag] of readings(word, form, flag, flags, verb, words))
        entries.push([form, lemma, tag])
  }
  const ligatures = new Map()
  for (const [form] of entries)
    if (/[œæ]/.test(form)) ligatures.set(form.replaceAll('œ', 'oe').replaceAll('æ', 'ae'), form)
  return { entries, ligatures }
}

function affixRules(text) {
  const rules = new Map()
  for (const line of text.split('\n')) {
    const match = /^SFX\s+(\S\S)\s+(\S+)\s+(\S+)\s+(\S+)/.exec(line)
    if (!match) continue
    const [, flag, strip, added, condition] = match
    const [suffix, next = ''] = added.split('/')
    const list = rules.get(flag) ?? []
    list.push({
      strip: strip === '0' ? '' : strip,
      suffix: suffix === '0' ? '' : suffix,
      condition: condition === '.' ? null : new RegExp(`${condition}$`, 'u'),
      next: next.match(/../g)?.filter((each) => !each.endsWith("'")) ?? [],
    })
    rules.set(flag, list)
  }
  return rules
}

/** Forms with the flag that made each ('' for the entry itself). */
function expand(word, flags, rules) {
  const forms = new Map([[word, '']])
  const apply = (base, flag, depth) => {
    for (const { strip, suffix, condition, next } of rules.get(flag) ?? []) {
      if (!base.endsWith(strip) || (condition && !condition.test(base))) continue
      const form = base.slice(0, base.length - strip.length) + suffix
      if (!forms.has(form)) forms.set(form, flag)
      if (depth < 2) for (const each of next) apply(form, each, depth + 1)
    }
  }
  for (const flag of flags) apply(word, flag, 0)
  return forms
}

function readings(word, form, flag, flags, verb, words) {
  if (verb) {
    if (form === word) return [[word, 'VERB.W']]
    if (/^[pq]/.test(flag)) return [[word, 'VERB.K']]
    return [[word, /ant$/.test(form) ? 'VERB.G' : 'VERB.F']]
  }
  if (/^\p{Lu}/u.test(word))
    return [[form === word ? word : form, /^\p{Lu}\p{Ll}/u.test(word) ? 'PROPN' : 'NOUN']]
  if (flags.some((each) => /^(?:F.|W.)$/.test(each))) {
    const noun = /(?:eur|ien|ois|ais|er|ant|ent|iste|é|on|in)$/.test(word)
    return noun
      ? [
          [word, 'ADJ'],
          [word, 'NOUN'],
        ]
      : [[word, 'ADJ']]
  }
  if (/ment$/.test(word) && !flags.includes('S.')) return [[word, 'ADV']]
  if (/(?:ique|able|ible|uble|aire|iste|esque|forme|phile|phobe|vore)$/.test(word) && flags.includes('S.'))
    return [
      [word, 'ADJ'],
      [word, 'NOUN'],
    ]
  if (flags.length > 0 && !flags.some((each) => each === 'S.' || each === 'X.')) {
    const singular = compoundHead(word, words)
    if (singular) return [[singular, 'NOUN']]
  }
  return [[word, 'NOUN']]
}

/** « marteaux-pilons » is an entry of its own: its lemma is the entry with one or both parts in the singular. */
export function compoundHead(word, words) {
  if (!/[sx](?:-|$)/.test(word) || !word.includes('-')) return null
  const one = (part) =>
    part
      .replace(/aux$/, 'au')
      .replace(/([^sx])s$/, '$1')
      .replace(/eux$/, 'eu')
  const parts = word.split('-')
  const all = parts.map(one).join('-')
  const first = [one(parts[0]), ...parts.slice(1)].join('-')
  const last = [...parts.slice(0, -1), one(parts.at(-1))].join('-')
  return [all, first, last].find((each) => each !== word && words.has(each)) ?? null
}
