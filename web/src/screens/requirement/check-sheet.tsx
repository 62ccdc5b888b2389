import { capitalised, fill, LAW_PAGES, LAW_WORDS, listed } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { ASKED_FIELDS, type CheckDraft, NOT_BEGUN, subjectsOf } from './draft.ts';
import { questionText } from './fields.tsx';

interface SheetProps {
  readonly draft: CheckDraft;
  readonly credits: readonly string[];
}

/** On paper only: what was told, so that the answer can be checked again. */
export function SheetFacts({ draft, credits }: SheetProps) {
  const { language } = useLaget();
  const { check } = LAW_PAGES[language];
  return (
    <section className="print-only">
      <h2>{check.sheetFacts}</h2>
      <dl className="sheet-facts">
        {factLines(draft, credits, language).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Line = readonly [name: string, value: string];

function factLines(draft: CheckDraft, credits: readonly string[], language: keyof typeof LAW_PAGES): readonly Line[] {
  const { check } = LAW_PAGES[language];
  const { levels, educations } = LAW_WORDS[language];
  const nameIn = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code;
  const post: readonly Line[] = [
    [check.level, nameIn(levels, draft.level)],
    [check.subjects, listed([...subjectsOf(draft, language)], language)],
    [check.start, draft.start],
    [check.tenure, draft.tenure === 'PERMANENT' ? check.permanent : check.temporary],
    [check.teaching, check.teachings[draft.teaching]],
    [
      check.education,
      listed(
        draft.routes.map((code) => nameIn(educations, code)),
        language,
      ),
    ],
  ];
  const stp = credits.map((subject): Line => [fill(check.credits, { subject }), draft.credits[subject] ?? '']);
  const told = Object.keys(ASKED_FIELDS).map((fact): Line => {
    const value = draft.told[fact] ?? '';
    return [questionText(fact, language), spoken(value, check)];
  });
  return [...post, ...stp, ...told]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, capitalised(value)]);
}

type CheckWords = (typeof LAW_PAGES)['nb']['check'];

function spoken(value: string, { yes, no, notBegun }: Pick<CheckWords, 'yes' | 'no' | 'notBegun'>): string {
  if (value === NOT_BEGUN) return notBegun;
  return value === 'yes' ? yes : value === 'no' ? no : value;
}

/** On paper only: that it becomes a case document, and room for who assessed it and what was seen. */
export function SheetSignatures() {
  const { check } = LAW_PAGES[useLaget().language];
  const lines = [check.caseNumber, check.diploma, check.diplomaBy, check.decision, check.assessedBy];
  return (
    <section className="print-only sheet-signatures">
      <p>
        <strong>{check.caseDocument}</strong>
      </p>
      {lines.map((line) => (
        <p className="sheet-line" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}
