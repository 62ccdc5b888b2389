import type { SchoolAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, formatNumber } from '../../../../src/presentation/language/index.ts';
import { go } from '../../address/address.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { AudienceToggle } from '../../parts/audience-toggle.tsx';
import { LinkAndPrint } from '../../parts/link-and-print.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { ChallengeSection } from '../challenges/challenge-section.tsx';
import { breakLines } from '../figures/over-time/breaks.ts';
import { type AskedSchools, schoolAddress, schoolsAddress, schoolsPath } from './asked-schools.ts';
import { Age } from './page/age.tsx';
import { Around } from './page/around.tsx';
import { Balance } from './page/balance.tsx';
import { Compared } from './page/compared.tsx';
import { Coverage } from './page/coverage.tsx';
import { Moves } from './page/moves.tsx';
import { Similar } from './page/similar.tsx';
import { Stays } from './page/stays.tsx';
import { Who } from './page/who.tsx';
import { GroupField } from './school-filters.tsx';
import { UnknownSchool } from './unknown-school.tsx';
import { Waiting } from './waiting.tsx';

interface ScreenProps {
  readonly unit: string;
  readonly asked: AskedSchools;
}

/** One school: what it is, who came and went, who stays, and schools it is reasonable to see it beside. */
export function SchoolScreen({ unit, asked: wanted }: ScreenProps) {
  const { texts, language, session, units } = useLaget();
  const reach = session.internalReach === 'owner' || session.wholeUnits.includes(unit);
  const internal = reach && wanted.audience === 'internal';
  const asked: AskedSchools = { ...wanted, audience: internal ? 'internal' : 'public' };
  const asking = useAnswer<SchoolAnswer>(schoolsPath(asked, language, unit));
  const { answer, loading, problem } = asking;
  const name = units.units.find((one) => one.unit === unit)?.name ?? answer?.school.name;
  useTitle(name ?? texts.schools.one.notFoundTitle);
  const change = (to: Partial<AskedSchools>) => go(schoolAddress(unit, { ...asked, ...to }), 'push');
  if (problem?.code === 'unknown-unit') return <UnknownSchool unit={unit} asked={asked} />;
  return (
    <div aria-busy={loading && problem === null}>
      <p className="small no-print">
        <Link href={schoolsAddress(asked)}>{texts.schools.one.back}</Link>
      </p>
      <div className="page-head">
        <div>
          <h1>{name ?? texts.shell.loading}</h1>
          {answer === null ? null : <Facts answer={answer} />}
        </div>
        <div className="row-of-links">
          <LinkAndPrint />
        </div>
      </div>
      {reach ? <AudienceToggle audience={asked.audience} change={change} /> : null}
      <Waiting asked={asking}>
        {answer === null ? null : <Page answer={answer} asked={asked} change={change} />}
      </Waiting>
    </div>
  );
}

interface PageProps {
  readonly answer: SchoolAnswer;
  readonly asked: AskedSchools;
  readonly change: (to: Partial<AskedSchools>) => void;
}

function Page({ answer, asked, change }: PageProps) {
  const { texts, language } = useLaget();
  const { closedOn } = answer.school;
  return (
    <>
      {closedOn === null ? null : (
        <p className="notice">
          <strong>{fill(texts.schools.one.closed, { day: formatDayText(closedOn, language) })}</strong>{' '}
          {texts.schools.one.closedRest}
        </p>
      )}
      <div className="school-lead" aria-live="polite">
        {answer.sentences.map((sentence) => (
          <p className="answer" key={sentence.map(({ text }) => text).join('')}>
            <Sentence parts={sentence} />
          </p>
        ))}
      </div>
      <Broken answer={answer} />
      <div className="school-group no-print">
        <GroupField asked={asked} change={change} label={texts.figures.group} />
      </div>
      <div className="halves">
        <Who answer={answer} asked={asked} />
        <Age answer={answer} asked={asked} />
      </div>
      <Balance answer={answer} asked={asked} />
      <Moves answer={answer} asked={asked} />
      <div className="halves">
        <Stays answer={answer} asked={asked} />
        <Compared answer={answer} asked={asked} />
      </div>
      <Challenges answer={answer} asked={asked} />
      <Coverage answer={answer} asked={asked} />
      <Around answer={answer} asked={asked} />
      <Similar part={{ answer, asked }} change={change} />
    </>
  );
}

/** A school is judged among all: whole figures only for whoever sees those of all, else what everybody is told. */
function Challenges({ answer, asked }: Omit<PageProps, 'change'>) {
  const { session } = useLaget();
  const audience = session.internalReach === 'owner' ? asked.audience : 'public';
  return <ChallengeSection audience={audience} unit={answer.school.unit} />;
}

/** Days on which the school's own series are cut. */
function Broken({ answer }: { readonly answer: SchoolAnswer }) {
  const { texts, language } = useLaget();
  const breaks = Object.values(answer.figures).flatMap((figure) => figure.breaks);
  if (breaks.length === 0) return null;
  return (
    <p className="small quiet">
      {breakLines(breaks, language).join(' ')} {texts.figures.breakMeans}
    </p>
  );
}

/** Type, place, pupils and size in one line. */
function Facts({ answer }: { readonly answer: SchoolAnswer }) {
  const { texts, language } = useLaget();
  const text = texts.schools.one;
  const { school, headcount, fte, pupilsPerEmployee } = answer;
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const months = school.monthsDelivered;
  const facts = [
    school.schoolType.label,
    school.area?.label,
    school.subArea?.label,
    school.pupils === null ? undefined : fill(text.pupils, { count: number(school.pupils.count) }),
    headcount.value === null
      ? headcount.state === 'withheld'
        ? text.staffWithheld
        : undefined
      : fill(text.staff, { count: number(headcount.value) }),
    fte.value === null ? undefined : fill(text.fte, { count: number(fte.value, 1) }),
    pupilsPerEmployee === null ? undefined : fill(text.perEmployee, { count: number(pupilsPerEmployee, 1) }),
  ];
  return (
    <>
      <p className="facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      <p className="small quiet">{months === null ? text.monthsNone : fill(text.months, { count: number(months) })}</p>
    </>
  );
}
