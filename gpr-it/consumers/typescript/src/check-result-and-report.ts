export type { Address, CheckedReport, Finding, Place } from './check-result.js';
export type { AnnualReport, Table3, Table4, Tally } from './report.js';
