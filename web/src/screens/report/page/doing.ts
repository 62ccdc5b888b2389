import type {
  ReportActed,
  ReportEdited,
  ReportExceptBody,
  ReportExceptionBody,
  ReportPublishBody,
} from '../../../../../src/presentation/api/contract/index.ts';
import { type Language, REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { post } from '../../../server/ask-server.ts';
import type { Sending } from '../../../server/use-sending.ts';

/** What can be done with a report; each gives whether it was done. */
export interface Doing {
  readonly sending: Sending;
  /** Why what was tried at a place was not done; null where it was, or where something else was tried last. */
  readonly problemAt: (at: string) => Sending['problem'];
  /** Nothing was tried: what is opened anew has no problem yet. */
  readonly forget: () => void;
  readonly approve: () => Promise<boolean>;
  readonly takeBackApproval: () => Promise<boolean>;
  readonly except: (body: ReportExceptBody) => Promise<boolean>;
  readonly takeBackException: (body: ReportExceptionBody) => Promise<boolean>;
  /** Null as the rules wrote it. */
  readonly edit: (paragraph: string, text: string | null) => Promise<boolean>;
  readonly publish: (body: ReportPublishBody) => Promise<boolean>;
  readonly withdraw: (reason: string) => Promise<boolean>;
}

interface Place {
  /** `/api/reports/ID` */
  readonly path: string;
  readonly language: Language;
  readonly sending: Sending;
  /** Where something was tried last. */
  readonly tried: string;
  readonly tries: (at: string) => void;
  /** Called when something was done, with what is told of it. */
  readonly done: (told: string) => void;
}

/** Where a problem is told of what is done beside the paper, by a button of its own. */
export const BESIDE = 'beside';

export function doingOn({ path, language, sending, tried, tries, done }: Place): Doing {
  const pages = REPORT_PAGES[language];
  const act = async (name: string, body: unknown, { told, at = BESIDE }: Telling) => {
    tries(at);
    const acted = await sending.send(() => post<ReportActed | ReportEdited>(`${path}/${name}?lang=${language}`, body));
    if (acted !== null) done(told);
    return acted !== null;
  };
  return {
    sending,
    problemAt: (at) => (tried === at ? sending.problem : null),
    forget: () => tries(''),
    approve: () => act('approve', {}, { told: pages.approval.done }),
    takeBackApproval: () => act('approve/take-back', {}, { told: pages.approval.takenBack }),
    except: (body) => act('except', body, { told: pages.check.excepted, at: exceptAt(body) }),
    takeBackException: (body) => act('except/take-back', body, { told: pages.check.exceptionTakenBack }),
    edit: (paragraph, text) => {
      const telling = text === null ? { told: pages.edit.undone } : { told: pages.edit.saved, at: editAt(paragraph) };
      return act('edit', { paragraph, text }, telling);
    },
    publish: async (body) => atTheTop(await act('publish', body, { told: pages.publish.done, at: PUBLISH })),
    withdraw: async (reason) =>
      atTheTop(await act('withdraw', { reason }, { told: pages.withdraw.done, at: WITHDRAW })),
  };
}

interface Telling {
  readonly told: string;
  /** Where it is told why it was not done. */
  readonly at?: string;
}

export const PUBLISH = 'publish';
export const WITHDRAW = 'withdraw';

export function exceptAt({ check, place }: ReportExceptionBody): string {
  return `except ${check} ${place}`;
}

export function editAt(paragraph: string): string {
  return `edit ${paragraph}`;
}

/** Where a report stands is told at the top of its page. */
function atTheTop(isDone: boolean): boolean {
  if (isDone) window.scrollTo(0, 0);
  return isDone;
}
