import { useState } from 'react';
import type { SimilarAnswer, SimilarSchool } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber, formatPercentSign } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useAnswer } from '../../../server/use-answer.ts';
import { type AskedSchools, schoolAddress, similarPath } from '../asked-schools.ts';
import { SchoolNumber } from '../school-number.tsx';
import { Criteria } from './criteria.tsx';
import { type PartProps, Section } from './section.tsx';

type Cells = SimilarAnswer['whole'];

interface SimilarProps {
  readonly part: PartProps;
  readonly change: (to: Partial<AskedSchools>) => void;
}

/** Schools like this one beside it, by name, as published; by what they are chosen is said, and can be changed. */
export function Similar({ part, change }: SimilarProps) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const chosen = useAnswer<SimilarAnswer>(similarPath(part.asked, language, part.answer.school.unit));
  const similar = chosen.answer ?? part.answer.similar;
  return (
    <Section title={text.similar} part={part}>
      <div aria-busy={chosen.loading}>
        <p className="quiet">{text.similarText}</p>
        <Criteria similar={similar} change={change} />
        {chosen.problem ? <Trouble problem={chosen.problem} again={chosen.again} /> : null}
        {similar.sizeKnown ? null : <p className="small">{text.similarSizeUnknown}</p>}
        <Found similar={similar} part={part} />
      </div>
    </Section>
  );
}

/** Columns a phone shows when asked. */
const LATER_COLUMNS = 7;

function Found({ similar, part }: { readonly similar: SimilarAnswer; readonly part: PartProps }) {
  const { texts } = useLaget();
  const text = texts.schools.one;
  const [all, setAll] = useState(false);
  if (similar.chosenBy === 'no-criterion') return <p>{text.similarNoCriterion}</p>;
  if (similar.schools.length === 0) return <p>{text.similarNone}</p>;
  return (
    <>
      <div className="table-wrap">
        <table className={all ? 'plain all' : 'plain'}>
          <caption className="sr-only">{text.similar}</caption>
          <Head moved={part.asked.metric === 'school-turnover'} />
          <tbody>
            {similar.own === null ? null : <Row school={similar.own} part={part} own />}
            {similar.schools.map((school) => (
              <Row key={school.unit} school={school} part={part} own={false} />
            ))}
            <tr className="total">
              <th scope="row">{texts.figures.all}</th>
              <Figures cells={similar.whole} />
              <td className="later" colSpan={LATER_COLUMNS - 2} />
            </tr>
          </tbody>
        </table>
      </div>
      <button type="button" className="as-link small more-columns" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? texts.figures.showFewer : fill(texts.figures.showMore, { count: LATER_COLUMNS })}
      </button>
    </>
  );
}

function Head({ moved }: { readonly moved: boolean }) {
  const text = useLaget().texts.schools;
  const numbers = [text.headcount, moved ? text.movedShare : text.leftShare];
  const later = [text.one.temporary, text.one.sixty, text.one.perEmployeeHead, text.one.pupilsHead];
  return (
    <thead>
      <tr>
        <th scope="col">{text.name}</th>
        {[...numbers, ...later].map((head) => (
          <th scope="col" className={numbers.includes(head) ? 'number' : 'number later'} key={head}>
            {head}
          </th>
        ))}
        {[text.type, text.one.living].map((head) => (
          <th scope="col" className="later" key={head}>
            {head}
          </th>
        ))}
        <th scope="col" className="number later">
          {text.one.alike}
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly school: SimilarSchool;
  readonly part: PartProps;
  readonly own: boolean;
}

function Row({ school, part, own }: RowProps) {
  const { language, texts } = useLaget();
  const { pupilsPerEmployee, pupils, schoolType, livingConditions, alike } = school;
  const number = (value: number | null, decimals: number) =>
    value === null ? texts.figures.missing : formatNumber(value, language, decimals);
  return (
    <tr className={own ? 'own' : undefined}>
      <th scope="row">
        {own ? school.name : <Link href={schoolAddress(school.unit, part.asked)}>{school.name}</Link>}
      </th>
      <Figures cells={school} />
      <td className="number later">{number(pupilsPerEmployee, 1)}</td>
      <td className="number later">{number(pupils, 0)}</td>
      <td className="later">{schoolType.label}</td>
      <td className="later">{livingConditions.label}</td>
      <td className="number later">{alike === null ? null : formatPercentSign(alike, language, 0)}</td>
    </tr>
  );
}

function Figures({ cells }: { readonly cells: Cells }) {
  return (
    <>
      <SchoolNumber cell={cells.headcount} unit="persons" />
      <SchoolNumber cell={cells.turnover} unit="share" />
      <SchoolNumber cell={cells.temporary} unit="share" later />
      <SchoolNumber cell={cells.sixty} unit="share" later />
    </>
  );
}
