import type { TurnoverFigure } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** A source on the web is a link; a page of this project is only named. */
export function SourceLink({ source }: { readonly source: TurnoverFigure['source'] }) {
  const text = useLaget().texts.bridges;
  const told = fill(text.source, { source: source.name });
  return source.address.startsWith('https://') ? (
    <a href={source.address} rel="noreferrer">
      {told}
    </a>
  ) : (
    <span>{told}</span>
  );
}
