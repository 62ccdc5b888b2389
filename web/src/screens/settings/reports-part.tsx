import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import type { SettingsAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { ACCESS_PAGES } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { post } from '../../server/ask-server.ts';
import { useAnswer } from '../../server/use-answer.ts';
import { useSending } from '../../server/use-sending.ts';

/** The owner's name and colour, as reports show them. */
export function ReportsPart() {
  const { language, session } = useLaget();
  const { ownReports: text, loading } = ACCESS_PAGES[language];
  const { answer, problem, again } = useAnswer<SettingsAnswer>(`/api/settings?lang=${language}`);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{loading}</p>;
  const name = answer.settings['owner-name'] ?? '';
  const colour = answer.settings['owner-colour'] ?? '';
  if (!session.may.includes('settings')) {
    return (
      <>
        <p className="settings-lead">{text.lead}</p>
        <p>
          {text.name}: {name}
        </p>
        <p>
          {text.colour}: {colour === OURS ? text.ours : colour}
        </p>
        <p className="quiet">{text.may}</p>
      </>
    );
  }
  return (
    <>
      <p className="settings-lead">{text.lead}</p>
      <OneSetting setting="owner-name" label={text.name} help={null} now={name} />
      <OneSetting setting="owner-colour" label={text.colour} help={text.help} now={colour} />
    </>
  );
}

/** The setting of an owner without a colour of its own: shown as nothing, and nothing is kept as it. */
const OURS = 'auto';
const shown = (value: string) => (value === OURS ? '' : value);

interface OneSettingProps {
  readonly setting: 'owner-name' | 'owner-colour';
  readonly label: string;
  readonly help: string | null;
  readonly now: string;
}

function OneSetting({ setting, label, help, now }: OneSettingProps) {
  const { language, refresh } = useLaget();
  const { ownReports: text } = ACCESS_PAGES[language];
  const [value, setValue] = useState(shown(now));
  const [isSaved, setIsSaved] = useState(false);
  const { busy, problem, send } = useSending();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsSaved(false);
    const body = { key: setting, value: setting === 'owner-colour' && value.trim() === '' ? OURS : value };
    const answer = await send(() => post<SettingsAnswer>(`/api/settings?lang=${language}`, body));
    if (answer === null) return;
    setValue(shown(answer.settings[setting] ?? value));
    setIsSaved(true);
    // The head of the page has the owner's name.
    refresh();
  };
  const change = (typed: string) => {
    setIsSaved(false);
    setValue(typed);
  };
  const { detail = null } = problem ?? {};
  return (
    <form className="keep-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField label={label} {...(help === null ? {} : { help })} value={value} change={change} wrong={detail} />
      {problem !== null && detail === null ? <Trouble problem={problem} /> : null}
      <div className="mend-actions">
        <Button type="submit" disabled={busy}>
          {text.save}
        </Button>
        <span role="status">{isSaved ? text.saved : ''}</span>
      </div>
    </form>
  );
}
