import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** What a file loads before its first line runs: modules of ours by their paths, packages by their names. What is only a type is not loaded. */
function loadedBy(entry: string): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [resolve(source, entry)];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    const name = relative(source, file);
    if (found.has(name)) continue;
    found.add(name);
    for (const [, kind, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (type )?(?:[^;]*? from )?'([^']+)';/gm)) {
      if (kind !== undefined) continue;
      if (!from.startsWith('.')) found.add(from);
      else next.push(resolve(dirname(file), from.replace(/\.js$/, '.ts')));
    }
  }
  return found;
}

// Each of these takes longer to load than a small repository to validate.
const heavy = new Set(['yaml', 'ajv', 'ajv/dist/2020.js', '@bufbuild/cel', '@actions/core', '@actions/github']);

describe('what is loaded at once', () => {
  it.each([
    ['cli.ts', 'by every command'],
    ['settings.ts', 'where inputs are read'],
    ['commands/validate/cli-parts.ts', 'to validate'],
    ['core/manifests/manifest-checker.ts', 'to check a manifest'],
    ['commands/surfaces/show-validation.ts', 'to show a validation'],
  ])('%s, %s, has no library in it, no template language and no engine', (entry) => {
    expect([...loadedBy(entry)].filter((name) => heavy.has(name) || /^(?:engine|simulator|core\/gitops\/go-template)\//.test(name))).toEqual([]);
  });

  it('is seen by this test where it is there', () => {
    expect([...loadedBy('core/yaml/read-yaml.ts')]).toContain('yaml');
    expect([...loadedBy('core/gitops/given-parameters.ts')].some((name) => name.startsWith('core/gitops/go-template/'))).toBe(true);
  });
});
