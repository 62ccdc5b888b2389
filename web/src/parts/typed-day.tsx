import { dayForm, fill } from '../../../src/presentation/language/index.ts';
import { useLaget } from '../app/laget.tsx';
import { TextField } from './text-field.tsx';

interface TypedDayProps {
  readonly label: string;
  /** With `{day}` for an example. */
  readonly help: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What is wrong with it; null where nothing is. */
  readonly wrong: string | null;
}

/** A day as people write it, with an example; whoever holds the form judges it when it is sent. */
export function TypedDay({ help, ...props }: TypedDayProps) {
  const { language, owner } = useLaget();
  return <TextField {...props} numeric help={fill(help, { day: dayForm(owner.today, language) })} />;
}
