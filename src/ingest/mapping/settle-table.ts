import type { Consultation, Session, SessionKind } from '../../model/consultation.ts'
import type { Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Proposal } from '../../model/mapping.ts'
import { kindNamed } from '../check-options.ts'
import { type MapRule, parseMapOption } from '../columns/map-option.ts'
import type { PlannedColumns } from '../columns/plan-columns.ts'
import type { TableFormat } from '../formats/format.ts'
import type { Masker } from '../personal/mask.ts'
import type { ReadOptions } from '../source-reading.ts'
import type { Table } from '../table.ts'
import { MappingDoubt } from './doubt.ts'
import { isDoubtful, propose } from './propose.ts'
import { type Recalled, recallFindings } from './recall.ts'
import { headerSignature, tableKeys } from './signature.ts'

/** A table whose reading is settled: by itself, by an accepted mapping, or left as proposed. */
export interface SettledTable {
  readonly proposal: Proposal
  readonly findings: readonly Diagnostic[]
  /** What a person decided for this table, now or once, as a part of the source's identity. */
  readonly decided: string
  /** True when an accepted mapping was applied. */
  readonly recalled: boolean
}

export interface SettleContext {
  readonly file: string
  readonly consultation: Consultation
  readonly masker: Masker
  readonly options: ReadOptions
  readonly session: Session
  readonly kind: SessionKind
  readonly format: TableFormat
  readonly recalled: Recalled | null
}

/** @throws MappingDoubt where options ask to stop and a person must look, or has said what is worth keeping */
export function settleTable(
  table: Table,
  planned: PlannedColumns,
  context: SettleContext,
  unusable: () => Refusal,
): SettledTable {
  const { file, options, session, kind, recalled } = context
  const { headerRows, sheet } = options
  const proposal = propose(table, planned, {
    ...context,
    session: session.id,
    stated: {
      kind: options.kind !== undefined,
      ...(headerRows === undefined ? {} : { headerRows }),
      ...(sheet === undefined ? {} : { sheet }),
    },
  })
  if (options.stopAtDoubt && (proposal.stated || isDoubtful(proposal)))
    throw new MappingDoubt(proposal, proposal.usable ? null : unusable())
  const place = { file, ...(table.grid.sheet === null ? {} : { sheet: table.grid.sheet }) }
  const findings: Diagnostic[] = []
  if (recalled) {
    const overridden = planned.columns.filter(
      ({ index, by, role }) => by === 'map' && (recalled.roles.get(index) ?? role) !== role,
    )
    findings.push(
      ...recallFindings(
        recalled,
        overridden.map(({ header, letter }) => header || letter),
        place,
      ),
    )
    if (kindNamed(options.kind) === null && recalled.mapping.kind !== session.kind)
      findings.push({
        code: 'MAPPING_OTHER_KIND',
        level: 'warning',
        args: { mapping: recalled.mapping.file, kind, session: session.id },
        place,
      })
  }
  return { proposal, findings, decided: decidedOf(table, planned, kind), recalled: recalled !== null }
}

/** What a person typed while looking at this very table. */
export function correctionsOf(table: Table, { corrections }: ReadOptions): readonly MapRule[] {
  if (corrections === undefined || corrections.signature !== headerSignature(table)) return []
  return corrections.map.map(parseMapOption)
}

/** Where any table of a file was read by a mapping, what was decided for each; else none, and options alone count. */
export function appliedKeys(settled: readonly SettledTable[]): readonly string[] {
  return settled.some(({ recalled }) => recalled) ? settled.map(({ decided }) => decided) : []
}

function decidedOf(table: Table, planned: PlannedColumns, kind: SessionKind): string {
  const keys = tableKeys(table)
  const roles = planned.columns.flatMap(({ by, role }, at) =>
    by === 'map' || by === 'mapping' ? [[keys[at] ?? '', role]] : [],
  )
  return JSON.stringify([table.grid.sheet, kind, table.rows[0]?.row ?? 0, roles])
}
