import type { CheckDiagnostics } from '../../../../model/diagnostics/check.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<CheckDiagnostics> = {
  NOT_A_PDF: {
    title: 'Le fichier n’est pas un PDF, ou il est abîmé.',
    cause: 'Un autre document renommé en .pdf, une copie interrompue, un fichier tronqué par une messagerie.',
    cure: 'Ouvrez-le dans un lecteur de PDF\u00a0; s’il ne s’ouvre pas, copiez-le de nouveau ou refaites-le.',
  },
  PDF_FAULT: {
    title: 'Le PDF ne peut pas être lu par tout le monde, ou ne se gardera pas.',
    cause:
      'Il enfreint une condition de PDF/UA-1 (lecture par un lecteur d’écran), de PDF/A-3a (conservation) ou de contraste (WCAG 2.2) qu’une machine peut vérifier. Les PDF de charter report n’en ont aucune\u00a0; une charte reprise dans un autre logiciel en a souvent.',
    cure: 'Corrigez dans le logiciel qui a fait le fichier, exportez en PDF/UA et PDF/A, puis vérifiez de nouveau. Si le fichier sort de charter report sans avoir été changé, c’est notre défaut\u00a0: signalez-le.',
    example: 'charter check out/charte-intermediaire.pdf',
  },
}
