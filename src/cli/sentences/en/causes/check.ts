import type { CheckDiagnostics } from '../../../../model/diagnostics/check.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<CheckDiagnostics> = {
  NOT_A_PDF: {
    title: 'The file is no PDF, or a damaged one.',
    cause: 'Another document renamed to .pdf, a copy that was cut short, a file truncated by a mail program.',
    cure: 'Open it in a PDF reader; if it does not open, copy it anew or make it again.',
  },
  PDF_FAULT: {
    title: 'The PDF cannot be read by everyone, or will not last.',
    cause:
      'It breaks a condition of PDF/UA-1 (reading with a screen reader), of PDF/A-3a (keeping) or of contrast (WCAG 2.2) that a machine can check. PDFs of charter report break none; a charter reworked in another program often does.',
    cure: 'Correct it in the program that made the file, export as PDF/UA and PDF/A, then check again. If the file comes from charter report unchanged, the fault is ours: report it.',
    example: 'charter check out/charte-intermediaire.pdf',
  },
}
