import type {
  ComposedReport,
  FigureAnswer,
  FigureRow,
  ReportCell,
  ReportParagraph,
  ReportPiece,
} from '../../api/contract/index.ts';

/** A report of an invented owner, made by hand: a broken line with a base and a provisional end, bars, dots, a table. */
export const COMPOSED: ComposedReport = {
  form: 1,
  id: 'tertial-2026-2-3f9a0c1d',
  template: { id: 'tertial', version: '1.0' },
  language: 'nb',
  owner: { name: 'Oppdiktet kommune', isInvented: true },
  addressee: 'Til byrådsavdelingen',
  title: 'Skolen som attraktiv arbeidsplass',
  subtitle: 'HR-data med analyser, 2. tertial 2026',
  period: { code: '2026-2', label: '2. tertial 2026', from: '2026-05-01', to: '2026-09-01' },
  day: '2026-09-01',
  asKnownOn: '2026-09-07',
  datasets: ['sha256:5d0b2c8f6a1e4937b5c2d8e0f1a3649785bc0d1e2f3a4b5c6d7e8f9012345678'],
  standing: { kind: 'draft' },
  notices: [
    told('notices.provisional', [
      'Tallene for 2025–26 er foreløpige. ',
      fact('3', 'units-lacking'),
      ' av ',
      fact('177', 'units'),
      ' enheter mangler.',
    ]),
  ],
  summary: [
    told('summary.leavers', [
      'Færre lærere slutter enn da planen ble vedtatt: ',
      share('11,8 prosent', 'F1', 3),
      ' i ',
      { kind: 'day', shown: '2024–25', day: '2024-2025' },
      '.',
    ]),
  ],
  sections: [
    {
      id: 'leavers',
      heading: 'Hvem som slutter',
      blocks: [
        {
          kind: 'paragraph',
          paragraph: told('leavers.teacher.level', [
            count('742', { figure: 'F1', row: 3, field: 'numerator' }),
            ' av ',
            count('6\u00a0290', { figure: 'F1', row: 3, field: 'denominator' }),
            ' lærere (',
            share('11,8 prosent', 'F1', 3),
            ') sluttet fra ',
            { kind: 'day', shown: '1.\u00a0oktober\u00a02024', day: '2024-10-01' },
            ' til ett år senere. Siden planens utgangspunkt er andelen endret med ',
            {
              kind: 'number',
              shown: '−1,1\u00a0prosentpoeng',
              as: 'percentage-points',
              of: {
                from: 'difference',
                of: { figure: 'F1', row: 3, field: 'value' },
                minus: { figure: 'F1', row: 1, field: 'value' },
              },
            },
            '.',
          ]),
        },
        {
          kind: 'paragraph',
          paragraph: {
            ...told('leavers.teacher.provisional', [
              'Det foreløpige tallet for 2025–26 er ',
              share('12,4 prosent', 'F1', 4),
              '. Vi venter at det justeres ned når alle enheter har levert.',
            ]),
            editedBy: { who: 'Kari Eksempel', on: '2026-09-07' },
          },
        },
        {
          kind: 'chart',
          figure: 'F1',
          chart: { kind: 'line', base: '2022-10-01/2023-10-01', usual: { low: 0.104, high: 0.131 } },
        },
        {
          kind: 'list',
          items: [
            told('leavers.list.one', ['Ledere følges for seg, se tabellen.']),
            told('leavers.list.two', ['Brudd i serien er merket, og det sammenlignes ikke over dem.']),
          ],
        },
      ],
    },
    {
      id: 'staff',
      heading: 'Hvem som arbeider i skolen',
      blocks: [
        {
          kind: 'paragraph',
          paragraph: told('staff.level', [
            'Skolene hadde ',
            count('6\u00a0401', { figure: 'F2', row: 0, field: 'value' }),
            ' lærere per ',
            { kind: 'day', shown: '1.\u00a0september\u00a02026', day: '2026-09-01' },
            '.',
          ]),
        },
        { kind: 'table', figure: 'F2' },
        { kind: 'chart', figure: 'F2', chart: { kind: 'bars', base: null, usual: null } },
      ],
    },
    {
      id: 'sizes',
      heading: 'Skolene imellom',
      blocks: [
        {
          kind: 'paragraph',
          paragraph: told('sizes.level', [
            'På ',
            { kind: 'day', shown: '2024–25', day: '2024-2025' },
            ' sluttet ',
            share('14,2 prosent', 'F3', 0),
            ' ved barneskolene.',
          ]),
        },
        { kind: 'chart', figure: 'F3', chart: { kind: 'dots', base: null, usual: null } },
      ],
    },
  ],
  figures: [
    {
      id: 'F1',
      caption: 'Andel lærere som sluttet',
      altText: 'Linje fra 2021–22 til 2025–26. Andelen var høyest i 2022–23 og er siden lavere.',
      question: ['leavers', '--by', 'staff-group', '--where', 'staff-group=teacher'],
      by: 'staff-group',
      answer: answered('leavers', 'share', [
        row('staff-group', ['teacher', 'Lærere'], '2021-10-01/2022-10-01', [660, 6010]),
        row('staff-group', ['teacher', 'Lærere'], '2022-10-01/2023-10-01', [795, 6163]),
        row('staff-group', ['teacher', 'Lærere'], '2023-10-01/2024-10-01', [762, 6205]),
        row('staff-group', ['teacher', 'Lærere'], '2024-10-01/2025-10-01', [742, 6290]),
        {
          ...row('staff-group', ['teacher', 'Lærere'], '2025-10-01/2026-10-01', [786, 6338]),
          state: 'provisional',
        },
      ]),
    },
    {
      id: 'F2',
      caption: 'Ansatte etter stillingsgruppe',
      altText: 'Stolper for fire grupper. Lærere er flest. Tallet for administrasjon er skjermet.',
      question: ['staff', '--by', 'staff-group'],
      by: 'staff-group',
      answer: answered('staff', 'persons', [
        counted(['teacher', 'Lærere'], 6401),
        counted(['leader', 'Ledere'], 512),
        counted(['aks', 'AKS'], 1874),
        { ...counted(['administration', 'Administrasjon'], 0), ...withheld() },
      ]),
    },
    {
      id: 'F3',
      caption: 'Andel lærere som sluttet, etter skoleslag',
      altText: 'Prikker med intervall for tre skoleslag. Barneskolene ligger høyest.',
      question: ['leavers', '--by', 'school-type'],
      by: 'school-type',
      answer: answered('leavers', 'share', [
        spanned(['primary', 'Barneskole'], [412, 2901], [0.129, 0.155]),
        spanned(['lower-secondary', 'Ungdomsskole'], [181, 1712], [0.092, 0.121]),
        spanned(['combined', 'Kombinert skole'], [149, 1677], [0.076, 0.103]),
      ]),
    },
  ],
  facts: [
    { id: 'units-lacking', value: 3, label: 'enheter som mangler' },
    { id: 'units', value: 177, label: 'enheter' },
  ],
  method: [told('method.leavers', ['Sluttet: i arbeid 1. oktober og ikke ett år senere.'])],
  sources: [told('sources.payroll', ['Lønns- og personalsystemet, månedsuttrekk.'])],
  glossary: [
    { word: 'Skjermet', meaning: 'Tallet vises ikke fordi det gjelder få personer.' },
    { word: 'Foreløpig', meaning: 'Tallet kan bli endret når flere har levert.' },
  ],
};

