import { expect, test } from 'vitest';
import { Deployments } from '../../src/engine/deployments.js';

test('deployments stand in the order in which they were announced, whichever records something first', () => {
  const deployments = new Deployments();
  deployments.announce([{ name: 'broken' }, { name: 'api' }, { name: 'never-begun' }]);
  deployments.update({ name: 'api' }, { state: 'requested' });
  deployments.update({ name: 'broken' }, { state: 'failed' });
  deployments.update({ name: 'db' }, { state: 'not-begun' });
  deployments.announce([{ name: 'db' }, { name: 'broken' }]);
  expect(deployments.all().map(({ app, state }) => [app.name, state])).toEqual([['broken', 'failed'], ['api', 'requested'], ['db', 'not-begun']]);
});
