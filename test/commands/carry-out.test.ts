import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AuditTrail } from '../../src/commands/audit-trail.js';
import { carryOut, type Performance } from '../../src/commands/carry-out.js';
import { engineSettings } from '../../src/commands/engine-settings.js';
import { readTrigger } from '../../src/core/trigger.js';
import { rollbackWorkflow } from '../../src/core/workflow/built-in.js';
import { planWorkflow } from '../../src/core/workflow/plan.js';
import { readSettings } from '../../src/settings.js';
import { createFakeClock } from '../support/fake-clock.js';
import { noFacts, unusedPorts, defaultSettings } from '../support/engine.js';

test('F37 a run whose first record cannot be written is not begun: nothing is asked of anyone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'osop-carry-out-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  const clock = createFakeClock();
  const [{ settings }, { plan }] = await Promise.all([
    readSettings({ command: 'rollback', app: 'web' }, {}),
    planWorkflow(rollbackWorkflow, 'built-in.osop.yaml', { repositories: [], branch: 'main', inputs: { app: 'web' }, variables: {}, slackBound: false, allowCommands: false, prune: false, customHandlers: [], readWorkflow: () => undefined }),
  ]);
  if (settings === undefined || plan === undefined) throw new Error('no plan');
  const audit = AuditTrail.at(join(folder, 'audit.jsonl'), { clock }, (text) => text);
  // Its descriptor is gone, as that of a disk is that has failed.
  audit.close();
  const performance: Performance = {
    plan, settings, clock, audit,
    source: { file: 'built-in.osop.yaml', text: rollbackWorkflow, hash: 'a'.repeat(64) },
    problems: [], engine: { ...engineSettings(settings, { askArgocd: true, runCommands: false, manifestChecks: defaultSettings.manifestChecks }) },
    // Each of them throws.
    ports: { ...unusedPorts(), random: { uuid: () => '00000000-0000-4000-8000-000000000001', fraction: () => 0 } },
    facts: noFacts, trigger: readTrigger({}, undefined),
    host: { env: {}, clock, signal: new AbortController().signal, folder },
    report: () => { throw new Error('a run has begun'); },
  };
  const { record } = await carryOut(performance);
  expect(record).toMatchObject({ result: 'failed', exitCode: 2, headline: 'Nothing was changed', problems: [{ code: 'OSOP-AUDIT-001', message: expect.stringContaining('EBADF') }] });
  expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).toBe('');
});
