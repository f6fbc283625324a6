const no = /^\s*(non|no|n|false|faux|0|n\/?a|non s[eé]lectionn[eé]|not selected|☐)\s*$/i
const yes = /^\s*(oui|yes|y|x|1|true|vrai|☒|✔|✓|s[eé]lectionn[eé]|selected)\s*$/i

/** How tools write that an option was ticked. */
export function isTick(cell: string): boolean {
  return yes.test(cell)
}

export function isUnticked(cell: string): boolean {
  return no.test(cell)
}

/** The option beside which people write their own. */
export function isOtherOption(option: string): boolean {
  return /^(autre|other)s?( \(.*\))?$/i.test(option)
}
