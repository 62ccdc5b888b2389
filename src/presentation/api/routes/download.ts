export const CSV = 'text/csv; charset=utf-8';
export const CALENDAR = 'text/calendar; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An answer that browsers save as a file. */
export function download(body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  return new Response(body, { headers });
}
