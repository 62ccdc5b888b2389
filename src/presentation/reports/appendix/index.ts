export { fileName, reportCsv, reportCsvFiles } from './report-csv.ts';
export { reportJsonStat } from './report-json-stat.ts';
export { reportXlsx } from './report-xlsx.ts';
