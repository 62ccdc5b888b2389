import { useState } from 'react';
import type { SchoolAnswer, SimilarSchool } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatNumber } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { schoolAddress } from '../asked-schools.ts';
import { SchoolNumber } from '../school-number.tsx';
import { type PartProps, Section } from './section.tsx';

type Cells = SchoolAnswer['similar']['whole'];

/** Schools of the same kind and size beside this one, by name, as published. */
export function Similar(part: PartProps) {
  const { texts } = useLaget();
  const text = texts.schools;
  const { similar } = part.answer;
  const moved = part.asked.metric === 'school-turnover';
  const [all, setAll] = useState(false);
  if (similar.schools.length === 0) {
    return (
      <Section title={text.one.similar} part={part}>
        <p>{similar.chosenBy === 'own-size-withheld' ? text.one.similarWithheld : text.one.similarNone}</p>
      </Section>
    );
  }
  return (
    <Section title={text.one.similar} part={part}>
      <p className="quiet">{text.one.similarText}</p>
      <div className="table-wrap">
        <table className={all ? 'plain all' : 'plain'}>
          <caption className="sr-only">{text.one.similar}</caption>
          <thead>
            <tr>
              <th scope="col">{text.name}</th>
              {[text.headcount, moved ? text.movedShare : text.leftShare].map((head) => (
                <th scope="col" className="number" key={head}>
                  {head}
                </th>
              ))}
              {[text.one.temporary, text.one.sixty, text.one.perEmployeeHead].map((head) => (
                <th scope="col" className="number later" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {similar.own === null ? null : <Row school={similar.own} part={part} own />}
            {similar.schools.map((school) => (
              <Row key={school.unit} school={school} part={part} own={false} />
            ))}
            <tr className="total">
              <th scope="row">{texts.figures.all}</th>
              <Figures cells={similar.whole} />
              <td className="number later" />
            </tr>
          </tbody>
        </table>
      </div>
      <button type="button" className="as-link small more-columns" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? texts.figures.showFewer : fill(texts.figures.showMore, { count: 3 })}
      </button>
    </Section>
  );
}

interface RowProps {
  readonly school: SimilarSchool;
  readonly part: PartProps;
  readonly own: boolean;
}

function Row({ school, part, own }: RowProps) {
  const { language, texts } = useLaget();
  const perEmployee = school.pupilsPerEmployee;
  return (
    <tr className={own ? 'own' : undefined}>
      <th scope="row">
        {own ? school.name : <Link href={schoolAddress(school.unit, part.asked)}>{school.name}</Link>}
      </th>
      <Figures cells={school} />
      <td className="number later">
        {perEmployee === null ? texts.figures.missing : formatNumber(perEmployee, language, 1)}
      </td>
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
