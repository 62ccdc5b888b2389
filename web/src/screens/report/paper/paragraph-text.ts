import type { ReportParagraph } from '../../../../../src/presentation/api/contract/index.ts';

/** A paragraph as it is read. */
export function textOf(pieces: ReportParagraph['pieces']): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('');
}
