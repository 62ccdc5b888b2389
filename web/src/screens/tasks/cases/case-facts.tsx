import {
  FULFILMENT_PAGES,
  formatDayText,
  LAW_PAGES,
  LAW_TEXTS,
  LAW_WORDS,
  type Language,
} from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

type Facts = Readonly<Record<string, unknown>>;
type Line = readonly [name: string, value: string];

/** The facts of a check in words: what was asked, and what was told. */
export function CaseFacts({ facts }: { readonly facts: Facts }) {
  const { language } = useLaget();
  return (
    <dl className="plan-facts">
      {linesOf(facts, language).map(([name, value]) => (
        <div key={`${name} ${value}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Every fact on a line, whatever it is within; a fact that has no words is called by its own name. */
function linesOf(facts: Facts, language: Language, within = ''): readonly Line[] {
  return Object.entries(facts).flatMap(([name, value]): readonly Line[] => {
    if (value === null || name === 'kind') return [];
    if (typeof value === 'object' && !Array.isArray(value)) return linesOf(value as Facts, language, name);
    return [[nameOf(name, within, language), spokenValue(value, language)]];
  });
}

function nameOf(name: string, within: string, language: Language): string {
  const { check } = LAW_PAGES[language];
  if (within === 'subjectStp') return check.credits.replace('{subject}', name);
  const own: Readonly<Record<string, string>> = {
    level: check.level,
    subjects: check.subjects,
    start: check.start,
    tenure: check.tenure,
    routes: check.education,
    furtherEducationGrades1to4Stp: check.further,
    permanentTeacherPostOn: check.permanentThen,
    ...FULFILMENT_PAGES[language].factNames,
  };
  const asked: Readonly<Record<string, string>> = LAW_TEXTS[language].asked;
  return own[name] ?? asked[name] ?? asked[`${within}.${name}`] ?? name;
}

function spokenValue(value: unknown, language: Language): string {
  const { check } = LAW_PAGES[language];
  if (typeof value === 'boolean') return value ? check.yes : check.no;
  if (Array.isArray(value)) return value.map((one) => spokenValue(one, language)).join(', ');
  const text = String(value);
  const { levels, educations } = LAW_WORDS[language];
  const words: Readonly<Record<string, string>> = {
    ...levels,
    ...educations,
    ...FULFILMENT_PAGES[language].factValues,
    PERMANENT: check.permanent,
    TEMPORARY: check.temporary,
  };
  return words[text] ?? formatDayText(text, language);
}
