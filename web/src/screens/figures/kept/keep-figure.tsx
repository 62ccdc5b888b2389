import { Button, Dialog } from '@digdir/designsystemet-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FigureAnswer, KeptFigure, LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { type FigureQuestion, keepPath } from '../figure-path.ts';
import { useLabels } from '../labels.ts';
import { KEPT_PATH } from './kept-path.ts';
import { questionInWords, readKept } from './kept-question.ts';

interface KeepProps {
  readonly question: FigureQuestion;
  readonly metric: LiveMetric;
  readonly answered: FigureAnswer['period'] | undefined;
}

/** «Ta vare på tallet», and where those that are kept are found. */
export function KeepFigure(props: KeepProps) {
  const { texts, session } = useLaget();
  const text = texts.known.kept;
  const [saved, setSaved] = useState<{ readonly path: string; readonly name: string } | null>(null);
  const path = keepPath(props.question);
  return (
    <>
      {session.keepsData ? <KeepDialog {...props} saved={(name) => setSaved({ path, name })} /> : null}
      <Link href={KEPT_PATH}>{text.link}</Link>
      <p role="status" className="kept-told">
        {saved === null || saved.path !== path ? null : (
          <>
            <strong>{fill(text.saved, { name: saved.name })}</strong> <Link href={KEPT_PATH}>{text.savedLink}</Link>
          </>
        )}
      </p>
    </>
  );
}

function KeepDialog({ question, metric, answered, saved }: KeepProps & { readonly saved: (name: string) => void }) {
  const text = useLaget().texts.known.kept;
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useId();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="as-link" onClick={() => setOpen(true)}>
        {text.keep}
      </button>
      <Dialog
        ref={dialog}
        onClose={() => setOpen(false)}
        closeButton={text.close}
        aria-labelledby={head}
        className="keep-dialog"
      >
        <h2 id={head}>{text.keep}</h2>
        {!open ? null : question.asked.audience === 'internal' ? (
          <p className="dialog-text">{text.internal}</p>
        ) : (
          <KeepForm question={question} metric={metric} answered={answered} close={close} saved={saved} />
        )}
      </Dialog>
    </>
  );
}

interface FormProps extends KeepProps {
  readonly close: () => void;
  readonly saved: (name: string) => void;
}

function KeepForm({ question, metric, answered, close, saved }: FormProps) {
  const { texts, language } = useLaget();
  const text = texts.known.kept;
  const label = useLabels();
  const [name, setName] = useState('');
  const [lacking, setLacking] = useState(false);
  const { busy, problem, send } = useSending();
  const path = keepPath(question);
  const asked = readKept(path.split('?')[1] ?? '', metric.alias, answered);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setLacking(name.trim() === '');
    if (name.trim() === '') return;
    const kept = await send(() => post<KeptFigure>(path, { name }));
    if (kept === null) return;
    saved(kept.entry.name);
    setName('');
    close();
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <p className="dialog-text">{text.text}</p>
      <p className="small">
        <strong>{text.what}:</strong> {questionInWords(asked, { texts: text, language, metric, label })}
      </p>
      <TextField label={text.name} help={text.nameHelp} value={name} change={setName} />
      {lacking ? (
        <p className="help wrong" role="alert">
          {text.nameMissing}
        </p>
      ) : null}
      {problem === null ? null : <Trouble problem={problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={busy}>
          {busy ? text.saving : text.save}
        </Button>
        <Button type="button" variant="secondary" onClick={close}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
