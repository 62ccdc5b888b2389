import type {
  BoundNumber,
  ComposedReport,
  FigureAnswer,
  FigureRow,
  ReportFigure,
  ReportParagraph,
  ReportPiece,
} from '../../../api/contract/index.ts';
import type { ReportContext } from '../stated.ts';

const DATASET = `sha256:${'4f'.repeat(32)}`;
const WITHHELD = 'skjermet av hensyn til personvern';

/** A row of a share; no numbers where it is withheld. */
export function shareRow(
  dims: Readonly<Record<string, string>>,
  period: string,
  [numerator, denominator]: readonly [number | null, number | null],
  state: FigureRow['state'] = 'shown',
): FigureRow {
  const isTold = numerator !== null && denominator !== null;
  return {
    dims: Object.fromEntries(Object.entries(dims).map(([column, code]) => [column, { code, label: LABELS[code] ?? code }])),
    period,
    numerator,
    denominator,
    value: isTold ? numerator / denominator : null,
    interval: isTold ? { low: numerator / denominator - 0.01, high: numerator / denominator + 0.01, level: 0.95 } : null,
    state,
    reason: state === 'withheld' ? WITHHELD : null,
  };
}

const LABELS: Readonly<Record<string, string>> = {
  teacher: 'Lærere',
  aks: 'AKS',
  leader: 'Ledere',
  other: 'Annet',
  Total: 'I alt',
};

const YEARS = ['2021-10-01/2022-10-01', '2022-10-01/2023-10-01', '2023-10-01/2024-10-01', '2024-10-01/2025-10-01'] as const;

function answerOf(rows: readonly FigureRow[]): FigureAnswer {
  return {
    metric: { id: 'B2', alias: 'owner-turnover', version: '1.0.0', unit: 'share' },
    audience: 'public',
    population: [{ code: 'employed-on-first-day', text: 'Ansatte den første dagen.', values: { from: '2024-10-01' } }],
    exclusions: [],
    settings: { rule: 'default', 'fewest-persons': 5 },
    period: { from: '2024-10-01', to: '2025-10-01' },
    dataset: DATASET,
    asKnownOn: '2026-09-07',
    notes: [],
    breaks: [],
    rows,
  };
}

const BREAK = {
  id: 'hr-2022',
  day: '2022-12-01',
  kind: 'source-field',
  title: 'Nytt HR-system',
  reason: 'Feltet for stilling skiftet mening.',
  address: null,
  metrics: [],
  rows: {},
} as const;

const overTime: ReportFigure = {
  id: 'F1',
  caption: 'Andel lærere som sluttet',
  altText: 'Linjediagram over andelen lærere som sluttet hvert år. Andelen er lavest det siste året.',
  question: ['owner-turnover', '--where', 'staff-group=teacher', '--period', 'years'],
  answer: {
    ...answerOf([
      shareRow({ 'staff-group': 'teacher' }, YEARS[0], [70, 610]),
      shareRow({ 'staff-group': 'teacher' }, YEARS[1], [75, 620]),
      shareRow({ 'staff-group': 'teacher' }, YEARS[2], [81, 628]),
      shareRow({ 'staff-group': 'teacher' }, YEARS[3], [76, 642], 'provisional'),
    ]),
    breaks: [BREAK],
  },
  by: 'staff-group',
};

const byGroup: ReportFigure = {
  id: 'F2',
  caption: 'Andel som sluttet, etter stillingsgruppe',
  altText: 'Tabell over andelen som sluttet i hver stillingsgruppe. Den er høyest i AKS.',
  question: ['owner-turnover', '--by', 'staff-group'],
  answer: answerOf([
    shareRow({ 'staff-group': 'teacher' }, YEARS[3], [76, 642], 'provisional'),
    shareRow({ 'staff-group': 'aks' }, YEARS[3], [28, 93], 'provisional'),
    shareRow({ 'staff-group': 'leader' }, YEARS[3], [null, null], 'withheld'),
    shareRow({ 'staff-group': 'other' }, YEARS[3], [null, null], 'withheld'),
    shareRow({ 'staff-group': 'Total' }, YEARS[3], [122, 1093], 'provisional'),
  ]),
  by: 'staff-group',
};

/** A number of a cell, as it is printed. */
export function cellNumber(shown: string, as: BoundNumber['as'], figure: string, row: number): BoundNumber {
  const field = as === 'count' ? 'numerator' : 'value';
  return { kind: 'number', shown, as, of: { from: 'cell', figure, row, field } };
}

