import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { codeLabel, fill, formatNumber, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Bars } from '../../../charts/bars.tsx';
import { Pyramid, type PyramidRow } from '../../../charts/pyramid.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { cellText } from '../../figures/cells.ts';
import { type PartProps, Section } from './section.tsx';

/** Age bands: by sex as a pyramid for whoever sees whole figures, else as bars. */
export function Age(part: PartProps) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const { rows } = part.answer.figures.age;
  const bySex = rows.some((row) => row.dims['sex'] !== undefined);
  const title = bySex ? text.agePyramid : text.age;
  const number = (value: number) => formatNumber(value, language);
  const description = fill(texts.figures.chartOf, { what: title });
  if (bySex) {
    return (
      <Section title={title} metric="headcount" group="Total" by="age-band" part={part}>
        <Pyramid
          rows={pyramidRows(rows)}
          heads={{ left: codeLabel('sex', 'f', language), right: codeLabel('sex', 'm', language) }}
          description={description}
          number={number}
        />
      </Section>
    );
  }
  const bands = rows.filter((row) => code(row, 'age-band') !== 'Total' && !isEmptyUnknown(row));
  return (
    <Section title={title} metric="aged-60-and-over" group="Total" part={part}>
      <Bars
        points={bands.map((row) => ({
          key: code(row, 'age-band'),
          label: row.dims['age-band']?.label ?? '',
          value: row.value,
          text: cellText(row, 'value', 'persons', language),
          provisional: row.state === 'provisional',
          interval: null,
          colour: 'context',
          beside: '',
        }))}
        words={{
          provisional: LABELS[language].states.provisional,
          description,
          unit: texts.figures.persons,
          tick: number,
        }}
      />
      <SignsBelow withheld={bands.some(({ state }) => state === 'withheld')} />
    </Section>
  );
}

function code(row: FigureRow, dimension: string): string {
  return row.dims[dimension]?.code ?? '';
}

function isEmptyUnknown(row: FigureRow): boolean {
  return code(row, 'age-band') === 'unknown' && (row.value === 0 || row.state === 'withheld');
}

function pyramidRows(rows: readonly FigureRow[]): readonly PyramidRow[] {
  const bands = rows.filter((row) => code(row, 'sex') === 'Total' && code(row, 'age-band') !== 'Total');
  const of = (band: string, sex: string) =>
    rows.find((row) => code(row, 'age-band') === band && code(row, 'sex') === sex)?.value ?? 0;
  return bands
    .filter((row) => code(row, 'age-band') !== 'unknown' || row.value !== 0)
    .map((row) => {
      const band = code(row, 'age-band');
      return { key: band, label: row.dims['age-band']?.label ?? band, left: of(band, 'f'), right: of(band, 'm') };
    });
}
