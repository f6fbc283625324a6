import { before, type Finder, matches } from './finder.ts'

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const v4 = new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${octet}(?:\\.${octet}){3}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu')
const v6 =
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])|(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,4})?(?![\p{L}\p{N}:])/giu
const hardware = /(?<![\p{L}\p{N}:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\p{L}\p{N}:-])/giu
const numbering = /version|v\s?\.?\s?$|chap|paragraphe|§|section|article|point|annexe|n°|num[ée]ro/

/** Addresses of machines; « 1.2.3.4 » is the number of a heading unless it is said to be one. */
export const machines: Finder = function* (text) {
  if (!/\d\.\d|:[0-9a-f]|[0-9a-f]{2}-[0-9a-f]{2}-/iu.test(text)) return
  yield* matches(text, v4, 'ip', ({ 0: address, index = 0 }) => {
    const words = before(text, index, 20)
    if (/\bip\b|adresse|serveur/.test(words)) return true
    return !numbering.test(words) && address.split('.').some((part) => part.length > 1)
  })
  yield* matches(text, v6, 'ip')
  yield* matches(text, hardware, 'ip', ([address]) => /[a-f]/i.test(address) || address.includes(':'))
}

export function looksLikeIp(cell: string): boolean {
  return (
    /^\s*(?:\d{1,3}\.){3}\d{1,3}\s*$/.test(cell) || /^\s*(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\s*$/i.test(cell)
  )
}

const link =
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»]{1,2000}|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,40}\.){0,3}(?:google|sharepoint|linkedin|facebook|instagram|twitter|x|tiktok|zoom|dropbox|onedrive|forms)\.(?:com|fr|us|gle)\/[^\s<>"«»]{1,2000}/giu
const atEnd = new Set(".,;:!?…)]'’")
/** Whoever holds the address holds a person's file, meeting or page. */
const shared =
  /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)*(?:(?:docs|drive|meet|forms|photos|calendar)\.google\.|forms\.gle\/|teams\.(?:microsoft|live)\.|[\w-]+\.sharepoint\.|onedrive\.|1drv\.ms|zoom\.us\/j|dropbox\.com\/(?:s|scl)|wetransfer\.|we\.tl|forms\.office\.|whatsapp\.|wa\.me|doodle\.com\/(?:poll|meeting))/i
const profile =
  /^(?:[a-z]+:\/\/)?(?:[\w-]+\.)*(?:linkedin\.com\/in\/|facebook\.com\/(?!groups\/|events\/|pages\/|watch|sharer)[\w.]+|instagram\.com\/(?!p\/|explore)[\w.]+|(?:twitter|x)\.com\/(?!search|hashtag)\w+|tiktok\.com\/@|viadeo\.com\/.*profile|copainsdavant\.)/i
const telling =
  /[?&;#/](?:id=(?!\d{1,6}(?:[&#]|$))|(?:token|access_token|jeton|uid|user|userid|user_id|usr|utilisateur|login|email|e-mail|mail|courriel|key|cle|auth|sig|signature|session|sid|sessionid|code|invite|invitation|participant|respondent|membre|member|contact|pwd|password|fbclid|gclid|mc_eid)=)/i
/** Parts of an address that no person writes by hand: letters and figures that change places again and again. */
const opaque =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}|(?<![\w-])(?=[\w-]{20})(?:[A-Za-z_-]{1,12}\d{1,8}){3,12}[A-Za-z_-]{1,12}(?=[/?&#=.]|$)|(?<![\w-])[0-9a-f]{24,64}(?![\w-])/i

/** Links that lead to a person: a profile, a shared file, a key in the address. A page of the public web is none. */
export const links: Finder = function* (text) {
  if (!/\/|www\./i.test(text)) return
  for (const match of text.matchAll(link)) {
    let length = match[0].length
    while (atEnd.has(match[0].charAt(length - 1))) length--
    const address = match[0].slice(0, length)
    if (leadsToPerson(address)) yield { kind: 'link', start: match.index, end: match.index + address.length }
  }
}

function leadsToPerson(address: string): boolean {
  if (shared.test(address) || profile.test(address) || telling.test(address)) return true
  if (/^[a-z]+:\/\/[^/]{1,200}@/i.test(address) || /[?=/][^?=/\s]{1,64}(?:@|%40)[^/\s]{3,}\./.test(address))
    return true
  return opaque.test(address)
}
