import type { CodeWords, DiagnosticCauses, Texts } from './texts.ts'

export type Language = 'fr' | 'en'

/** The words of one language; only that language is loaded. */
export async function textsOf(language: Language): Promise<Texts> {
  return language === 'en' ? (await import('./en.ts')).texts : (await import('./fr.ts')).texts
}

/** What is behind each finding; only `help` loads it. */
export async function causesOf(
  language: Language,
): Promise<{ readonly causes: DiagnosticCauses; readonly words: CodeWords }> {
  return language === 'en' ? await import('./en/causes.ts') : await import('./fr/causes.ts')
}
