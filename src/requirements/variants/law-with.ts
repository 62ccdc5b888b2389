import { LAW, type Law, lawOf } from '../law/law.ts';
import type { InForce } from '../law/sources.ts';
import type { Variant, VariantChange } from './variant.ts';

/** A row of the law that a variant may change. */
interface Changeable extends InForce {
  readonly id: string;
}

/** The law as it would be with a variant's changes, in their order. The law itself is left as it is. Pure. */
export function lawWith({ changes }: Pick<Variant, 'changes'>, law: Law = LAW): Law {
  return changes.reduce(
    (before, change) =>
      lawOf({
        routes: changed(before.routes, change, (row, credits) =>
          row.scope.kind === 'credits' ? { ...row, scope: { kind: 'credits', core: credits, other: credits } } : row,
        ),
        credits: changed(before.credits, change, (row, credits) => ({ ...row, stp: credits === 0 ? null : credits })),
        exemptions: changed(before.exemptions, change, (row) => row),
        forms: changed(before.forms, change, (row) => row),
      }),
    law,
  );
}

function changed<Row extends Changeable>(
  rows: readonly Row[],
  change: VariantChange,
  withCredits: (row: Row, credits: number) => Row,
): readonly Row[] {
  return rows.flatMap((row): readonly Row[] => {
    if (row.id !== change.rule) return [row];
    if (change.kind === 'from') return [{ ...row, from: change.from }];
    // Until the day of the change, the rule is what it is.
    const before = change.since === null ? [] : [{ ...row, to: change.since }];
    if (change.kind === 'off') return before;
    const after = withCredits(row, change.credits);
    return [...before, change.since === null ? after : { ...after, from: change.since }];
  });
}

/** What a rule asks in credits, for those that can ask; null where none are asked, undefined where the rule is of another kind. */
export function creditsOf(rule: string, law: Law = LAW): number | null | undefined {
  const asking = law.credits.find(({ id }) => id === rule);
  if (asking !== undefined) return asking.stp;
  const scope = law.routes.find(({ id }) => id === rule)?.scope;
  return scope?.kind === 'credits' ? scope.other : undefined;
}

/** The days a rule holds; null where the law has no such row. */
export function daysOf(rule: string, law: Law = LAW): InForce | null {
  const rows: readonly Changeable[] = [...law.routes, ...law.credits, ...law.exemptions, ...law.forms];
  return rows.find(({ id }) => id === rule) ?? null;
}
