// Each line below must be refused by the compiler: types that let everything pass would be none.
import type { AnnualReport, CheckedReport, Table3 } from './check-result-and-report.js';

export function misuse(result: CheckedReport, report: AnnualReport, table: Table3): unknown[] {
  return [
    // @ts-expect-error a name that no result has
    result.findngs,
    // @ts-expect-error a blank is null
    table.received.total + 1,
    // @ts-expect-error a severity that there is not
    result.findings.filter((finding) => finding.severity === 'fatal'),
    // @ts-expect-error words of the JSON are small
    result.claims.filter((claim) => claim.concept === 'CARRIED_IN'),
    // @ts-expect-error the form may be the trial form, whose table two is another one
    report.T2.fees.amount.toFixed(2),
    // @ts-expect-error an address with a slip in it
    result.findings.flatMap((finding) => finding.cells).find((cell) => cell.address === 'T3.recieved.total'),
  ];
}
