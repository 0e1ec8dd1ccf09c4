import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createWorkspace } from '../../src/adapters/workspace.js';

let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'osop-workspace-'));
  root = join(folder, 'repo');
  mkdirSync(join(root, 'env', 'prod'), { recursive: true });
  writeFileSync(join(folder, 'outside.yaml'), 'secret: 1\n');
  writeFileSync(join(root, 'env', 'prod', 'app.yaml'), '\uFEFFä: 1\r\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(path: string): string | undefined {
  return createWorkspace({ root }).readText(path);
}

describe('reading a file of the workspace', () => {
  it('gives its text byte for byte, and undefined when there is none', () => {
    expect(read('env/prod/app.yaml')).toBe('\uFEFFä: 1\r\n');
    expect(read('./env/../env/prod/app.yaml')).toBe('\uFEFFä: 1\r\n');
    expect(read('env/missing.yaml')).toBeUndefined();
    expect(read('env/prod/app.yaml/below')).toBeUndefined();
  });

  it('works when the workspace itself is reached by a link', () => {
    symlinkSync(root, join(folder, 'link-to-repo'));
    expect(createWorkspace({ root: join(folder, 'link-to-repo') }).readText('env/prod/app.yaml')).toContain('ä');
  });

  it('T9 refuses paths that lead out, absolute ones and NUL', () => {
    for (const path of ['../outside.yaml', 'env/../../outside.yaml', '/etc/passwd', join(folder, 'outside.yaml'), 'env\0', 'C:\\x', '\\\\host\\share', '..']) {
      expect(() => read(path)).toThrow(expect.objectContaining({ code: 'refused' }));
    }
  });

  it('T10 refuses a link to a file or folder outside, and follows one inside', () => {
    symlinkSync(join(folder, 'outside.yaml'), join(root, 'file.yaml'));
    symlinkSync(folder, join(root, 'dir'));
    symlinkSync('env/prod/app.yaml', join(root, 'inside.yaml'));
    symlinkSync('loop', join(root, 'loop'));
    for (const path of ['file.yaml', 'dir/outside.yaml', 'loop']) {
      expect(() => read(path)).toThrow(expect.objectContaining({ code: 'refused' }));
    }
    expect(read('inside.yaml')).toContain('ä');
  });

  it('does not take a folder beside the workspace for one inside because its name begins the same', () => {
    mkdirSync(join(folder, 'repo-other'));
    writeFileSync(join(folder, 'repo-other', 'x'), 'x');
    symlinkSync(join(folder, 'repo-other', 'x'), join(root, 'x'));
    expect(() => read('x')).toThrow(expect.objectContaining({ code: 'refused' }));
  });

  it('T20 refuses git’s own files, which can hold the token of the checkout', () => {
    mkdirSync(join(root, '.git'));
    writeFileSync(join(root, '.git', 'config'), 'extraheader = secret');
    symlinkSync('.git/config', join(root, 'innocent.yaml'));
    for (const path of ['.git/config', 'env/../.git/config', 'innocent.yaml']) {
      expect(() => read(path)).toThrow(expect.objectContaining({ code: 'refused' }));
    }
  });

  it('refuses what is not a file, without waiting for a pipe', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    for (const path of ['pipe', 'env', '.']) {
      expect(() => read(path)).toThrow(expect.objectContaining({ code: 'refused' }));
    }
  });

  it('T14 says too-large for more than 20 MiB, and failed for text that is not UTF-8', () => {
    writeFileSync(join(root, 'large.yaml'), '');
    truncateSync(join(root, 'large.yaml'), 20 * 1024 * 1024 + 1);
    expect(() => read('large.yaml')).toThrow(expect.objectContaining({ code: 'too-large' }));
    writeFileSync(join(root, 'latin1.yaml'), Buffer.from([0xe4, 0x0a]));
    expect(() => read('latin1.yaml')).toThrow(expect.objectContaining({ code: 'failed', message: expect.stringContaining('UTF-8') }));
  });
});
