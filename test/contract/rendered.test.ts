import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/json.js';
import { useBench, type App } from './bench.js';
import { configMap } from './manifests.js';

const bench = useBench('rendered');
const secret = (name: string, value: string): string => `apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\nstringData: {password: ${value}}\n`;
let app: App;
/** With value 1, with value 2, and one later that changes nothing of the application. */
let shas: readonly [one: string, two: string, unrelated: string];

beforeAll(async () => {
  app = await bench().create('web', { files: { 'settings.yaml': configMap(`${bench().project}-web`, '1'), 'secret.yaml': secret(`${bench().project}-web`, 'one') } });
  const one = bench().target.repository.git('rev-parse', 'HEAD');
  const two = app.commit({ 'settings.yaml': configMap(app.name, '2'), 'secret.yaml': secret(app.name, 'two') });
  shas = [one, two, bench().target.repository.commit({ 'elsewhere/README.md': `${bench().target.runId}\n` })];
  // Where the branch is, is remembered for a while.
  await app.refresh('normal');
});

/** Values of the ConfigMaps, and what is shown of the Secrets. */
function valuesIn(objects: readonly JsonObject[]): readonly unknown[] {
  return objects.map(({ kind, data, stringData }) => [kind, data, stringData]).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

function rendered(value: string): readonly unknown[] {
  return [['ConfigMap', { value }, undefined], ['Secret', { password: '++++++++' }, undefined]];
}

describe('A19 the manifests of an Application', () => {
  it('A19 are rendered at the commit that is named, or at the target revision, and values of Secrets are masked', async () => {
    const client = bench().client();
    expect(valuesIn(await client.manifests({ name: app.name }, { revision: shas[0] }))).toEqual(rendered('1'));
    expect(valuesIn(await client.manifests({ name: app.name }, { revision: shas[1] }))).toEqual(rendered('2'));
    expect(valuesIn(await client.manifests({ name: app.name }, {}))).toEqual(rendered('2'));
  });

  it('A19 are the same at a later commit that changes something else', async () => {
    const client = bench().client();
    const [ours, later] = [await client.manifests({ name: app.name }, { revision: shas[1] }), await client.manifests({ name: app.name }, { revision: shas[2] })];
    expect(later).toEqual(ours);
  });

  it('A19 are texts in a list, and nothing else is in the answer', async () => {
    const { status, json } = await bench().call('GET', `${app.path}/manifests?revision=${shas[0]}`);
    expect(status).toBe(200);
    expect(Object.keys(json)).toEqual(['manifests']);
    expect(json['manifests']).toEqual([expect.any(String), expect.any(String)]);
  });

  it('A19 change nothing: what is compared and deployed stays as it was', async () => {
    const before = await app.get();
    await bench().client().manifests({ name: app.name }, { revision: shas[0] });
    const after = await app.get();
    expect([after.spec, after.status.history, after.operation]).toEqual([before.spec, before.status.history, before.operation]);
  });

  it('A19 at a commit that is not there are 500 with code 2', async () => {
    const answer = await bench().call('GET', `${app.path}/manifests?revision=${'0'.repeat(39)}1`);
    expect(answer).toMatchObject({ status: 500, json: { code: 2 } });
    await expect(bench().client().manifests({ name: app.name }, { revision: `${'0'.repeat(39)}1` })).rejects.toMatchObject({ code: 'failed', ambiguous: false });
  });

  it('A19 without the permission to get the Application are a masked 403', async () => {
    const answer = await bench().call('GET', `${app.path}/manifests?revision=${shas[0]}`, { token: await bench().roleToken('nobody') });
    expect(answer).toMatchObject({ status: 403, json: { code: 7, message: 'permission denied' } });
  });
});

describe('A19 the manifests of an Application with several sources', () => {
  let several: App;
  const values = async (query: string): Promise<string> => (await bench().call('GET', `${several.path}/manifests?${query}`)).text;

  beforeAll(async () => {
    const { url, branch } = bench().target.repository;
    const source = { repoURL: url, path: app.name, targetRevision: branch };
    several = await bench().create('several', { files: { 'settings.yaml': configMap(`${bench().project}-several`, '7') }, spec: { sources: [source, { repoURL: url, path: `${bench().project}-several`, targetRevision: branch }] } });
  });

  it('A19 are rendered at the commits of the positions, from 1; the others keep their target revisions', async () => {
    const text = await values(`sourcePositions=1&revisions=${shas[0]}`);
    expect([text.includes(String.raw`\"value\":\"1\"`), text.includes(String.raw`\"value\":\"7\"`)]).toEqual([true, true]);
    const client = bench().client();
    expect(valuesIn(await client.manifests({ name: several.name }, { sourcePositions: [1, 2], revisions: [shas[1], bench().target.repository.git('rev-parse', 'HEAD')] }))).toContainEqual(['ConfigMap', { value: '2' }, undefined]);
  });

  it('A19 pay no heed to a revision without a position', async () => {
    expect(await values(`revision=${shas[0]}`)).toContain(String.raw`\"value\":\"2\"`);
  });

  it('A19 leave the sources of the Application as others see them', async () => {
    const shown = async (): Promise<unknown> => (await bench().call('GET', `/api/v1/applications?name=${several.name}&fields=items.spec.sources`)).json['items'];
    const before = await shown();
    await values(`sourcePositions=1&revisions=${shas[0]}`);
    expect(await shown()).toEqual(before);
  });

  it('A19 at a position that is not there, or without its revision, are 500', async () => {
    expect((await bench().call('GET', `${several.path}/manifests?sourcePositions=3&revisions=${shas[0]}`)).json).toMatchObject({ code: 2, message: 'source position is out of range' });
    expect((await bench().call('GET', `${several.path}/manifests?sourcePositions=1&sourcePositions=2&revisions=${shas[0]}`)).json).toMatchObject({ code: 13 });
  });
});
