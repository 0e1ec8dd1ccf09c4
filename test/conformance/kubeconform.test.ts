import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSchemaStore } from '../../src/adapters/schema-store.js';
import { ManifestChecker } from '../../src/core/manifests/manifest-checker.js';
import type { Problem } from '../../src/core/problem.js';
import { mutatedManifests, type MutatedManifest } from './random-manifests.js';

/** kubeconform, and the schemas that it reads, made from what `npm run schemas` downloaded. CI has both. */
const downloads = join(import.meta.dirname, '../../build/openapi');
const installed = spawnSync('kubeconform', ['-v']).status === 0;
const missing = [...(installed ? [] : ['kubeconform is not on PATH']), ...(existsSync(downloads) ? [] : ['`npm run schemas` was not run here'])];
if (missing.length > 0 && process.env['CONFORMANCE'] === 'required') throw new Error(missing.join('; '));

const count = 5_000;
const version = '1.36';

/**
 * Where the verdicts differ, and why. Kubernetes' API server reads null as "not given" for an optional field of any
 * type; kubeconform's schemas allow it for all types but these two, which are unions there.
 */
const explained: readonly { readonly mutation: string; readonly ours: string; readonly theirs: string }[] = [
  { mutation: 'null for q', ours: 'valid', theirs: 'statusInvalid' },
  { mutation: 'null for x', ours: 'valid', theirs: 'statusInvalid' },
];

interface Compared extends MutatedManifest {
  readonly ours: string;
  readonly theirs: string;
  readonly problems: readonly Problem[];
}

describe.skipIf(missing.length > 0)(`${count} manifests of all kinds, each changed in one place, beside kubeconform${missing.length > 0 ? ` (skipped: ${missing.join('; ')})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const compared: Compared[] = [];

  beforeAll(async () => {
    const [schemas, manifests] = [join(folder, 'schemas'), join(folder, 'manifests')];
    execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/kubeconform-schemas.mjs'), schemas, version]);
    mkdirSync(manifests);
    const store = readSchemaStore();
    const all = mutatedManifests(store, { version, count, seed: 20_261_121 });
    all.forEach(({ text }, index) => { writeFileSync(join(manifests, `${index}.yaml`), text); });
    const { stdout } = spawnSync('kubeconform', ['-strict', '-verbose', '-n', '2', '-output', 'json', '-schema-location', join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json'), manifests], { encoding: 'utf8', maxBuffer: 1e9 });
    const { resources } = JSON.parse(stdout) as { readonly resources: readonly { readonly filename: string; readonly status: string }[] };
    const theirs = new Map(resources.map(({ filename, status }) => [filename.slice(filename.lastIndexOf('/') + 1), status]));
    for (const [index, manifest] of all.entries()) {
      const checker = new ManifestChecker({ store, versions: [version], strict: true, skip: [], reject: [], ignoreMissingSchemas: false, policies: new Map() });
      await checker.file(`${index}.yaml`, manifest.text);
      const { manifests: verdicts, problems } = checker.report({ notChecked: [], seconds: 0 });
      compared.push({ ...manifest, ours: verdicts[0]?.verdict ?? 'none', theirs: theirs.get(`${index}.yaml`) ?? 'none', problems });
    }
  }, 120_000);

  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  const agrees = ({ ours, theirs }: Compared): boolean => (theirs === 'statusValid' ? ours === 'valid' : ours === 'invalid' && ['statusInvalid', 'statusError'].includes(theirs));

  test('about half of them are wrong, and every kind of the store is among them', () => {
    const invalid = compared.filter(({ theirs }) => theirs !== 'statusValid').length;
    expect(invalid).toBeGreaterThan(count * 0.4);
    expect(invalid).toBeLessThan(count * 0.8);
    expect(new Set(compared.map(({ kind }) => kind)).size).toBeGreaterThan(75);
    expect(compared.every(({ theirs }) => theirs !== 'none')).toBe(true);
  });

  test('the verdicts agree on at least 99.9 %, and each difference is explained', () => {
    const different = compared.filter((manifest) => !agrees(manifest));
    const unexplained = different.filter(({ mutation, ours, theirs }) => !explained.some((row) => row.mutation === mutation && row.ours === ours && row.theirs === theirs));
    expect(unexplained.map(({ mutation, ours, theirs, problems }) => ({ mutation, ours, theirs, problems: problems.map(({ message }) => message) }))).toEqual([]);
    expect(different.length).toBeLessThanOrEqual(count / 1000);
  });

  test('the line is right in every invalid one', () => {
    const invalid = compared.filter(({ ours }) => ours === 'invalid');
    const elsewhere = invalid.filter(({ lines, problems }) => !problems.every(({ where }) => lines.includes(where?.line ?? 0)));
    expect(elsewhere.map(({ mutation, lines, problems }) => ({ mutation, lines, problems: problems.map(({ message, where }) => `${where?.line}: ${message}`) }))).toEqual([]);
  });
});
