import { useEffect, useState } from 'react';
import type {
  DatasetVersionAnswer,
  DatasetVersionEntry,
  DatasetVersionsAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { fill, formatDayText } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { CauseList } from '../../../parts/cause-list.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import { get } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';

/** Digits of a version's name that are shown; enough to tell versions apart. */
const SHORT = 12;

/** What was known since when, by the name that stands in every answer; counted when it is asked for. */
export function Versions({ dataset }: { readonly dataset: string }) {
  const text = useLaget().texts.known.versions;
  const [open, setOpen] = useState(false);
  return (
    <section className="section" aria-labelledby="versions-head">
      <h2 id="versions-head">{text.head}</h2>
      <p className="quiet explained">{text.lead}</p>
      <p className="no-print">
        <button type="button" className="as-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.hide : text.show}
        </button>
      </p>
      {open ? <List key={dataset} /> : null}
    </section>
  );
}

function List() {
  const { texts, language } = useLaget();
  const text = texts.known.versions;
  const { answer, problem, again } = useAnswer<DatasetVersionsAnswer>(`/api/dataset-versions?lang=${language}`);
  const names = useNames(answer?.versions ?? null);
  if (problem !== null) return <Trouble problem={problem} again={again} />;
  if (answer === null) return <p className="loading">{texts.shell.loading}</p>;
  if (answer.versions.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <div className="table-wrap">
        <table className="plain versions">
          <caption className="sr-only">{text.head}</caption>
          <thead>
            <tr>
              <th scope="col">{text.since}</th>
              <th scope="col">{text.name}</th>
              <th scope="col">{text.because}</th>
            </tr>
          </thead>
          <tbody>
            {answer.versions.map((version, i) => (
              <Version key={version.day} version={version} name={names.get(version.day) ?? null} isNow={i === 0} />
            ))}
          </tbody>
        </table>
      </div>
      {answer.all > answer.versions.length ? (
        <p className="after-table">{fill(text.newest, { count: answer.versions.length, all: answer.all })}</p>
      ) : null}
    </>
  );
}

interface VersionProps {
  readonly version: DatasetVersionEntry;
  /** Null until it is reckoned. */
  readonly name: string | null;
  readonly isNow: boolean;
}

function Version({ version, name, isNow }: VersionProps) {
  const { texts, language } = useLaget();
  const text = texts.known.versions;
  return (
    <tr>
      <th scope="row">
        {formatDayText(version.day, language)}
        {isNow ? <span className="small quiet">{text.now}</span> : null}
      </th>
      <td>
        {name === null ? (
          <span className="quiet">{text.working}</span>
        ) : (
          <>
            <code>{name.replace('sha256:', '').slice(0, SHORT)}</code>{' '}
            <Copy name={name} label={fill(text.copyOf, { day: formatDayText(version.day, language) })} />
          </>
        )}
      </td>
      <td className="small">
        <CauseList causes={version.because} />
      </td>
    </tr>
  );
}

function Copy({ name, label }: { readonly name: string; readonly label: string }) {
  const text = useLaget().texts.known.versions;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await window.navigator.clipboard.writeText(name);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className="as-link small no-print"
      aria-label={copied ? text.copied : label}
      onClick={() => void copy()}
    >
      {copied ? text.copied : text.copy}
    </button>
  );
}

/** The names, asked for one after another: each may take a second, and nothing else should wait for them. */
function useNames(versions: readonly DatasetVersionEntry[] | null): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (versions === null) return;
    const stop = new AbortController();
    const told = new Map(versions.flatMap(({ day, dataset }) => (dataset === null ? [] : [[day, dataset] as const])));
    const tell = async () => {
      setNames(new Map(told));
      for (const { day } of versions.filter(({ dataset }) => dataset === null)) {
        const { dataset } = await get<DatasetVersionAnswer>(`/api/dataset-versions/${day}`, stop.signal);
        told.set(day, dataset);
        setNames(new Map(told));
      }
    };
    tell().catch(() => undefined);
    return () => stop.abort();
  }, [versions]);
  return names;
}
