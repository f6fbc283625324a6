import type { VerifyDiagnostics } from '../../../../model/diagnostics/verify.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<VerifyDiagnostics> = {
  NOTHING_TO_VERIFY: {
    title: 'Il n’y a pas de livrables à vérifier.',
    cause:
      'charter verify compare avec la liste manifest.json, que charter report écrit à côté de la charte.',
    cure: 'Faites les livrables, ou dites où ils sont avec -o.',
    example: 'charter report',
  },
  MANIFEST_UNREADABLE: {
    title: 'La liste des livrables ne se lit pas.',
    cause: 'Le fichier manifest.json a été changé à la main, ou vient d’un autre logiciel.',
    cure: 'Refaites les livrables\u00a0: la liste est récrite avec eux.',
    example: 'charter report',
  },
  FILE_NOT_REBUILT: {
    title: 'Un livrable n’est pas celui que donnent les données.',
    cause:
      'Il a été supprimé, ouvert et enregistré dans un autre logiciel, ou les données, les décisions, les réglages ou charter ont changé depuis.',
    cure: 'Gardez sous un autre nom ce que vous avez changé, puis refaites les livrables.',
    example: 'charter report',
  },
  READ_OTHERWISE: {
    title: 'Un original, relu, ne donne plus les mêmes contributions.',
    cause:
      'Le fichier gardé dans sources/ a été changé, ou une version plus récente de charter le lit ou le masque autrement.',
    cure: 'Les contributions gardées restent telles quelles. Si la nouvelle lecture est meilleure, relisez le fichier avec --replace\u00a0; sinon remettez l’original.',
    example: 'charter ingest --replace notes.xlsx',
  },
  INPUT_CHANGED: {
    title: 'Ce dont les livrables sont faits a changé depuis.',
    cause:
      'Une lecture, une décision, un réglage ou une version plus récente de charter est venu après charter report.',
    cure: 'Refaites les livrables pour en tenir compte.',
    example: 'charter report',
  },
}