function told(id: string, pieces: readonly ReportPiece[]): ReportParagraph {
  return { id, pieces, editedBy: null };
}

function fact(shown: string, id: string): ReportPiece {
  return { kind: 'number', shown, as: 'count', of: { from: 'fact', fact: id } };
}

function count(shown: string, cell: ReportCell): ReportPiece {
  return { kind: 'number', shown, as: 'count', of: { from: 'cell', ...cell } };
}

function share(shown: string, figure: string, at: number): ReportPiece {
  const of = { from: 'cell', figure, row: at, field: 'value' } as const;
  return { kind: 'number', shown: shown.replace(' ', '\u00a0'), as: 'per-cent', of };
}

function row(
  column: string,
  [code, label]: readonly [string, string],
  period: string,
  [numerator, denominator]: readonly [number, number],
): FigureRow {
  const value = numerator / denominator;
  const dims = { [column]: { code, label } };
  return { dims, period, numerator, denominator, value, interval: null, state: 'shown', reason: null };
}

function counted(group: readonly [string, string], value: number): FigureRow {
  return { ...row('staff-group', group, '2026-09-01', [value, 1]), numerator: value, denominator: null, value };
}

function spanned(
  kind: readonly [string, string],
  parts: readonly [number, number],
  [low, high]: readonly [number, number],
): FigureRow {
  return { ...row('school-type', kind, '2024-10-01/2025-10-01', parts), interval: { low, high, level: 0.95 } };
}

function withheld(): Pick<FigureRow, 'numerator' | 'denominator' | 'value' | 'state' | 'reason'> {
  const reason = 'Skjermet fordi tallet gjelder få personer.';
  return { numerator: null, denominator: null, value: null, state: 'withheld', reason };
}

function answered(id: string, unit: FigureAnswer['metric']['unit'], rows: readonly FigureRow[]): FigureAnswer {
  const leavers = {
    id: 'new-hr-system',
    day: '2022-10-01',
    kind: 'counting-source',
    title: 'Nytt HR-system fra 2022',
    reason: 'Timelønnede kom med fra oktober 2022.',
    address: null,
    metrics: ['leavers'],
    rows: {},
  } as const;
  return {
    metric: { id, alias: id, version: '1.0', unit },
    audience: 'public',
    population: [{ code: 'owner-schools', text: 'Ansatte i eierens skoler.', values: {} }],
    exclusions: [],
    settings: {},
    period: {},
    dataset: 'sha256:5d0b2c8f6a1e4937b5c2d8e0f1a3649785bc0d1e2f3a4b5c6d7e8f9012345678',
    asKnownOn: '2026-09-07',
    notes: [],
    breaks: id === 'leavers' ? [leavers] : [],
    rows,
  };
}
