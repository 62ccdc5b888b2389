import { Checkbox } from '@digdir/designsystemet-react';
import { dayForm, fill, LAW_PAGES, LAW_TEXTS, readDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ASKED_FIELDS, DEVIATION, NOT_BEGUN, numberIn } from './draft.ts';

interface TypedProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A number, such as credits. */
export function NumberField(props: TypedProps) {
  const { check } = LAW_PAGES[useLaget().language];
  const { value } = props;
  return (
    <TextField {...props} numeric wrong={value.trim() === '' || numberIn(value) !== null ? null : check.numberWrong} />
  );
}

/** A day as people write it; `help` has `{day}` for an example. */
export function WrittenDay({ help, ...props }: Omit<TypedProps, 'help'> & { readonly help: string }) {
  const { language, owner } = useLaget();
  const { check } = LAW_PAGES[language];
  const day = dayForm(owner.today, language);
  const isWrong = props.value.trim().length > 5 && readDayText(props.value) === null;
  return (
    <TextField {...props} numeric help={fill(help, { day })} wrong={isWrong ? fill(check.dayWrong, { day }) : null} />
  );
}

interface AskedProps {
  readonly fact: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** The field that answers a question. */
export function AskedField({ fact, value, change }: AskedProps) {
  const { language } = useLaget();
  const { check } = LAW_PAGES[language];
  const label = questionText(fact, language);
  const kind = ASKED_FIELDS[fact]?.kind;
  if (kind === 'number') return <NumberField label={label} value={value} change={change} />;
  if (kind === 'day') return <WrittenDay label={label} help={check.dayHelp} value={value} change={change} />;
  if (kind === 'begun') return <Begun label={label} value={value} change={change} />;
  const options = [
    { code: '', label: check.notAnswered },
    { code: 'yes', label: check.yes },
    { code: 'no', label: check.no },
  ];
  return <SelectField label={label} value={value} options={options} choose={change} />;
}

/** The question that asks for a fact, in words. */
export function questionText(fact: string, language: keyof typeof LAW_TEXTS): string {
  if (fact === 'furtherEducationGrades1to4Stp') return LAW_PAGES[language].check.further;
  if (fact === DEVIATION) return LAW_PAGES[language].check.deviation;
  if (fact === 'permanentTeacherPostOn') return LAW_PAGES[language].check.permanentThen;
  const asked: Readonly<Record<string, string>> = LAW_TEXTS[language].asked;
  return asked[fact] ?? fact;
}

interface BegunProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** When teacher education began, or that it has not. */
function Begun({ label, value, change }: BegunProps) {
  const { check } = LAW_PAGES[useLaget().language];
  const isNotBegun = value === NOT_BEGUN;
  return (
    <>
      <WrittenDay label={label} help={check.begunHelp} value={isNotBegun ? '' : value} change={change} />
      <Checkbox
        className="under-field"
        label={check.notBegun}
        value={NOT_BEGUN}
        checked={isNotBegun}
        onChange={() => change(isNotBegun ? '' : NOT_BEGUN)}
      />
    </>
  );
}
