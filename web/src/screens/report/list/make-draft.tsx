import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ReportMaking, ReportsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill, LANGUAGES, type Language, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { Link } from '../../../address/link.tsx';
import { useLaget } from '../../../app/laget.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { Told } from '../../../parts/told.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { post } from '../../../server/ask-server.ts';
import { useSending } from '../../../server/use-sending.ts';
import { reportPath } from '../report-path.ts';
import { useMaking } from './use-making.ts';

interface MakeProps {
  readonly answer: ReportsAnswer;
  readonly tertial: string | null;
  /** Called when a draft is ready. */
  readonly made: () => void;
}

/** «Lag utkast til 2. tertial»: of which tertial, in which language, how it goes, and the way to it. */
export function MakeDraft({ answer: { tertials, making }, tertial, made }: MakeProps) {
  const { language } = useLaget();
  const { make, list, languages } = REPORT_PAGES[language];
  const [latest] = tertials;
  const [chosen, setChosen] = useState(tertials.find(({ code }) => code === tertial)?.code ?? latest?.code ?? '');
  const [written, setWritten] = useState<Language>(language);
  const sending = useSending();
  const { goes, follow } = useMaking(making[0] ?? null, made);
  const isOn = goes?.state === 'waiting' || goes?.state === 'running';
  const labelOf = (code: string) => tertials.find((one) => one.code === code)?.label ?? code;
  const begin = async () => {
    const body = { tertial: chosen, language: written };
    const begun = await sending.send(() => post<ReportMaking>(`/api/reports?lang=${language}`, body));
    if (begun !== null) follow(begun);
  };
  if (latest === undefined) return <p className="report-empty">{list.noneToMake}</p>;
  return (
    <section className="report-make no-print" aria-label={make.head}>
      <div className="report-make-fields">
        <SelectField label={make.period} value={chosen} options={tertials} choose={setChosen} />
        <SelectField
          label={make.language}
          value={written}
          options={LANGUAGES.map((code) => ({ code, label: languages[code] }))}
          choose={(code) => setWritten(LANGUAGES.find((one) => one === code) ?? language)}
        />
        <Button type="button" disabled={isOn || sending.busy} onClick={() => void begin()}>
          {fill(make.button, { period: labelOf(chosen) })}
        </Button>
      </div>
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      {goes === null ? null : <Goes making={goes} period={labelOf(goes.tertial)} />}
    </section>
  );
}

/** How it goes: a bar while it goes on, then the way to the draft, or why there is none. */
function Goes({ making, period }: { readonly making: ReportMaking; readonly period: string }) {
  const { make } = REPORT_PAGES[useLaget().language];
  const { state, asked, report, problem } = making;
  if (state === 'waiting' || state === 'running') {
    const text = fill(make[state], { period, asked });
    return (
      <div className="report-going">
        <p>{text}</p>
        <progress aria-label={fill(make.button, { period })} />
        <p className="quiet small">{make.leave}</p>
      </div>
    );
  }
  return (
    <Told of={making.id} busy={false}>
      <p className={state === 'failed' ? 'notice mend' : 'notice'}>
        <strong>{state === 'failed' ? make.failed : make.done}</strong>{' '}
        {report === null ? problem : <Link href={reportPath(report)}>{make.open}</Link>}
      </p>
    </Told>
  );
}
