import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { dist, node } from '../support/mini-runner.js';
import { scratchFolder } from '../support/world.js';
import { writeFiles } from '../support/write-files.js';

const documents = 3_000;

test('a program that is done with its work still waits for a slow reader to take all of its output', async (context) => {
  const folder = scratchFolder(context);
  writeFiles(folder, { 'all.yaml': Array.from({ length: documents }, (_, index) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings-${index}}\n`).join('') });
  const child = spawn(node, [join(dist, 'cli/index.js'), 'validate', '--no-changed-only', '--format', 'json', '--working-directory', folder], { env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  // Its last word on standard error. What it writes then is more than a pipe holds, and nobody reads it yet.
  child.stderr.setEncoding('utf8');
  for (let told = ''; !told.includes(`${documents} manifests checked`);) told += String(await once(child.stderr, 'data'));
  const { manifests } = JSON.parse(await text(child.stdout)) as JsonObject;
  expect(manifests).toHaveLength(documents);
  expect(await ended).toEqual([0, null]);
});
