import { Checkbox, Field, Input, Label } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { dayForm, fill, LAW_PAGES, LAW_TEXTS, readDayText } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { ASKED_FIELDS, NOT_BEGUN, numberIn } from './draft.ts';

interface TypedProps {
  readonly label: string;
  readonly help?: string;
  /** What is said where the text is not what it should be; null where it is. */
  readonly wrong: string | null;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A short text with what is wrong with it. The value is held by the page, so that it can be cleared. */
function TypedField({ label, help, wrong, value, change }: TypedProps) {
  const told = useId();
  const below = wrong ?? help;
  return (
    <Field className="field">
      <Label>{label}</Label>
      <Input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        aria-invalid={wrong !== null}
        {...(below === undefined ? {} : { 'aria-describedby': told })}
        onChange={({ target }) => change(target.value)}
      />
      {below === undefined ? null : (
        <p className={wrong === null ? 'help' : 'help wrong'} id={told}>
          {below}
        </p>
      )}
    </Field>
  );
}

/** A number, such as credits. */
export function NumberField(props: Omit<TypedProps, 'wrong'>) {
  const { check } = LAW_PAGES[useLaget().language];
  const { value } = props;
  return <TypedField {...props} wrong={value.trim() === '' || numberIn(value) !== null ? null : check.numberWrong} />;
}

/** A day as people write it; `help` has `{day}` for an example. */
export function WrittenDay({ help, ...props }: Omit<TypedProps, 'wrong' | 'help'> & { readonly help: string }) {
  const { language, owner } = useLaget();
  const { check } = LAW_PAGES[language];
  const day = dayForm(owner.today, language);
  const isWrong = props.value.trim().length > 5 && readDayText(props.value) === null;
  return <TypedField {...props} help={fill(help, { day })} wrong={isWrong ? fill(check.dayWrong, { day }) : null} />;
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
