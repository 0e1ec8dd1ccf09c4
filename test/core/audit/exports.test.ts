import { describe, expect, test } from 'vitest';
import { exportRecords } from '../../../src/core/audit/exports.js';
import { csvColumns } from '../../../src/core/audit/flat-records.js';
import type { JsonObject } from '../../../src/core/json.js';

const hash = (digit: string): string => digit.repeat(64);
const base = { v: 1, time: '2026-01-02T03:04:05.678Z', run: '6f1c1d0e-0000-4000-8000-000000000001', actor: 'ada', run_url: 'https://ci.example.com/runs/1', prev: hash('0') };
const sync: JsonObject = { ...base, seq: 1, event: 'sync.failed', app: { name: 'web', namespace: 'team', uid: 'u-1' }, revision: 'abc', error: 'no "way", really', hash: hash('1') };
const gate: JsonObject = { ...base, seq: 2, event: 'gate.passed', app: 'web', status: 'succeeded', hash: hash('2') };
const text = [sync, gate].map((record) => `${JSON.stringify(record)}\n`).join('');
const exported = (records: readonly JsonObject[], format: Parameters<typeof exportRecords>[1]): string => exportRecords(records.map((record) => `${JSON.stringify(record)}\n`).join(''), format, '1.2.3');

describe('an export', () => {
  test('as JSON Lines is the file, byte for byte', () => {
    expect(exportRecords(`${text}not a record`, 'jsonl', '1.2.3')).toBe(`${text}not a record`);
  });

  test('leaves out the lines of a ledger and what is no record', () => {
    const lines = `{"event":"ledger.entry"}\n${text}{torn`;
    expect(exportRecords(lines, 'csv', '1.2.3')).toBe(exportRecords(text, 'csv', '1.2.3'));
    expect(exportRecords(lines, 'ocsf', '1.2.3').trim().split('\n')).toHaveLength(2);
    expect(JSON.parse(exportRecords(lines, 'cloudevents', '1.2.3'))).toHaveLength(2);
  });

  test('as CSV has a header, columns that stay, quotes where they are needed, and all other facts as JSON', () => {
    const [header, first] = exported([sync], 'csv').split('\r\n');
    expect(header).toBe('time,run,seq,event,actor,run_url,app,namespace,uid,revision,commit,status,reason,facts,prev,hash');
    expect(header?.split(',')).toEqual([...csvColumns]);
    const facts = JSON.stringify({ app: sync['app'], revision: 'abc', error: 'no "way", really' }).replaceAll('"', '""');
    expect(first).toBe(`${base.time},${base.run},1,sync.failed,ada,${base.run_url},web,team,u-1,abc,,,"no ""way"", really","${facts}",${hash('0')},${hash('1')}`);
  });

  test.each(['=HYPERLINK("http://evil")', '+1+1', '-2+3', '@SUM(1)', '\tx', '\rx', '＝1'])('as CSV gives a spreadsheet no formula: %j', (actor) => {
    const [, row = ''] = /\r\n([\s\S]*)\r\n$/.exec(exported([{ ...sync, actor }], 'csv')) ?? [];
    expect(row).toContain(`'${actor.replaceAll('"', '""')}`);
    expect(row).not.toMatch(/(?:^|,)"?[=+\-@\t\r＝]/);
  });

  test('as OCSF is an API Activity with all that the class asks for', () => {
    const events = exported([sync, gate], 'ocsf').trim().split('\n').map((line) => JSON.parse(line) as JsonObject);
    // https://schema.ocsf.io/1.3.0/classes/api_activity: what is required, and the sum that makes the type.
    for (const event of events) {
      for (const required of ['activity_id', 'actor', 'api', 'category_uid', 'class_uid', 'metadata', 'severity_id', 'src_endpoint', 'time', 'type_uid']) expect(event).toHaveProperty(required);
      expect(event['type_uid']).toBe(6003 * 100 + Number(event['activity_id']));
    }
    expect(events[0]).toMatchObject({
      class_uid: 6003, category_uid: 6, activity_id: 3, status_id: 2, severity_id: 3, time: Date.parse(base.time), message: 'sync.failed: no "way", really',
      metadata: { version: '1.3.0', uid: hash('1'), product: { name: 'osop-argocd', version: '1.2.3' } }, actor: { user: { name: 'ada' } }, api: { operation: 'sync.failed' },
      src_endpoint: { name: 'ci.example.com' }, resources: [{ type: 'Application', name: 'web', uid: 'u-1', namespace: 'team' }],
    });
    expect(JSON.parse(events[0]?.['raw_data'] as string)).toEqual(sync);
    expect(events[1]).toMatchObject({ activity_id: 2, status_id: 1, severity_id: 1, resources: [{ name: 'web' }] });
  });

  test('as CloudEvents has the record as data and its hash as id', () => {
    expect(JSON.parse(exported([sync], 'cloudevents'))).toEqual([{
      specversion: '1.0', id: hash('1'), source: base.run_url, type: 'osop-argocd.audit.sync.failed.v1', time: base.time, subject: 'web', datacontenttype: 'application/json', data: sync,
    }]);
    const { run_url: _, ...elsewhere } = sync;
    expect(JSON.parse(exported([elsewhere], 'cloudevents'))).toMatchObject([{ source: `urn:uuid:${base.run}` }]);
  });
});