/** A paragraph as the rules write it. */
export function paragraph(id: string, ...pieces: readonly ReportPiece[]): ReportParagraph {
  return { id, pieces, editedBy: null };
}

const cell = (figure: string, row: number) => ({ figure, row, field: 'value' }) as const;

/** A report that is right: a line with a break and a provisional end, a table with withheld rows, a fact and days. */
export const RIGHT: ComposedReport = {
  form: 1,
  id: 'tertial-2026-2-3f9a',
  template: { id: 'tertial', version: '1.0.0' },
  language: 'nb',
  owner: { name: 'Fjordvik kommune', isInvented: true },
  addressee: 'Til byrådsavdelingen',
  title: 'Skolen som arbeidsplass',
  subtitle: 'HR-data med analyser, 2. tertial 2026',
  period: { code: '2026-2', label: '2. tertial 2026', from: '2026-05-01', to: '2026-08-31' },
  day: '2026-08-31',
  asKnownOn: '2026-09-07',
  datasets: [DATASET],
  standing: { kind: 'draft' },
  notices: [
    paragraph(
      'notice.provisional',
      'Tallene for det siste året er foreløpige. ',
      { kind: 'number', shown: 'Tre', as: 'count', of: { from: 'fact', fact: 'units.lacking' } },
      ' enheter mangler.',
    ),
  ],
  summary: [paragraph('summary.leavers', 'Færre lærere slutter enn året før.')],
  sections: [
    {
      id: 'leavers',
      heading: 'Hvem som slutter',
      blocks: [
        {
          kind: 'paragraph',
          paragraph: paragraph(
            'leavers.level',
            cellNumber('76', 'count', 'F1', 3),
            ' av ',
            { kind: 'number', shown: '642', as: 'count', of: { from: 'cell', figure: 'F1', row: 3, field: 'denominator' } },
            ' lærere (',
            cellNumber('11,8\u00a0prosent', 'per-cent', 'F1', 3),
            ') som var ansatt ',
            { kind: 'day', shown: '1.\u00a0oktober\u00a02024', day: '2024-10-01' },
            ', hadde sluttet ett år senere.',
          ),
        },
        {
          kind: 'paragraph',
          paragraph: paragraph(
            'leavers.change',
            'Det er ',
            {
              kind: 'number',
              shown: '1,1\u00a0prosentpoeng',
              as: 'percentage-points',
              of: { from: 'difference', of: cell('F1', 3), minus: cell('F1', 2) },
            },
            ' lavere enn året før. Skoleåret ',
            { kind: 'day', shown: '2023–24', day: '2023-2024' },
            ' var andelen ',
            cellNumber('12,9\u00a0prosent', 'per-cent', 'F1', 2),
            '.',
          ),
        },
        { kind: 'chart', figure: 'F1', chart: { kind: 'line', base: YEARS[0], usual: { low: 0.104, high: 0.131 } } },
        {
          kind: 'list',
          items: [
            paragraph(
              'leavers.break',
              'Brudd: nytt HR-system. Andelen var ',
              cellNumber('11,5\u00a0prosent', 'per-cent', 'F1', 0),
              ' før det og ',
              cellNumber('12,1\u00a0prosent', 'per-cent', 'F1', 1),
              ' etter, og de to kan ikke sammenlignes.',
            ),
            paragraph('leavers.action', 'Tiltaket «Mentor for nye lærere» er i drift. Effekten kan ikke avgjøres.'),
          ],
        },
        { kind: 'table', figure: 'F2' },
      ],
    },
  ],
  figures: [overTime, byGroup],
  facts: [{ id: 'units.lacking', value: 3, label: 'enheter som mangler' }],
  method: [paragraph('method.turnover', 'Sluttet er andelen som ikke lenger er ansatt hos skoleeieren ett år senere.')],
  sources: [paragraph('sources.hr', 'Tallene er fra skoleeierens HR-system.')],
  glossary: [{ word: 'skjermet', meaning: 'Tallet gjelder for få personer til å vises.' }],
};

/** What the record answers when it is asked as the report asked. */
export const RECORDED: ReportContext = {
  language: 'nb',
  again: RIGHT,
  answers: { F1: overTime.answer, F2: byGroup.answer },
  metrics: { B2: { name: 'Sluttet', definition: 'Andelen som ikke lenger er ansatt hos skoleeieren ett år senere.' } },
  newest: DATASET,
  actions: [{ title: 'Mentor for nye lærere', status: 'i drift', verdict: null }],
  earlier: [],
};
