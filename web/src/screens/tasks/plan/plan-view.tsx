import type { ReactNode } from 'react';
import type { PlanAnswer, PlanStepWritten } from '../../../../../src/presentation/api/contract/index.ts';
import {
  FULFILMENT_PAGES,
  FULFILMENT_TEXTS,
  fill,
  formatDayText,
  formatNumber,
  keeperText,
  type Language,
} from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { lawAddress } from '../../law/law-path.ts';
import { Gap } from './whose.tsx';

/** The plan as a document: what waits, the legal ground, what lacks, the steps, and how it was told. */
export function PlanView({ answer }: { readonly answer: PlanAnswer }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const { plan } = answer;
  const day = (text: string) => formatDayText(text, language);
  return (
    <div className="plan-view">
      {answer.counts ? null : <p className="notice">{pages.takenBack}</p>}
      <Part head={pages.nowAsked}>
        {answer.tasks.length === 0 ? <p>{pages.nothingAsked}</p> : null}
        <ul>
          {answer.tasks.map(({ head, due, late, about }) => (
            <li key={`${head} ${about} ${due}`} className={late ? 'plan-late' : undefined}>
              {[head, about].filter((one) => one !== '').join(': ')}. {due}.
            </li>
          ))}
        </ul>
      </Part>
      <Legal answer={answer} />
      <Gap gap={answer.gap} lead={answer.gapOfToday ? pages.gapNew : pages.gapLead} />
      <Part head={pages.steps}>
        {plan.steps.length === 0 ? <p>{pages.stepsNone}</p> : null}
        <ol>
          {plan.steps.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are shown in their order and never moved here
            <li key={at}>
              <strong>{step.what}</strong>
              {stepLine(step, language)}
              {answer.studyLeave[at] == null ? null : <span className="small quiet"> {answer.studyLeave[at]}</span>}
            </li>
          ))}
        </ol>
      </Part>
      <Part head={pages.reviews}>
        <ul>
          {plan.reviews.map((review) => (
            <li key={review.day}>
              {[day(review.day), review.done === null ? '' : `${pages.reviewDone} ${day(review.done)}`, review.note]
                .filter((one) => one !== '')
                .join('. ')}
            </li>
          ))}
        </ul>
      </Part>
      <Part head={pages.evidence}>
        {plan.evidence.length === 0 ? <p>{pages.evidenceNone}</p> : null}
        <ul>
          {plan.evidence.map((one) => (
            <li key={`${one.what} ${one.seenOn}`}>{fill(pages.seenLine, { ...one, day: day(one.seenOn) })}</li>
          ))}
        </ul>
      </Part>
      <Judged answer={answer} />
      <Recruitment answer={answer} />
      <History answer={answer} />
      <p className="small quiet">{pages.sheetNote}</p>
    </div>
  );
}

function Part({ head, children }: { readonly head: string; readonly children: ReactNode }) {
  return (
    <section className="check-part">
      <h2>{head}</h2>
      {children}
    </section>
  );
}

function Legal({ answer }: { readonly answer: PlanAnswer }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  const texts = FULFILMENT_TEXTS[language];
  const { plan, paragraph } = answer;
  const label = answer.bases.find(({ code }) => code === plan.basis)?.label ?? paragraph;
  const statuses: Readonly<Record<string, string>> = texts.statuses;
  return (
    <Part head={pages.legal}>
      <dl className="plan-facts">
        <Fact name={texts.fields.basis}>
          {label} (<Link href={lawAddress(answer.rule)}>{answer.rule}</Link>)
        </Fact>
        <Fact name={texts.fields.end}>{formatDayText(plan.end, language)}</Fact>
        <Fact name={texts.fields.status}>{statuses[plan.status] ?? plan.status}</Fact>
        {plan.mentor === '' ? null : <Fact name={texts.fields.mentor}>{plan.mentor}</Fact>}
        {plan.noticeGiven === null ? null : (
          <Fact name={texts.fields.noticeGiven}>{formatDayText(plan.noticeGiven, language)}</Fact>
        )}
      </dl>
    </Part>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is said of a step after its name, as far as it is told. */
function stepLine(step: PlanStepWritten, language: Language): string {
  const { stepKinds, modes, payers, fields } = FULFILMENT_TEXTS[language];
  const nameIn = (names: Readonly<Record<string, string>>, code: string | null) =>
    code === null ? '' : (names[code] ?? code);
  const dayOf = (name: string, text: string | null) =>
    text === null ? '' : `${name}: ${formatDayText(text, language)}`;
  const parts = [
    nameIn(stepKinds, step.kind),
    step.subject ?? '',
    step.credits === null ? '' : `${fields.credits}: ${String(step.credits)}`,
    step.place,
    nameIn(modes, step.mode),
    step.cost === null ? '' : fill(FULFILMENT_PAGES[language].kroner, { amount: formatNumber(step.cost, language) }),
    step.paidBy === null ? '' : `${fields.paidBy}: ${nameIn(payers, step.paidBy)}`,
    dayOf(fields.start, step.start),
    dayOf(fields.due, step.due),
    dayOf(fields.done, step.done),
  ].filter((one) => one !== '');
  return ` · ${parts.join(' · ')}`;
}

function Judged({ answer }: { readonly answer: PlanAnswer }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  if (answer.judged === null) return null;
  return (
    <Part head={pages.judged}>
      {answer.judged.sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p className="small quiet">
        {fill(pages.judgedDay, { day: formatDayText(answer.judged.lawCheckedAsOf, language) })}
      </p>
    </Part>
  );
}

function Recruitment({ answer }: { readonly answer: PlanAnswer }) {
  const { language } = useLaget();
  const { fields } = FULFILMENT_TEXTS[language];
  const { recruitment } = answer.plan;
  const told = Object.entries(recruitment).filter(([, value]) => value !== null && value !== '');
  if (told.length === 0) return null;
  const names: Readonly<Record<string, string>> = fields;
  return (
    <Part head={FULFILMENT_PAGES[language].recruitment}>
      <dl className="plan-facts">
        {told.map(([name, value]) => (
          <Fact key={name} name={names[name] ?? name}>
            {typeof value === 'string' ? formatDayText(value, language) : String(value)}
          </Fact>
        ))}
      </dl>
    </Part>
  );
}

function History({ answer }: { readonly answer: PlanAnswer }) {
  const { language } = useLaget();
  const pages = FULFILMENT_PAGES[language];
  return (
    <Part head={pages.history}>
      <ol>
        {answer.history.map(({ at, by, status, end, counts }) => (
          <li key={`${at} ${status} ${end} ${String(counts)}`}>
            {fill(pages.historyLine, {
              day: formatDayText(at.slice(0, 10), language),
              status,
              end: formatDayText(end, language),
              by: keeperText(by, language),
            })}{' '}
            {counts ? '' : pages.historyBack}
          </li>
        ))}
      </ol>
    </Part>
  );
}
