import '../../../look/law.css';
import type { KeptCaseAnswer, RequirementCase } from '../../../../../src/presentation/api/contract/index.ts';
import { FULFILMENT_PAGES, fill, formatDayText, LAW_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { LinkAndPrint } from '../../../parts/link-and-print.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { useTitle } from '../../../parts/use-title.ts';
import { lawAddress } from '../../law/law-path.ts';
import { AskPurpose, BackToTasks } from '../purpose/ask-purpose.tsx';
import { LookedUpFor } from '../purpose/looked-up-for.tsx';
import { useLook } from '../purpose/use-look.ts';
import { CaseFacts } from './case-facts.tsx';

/** A check as it was kept, with what the same facts give today beside it. A case document when it is printed. */
export function CaseScreen({ id }: { readonly id: string }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const title = fill(pages.caseTitle, { id });
  useTitle(title);
  const path = `/api/requirement-cases/${encodeURIComponent(id)}`;
  const { answer, problem, loading, again, asks, choose } = useLook<KeptCaseAnswer>(path, `lang=${language}`);
  return (
    <>
      <h1>{title}</h1>
      {asks ? <AskPurpose choose={choose} /> : null}
      {loading && answer === null ? <p className="loading">{pages.loading}</p> : null}
      {problem === null ? null : <Trouble problem={problem} again={again} />}
      {answer === null ? null : <KeptCheck answer={answer} choose={choose} />}
      <BackToTasks />
    </>
  );
}

interface CheckProps {
  readonly answer: KeptCaseAnswer;
  readonly choose: (purpose: string) => void;
}

function KeptCheck({ answer, choose }: CheckProps) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const day = (text: string) => formatDayText(text, language);
  const verdict = answer.today === null ? pages.noAnswerToday : answer.same ? pages.same : pages.differs;
  return (
    <>
      <p className="lead">
        {fill(pages.caseLine, {
          post: answer.post,
          unit: answer.unit.label,
          assessedBy: answer.assessedBy,
          day: day(answer.day),
        })}{' '}
        {answer.reference === '' ? '' : fill(pages.caseReference, { reference: answer.reference })}
      </p>
      <LookedUpFor purpose={answer.lookedUpFor} choose={choose} />
      <p className="row-of-links no-print">
        <LinkAndPrint />
      </p>
      <div className="case-sides">
        <Side head={pages.given} answer={answer.given} />
        <section className="check-part">
          <h2>{pages.today}</h2>
          <p>
            <strong>{verdict}</strong>
          </p>
          {answer.same || answer.today === null ? null : <Lines answer={answer.today} />}
        </section>
      </div>
      <section className="check-part">
        <h2>{pages.evidence}</h2>
        {answer.evidence.length === 0 ? <p>{pages.evidenceNone}</p> : null}
        <ul>
          {answer.evidence.map((one) => (
            <li key={`${one.what} ${one.seenOn}`}>{fill(pages.seenLine, { ...one, day: day(one.seenOn) })}</li>
          ))}
        </ul>
      </section>
      <section className="check-part">
        <h2>{pages.factsHead}</h2>
        <CaseFacts facts={answer.facts} />
      </section>
      <p className="small quiet">{pages.sheetNote}</p>
    </>
  );
}

function Side({ head, answer }: { readonly head: string; readonly answer: RequirementCase }) {
  return (
    <section className="check-part">
      <h2>{head}</h2>
      <Lines answer={answer} />
    </section>
  );
}

function Lines({ answer }: { readonly answer: RequirementCase }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const texts = LAW_TEXTS[language];
  return (
    <>
      {answer.sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {answer.missing.length === 0 ? null : <p>{fill(pages.missing, { list: answer.missing.join('; ') })}</p>}
      <p>
        {pages.basisHead}:{' '}
        {answer.basis.map((reference, at) => (
          <span key={reference}>
            {at === 0 ? '' : '; '}
            <Link className="paragraph" href={lawAddress(reference)}>
              {reference}
            </Link>
          </span>
        ))}
      </p>
      <p className="small quiet">
        {texts.confidence[answer.confidence]}{' '}
        {fill(texts.checked, { day: formatDayText(answer.lawCheckedAsOf, language) })}
      </p>
    </>
  );
}
