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
import { beginWith, fieldsOf, type Wished, wishOf } from './wished.ts';

interface MakeProps {
  readonly answer: ReportsAnswer;
  /** What the address names. */
  readonly query: URLSearchParams;
  /** Called when a draft is ready. */
  readonly made: () => void;
}

/** «Lag utkast til 2. tertial»: what, of which time, school or action, in which language, how it goes, and the way to it. */
export function MakeDraft({ answer, query, made }: MakeProps) {
  const { language } = useLaget();
  const { make, list, languages } = REPORT_PAGES[language];
  const [wished, setWished] = useState<Wished>(() => beginWith(answer, query));
  const [written, setWritten] = useState<Language>(language);
  const sending = useSending();
  const { goes, follow } = useMaking(answer.making[0] ?? null, made);
  const isOn = goes?.state === 'waiting' || goes?.state === 'running';
  const begin = async () => {
    const body = { ...wishOf(wished), language: written };
    const begun = await sending.send(() => post<ReportMaking>(`/api/reports?lang=${language}`, body));
    if (begun !== null) follow(begun);
  };
  const isTertial = wished.kind === 'tertial';
  const period = answer.tertials.find(({ code }) => code === wished.tertial)?.label;
  if (isTertial && period === undefined) return <p className="report-empty">{list.noneToMake}</p>;
  return (
    <section className="report-make no-print" aria-label={make.head}>
      <div className="report-make-fields">
        {fieldsOf(answer, wished, make).map(({ field, label, options }) => (
          <SelectField
            key={field}
            label={label}
            value={wished[field]}
            options={options}
            choose={(code) => setWished({ ...wished, [field]: code })}
          />
        ))}
        <SelectField
          label={make.language}
          value={written}
          options={LANGUAGES.map((code) => ({ code, label: languages[code] }))}
          choose={(code) => setWritten(LANGUAGES.find((one) => one === code) ?? language)}
        />
        <Button type="button" disabled={isOn || sending.busy} onClick={() => void begin()}>
          {isTertial ? fill(make.button, { period: period ?? '' }) : make.sheetButton}
        </Button>
      </div>
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      {goes === null ? null : <Goes making={goes} />}
    </section>
  );
}

/** How it goes: a bar while it goes on, then the way to the draft, or why there is none. */
function Goes({ making }: { readonly making: ReportMaking }) {
  const { make } = REPORT_PAGES[useLaget().language];
  const { state, asked, report, problem, label } = making;
  if (state === 'waiting' || state === 'running') {
    const text = fill(make[state], { period: label, asked });
    return (
      <div className="report-going">
        <p>{text}</p>
        <progress aria-label={fill(make.button, { period: label })} />
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
