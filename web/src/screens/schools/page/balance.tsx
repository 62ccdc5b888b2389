import {
  breakSentence,
  fill,
  formatNumber,
  formatPeriod,
  groupNoun,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { BalanceDrawing, balanceRows } from '../../figures/balance-chart.tsx';
import { brokenInside } from '../../figures/over-time/breaks.ts';
import { type PartProps, Section } from './section.tsx';

/** Who came and went in the latest school year, down to the last person. */
export function Balance(part: PartProps) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const { figures, school } = part.answer;
  const rows = balanceRows(figures.balance, 'unit', school.unit);
  const many = groupNoun(part.asked.group, language);
  const value = (component: string) => rows.find((one) => one.component === component)?.row.value ?? null;
  const [start, end] = [value('start'), value('end')];
  const broken = brokenInside(figures.balance.breaks, rows[0]?.row);
  const title =
    start === null || end === null || broken !== null
      ? fill(text.balancePlain, { many })
      : fill(text.balance, { start: formatNumber(start, language), end: formatNumber(end, language), many });
  return (
    <Section title={title} metric="staff-balance" part={part}>
      <div className="third-and-rest">
        <div>
          <p>{formatPeriod(figures.balance.rows[0]?.period ?? '', language)}.</p>
          <p className="small quiet">{text.balanceText}</p>
          {broken === null ? null : <p className="small">{breakSentence('change', broken, language)}</p>}
          <SignsBelow withheld={rows.some(({ row }) => row.state === 'withheld')} />
        </div>
        <BalanceDrawing rows={rows} colour={`group-${part.asked.group}`} description={title} />
      </div>
    </Section>
  );
}
