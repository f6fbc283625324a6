/** Findings of the room `render`: code → arguments of its sentence. */
// biome-ignore lint/suspicious/noEmptyInterface: filled as the room gets findings
export interface RenderDiagnostics {}
