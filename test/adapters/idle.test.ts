import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isIdle } from '../../src/adapters/idle.js';

test.each<readonly [string, readonly string[]]>([
  ['nothing', []], ['standard error', ['PipeWrap']], ['both standard streams', ['PipeWrap', 'TTYWrap']],
])('a process with %s is idle', (_title, resources) => {
  expect(isIdle(resources)).toBe(true);
});

test.each<readonly [string, readonly string[]]>([
  ['a write to a pipe', ['PipeWrap', 'WriteWrap']], ['one pipe more than it began with', ['PipeWrap', 'PipeWrap', 'PipeWrap']], ['a timer', ['Timeout']],
  ['a child', ['ProcessWrap']], ['a file that is read', ['PipeWrap', 'FSReqCallback']], ['a connection', ['TCPSocketWrap']], ['a thread', ['MessagePort']],
])('a process with %s is not', (_title, resources) => {
  expect(isIdle(resources)).toBe(false);
});

test('that is how Node.js calls a child and a server', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  expect(process.getActiveResourcesInfo()).toEqual(expect.arrayContaining(['ProcessWrap', 'TCPServerWrap']));
  server.close();
  child.stdin.end();
  await once(child, 'exit');
});
