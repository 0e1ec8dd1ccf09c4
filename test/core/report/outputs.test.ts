import { describe, expect, test } from 'vitest';
import { jsonReport, outputsOf } from '../../../src/core/report/outputs.js';
import { appReport, gitRevertedRun, invalidRun, rolledBackRun, runRecord } from '../../support/records.js';

describe('the outputs of a run', () => {
  test('tell result, commits, applications, rollback and problems', () => {
    expect(outputsOf(gitRevertedRun())).toEqual({
      result: 'rolled-back',
      'commit-sha': '3f2a9c1d5e7b80412c6d9e0f1a2b3c4d5e6f7081',
      'previous-sha': '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'revert-sha': '9e8d7c6b5a4f3e2d1c0b9a8f7e6d5c4b3a291807',
      images: '[]',
      'changed-files': '["apps/production/deployment.yaml","apps/production/values.yaml"]',
      apps: '[{"name":"production-app","namespace":null,"result":"rolled-back","sync":"Synced","health":"Healthy","revision":"0a1b2c3d4e5f60718293a4b5c6d7e8f901234567","url":"https://argocd.example.com/applications/production-app","seconds":62.5,"causes":["Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found"]}]',
      'sync-status': 'Synced',
      'health-status': 'Healthy',
      revision: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
      'rollback-strategy': 'git-revert',
      validation: '{"valid":true,"checked":4,"invalid":0,"skipped":0,"errors":[]}',
      problems: '[{"code":"OSOP-GATE-001","severity":"error","message":"production-app is Degraded: Deployment/web: ImagePullBackOff: manifest for registry.example.com/web:v2 not found","file":".github/deploy.osop.yaml","line":41,"column":5,"hint":"push the image web:v2, or deploy a tag that exists"}]',
    });
  });

  test('are empty where nothing is known', () => {
    const { problems: _problems, ...others } = outputsOf(invalidRun());
    expect(others).toEqual({
      result: 'failed', 'commit-sha': '', 'previous-sha': '', 'revert-sha': '', 'changed-files': '[]', apps: '[]',
      images: '[]', 'sync-status': '', 'health-status': '', revision: '', 'rollback-strategy': '', validation: '',
    });
    expect(outputsOf(runRecord({ apps: [appReport({ sync: undefined, health: undefined, revision: undefined })] }))).toMatchObject({ 'sync-status': '', 'health-status': '', revision: '' });
  });

  test('T7: that are JSON stand on one line, whatever is in them', () => {
    const { apps, 'changed-files': files } = outputsOf(runRecord({ changedFiles: ['a\nEOF\nresult=succeeded'], apps: [appReport({ causes: ['b\r\nEOF'] })] }));
    expect(files).toBe('["a\\nEOF\\nresult=succeeded"]');
    expect(apps).not.toMatch(/[\r\n]/);
  });
});

describe('the JSON report', () => {
  test('is the outputs as JSON values under the same names', () => {
    const record = rolledBackRun();
    const report = jsonReport(record);
    expect(Object.keys(report).slice(0, 2)).toEqual(['result', 'problems']);
    expect(report).toMatchObject({ 'changed-files': record.changedFiles, validation: record.validation, 'revert-sha': null, 'exit-code': 1, headline: record.headline, notices: record.notices });
    expect(Object.keys(outputsOf(record)).filter((name) => !(name in report))).toEqual([]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('leaves out what a problem does not have', () => {
    expect(jsonReport(invalidRun())['problems']).toEqual([
      { code: 'OSOP-DOC-003', severity: 'error', message: '`purpos` is not known to OSOP', file: 'deploy.osop.yaml', line: 7, column: 5, hint: 'did you mean `purpose`?' },
      { code: 'OSOP-INPUT-003', severity: 'error', message: 'the input `argocd-server` is missing' },
      { code: 'OSOP-DOC-006', severity: 'warning', message: 'OSOP 2.9 is newer than 2.0', file: 'deploy.osop.yaml', line: 1, column: 15 },
    ]);
  });
});
