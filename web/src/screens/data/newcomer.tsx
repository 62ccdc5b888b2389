import { fill } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';

/** Where to begin when nothing is taken in. */
export function Newcomer() {
  const { data } = useLaget().texts;
  return (
    <section className="section">
      <h2>{data.emptyHead}</h2>
      <div className="stack">
        <p>{data.emptyText}</p>
        <p className="quiet">{data.emptyNeeds}</p>
      </div>
    </section>
  );
}

/** Files of the invented owner that a visitor can drop. */
export function TrySelf({ folder }: { readonly folder: string }) {
  const { data } = useLaget().texts;
  const [before = '', after = ''] = fill(data.trySelfText, { folder: '\n' }).split('\n');
  return (
    <p className="try small">
      <strong>{data.trySelf}</strong> {before}
      <code>{folder}</code>
      {after}
    </p>
  );
}
