/** Kinds of personal data that a text is cleared of at ingest. */
export type MaskKind = 'email' | 'phone' | 'plate' | 'nir' | 'account' | 'ip' | 'link' | 'name' | 'address'

/** What stands in a verbatim where personal data stood: words of the tool, never terms of a participant. */
export const personalMarks: Readonly<Record<MaskKind, string>> = {
  email: '[courriel]',
  phone: '[téléphone]',
  plate: '[plaque]',
  nir: '[numéro de sécurité sociale]',
  account: '[compte bancaire]',
  ip: '[adresse IP]',
  link: '[lien]',
  name: '[nom]',
  address: '[adresse]',
}

/**
 * What a person must read before a contribution is shown outside: special categories of data (GDPR art. 9), offences
 * (art. 10), and words against somebody who can be recognised.
 */
export type SensitiveKind =
  | 'health'
  | 'disability'
  | 'union'
  | 'politics'
  | 'religion'
  | 'origin'
  | 'sexuality'
  | 'offence'
  | 'accusation'

/** A stretch of a verbatim that a person must read before it is shown outside. */
export interface SensitiveMark {
  readonly kind: SensitiveKind
  /** UTF-16 offsets in `verbatim`. */
  readonly start: number
  readonly end: number
}
