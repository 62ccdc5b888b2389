import type { ReportParagraph, ReportPiece } from '../../../../../src/presentation/api/contract/index.ts';

interface PiecesProps {
  readonly pieces: ReportParagraph['pieces'];
  /** Whether something is found in the paragraph: then numbers without a source are marked. */
  readonly isWrong: boolean;
}

/** A number as people write it: digits with spaces, commas or points between. */
const NUMBER = /(\d(?:[\d\u00a0\u202f., ]*\d)?)/;

/** The text of a paragraph, its numbers kept whole on a line. */
export function Pieces({ pieces, isWrong }: PiecesProps) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
  return pieces.map((piece, at) => <Piece key={at} piece={piece} isWrong={isWrong} />);
}

function Piece({ piece, isWrong }: { readonly piece: ReportPiece; readonly isWrong: boolean }) {
  if (typeof piece !== 'string') return <span className="paper-bound">{piece.shown}</span>;
  if (!isWrong) return piece;
  return piece.split(NUMBER).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has no name but its place
    at % 2 === 1 ? <mark key={at}>{part}</mark> : part,
  );
}
