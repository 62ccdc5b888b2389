import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, LABELS } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Bars } from '../../../charts/bars.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { cellText } from '../../figures/cells.ts';
import { type PartProps, Section } from './section.tsx';

/** Staff groups with persons and full-time equivalents, and how many have a permanent post. */
export function Who(part: PartProps) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const { figures } = part.answer;
  const groups = told(figures.groups.rows, 'staff-group');
  const contracts = told(figures.contract.rows, 'contract');
  const fte = new Map(told(figures.groupFte.rows, 'staff-group').map((row) => [codeOf(row, 'staff-group'), row]));
  const words = (what: string) => ({
    provisional: LABELS[language].states.provisional,
    description: fill(texts.figures.chartOf, { what }),
    unit: texts.figures.persons,
    tick: (value: number) => formatNumber(value, language),
  });
  const point = (row: FigureRow, dimension: string, colour: string, beside: string) => ({
    key: codeOf(row, dimension),
    label: row.dims[dimension]?.label ?? '',
    value: row.value,
    text: cellText(row, 'value', 'persons', language),
    provisional: row.state === 'provisional',
    interval: null,
    colour,
    beside,
  });
  const besideOf = (row: FigureRow): string => {
    const value = fte.get(codeOf(row, 'staff-group'))?.value ?? null;
    return value === null ? '' : fill(text.whoBeside, { fte: formatNumber(value, language, 1) });
  };
  return (
    <Section title={text.who} metric="headcount" group="Total" by="staff-subgroup" part={part}>
      <Bars
        points={groups.map((row) => point(row, 'staff-group', `group-${codeOf(row, 'staff-group')}`, besideOf(row)))}
        words={words(text.who)}
      />
      <h3 className="part-head">{text.contract}</h3>
      <Bars points={contracts.map((row) => point(row, 'contract', 'context', ''))} words={words(text.contract)} />
      <SignsBelow withheld={[...groups, ...contracts].some(({ state }) => state === 'withheld')} />
    </Section>
  );
}

function codeOf(row: FigureRow, dimension: string): string {
  return row.dims[dimension]?.code ?? '';
}

/** Rows of the codes in which somebody is, or may be. */
function told(rows: readonly FigureRow[], dimension: string): readonly FigureRow[] {
  return rows.filter((row) => codeOf(row, dimension) !== 'Total' && row.value !== 0);
}
