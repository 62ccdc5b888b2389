import type { ReportedBeside, SeenReported } from '../../disclosure/index.ts';

/** How a figure stands to the others that are told of the same. Ids of figures. */
export interface Among {
  /** The earlier figure of the same publisher that it replaces. */
  readonly revises: string | null;
  /** The later one that replaces it. */
  readonly revisedBy: string | null;
  /** Others that say something else of the same, by the same definition. None of them is chosen. */
  readonly conflicts: readonly string[];
}

/** Each figure's place among all of them, by id. */
export function among(told: readonly ReportedBeside[]): ReadonlyMap<string, Among> {
  const found = new Map<string, Among>();
  for (const same of grouped(told, sameThing)) {
    const vintages = [...grouped(same, ({ figure }) => figure.publisher.toLowerCase())].map(inOrder);
    const latest = vintages.flatMap((one) => one.at(-1) ?? []);
    for (const days of vintages) {
      days.forEach((day, i) => {
        for (const figure of day) {
          const isLatest = i === days.length - 1;
          found.set(figure.id, {
            revises: days[i - 1]?.at(-1)?.id ?? null,
            revisedBy: days[i + 1]?.at(-1)?.id ?? null,
            conflicts: (isLatest ? latest.flat() : day).filter((other) => disagree(figure, other)).map(({ id }) => id),
          });
        }
      });
    }
  }
  return found;
}

/** The same metric, definition, group, place, period and measure. */
function sameThing({ figure, against, isSameDefinition }: ReportedBeside): string {
  const { definition, definitionText, group, place, from, to, measure } = figure;
  const by = isSameDefinition ? [] : [definition, definitionText];
  return JSON.stringify([against, by, group, place, from, to, measure]);
}

function grouped(
  told: readonly ReportedBeside[],
  keyOf: (one: ReportedBeside) => string,
): Iterable<readonly ReportedBeside[]> {
  const groups = new Map<string, ReportedBeside[]>();
  for (const one of told) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups.values();
}

/** What one publisher told on each day, oldest first. */
function inOrder(told: readonly ReportedBeside[]): readonly (readonly SeenReported[])[] {
  const days = new Map<number, SeenReported[]>();
  for (const { figure } of told) {
    const day = figure.publishedOn ?? Number.NEGATIVE_INFINITY;
    days.set(day, [...(days.get(day) ?? []), figure]);
  }
  return [...days].toSorted(([a], [b]) => a - b).map(([, figures]) => figures);
}

/** More apart than their rounding can carry. */
function disagree(a: SeenReported, b: SeenReported): boolean {
  if (a.id === b.id || a.value === null || b.value === null) return false;
  return Math.abs(a.value - b.value) > (a.rounding + b.rounding) * (1 + 1e-9);
}
