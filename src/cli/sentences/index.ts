import type { Texts } from './texts.ts'

export type Language = 'fr' | 'en'

/** The words of one language; only that language is loaded. */
export async function textsOf(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en.ts')).texts : (await import('./fr.ts')).texts
}
