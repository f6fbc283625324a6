/** Findings of the room `analyse`: code → arguments of its sentence. */
// biome-ignore lint/suspicious/noEmptyInterface: filled as the room gets findings
export interface AnalyseDiagnostics {}
