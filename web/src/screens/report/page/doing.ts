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
  /** Called when something was done, with what is told of it. */
  readonly done: (told: string) => void;
}

export function doingOn({ path, language, sending, done }: Place): Doing {
  const pages = REPORT_PAGES[language];
  const act = async (name: string, body: unknown, told: string) => {
    const acted = await sending.send(() => post<ReportActed | ReportEdited>(`${path}/${name}?lang=${language}`, body));
    if (acted !== null) done(told);
    return acted !== null;
  };
  return {
    sending,
    approve: () => act('approve', {}, pages.approval.done),
    takeBackApproval: () => act('approve/take-back', {}, pages.approval.takenBack),
    except: (body) => act('except', body, pages.check.excepted),
    takeBackException: (body) => act('except/take-back', body, pages.check.exceptionTakenBack),
    edit: (paragraph, text) => act('edit', { paragraph, text }, text === null ? pages.edit.undone : pages.edit.saved),
    publish: async (body) => atTheTop(await act('publish', body, pages.publish.done)),
    withdraw: async (reason) => atTheTop(await act('withdraw', { reason }, pages.withdraw.done)),
  };
}

/** Where a report stands is told at the top of its page. */
function atTheTop(isDone: boolean): boolean {
  if (isDone) window.scrollTo(0, 0);
  return isDone;
}
