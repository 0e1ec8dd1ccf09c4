import { expect, test } from 'vitest';
import { readRollbackTo } from '../../../src/core/rollback/rollback-to.js';

test.each([
  ['last-healthy', { kind: 'last-healthy' }],
  ['steps:2', { kind: 'steps', steps: 2 }],
  ['id:0', { kind: 'id', id: 0 }],
  ['4D1F2A9', { kind: 'commit', revision: '4d1f2a9' }],
  ['a'.repeat(40), { kind: 'commit', revision: 'a'.repeat(40) }],
  ['steps:0', undefined], ['steps:-1', undefined], ['id:', undefined], ['4d1f2a', undefined], ['a'.repeat(41), undefined], ['main', undefined], ['id:1 ', undefined],
])('%s', (text, to) => {
  expect(readRollbackTo(text)).toEqual(to);
});
