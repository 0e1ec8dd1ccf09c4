import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSnapshot, type Snapshot } from '../../src/commands/diff/snapshot.js';
import { createGitTree } from '../../src/core/gitops/git-tree.js';
import { adapterFailure } from '../support/failure.js';
import { scratchFolder, type Cleanup } from '../support/world.js';

/** A commit whose writing is left to the test. */
async function snapshot(context: Cleanup, write: (folder: string) => void, temporary = scratchFolder(context)): Promise<Snapshot & { readonly asked: readonly boolean[] }> {
  const asked: boolean[] = [];
  const comparison = {
    mergeBase: async () => undefined, paths: async () => [], links: async () => [], submodules: async () => [], before: async () => new Map(),
    writeOut: async (_sha: string, { folder, wanted }: { readonly folder: string; readonly wanted: (path: string) => boolean }) => {
      asked.push(wanted('web/a.yaml'), wanted('webs/a.yaml'));
      write(folder);
      return { tooLarge: [] };
    },
  };
  const opened = await openSnapshot('a'.repeat(40), { tree: createGitTree([], () => undefined), comparison, temporary });
  return { ...opened, asked };
}

test('a folder is asked for with all that is in it, once', async (context) => {
  const one = await snapshot(context, (folder) => { writeFileSync(join(folder, 'a.yaml'), 'x'); });
  await one.provide(['web']);
  await one.provide(['web']);
  expect(one.asked).toEqual([true, false]);
  one.remove();
  expect(existsSync(one.folder)).toBe(false);
});

test('what is altered is as before afterwards, also where the work fails', async (context) => {
  const one = await snapshot(context, (folder) => { writeFileSync(join(folder, 'a.yaml'), 'before'); });
  await one.provide(['a.yaml']);
  const during = await one.altered({ writes: new Map([['a.yaml', 'during'], ['new/b.yaml', 'new']]), copies: [{ from: 'a.yaml', to: 'copy/a.yaml' }] }, async () => ['a.yaml', 'new/b.yaml', 'copy/a.yaml'].map((path) => one.read(path)));
  expect(during).toEqual(['during', 'new', 'before']);
  await expect(one.altered({ writes: new Map([['a.yaml', 'again']]), copies: [] }, async () => await Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([one.read('a.yaml'), existsSync(join(one.folder, 'new/b.yaml')), existsSync(join(one.folder, 'copy/a.yaml'))]).toEqual(['before', false, false]);
});

test('two alterations wait for each other', async (context) => {
  const one = await snapshot(context, (folder) => { writeFileSync(join(folder, 'a.yaml'), 'before'); });
  await one.provide(['a.yaml']);
  const seen = await Promise.all(['1', '2', '3'].map(async (text) => await one.altered({ writes: new Map([['a.yaml', text]]), copies: [] }, async () => {
    await Promise.resolve();
    return one.read('a.yaml');
  })));
  expect(seen).toEqual(['1', '2', '3']);
});

test.for(['there', 'nowhere'])('nothing is written or read through a link to what is %s', async (where, context) => {
  const outside = scratchFolder(context);
  const one = await snapshot(context, (folder) => { symlinkSync(where === 'there' ? outside : join(outside, 'nowhere'), join(folder, '.osop-values')); });
  await one.provide(['.osop-values']);
  for (const alteration of [{ writes: new Map([['.osop-values/a.yaml', 'x']]), copies: [] }, { writes: new Map<string, string>(), copies: [{ from: '.osop-values', to: 'b' }] }, { writes: new Map([['../a.yaml', 'x']]), copies: [] }]) {
    expect(await adapterFailure(one.altered(alteration, async () => undefined))).toMatchObject({ code: 'refused' });
  }
  expect(() => one.read('.osop-values/a.yaml')).toThrow('symbolic link');
  expect(existsSync(join(outside, 'a.yaml')) || existsSync(join(outside, 'nowhere'))).toBe(false);
});

test('the text of a file is what was written', async (context) => {
  const one = await snapshot(context, (folder) => { writeFileSync(join(folder, 'é.yaml'), 'é'); });
  await one.provide(['']);
  expect([one.read('é.yaml'), readFileSync(join(one.folder, 'é.yaml'), 'utf8')]).toEqual(['é', 'é']);
});

test.each([
  ['itself', { from: 'web', to: 'web/charts/a' }, 'refused', 'web cannot be put into itself'],
  ['a folder in it', { from: '', to: 'web/charts/a' }, 'refused', 'The repository cannot be put into itself'],
  ['what is a file', { from: 'lib', to: 'web/a.yaml/lib' }, 'failed', 'web/a.yaml/lib cannot be put there'],
])('T9: a chart that depends on one that would be copied into %s is not rendered, and nothing of it stays', async (_name, copy, code, message) => {
  const folder: string[] = [];
  const one = await snapshot({ onTestFinished }, (at) => {
    folder.push(at);
    for (const path of ['web', 'lib']) mkdirSync(join(at, path));
    for (const path of ['web/a.yaml', 'lib/b.yaml']) writeFileSync(join(at, path), 'x');
  });
  await one.provide(['']);
  expect(await adapterFailure(one.altered({ writes: new Map(), copies: [copy] }, async () => undefined))).toMatchObject({ code, message: expect.stringContaining(message) });
  expect(readdirSync(folder.join(''), { recursive: true }).toSorted()).toEqual(['lib', 'lib/b.yaml', 'web', 'web/a.yaml']);
  expect(await adapterFailure(one.altered({ writes: new Map([['web/a.yaml/b.yaml', 'x']]), copies: [] }, async () => undefined))).toMatchObject({ code: 'failed' });
});

test('a temporary folder that is not there yet is made', async (context) => {
  const parent = join(scratchFolder(context), 'not/there');
  const one = await snapshot(context, () => undefined, parent);
  expect(existsSync(join(parent, basename(one.folder)))).toBe(true);
  one.remove();
});

test('F24: where no temporary folder can be made, that is said', async (context) => {
  const file = join(scratchFolder(context), 'file');
  writeFileSync(file, '');
  expect(await adapterFailure(snapshot(context, () => undefined, file))).toMatchObject({ code: 'failed', message: expect.stringContaining('No temporary folder can be made in') });
});
