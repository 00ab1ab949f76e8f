// The schemas under ajv in strict mode, and the types at work on what the command prints.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { highlights, known, numbers, said } from '../build/js/highlights.js';
import { schemas } from '../schemas.mjs';

const project = process.env.GPR_PROJECT ?? '../../..';
const gpr = (...args) => {
  try {
    return execFileSync('java', ['-jar', `${project}/gpr-cli/target/gpr.jar`, ...args], { encoding: 'utf8' });
  } catch (ended) {
    assert.equal(ended.status, 1, 'findings are no failure');
    return ended.stdout;
  }
};
const sample = `${project}/samples/mistakes-2021.txt`;
const report = JSON.parse(gpr('read', sample));
const result = JSON.parse(gpr('check', '--format', 'json', '--lang', 'en', sample));

const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true }));
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, file]) => [name, ajv.compile(JSON.parse(readFileSync(file, 'utf8')))]),
);

test('what the command prints is valid', () => {
  assert.ok(validators.report(report), JSON.stringify(validators.report.errors));
  assert.ok(validators['check-result'](result), JSON.stringify(validators['check-result'].errors));
  assert.ok(result.findings.length > 0 && result.diagnosis.length > 0);
  result.findings.forEach((one) => assert.ok(validators.finding(one)));
  result.diagnosis.forEach((one) => assert.ok(validators.diagnosis(one)));
});

const changed = (original, change) => {
  const copy = structuredClone(original);
  change(copy);
  return copy;
};

for (const [what, change] of Object.entries({
  'a count in quotes': (it) => (it.T3.received.total = '8'),
  'a fraction of an application': (it) => (it.T3.received.total = 1.5),
  'a cell that is left out': (it) => delete it.T3.received.total,
  'a name with a slip': (it) => (it.T3.recieved = it.T3.received),
  'table two of the other form': (it) => (it.form = '2019'),
})) {
  test(`a report is refused for ${what}`, () => {
    assert.ok(!validators.report(changed(report, change)));
  });
}

for (const [what, change] of Object.entries({
  'a severity that there is not': (it) => (it.findings[0].severity = 'fatal'),
  'a place of no kind': (it) => delete it.findings.find((one) => one.place).place.kind,
  'no version of the contract': (it) => delete it.contract,
})) {
  test(`a result is refused for ${what}`, () => {
    assert.ok(!validators['check-result'](changed(result, change)));
  });
}

test('cells can be highlighted without reading a sentence', () => {
  const total = highlights(result).find((one) => one.cell === 'T3.received.total');
  assert.equal(total.where, 'line 81, column 2');
  assert.ok(total.messages.length > 0);
  const balance = result.findings.find((one) => one.key === 'T3-BALANCE!T3.received.natural');
  assert.deepEqual(numbers(balance).slice(0, 2), [8, 9]);
  assert.equal(balance.place.heading, '3、收到和处理政府信息公开申请情况'); // as printed
  assert.equal(known(report.T3.received), 9);
});

test('numbers of the text are found by what they are about', () => {
  assert.deepEqual(said(result, 'requests'), [9]);
});

test('counts beyond 2^53 need another parser than that of JavaScript', () => {
  const large = '{"total": 999999999999999999}';
  assert.notEqual(String(JSON.parse(large).total), '999999999999999999');
  assert.equal(Number.isSafeInteger(JSON.parse(large).total), false);
});
