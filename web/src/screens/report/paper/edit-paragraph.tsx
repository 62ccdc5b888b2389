import { Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ReportParagraph } from '../../../../../src/presentation/api/contract/index.ts';
import { REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { type Doing, editAt } from '../page/doing.ts';
import { textOf } from './paragraph-text.ts';

interface EditProps {
  readonly paragraph: ReportParagraph;
  readonly doing: Doing;
  readonly close: () => void;
}

/** About so many letters stand on a line of the paper. */
const LETTERS = 64;

/** The text of a paragraph to be changed: saved by the button or Ctrl and Enter, left by Escape. */
export function EditParagraph({ paragraph, doing, close }: EditProps) {
  const { language } = useLaget();
  const texts = REPORT_PAGES[language].edit;
  const was = textOf(paragraph.pieces);
  const [text, setText] = useState(was);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const help = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(was.length, was.length);
  }, [was.length]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (text === was || (await doing.edit(paragraph.id, text))) close();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  const { busy } = doing.sending;
  const problem = doing.problemAt(editAt(paragraph.id));
  return (
    <form ref={form} className="paper-edit" onSubmit={(event) => void save(event)} noValidate>
      <Field>
        <Label lang={language}>{texts.label}</Label>
        <Textarea
          ref={field}
          rows={Math.max(2, Math.ceil(text.length / LETTERS))}
          value={text}
          aria-describedby={help}
          onKeyDown={keys}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="help" id={help} lang={language}>
          {texts.help}
        </p>
      </Field>
      {problem === null ? null : <Trouble problem={problem} />}
      <div className="mend-actions" lang={language}>
        <Button type="submit" disabled={busy}>
          {texts.save}
        </Button>
        <Button type="button" variant="secondary" onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
