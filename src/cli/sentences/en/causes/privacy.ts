import type { PrivacyDiagnostics } from '../../../../model/diagnostics/privacy.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<PrivacyDiagnostics> = {
  SENSITIVE_PASSAGES: {
    title: 'Contributions speak of sensitive data or accuse somebody.',
    cause:
      'Health, a person’s disability, union, opinions, origin, sexual life, offences (articles 9 and 10 of the GDPR), or an accusation of a person. They are found by words and their context: it is sometimes wrong.',
    cure: 'Read them. They stay in the data and out of the charter; the annex gives their number.',
    example: 'charter doctor',
  },
  SENSITIVE_QUESTION: {
    title: 'A question asks for sensitive data.',
    cause:
      'The header speaks of health, disability, union, opinion or origin. Without consent or need, an employer has no business to know.',
    cure: 'If nothing justifies it, do not keep the column.',
    example: 'charter ingest enquete.csv --map "Êtes-vous syndiqué=ignore" --replace',
  },
  COLUMN_OF_NAMES: {
    title: 'A column seems to hold names of people.',
    cause: 'Its cells look like names, but its title does not say so: it is kept until you answer.',
    cure: 'Say whether it identifies people (then it is dropped) or not (it stays, without another word).',
    example: 'charter ingest atelier.xlsx --map "Porteur=personnel" --replace',
  },
  PERSONAL_FILE_NAME: {
    title: 'The file’s name tells of a person.',
    cause: 'The file’s name is cited wherever the place of some words is given, in internal reports too.',
    cure: 'Take the reading back, rename the file after its session, then read it again.',
    example: 'charter undo',
  },
  ROLL_EMPTY: {
    title: 'The list of people holds no name.',
    cause: 'The file is empty, or its columns do not say where the names are.',
    cure: 'Put a first name and a surname on each line, or columns headed Nom and Prénom.',
    example: 'charter ingest notes.docx --roll agents.csv',
  },
  ROLL_LINES_LEFT_OUT: {
    title: 'Some lines of the list were of no use.',
    cause:
      'They hold a first name alone, a number or a department: nothing that could be masked without masking ordinary words too.',
    cure: 'Add a surname to these lines, then read again with the same list.',
    example: 'charter ingest notes.docx --roll agents.csv',
  },
  LEFT_PERSONAL: {
    title: 'What is kept still holds what seems personal.',
    cause:
      'A name without a title, a run of digits, a misspelt address or a column of nearly unique values escaped the masking.',
    cure: 'Look at the place named. As the case may be, read again with --roll, drop the column with --map, or correct the source.',
    example: 'charter ingest notes.docx --roll agents.csv --replace',
  },
  SENSITIVE_TO_READ: {
    title: 'Contributions wait to be read.',
    cause: 'They touch on sensitive data or accuse somebody, and appear in no document.',
    cure: 'Open the source at the place named. If the words let somebody be recognised and must go, erase them.',
    example: 'charter purge --respondent notes.xlsx --row 12 --dry-run',
  },
}
