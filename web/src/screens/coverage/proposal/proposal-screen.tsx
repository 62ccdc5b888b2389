import '../../../look/tasks.css';
import type { CoverageProposalAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, hoursText, PROPOSAL_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { type Address, go } from '../../../address/address.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { LookedUpFor } from '../../tasks/purpose/looked-up-for.tsx';
import { Purposes } from '../../tasks/purpose/purposes.tsx';
import { useLook } from '../../tasks/purpose/use-look.ts';
import { coverageAddress } from '../asked-coverage.ts';
import {
  type AskedProposal,
  answerOf,
  formKey,
  proposalAddress,
  proposalFile,
  proposalQuery,
  proposalTask,
  readProposal,
} from './asked-proposal.ts';
import { Assumptions } from './assumptions.tsx';
import { LackingToday } from './lacking-today.tsx';
import { WayParts } from './way-parts.tsx';
import { WaysTable } from './ways-table.tsx';

/** Ways to full coverage of one school beside each other. Names are shown only to whoever reaches its cases and says why. */
export function ProposalScreen({ query }: Pick<Address, 'query'>) {
  const { language, session } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const asked = readProposal(query, session);
  const role = `${session.role} ${session.unit ?? ''}`;
  const look = useLook<CoverageProposalAnswer>(proposalTask(asked), proposalQuery(asked, language));
  const { problem, loading, again, asks, choose } = look;
  const answer = answerOf(look.answer, asked);
  const title = answer === null ? texts.title : fill(texts.titleOf, { unit: answer.unit.label });
  useTitle(title);
  return (
    <div aria-busy={loading} key={role}>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <p>{texts.lead}</p>
        </div>
        <div className="row-of-links">
          <Link href={coverageAddress({ unit: asked.unit, audience: 'internal' })}>{texts.toCoverage}</Link>
          {answer?.state === 'open' ? <Files asked={asked} /> : null}
          <LinkAndPrint />
        </div>
      </div>
      <p className="notice">
        <strong>{texts.choice}</strong>
      </p>
      <Whose asked={asked} />
      {answer === null ? null : <LookedUpFor purpose={answer.lookedUpFor} choose={choose} />}
      {asks ? (
        <section className="section">
          <h2>{texts.purpose}</h2>
          <p className="quiet">{texts.purposeLead}</p>
          <Purposes choose={choose} />
        </section>
      ) : null}
      {problem === null ? null : problem.code === 'no-case-access' ? (
        <p className="notice" role="alert">
          <strong>{problem.detail}</strong> {texts.noAccess}
        </p>
      ) : (
        <Trouble problem={problem} again={again} />
      )}
      {loading ? <p role="status">{texts.working}</p> : null}
      {answer === null ? null : <Told key={formKey(asked, answer)} answer={answer} asked={asked} />}
    </div>
  );
}

/** Which school. */
function Whose({ asked }: { readonly asked: AskedProposal }) {
  const { language, units } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const schools = units.units.map(({ unit, name }) => ({ code: unit, label: name }));
  return (
    <div className="index-by no-print">
      <SelectField
        label={texts.unit}
        value={asked.unit}
        options={[...(asked.unit === '' ? [{ code: '', label: texts.chooseUnit }] : []), ...schools]}
        choose={(unit) => go(proposalAddress({ ...asked, unit }), 'push')}
      />
    </div>
  );
}

function Files({ asked }: { readonly asked: AskedProposal }) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  return (
    <>
      <a href={proposalFile(asked, language, 'csv')} title={texts.fileNote} download>
        {texts.csv}
      </a>
      <a href={proposalFile(asked, language, 'xlsx')} title={texts.fileNote} download>
        {texts.xlsx}
      </a>
    </>
  );
}

interface ToldProps {
  readonly answer: CoverageProposalAnswer;
  readonly asked: AskedProposal;
}

function Told({ answer, asked }: ToldProps) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const { state, ways, outOfTime } = answer;
  if (state === 'nothing-told' || state === 'not-judged') {
    const isTold = state === 'not-judged';
    return (
      <div className="notice">
        <p>
          <strong>{isTold ? texts.notJudged : texts.nothingTold}</strong>{' '}
          {isTold ? texts.notJudgedHow : texts.nothingToldHow}
        </p>
        <p className="no-print">
          <Link href="/data">{texts.toData}</Link>
        </p>
      </div>
    );
  }
  return (
    <>
      <Today answer={answer} />
      <Assumptions asked={asked} assumed={answer.assumptions} />
      {state === 'covered' ? null : (
        <section className="section">
          <h2>{texts.compare}</h2>
          {outOfTime === null ? null : <p className="notice">{outOfTime}</p>}
          <WaysTable ways={ways} />
        </section>
      )}
      {ways.map((way) => (
        <WayParts key={way.code} way={way} />
      ))}
    </>
  );
}

function Today({ answer }: Pick<ToldProps, 'answer'>) {
  const { language } = useLaget();
  const texts = PROPOSAL_TEXTS[language];
  const { state, hours, lackingHours, schoolYear, asOf, outside, lacking } = answer;
  return (
    <section className="section">
      <h2>{texts.today}</h2>
      <p className="answer">
        {state === 'covered' ? `${texts.covered} ` : null}
        {fill(texts.todayLine, {
          ...{ lacking: hoursText(lackingHours, language), hours: hoursText(hours, language), year: schoolYear ?? '' },
          day: formatDayText(asOf, language),
        })}
      </p>
      {lacking.length === 0 ? null : <LackingToday lacking={lacking} />}
      {outside.length === 0 ? null : (
        <>
          <h3 className="after-table">{texts.outsideHead}</h3>
          <ul className="explained">
            {outside.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
