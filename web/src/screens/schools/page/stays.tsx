import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatDayText,
  formatNumber,
  groupNoun,
  LABELS,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Bars } from '../../../charts/bars.tsx';
import { StayingCurve } from '../../../charts/staying-curve.tsx';
import { drawnPoints } from '../../../charts/staying-layout.ts';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { cellText } from '../../figures/cells.ts';
import { stayingPoints } from '../../figures/in-lines/staying-points.ts';
import { type PartProps, Section } from './section.tsx';

/** How many are still employed after one, three and five years, and what became of everyone in a year. */
export function Stays(part: PartProps) {
  const { texts, language, owner } = useLaget();
  const text = texts.schools.one;
  const { figures, stayingOfAll } = part.answer;
  const many = groupNoun(part.asked.group, language);
  const number = (value: number) => formatNumber(value, language);
  const [from = ''] = (figures.staying.rows[0]?.period ?? '').split('/');
  const [day = ''] = (figures.outcomes.rows[0]?.period ?? '').split('/');
  const own = stayingPoints(figures.staying.rows, language);
  const drawable = drawnPoints(own).length > 0;
  const withheld = [...figures.staying.rows, ...figures.outcomes.rows].some(({ state }) => state === 'withheld');
  return (
    <Section title={text.stays} metric="retention" part={part}>
      {drawable ? (
        <>
          <p>{fill(text.staysText, { many, from: formatDayText(from, language), owner: owner.name })}</p>
          <StayingCurve
            lines={[
              { key: 'own', label: text.thisSchool, colour: `group-${part.asked.group}`, points: own, quiet: false },
              {
                key: 'all',
                label: text.everyone,
                colour: 'context',
                points: stayingPoints(stayingOfAll, language),
                quiet: true,
              },
            ]}
            words={{
              description: fill(texts.figures.chartOf, { what: text.stays }),
              y: text.stillThere,
              x: text.yearsSince,
              followed: text.following,
              number,
            }}
          />
        </>
      ) : (
        <p>{text.stayingNone}</p>
      )}
      <h3 className="part-head">{text.outcomes}</h3>
      <p className="small quiet">
        {fill(text.outcomesText, {
          many,
          day: formatDayText(day, language),
        })}
      </p>
      <Outcomes rows={figures.outcomes.rows} colour={`group-${part.asked.group}`} />
      <SignsBelow withheld={withheld} />
    </Section>
  );
}

function Outcomes({ rows, colour }: { readonly rows: readonly FigureRow[]; readonly colour: string }) {
  const { texts, language } = useLaget();
  const partOf = (row: FigureRow): string =>
    row.numerator === null || row.denominator === null
      ? ''
      : fill(texts.figures.partOf, {
          part: formatNumber(row.numerator, language),
          whole: formatNumber(row.denominator, language),
        });
  return (
    <Bars
      points={rows.map((row) => ({
        key: row.dims['outcome']?.code ?? '',
        label: row.dims['outcome']?.label ?? '',
        value: row.value === null ? null : row.value * 100,
        text: cellText(row, 'value', 'share', language),
        provisional: row.state === 'provisional',
        interval: null,
        colour,
        beside: partOf(row),
      }))}
      words={{
        provisional: LABELS[language].states.provisional,
        description: fill(texts.figures.chartOf, { what: texts.schools.one.outcomes }),
        unit: texts.figures.percent,
        tick: (value) => formatNumber(value, language),
      }}
    />
  );
}
