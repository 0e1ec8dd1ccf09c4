import { expect, test } from 'vitest';
import { setStage } from '../support/stage.js';

test('an empty commit that fails is not taken for its own revert, nor synced a second time', async () => {
  const stage = await setStage({ outcomes: { v2: 'sync-failed' } });
  stage.commit('v2');
  const empty = stage.push({});
  const { record, changes, node } = await stage.deploy(empty, { settings: { rollback: 'git-revert' } });
  expect(record).toMatchObject({ result: 'failed', exitCode: 3 });
  expect(node('rollback').problems[0]).toMatchObject({ code: 'OSOP-ROLLBACK-001', message: expect.stringContaining(`${empty.slice(0, 7)} changes nothing that could be taken back`) });
  expect(changes).toEqual(['POST sync']);
  expect(stage.git('rev-parse', 'origin/main')).toBe(empty);
});

test('an error of manifest generation that the server keeps is given up before a sync, which would end with it', async () => {
  const stage = await setStage();
  stage.simulator.setFaults({ manifestError: 'exit status 1' });
  for (let failures = 0; failures < 3; failures += 1) await stage.simulator.read('web', { refresh: 'normal' });
  stage.simulator.setFaults({ manifestError: undefined });
  const { record, changes } = await stage.deploy(stage.commit('v2'));
  expect(record.reason).toBeUndefined();
  expect(record).toMatchObject({ result: 'succeeded', exitCode: 0 });
  expect(changes).toEqual(['POST sync']);
  expect(stage.simulator.requests.filter(({ path }) => path.includes('refresh=hard'))).toHaveLength(1);
});
