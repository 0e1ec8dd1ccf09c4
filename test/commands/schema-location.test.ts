import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cli } from '../../src/cli.js';
import { startForwardProxy } from '../support/forward-proxy.js';
import { withinAsync } from '../support/processor-time.js';
import { createRealClock } from '../support/real-clock.js';

let folder: string;
let servers: Server[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'schema-location-'));
  mkdirSync(join(folder, 'repository', '.git'), { recursive: true });
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of the repository; anything but text as JSON. */
function write(path: string, content: unknown): void {
  const file = join(folder, 'repository', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const shop = (spec: string, name = 'a'): string => `apiVersion: example.com/v1\nkind: Shop\nmetadata:\n  name: ${name}\nspec:\n  size: ${spec}\n`;
const schemaOf = (type: string): object => ({ $schema: 'http://json-schema.org/schema#', type: 'object', properties: { spec: { type: 'object', properties: { size: { type } }, additionalProperties: false } } });

interface Validated {
  readonly code: number;
  readonly verdicts: readonly string[];
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

/** `osop-argocd validate`, with these locations. */
async function validate(locations: readonly string[], more: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Validated> {
  let text = '';
  const io = {
    host: { env: { RUNNER_TEMP: join(folder, 'temporary'), ...env }, clock: createRealClock(), signal: new AbortController().signal, folder: join(folder, 'repository') },
    stdout: (written: string) => { text += written; },
    stderr: () => undefined,
    color: false,
  };
  const code = await cli(['validate', '--policies', 'none', '--format', 'json', ...locations.flatMap((location) => ['--schema-location', location]), ...more], io);
  const { manifests = [], problems } = JSON.parse(text) as {
    readonly manifests?: readonly { readonly name: string; readonly verdict: string }[];
    readonly problems: readonly { readonly code: string; readonly message: string; readonly hint?: string; readonly file?: string; readonly line?: number; readonly column?: number }[];
  };
  return {
    code,
    verdicts: manifests.filter(({ verdict }) => verdict !== 'skipped').map(({ name, verdict }) => `${name}: ${verdict}`),
    problems: problems.map(({ code: id, message, file, line }) => `${file === undefined || file === null ? '' : `${file}:${line} `}${id} ${message}`),
    hints: problems.map(({ hint }) => hint ?? ''),
  };
}

const misfit = 'OSOP-MANIFEST-003 Shop a: `spec.size` must be an integer, not the string "big"';

describe('files', () => {
  const catalogue = 'schemas/{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json';

  test('of the catalogue\'s layout are found, and a misfit is shown on its line', async () => {
    write('shop.yaml', shop('big'));
    write('schemas/example.com/shop_v1.json', schemaOf('integer'));
    expect(await validate([catalogue])).toMatchObject({ code: 2, verdicts: ['Shop a: invalid'], problems: [`shop.yaml:6 ${misfit}`] });
  });

  test('of kubernetes-json-schema\'s layout are found by their folder, with the version and -strict in it', async () => {
    write('shop.yaml', shop('1'));
    write('schemas/v1.34.0-standalone-strict/shop-example-v1.json', schemaOf('integer'));
    write('schemas/master-standalone/shop-example-v1.json', schemaOf('integer'));
    expect(await validate(['schemas'], ['--kubernetes-version', '1.34'])).toMatchObject({ code: 0, verdicts: ['Shop a: valid'] });
    expect(await validate(['schemas'], ['--no-strict'])).toMatchObject({ code: 0, verdicts: ['Shop a: valid'] });
    expect(await validate(['schemas'])).toMatchObject({ code: 2, problems: ['shop.yaml:2 OSOP-MANIFEST-004 Shop a: there is no schema for example.com/v1 Shop at any schema-location'] });
  });

  test('count from the working directory, and may be anywhere when they are absolute', async () => {
    write('apps/shop.yaml', shop('big'));
    write('apps/s/shop.json', schemaOf('integer'));
    writeFileSync(join(folder, 'shop.json'), JSON.stringify(schemaOf('string')));
    expect(await validate(['s/{{.ResourceKind}}.json'], ['--working-directory', 'apps'])).toMatchObject({ code: 2, problems: [`apps/shop.yaml:6 ${misfit}`] });
    expect(await validate([join(folder, '{{.ResourceKind}}.json')])).toMatchObject({ code: 0, verdicts: ['Shop a: valid'] });
  });

  test('that refer to definitions beside them are put together', async () => {
    write('shop.yaml', shop('big'));
    write('s/shop.json', { type: 'object', properties: { spec: { $ref: '_definitions.json#/definitions/com.example.v1.ShopSpec' } } });
    write('s/_definitions.json', { definitions: { 'com.example.v1.ShopSpec': { type: 'object', properties: { size: { $ref: '#/definitions/Size' } } }, Size: { type: 'integer' } } });
    expect(await validate(['s/{{.ResourceKind}}.json'])).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
  });

  test.each([
    ['lead out of the repository', '../s/{{.ResourceKind}}.json', 'OSOP-INPUT-001 input schema-location: `../s/{{.ResourceKind}}.json` leads out of the repository'],
    ['lead out of it behind a variable', '{{.Group}}/../../{{.ResourceKind}}.json', 'OSOP-INPUT-001 input schema-location: `{{.Group}}/../../{{.ResourceKind}}.json` leads out of the repository'],
    ['are a folder that is not there', 'nowhere', 'OSOP-INPUT-004 input schema-location: there is no folder `nowhere`'],
    ['have an unknown variable', 's/{{ .Kund }}.json', 'OSOP-INPUT-001 input schema-location: `s/{{ .Kund }}.json` has the unknown variable `.Kund`'],
  ])('that %s are refused before anything else', async (_, location, problem) => {
    write('shop.yaml', 'a: [\n');
    expect(await validate([location])).toMatchObject({ code: 2, verdicts: [], problems: [problem] });
  });

  test('that a link leads out of the repository are not read', async () => {
    write('shop.yaml', shop('1'));
    writeFileSync(join(folder, 'outside.json'), JSON.stringify(schemaOf('integer')));
    write('s/README', '');
    symlinkSync(join(folder, 'outside.json'), join(folder, 'repository/s/shop.json'));
    expect(await validate(['s/{{.ResourceKind}}.json'])).toMatchObject({
      code: 2, verdicts: ['Shop a: could-not-check'],
      problems: ['shop.yaml:2 OSOP-MANIFEST-002 Shop a: could not be checked: its schema s/shop.json could not be read: the path leads out of the repository'],
    });
  });

  test.each([
    ['is not JSON', '{"type":\n "object",,}', 's/shop.json:2 OSOP-MANIFEST-002 the schema s/shop.json cannot be used: it is not JSON'],
    ['is no schema', { properties: { spec: 1 } }, 's/shop.json:1 OSOP-MANIFEST-002 the schema s/shop.json cannot be used: it is no JSON Schema: /properties/spec is no schema'],
    ['refers to what is not there', { $ref: 'gone.json' }, 's/shop.json:1 OSOP-MANIFEST-002 the schema s/shop.json cannot be used: it refers to s/gone.json, which is not there'],
    ['refers to a place outside', { $ref: '../../outside.json' }, 's/shop.json:1 OSOP-MANIFEST-002 the schema s/shop.json cannot be used: it is no JSON Schema: /$ref refers to a document of another place, which is not followed'],
    ['refers to a URL', { $ref: 'https://example.com/x.json' }, 's/shop.json:1 OSOP-MANIFEST-002 the schema s/shop.json cannot be used: it is no JSON Schema: /$ref refers to a document of another place, which is not followed'],
  ])('a schema that %s is told once, and its manifests are not checked', async (_, schema, problem) => {
    write('shop.yaml', `${shop('1')}---\n${shop('2', 'b')}`);
    write('s/shop.json', schema);
    const { code, verdicts, problems } = await validate(['s/{{.ResourceKind}}.json', 'default'], ['--ignore-missing-schemas', '--manifests', 'shop.yaml']);
    expect({ code, verdicts }).toEqual({ code: 2, verdicts: ['Shop a: could-not-check', 'Shop b: could-not-check'] });
    expect(problems.filter((line) => line.startsWith('s/'))).toEqual([problem]);
    expect(problems).toContain('shop.yaml:2 OSOP-MANIFEST-002 Shop a: could not be checked: its schema s/shop.json cannot be used');
  });

  test('a schema that is made to take for ever ends soon, and passes nothing', async () => {
    write('shop.yaml', shop(`${'a'.repeat(60)}!`));
    write('s/shop.json', { properties: { spec: { properties: { size: { pattern: '^(a+)+$' } } } } });
    expect(await withinAsync(5_000, async () => await validate(['s/{{.ResourceKind}}.json']))).toMatchObject({ code: 2, verdicts: ['Shop a: could-not-check'] });
  });
});

describe('the order of locations', () => {
  const unknownField = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nextra: 1\n';
  const definition = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: shops.example.com}\nspec:\n  group: example.com\n  scope: Namespaced\n  names: {kind: Shop, plural: shops}\n  versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}}]\n';

  test('the first that has the kind wins, and a missing file means the next', async () => {
    write('shop.yaml', shop('big'));
    write('two/shop.json', schemaOf('integer'));
    write('three/shop.json', schemaOf('string'));
    expect(await validate(['one/{{.ResourceKind}}.json', 'two/{{.ResourceKind}}.json', 'three/{{.ResourceKind}}.json'])).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
    expect(await validate(['one/{{.ResourceKind}}.json', 'three/{{.ResourceKind}}.json', 'two/{{.ResourceKind}}.json'])).toMatchObject({ code: 0 });
  });

  test('default first: the embedded schemas come before the files', async () => {
    write('a.yaml', unknownField);
    write('s/configmap.json', {});
    expect(await validate(['default', 's/{{.ResourceKind}}.json'])).toMatchObject({ code: 2, problems: ['a.yaml:4 OSOP-MANIFEST-003 ConfigMap a: unknown field `extra`'] });
  });

  test('default last: a file comes before the embedded schema of its kind, which has the others', async () => {
    write('a.yaml', `${unknownField}---\n${unknownField.replace('ConfigMap', 'Secret')}`);
    write('s/configmap.json', {});
    expect(await validate(['s/{{.ResourceKind}}.json', 'default'])).toMatchObject({ code: 2, verdicts: ['ConfigMap a: valid', 'Secret a: invalid'] });
  });

  test('without default the embedded schemas are not used', async () => {
    write('a.yaml', unknownField);
    write('s/shop.json', {});
    expect(await validate(['s/{{.ResourceKind}}.json'])).toMatchObject({ code: 2, verdicts: ['ConfigMap a: could-not-check'] });
    expect(await validate(['s/{{.ResourceKind}}.json'], ['--ignore-missing-schemas'])).toMatchObject({ code: 0 });
  });

  test('definitions of the repository come after the locations, and with default where that stands', async () => {
    write('shop.yaml', shop('big'));
    write('crds/shop.yaml', definition);
    write('s/shop.json', schemaOf('string'));
    const skipped = ['--skip', 'CustomResourceDefinition'];
    expect(await validate(['none/{{.ResourceKind}}.json'], skipped)).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
    expect(await validate(['s/{{.ResourceKind}}.json'], skipped)).toMatchObject({ code: 0 });
    expect(await validate(['s/{{.ResourceKind}}.json', 'default'], skipped)).toMatchObject({ code: 0 });
    expect(await validate(['default', 's/{{.ResourceKind}}.json'], skipped)).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
  });

  test('all versions must fit, each with its own schema', async () => {
    write('shop.yaml', shop('big'));
    write('s/v1.34.0/shop.json', schemaOf('string'));
    write('s/v1.35.0/shop.json', schemaOf('integer'));
    expect(await validate(['s/{{.NormalizedKubernetesVersion}}/{{.ResourceKind}}.json'], ['--kubernetes-version', '1.34,1.35'])).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
  });
});

