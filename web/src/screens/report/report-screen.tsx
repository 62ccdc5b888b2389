import '../../look/report/paper.css';
import '../../look/report/report.css';
import type { Address } from '../../address/address.ts';
import { ReportList } from './list/report-list.tsx';
import { ReportPage } from './page/report-page.tsx';
import { reportIn } from './report-path.ts';

/** Reports, and the page of one below them. */
export function ReportScreen({ path, query }: Address) {
  const id = reportIn(path);
  return id === null ? <ReportList query={query} /> : <ReportPage key={id} id={id} />;
}
