import type { CatalogueEntry, Figures, SeriesBreak } from '../../disclosure/index.ts';
import { type OwnBreak, stillCounts } from '../../record/administration/index.ts';
import { formatDay } from '../../terms/index.ts';
import type { BreakItem, BreaksAnswer } from '../api/contract/index.ts';
import { breakText, codeLabel, columnLabel, LABELS, type Language } from '../language/index.ts';

export interface BreaksListed {
  readonly figures: Pick<Figures, 'breaks' | 'catalogue' | 'units'>;
  /** The owner's own, also those taken back. */
  readonly own: readonly OwnBreak[];
  readonly language: Language;
  /** Whether the reader may see who told what when. */
  readonly withWords: boolean;
}

/** Every break in one language, newest day first: GET /api/breaks and `laget breaks`. */
export function breaksAnswer({ figures, own, language, withWords }: BreaksListed): BreaksAnswer {
  const name = namesOf(figures, language);
  const others = figures.breaks().filter(({ kind }) => kind !== 'own');
  const items = [
    ...others.map((one) => itemOf(one, origin(one), name, language)),
    ...own.map((one) => ({
      ...itemOf(ownAsBreak(one), 'own', name, language),
      counts: stillCounts(one),
      words: withWords ? one.words.map(({ counts, at, by }) => ({ counts, at, by })) : [],
    })),
  ];
  return { breaks: items.toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id)) };
}

function origin({ words }: SeriesBreak): BreakItem['origin'] {
  return words.written ? 'known' : 'seen';
}

type Listed = Omit<SeriesBreak, 'known'>;

function ownAsBreak(one: OwnBreak): Listed {
  const { id, day, title, reason, address, metrics, groups, units, sources } = one;
  const words = { written: true, title, reason } as const;
  return { id, day, kind: 'own', words, address, metrics, dimensions: [], groups, units, sources };
}

interface Names {
  readonly metric: (id: string) => string;
  readonly unit: (unit: string) => string;
}

function namesOf(figures: BreaksListed['figures'], language: Language): Names {
  const metrics = new Map(figures.catalogue().map((entry) => metricName(entry, language)));
  const units = new Map(figures.units().map(({ unit, name }) => [unit, name]));
  return { metric: (id) => metrics.get(id) ?? id, unit: (unit) => units.get(unit) ?? unit };
}

function metricName(entry: CatalogueEntry, language: Language): readonly [string, string] {
  return entry.status === 'live' ? [entry.metric.id, entry.metric.name[language]] : [entry.id, entry.name[language]];
}

function itemOf(one: Listed, from: BreakItem['origin'], name: Names, language: Language): BreakItem {
  const { id, day, kind, address, metrics, dimensions, groups, units, sources } = one;
  const labels: Readonly<Record<string, string>> = LABELS[language].sources;
  const coded = (codes: readonly string[], labelOf: (code: string) => string) =>
    codes.map((code) => ({ code, label: labelOf(code) }));
  return {
    id,
    day: formatDay(day),
    kind,
    origin: from,
    ...breakText(one, language),
    address,
    metrics: coded(metrics, name.metric),
    dimensions: coded(dimensions, (code) => columnLabel(code, language)),
    groups: coded(groups, (code) => groupLabel(code, language)),
    units: coded(units, name.unit),
    sources: coded(sources, (code) => labels[code] ?? code.toUpperCase()),
    counts: true,
    words: [],
  };
}

/** A staff group by its own name, else the subgroup's. */
export function groupLabel(code: string, language: Language): string {
  const groups: Readonly<Record<string, string>> = LABELS[language]['staff-group'];
  return groups[code] ?? codeLabel('staff-subgroup', code, language);
}
