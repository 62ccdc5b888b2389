import { FULFILMENT_PAGES, FULFILMENT_TEXTS, type Language } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { NumberField, WrittenDay } from '../../requirement/fields.tsx';

interface FieldsProps<Row> {
  readonly row: Row;
  readonly set: (part: Partial<Row>) => void;
}

type FieldName = keyof (typeof FULFILMENT_TEXTS)['nb']['fields'];

interface FieldProps<Row> extends FieldsProps<Row> {
  readonly name: keyof Row & FieldName;
}

/** A line of text of a row, by the name of its field. */
export function RowText<Row>({ row, set, name }: FieldProps<Row>) {
  const { language } = useLaget();
  return (
    <TextField
      label={labelOf(name, language)}
      value={String(row[name])}
      change={(value) => set(partOf<Row>(name, value))}
    />
  );
}

/** A number of a row. */
export function RowNumber<Row>({ row, set, name }: FieldProps<Row>) {
  const { language } = useLaget();
  return (
    <NumberField
      label={labelOf(name, language)}
      value={String(row[name])}
      change={(value) => set(partOf<Row>(name, value))}
    />
  );
}

/** A day of a row, as people write it. */
export function RowDay<Row>({ row, set, name, label }: FieldProps<Row> & { readonly label?: string }) {
  const { language } = useLaget();
  return (
    <WrittenDay
      label={label ?? labelOf(name, language)}
      help={FULFILMENT_PAGES[language].dayHelp}
      value={String(row[name])}
      change={(value) => set(partOf<Row>(name, value))}
    />
  );
}

interface CodeProps<Row> extends FieldProps<Row> {
  readonly codes: Readonly<Record<string, string>>;
  /** True where nothing need be chosen. */
  readonly open?: boolean;
}

/** One of a closed list. */
export function RowCode<Row>({ row, set, name, codes, open = false }: CodeProps<Row>) {
  const { language } = useLaget();
  const none = open ? [{ code: '', label: FULFILMENT_PAGES[language].chooseNone }] : [];
  return (
    <SelectField
      label={labelOf(name, language)}
      value={String(row[name])}
      options={[...none, ...Object.entries(codes).map(([code, label]) => ({ code, label }))]}
      choose={(value) => set(partOf<Row>(name, value))}
    />
  );
}

function labelOf(name: FieldName, language: Language): string {
  const names: Readonly<Record<string, string>> = FULFILMENT_TEXTS[language].fields;
  return names[name] ?? name;
}

function partOf<Row>(name: PropertyKey, value: string): Partial<Row> {
  return { [name]: value } as Partial<Row>;
}
