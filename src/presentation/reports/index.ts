export { bridgeCsvOf } from './bridge-csv.ts';
export { compareCsvOf, keyMetricsCsvOf } from './compare-csv.ts';
export { controlCsvOf } from './control-csv.ts';
export { csvOf } from './csv.ts';
export { type ExportWords, exportWords, provenanceLines } from './export-words.ts';
export { type JsonStat, jsonStatOf } from './json-stat.ts';
export { reportedTemplate } from './reported-template.ts';
export { type ListedSchool, type SchoolList, schoolsCsv, schoolsSheet, schoolsXlsx } from './schools-sheet.ts';
export { xlsxOf } from './xlsx.ts';