describe('URLs', () => {
  /** Serves on this machine and notes what is asked for. */
  async function serve(answer: RequestListener): Promise<{ readonly url: string; readonly asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  const json = (value: object): RequestListener => (_, response) => { response.end(JSON.stringify(value)); };

  test('are reached through the proxy of the environment, but for hosts that are exempt', async (context) => {
    write('shop.yaml', shop('1'));
    // What answers at the other end has no certificate of that name.
    const { url } = await serve(json(schemaOf('integer')));
    const proxy = await startForwardProxy({ port: Number(new URL(url).port) });
    context.onTestFinished(proxy.close);
    const asked = async (host: string): Promise<Validated> => await validate([`https://${host}/{{.ResourceKind}}.json`], [], { HTTPS_PROXY: proxy.url, NO_PROXY: '.invalid' });
    expect(await asked('schemas.example.com')).toMatchObject({ code: 2, verdicts: ['Shop a: could-not-check'] });
    expect(await asked('schemas.invalid')).toMatchObject({ code: 2, verdicts: ['Shop a: could-not-check'] });
    expect(proxy.asked).toEqual(['CONNECT schemas.example.com:443']);
  });

  test('are fetched once for all manifests, and not again on the same day', async () => {
    write('shop.yaml', Array.from({ length: 20 }, (_, index) => shop('1', `a${index}`)).join('---\n'));
    const { url, asked } = await serve(json(schemaOf('integer')));
    expect(await validate([`${url}/{{.ResourceKind}}.json`])).toMatchObject({ code: 0 });
    expect(await validate([`${url}/{{.ResourceKind}}.json`])).toMatchObject({ code: 0 });
    expect(asked).toEqual(['/shop.json']);
    const [day = ''] = readdirSync(join(folder, 'temporary/osop-argocd-schemas'));
    expect(readdirSync(join(folder, 'temporary/osop-argocd-schemas', day))).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
  });

  test('that answer 404 mean the next location', async () => {
    write('shop.yaml', shop('big'));
    write('s/shop.json', schemaOf('integer'));
    const { url, asked } = await serve((_, response) => { response.writeHead(404).end(); });
    expect(await validate([`${url}/{{.ResourceKind}}.json`, 's/{{.ResourceKind}}.json'])).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
    expect(asked).toEqual(['/shop.json']);
  });

  test('that fail mean neither the next location nor a pass', async () => {
    write('shop.yaml', shop('1'));
    write('s/shop.json', schemaOf('integer'));
    const { url } = await serve((_, response) => { response.writeHead(500).end(); });
    expect(await validate([`${url}/{{.ResourceKind}}.json`, 's/{{.ResourceKind}}.json'], ['--ignore-missing-schemas'])).toMatchObject({
      code: 2, verdicts: ['Shop a: could-not-check'],
      problems: [`shop.yaml:2 OSOP-MANIFEST-002 Shop a: could not be checked: its schema ${url}/shop.json could not be read: ${url} answered 500`],
    });
  });

  test('of a host that does not answer are not tried one after the other', async () => {
    for (const kind of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']) write(`${kind}.yaml`, shop('1').replace('Shop', kind));
    const { url, asked } = await serve((request) => { request.socket.destroy(); });
    const { code, verdicts } = await validate([`${url}/{{.ResourceKind}}.json`]);
    expect({ code, verdicts: new Set(verdicts.map((verdict) => verdict.split(': ')[1])) }).toEqual({ code: 2, verdicts: new Set(['could-not-check']) });
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('are asked for at most four at once', async () => {
    for (let index = 0; index < 12; index += 1) write(`${index}.yaml`, shop('1').replace('Shop', `Shop${index}`));
    let most = 0;
    const waiting: (() => void)[] = [];
    const { url, asked } = await serve((_, response) => {
      waiting.push(() => { response.end('{}'); });
      most = Math.max(most, waiting.length);
      // Answers once four wait; what is left at the end comes in fours too.
      if (waiting.length === 4) for (const go of waiting.splice(0)) go();
    });
    expect(await validate([`${url}/{{.ResourceKind}}.json`])).toMatchObject({ code: 0 });
    expect({ most, asked: asked.length }).toEqual({ most: 4, asked: 12 });
  });

  test('of more than 10 MB are not read', async () => {
    write('shop.yaml', shop('1'));
    const { url } = await serve((_, response) => { response.end(Buffer.alloc(10 * 1024 * 1024 + 1, ' ')); });
    const { code, problems } = await validate([`${url}/{{.ResourceKind}}.json`]);
    expect({ code, problems }).toEqual({ code: 2, problems: [expect.stringContaining('could not be read: it has more than 10 MB')] });
  });

  test('are followed within their origin, and to no other', async () => {
    write('shop.yaml', shop('1'));
    const other = await serve(json({}));
    const { url } = await serve((request, response) => {
      if (request.url === '/moved/shop.json') response.end(JSON.stringify(schemaOf('integer')));
      else response.writeHead(302, { Location: request.url === '/away/shop.json' ? `${other.url}/shop.json` : '/moved/shop.json' }).end();
    });
    expect(await validate([`${url}/old/{{.ResourceKind}}.json`])).toMatchObject({ code: 0, verdicts: ['Shop a: valid'] });
    const { code, problems } = await validate([`${url}/away/{{.ResourceKind}}.json`]);
    expect({ code, problems, asked: other.asked }).toEqual({ code: 2, problems: [expect.stringContaining(`${url} redirects to ${other.url}, which is not followed`)], asked: [] });
  });

  test('that redirect without end are given up', async () => {
    write('shop.yaml', shop('1'));
    const { url, asked } = await serve((_, response) => { response.writeHead(301, { Location: '/again.json' }).end(); });
    const { problems } = await validate([`${url}/{{.ResourceKind}}.json`]);
    expect(problems).toEqual([expect.stringContaining('redirects more than 5 times')]);
    expect(asked.length).toBe(6);
  });

  test('may refer to documents of their origin alone', async () => {
    write('shop.yaml', shop('big'));
    const other = await serve(json({}));
    const { url, asked } = await serve((request, response) => {
      const documents: Readonly<Record<string, object>> = {
        '/v1/shop.json': { properties: { spec: { $ref: '_definitions.json#/definitions/Spec' } } },
        '/v1/_definitions.json': { definitions: { Spec: { properties: { size: { type: 'integer' } } } } },
        '/v2/shop.json': { $ref: `${other.url}/x.json` },
      };
      response.end(JSON.stringify(documents[request.url ?? '']));
    });
    expect(await validate([`${url}/v1/{{.ResourceKind}}.json`])).toMatchObject({ code: 2, problems: [`shop.yaml:6 ${misfit}`] });
    expect(asked).toEqual(['/v1/shop.json', '/v1/_definitions.json']);
    const { problems } = await validate([`${url}/v2/{{.ResourceKind}}.json`]);
    expect(problems[0]).toContain(`the schema ${url}/v2/shop.json cannot be used: it is no JSON Schema: /$ref refers to a document of another place`);
    expect(other.asked).toEqual([]);
  });

  test('of link-local addresses are not connected to', async () => {
    write('shop.yaml', shop('1'));
    const { code, problems } = await validate(['https://169.254.169.254/{{.ResourceKind}}.json']);
    expect({ code, problems }).toEqual({ code: 2, problems: [expect.stringContaining('a link-local or cloud-metadata address, which is never connected to')] });
  });
});
