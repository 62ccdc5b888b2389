import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { FigureAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import {
  columnLabel,
  fill,
  formatDayText,
  formatNumber,
  groupNoun,
} from '../../../../../src/presentation/language/index.ts';
import { go } from '../../../address/address.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SignsBelow } from '../../../parts/signs-below.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { type Answered, useAnswer } from '../../../server/use-answer.ts';
import { addressOf } from '../asked.ts';
import { codesOf } from '../cells.ts';
import type { FigureChartProps } from '../figure-chart-props.ts';
import { exportPath, type FigureQuestion, figurePath } from '../figure-path.ts';
import { breakLines, breaksIn, brokenBetween } from '../over-time/breaks.ts';
import { shiftYear } from '../periods.ts';
import { periodOf } from '../use-figures.ts';
import { agesOf, yearsBack, yearsShown } from './age-rows.ts';
import { OneOfAges } from './one-of-ages.tsx';

/** More pyramids than this beside each other cannot be read. */
const MOST_CODES = 9;
const MOST_YEARS_BACK = 9;
/** Dimensions that are in every pyramid already. */
const OWN: readonly string[] = ['none', 'age-band', 'sex'];

/** Who is of what age, women and men, for every code of a small dimension, beside an earlier year. */
export function AgesFigure({ asked, figures }: FigureChartProps) {
  const { texts, language, dimensions } = useLaget();
  const text = texts.figures.ages;
  const codes = dimensions.dimensions.find(({ id }) => id === asked.by)?.codes ?? [];
  const wanted = OWN.includes(asked.by) ? null : asked.by;
  const split = codes.length <= MOST_CODES ? wanted : null;
  const day = periodOf(figures.main.answer);
  const years = yearsBack(day, figures.series.answer?.rows ?? [], MOST_YEARS_BACK);
  const back = yearsShown(years, asked.yearsBack);
  const question = { ...figures.question, by: [...(split === null ? [] : [split]), 'age-band', 'sex'].join(',') };
  const now = useAnswer<FigureAnswer>(figurePath({ ...question, period: day }));
  const dayThen = back === 0 ? null : shiftYear(day, -back);
  const then = useAnswer<FigureAnswer>(dayThen === null ? null : figurePath({ ...question, period: dayThen }));
  if (now.problem) return <Trouble problem={now.problem} again={now.again} />;
  if (now.answer === null) return <p className="loading">{texts.shell.loading}</p>;
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>
          {fill(text.title, { group: groupNoun(asked.group, language), day: formatDayText(day, language) })}.
        </strong>{' '}
        <span className="quiet">
          {dayThen === null ? text.noneBefore : fill(text.mark, { day: formatDayText(dayThen, language) })}
        </span>
      </figcaption>
      <YearsChoice
        day={day}
        years={years}
        back={back}
        choose={(one) => go(addressOf({ ...asked, yearsBack: one }), 'push')}
      />
      {wanted === split ? null : (
        <p className="after-table">{fill(text.whole, { by: columnLabel(asked.by, language) })}</p>
      )}
      <Pyramids split={split} now={now.answer} then={then} breaks={breaksIn(figures)} />
      <AgesFile question={{ ...question, period: day }} />
    </figure>
  );
}

interface ChoiceProps {
  readonly day: string;
  readonly years: readonly number[];
  readonly back: number;
  readonly choose: (years: number) => void;
}

function YearsChoice({ day, years, back, choose }: ChoiceProps) {
  const { texts, language } = useLaget();
  const text = texts.figures.ages;
  if (years.length === 0) return null;
  return (
    <Field className="field no-print">
      <Label>{text.since}</Label>
      <Select value={String(back)} onChange={(event) => choose(Number(event.target.value))}>
        {years.map((one) => (
          <Select.Option key={one} value={String(one)}>
            {fill(text.year, { day: formatDayText(shiftYear(day, -one), language), years: one })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

interface PyramidsProps {
  readonly split: string | null;
  readonly now: FigureAnswer;
  readonly then: Answered<FigureAnswer>;
  readonly breaks: ReturnType<typeof breaksIn>;
}

/** One pyramid for every code and one for all; what an earlier day was is left out across a break, which is told. */
function Pyramids({ split, now, then, breaks }: PyramidsProps) {
  const { texts, language } = useLaget();
  const codes = split === null ? [] : codesOf(now, split, language);
  const all = [...breaks, ...now.breaks, ...(then.answer?.breaks ?? [])];
  const [first, before] = [now.rows[0], then.loading ? undefined : then.answer?.rows[0]];
  const each = [{ code: 'Total', label: texts.figures.all }, ...codes].map(({ code, label }) => {
    const ages = agesOf(now, split, code);
    const earlier = before === undefined || then.answer === null ? null : agesOf(then.answer, split, code);
    const broken = brokenBetween(all, earlier?.total, ages.total, 'day');
    return { code, label, ages, earlier: broken === null ? earlier : null, broken };
  });
  const told = each.flatMap(({ broken }) => (broken === null ? [] : [broken]));
  const seen = each.filter(({ ages }) => ages.total !== undefined && ages.total.value !== 0);
  return (
    <>
      {told.length === 0 ? null : <p className="after-table">{breakLines(told, language).join(' ')}</p>}
      <div className="ages">
        {seen.map(({ code, label, ages, earlier }) => (
          <OneOfAges
            key={code}
            label={label}
            ages={ages}
            earlier={earlier}
            days={[first?.period ?? '', before?.period ?? '']}
            number={(value) => formatNumber(value, language)}
          />
        ))}
      </div>
      <SignsBelow withheld={now.rows.some(({ state }) => state === 'withheld')} />
    </>
  );
}

/** The table behind all pyramids, as files. */
function AgesFile({ question }: { readonly question: FigureQuestion }) {
  const { figures } = useLaget().texts;
  return (
    <p className="row-of-links small no-print" title={figures.exportNote}>
      <span>{figures.export}:</span>
      <a href={exportPath(question, 'csv')} download>
        {figures.exportCsv}
      </a>
      <a href={exportPath(question, 'xlsx')} download>
        {figures.exportXlsx}
      </a>
    </p>
  );
}
