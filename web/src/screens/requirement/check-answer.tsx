import type { ReactNode } from 'react';
import type { RequirementCase } from '../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText, LAW_PAGES, LAW_TEXTS } from '../../../../src/presentation/language/index.ts';
import { Link } from '../../address/link.tsx';
import { useLaget } from '../../app/laget.tsx';
import { LAW_PATH } from '../../app/places.ts';
import { lawAddress } from '../law/law-path.ts';
import { type CheckDraft, subjectsOf } from './draft.ts';
import { isRefused, isWayKnown, leftToPeople } from './shown-fields.ts';
import type { Checked } from './use-checked.ts';

interface AnswerProps {
  readonly answer: RequirementCase;
  readonly draft: CheckDraft;
  readonly creditsLacking: Checked['creditsLacking'];
}

/** The answer first, then each subject, the form, the way there, and how we know. */
export function CheckAnswer({ answer, draft, creditsLacking }: AnswerProps) {
  const { language } = useLaget();
  const subjects = subjectsOf(draft, language);
  const { check } = LAW_PAGES[language];
  const texts = LAW_TEXTS[language];
  const [first = '', ...others] = answer.sentences;
  const ofSubjects = others.filter((one) => subjects.some((name) => one.startsWith(`${name}: `)));
  const forms = [
    ...others.filter((one) => !ofSubjects.includes(one)),
    ...permanent(answer, texts.told['form-PERMANENT']),
  ];
  const verdicts: Readonly<Record<string, string>> = check.verdicts;
  return (
    <>
      <p className="check-verdict" role="status">
        <strong>{verdicts[String(answer.outcome['hiring'])] ?? ''}</strong> {first}
      </p>
      {creditsLacking ? <p className="notice">{check.creditsLacking}</p> : null}
      <Part head={check.eachSubject} lines={ofSubjects} />
      <Part head={check.form} lines={forms} />
      <Way answer={answer} known={isWayKnown(draft, creditsLacking)} />
      <Part head={check.open} lines={leftToPeople(answer)} />
      <Considered answer={answer} />
      <Part head={check.sure} lines={[texts.confidence[answer.confidence]]}>
        <p>
          {fill(texts.checked, { day: formatDayText(answer.lawCheckedAsOf, language) })} {check.notReviewed}
        </p>
      </Part>
      <Part head={check.basis} lines={[]}>
        <ul className="paragraphs">
          {answer.basis.map((reference) => (
            <li key={reference}>
              <Reference text={reference} />
            </li>
          ))}
        </ul>
        <p className="small quiet">{check.shortNames}</p>
        <p className="small no-print">
          <Link href={LAW_PATH}>{check.toLaw}</Link>
        </p>
      </Part>
      <p className="notice">
        <strong>{texts.proposes}</strong>
      </p>
    </>
  );
}

/** A paragraph that leads to its rule. */
function Reference({ text }: { readonly text: string }) {
  return <Link href={lawAddress(text)}>{text}</Link>;
}

/** Whoever fulfils the requirement may be hired permanently; the server tells forms where the requirement is not fulfilled. */
function permanent({ outcome }: RequirementCase, text: string): readonly string[] {
  return outcome['permanentAllowed'] === true ? [text] : [];
}

interface PartProps {
  readonly head: string;
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

function Part({ head, lines, children }: PartProps) {
  if (lines.length === 0 && children === undefined) return null;
  return (
    <section className="check-part">
      <h3>{head}</h3>
      {lines.map((line) => (
        <p key={line}>{capitalisedLine(line)}</p>
      ))}
      {children}
    </section>
  );
}

function capitalisedLine(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

/** What lacks, when enough is told: without credits or pedagogical education the way to them would be a guess. */
function Way({ answer, known }: Pick<AnswerProps, 'answer'> & { readonly known: boolean }) {
  const { check } = LAW_PAGES[useLaget().language];
  if (answer.missing.length === 0) return null;
  if (!known && isRefused(answer)) return <Part head={check.way} lines={[check.wayNeeds]} />;
  return <Part head={check.way} lines={answer.missing} />;
}

function Considered({ answer }: { readonly answer: RequirementCase }) {
  const { language } = useLaget();
  const { check } = LAW_PAGES[language];
  if (answer.considered.length === 0) return null;
  return (
    <Part head={check.considered} lines={[]}>
      <ul>
        {answer.considered.map(({ rule, helps }) => (
          <li key={rule}>
            <Reference text={rule} />: {LAW_TEXTS[language].considered[helps]}
          </li>
        ))}
      </ul>
    </Part>
  );
}
