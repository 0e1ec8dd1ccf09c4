import fc from '../../support/fast-check.js';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fieldLines } from '../../../src/core/report/field-lines.js';
import { renderedDiffPage } from '../../../src/core/report/html/rendered-diff-page.js';
import { renderedDiffBlocks } from '../../../src/core/report/rendered-diff-blocks.js';
import { renderedDiffLines } from '../../../src/core/report/rendered-diff-lines.js';
import { renderedPatch } from '../../../src/core/report/rendered-patch.js';
import { renderedDiffJson, renderedDiffOutputs } from '../../../src/core/report/rendered-diff-report.js';
import { applicationDiff, compare, reportOf } from '../../support/rendered-diff.js';

const secret = (data: string): string => `---\napiVersion: v1\nkind: Secret\nmetadata: {name: db}\n${data}\n`;

/** Everything that anybody may see of a difference. */
function everything(before: string, after: string): string {
  const report = reportOf([applicationDiff('web', compare(before, after))]);
  return [
    ...renderedDiffLines(report, { color: false }), ...renderedDiffBlocks(report, { bytes: 200_000, runUrl: undefined }), renderedPatch(report),
    JSON.stringify(renderedDiffJson(report, { exitCode: 0, files: {} })), JSON.stringify(renderedDiffOutputs(report, {})),
    renderedDiffPage({ report, repositoryUrl: undefined, knownUrls: [], toolVersion: '1' }),
  ].join('\n');
}

describe('a Secret', () => {
  test('shows that a value changes, and no value', () => {
    const { objects } = compare(secret('data: {password: aHVudGVyMjE=, user: YWRtaW4=, old: eA==}'), secret('data: {password: aHVudGVyMjI=, user: YWRtaW4=, new: eA==}'));
    expect(objects.flatMap((diff) => diff.changes)).toEqual([
      { path: 'data.new', weight: 'other', before: undefined, after: '***', reordered: false },
      { path: 'data.old', weight: 'other', before: '***', after: undefined, reordered: false },
      { path: 'data.password', weight: 'other', before: '***', after: '*** (another value)', reordered: false },
    ]);
  });

  test('is the same whether its data stands there as text or as bytes', () => {
    expect(compare(secret('data: {password: aHVudGVyMg==}'), secret('stringData: {password: hunter2}')).objects).toEqual([]);
    expect(compare(secret('data: {password: "aHVudGVy\\nMg=="}'), secret('data: {password: aHVudGVyMg==}')).objects).toEqual([]);
  });

  test('tells nothing of how long its values are', () => {
    const marks = (length: number): unknown => compare('', secret(`stringData: {password: ${'x1Y'.repeat(length)}}`)).objects.map(({ after }) => after?.['data']);
    expect(marks(1)).toEqual(marks(100));
  });

  test('has its values taken out of other objects too, as they are and within a text', () => {
    const before = `${secret('stringData: {password: hunter2-hunter2}')}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {url: "postgres://db", plain: x}\n`;
    const after = `${secret('stringData: {password: hunter2-hunter2}')}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {url: "db?key=hunter2-hunter2&x=1", plain: hunter2-hunter2}\n`;
    expect(compare(before, after).objects.flatMap(({ changes }) => changes.map(({ path, after: to }) => [path, to]))).toEqual([['data.plain', '***'], ['data.url', 'db?key=***&x=1']]);
    expect(everything(before, after)).not.toContain('hunter2-hunter2');
  });

  test('T21: whose value is no text has its base64 taken out of other objects', () => {
    const bytes = Buffer.from([0, 255, 128, 7, 200, 201, 250, 3, 9, 77, 190, 33]).toString('base64');
    const after = `${secret(`data: {key: "${bytes}"}`)}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {copy: "key=${bytes}!"}\n`;
    expect(everything('', after)).toContain('ConfigMap shop/c');
    expect(everything('', after)).not.toContain(bytes);
  });

  test('of which only the hidden part differs elsewhere says that it is another one', () => {
    const variable = (value: string, name = 'DB_PASSWORD'): string => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, env: [{name: ${name}, value: ${value}}]}]}\n`;
    for (const name of ['DB_PASSWORD', 'PGPASSWORD']) expect(compare(variable('one1', name), variable('two2', name)).objects.flatMap(({ changes }) => changes)).toMatchObject([{ path: `spec.containers[web].env[${name}].value`, before: '***', after: '*** (another value)' }]);
    expect(renderedPatch(reportOf([applicationDiff('web', compare(variable('one1'), variable('two2')))]))).toContain('-          value: "***"\n+          value: "*** (another value)"');
  });

  test('whose value is a plain word hides that word nowhere else', () => {
    const after = `${secret('stringData: {user: postgres}')}---\napiVersion: v1\nkind: Service\nmetadata: {name: postgres-main}\n`;
    expect(everything('', after)).toContain('Service shop/postgres-main');
  });
});

describe('what looks like a secret', () => {
  test.each([
    ['a token', 'ghp_0123456789abcdefghij', '***'],
    ['an address with a password', 'https://user:pass-word@host/x', 'https://user:***@host/x'],
    ['bytes in base64', 'Zm9vYmFyYmF6MTIzNDU2Nzg5MGFiY2RlZkdISUpLTE1OTw==', '***'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----\n', '***\n***\n***\n'],
  ])('%s is hidden', (_title, value, shown) => {
    const { objects } = compare('', stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { value } }));
    expect(objects.map(({ after }) => after?.['data'])).toEqual([{ value: shown }]);
  });

  test('a field that is called one is hidden, and one that names a Secret is not', () => {
    const spec = { password: 'x', pass: 'x', SMTP_PASS: 'x', bypass: 'all', dbPassword: 'x', PGPASSWORD: 'x', DB_TOKEN: 'x', oauth: { clientSecret: 'x', 'api-token': 'x' }, secretName: 'web-tls', secretKey: 'password', passwordSecretRef: { name: 'db' }, tokenTtl: '3600', token: '', automountToken: true };
    const { objects } = compare('', stringify({ apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'c' }, spec }));
    expect(objects.map(({ after }) => after?.['spec'])).toEqual([{ ...spec, password: '***', pass: '***', SMTP_PASS: '***', dbPassword: '***', PGPASSWORD: '***', DB_TOKEN: '***', oauth: { clientSecret: '***', 'api-token': '***' } }]);
  });

  test.each([['a long path', 'components/image-rbac-proxy/staging/kflux-lw-p01/overlays'], ['an image', `registry.example.com/shop/web@sha256:${'a1'.repeat(32)}`], ['the name of a Secret', 'web-tls-certificate']])('%s is none', (_title, value) => {
    const { objects } = compare('', stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { value } }));
    expect(objects.map(({ after }) => after?.['data'])).toEqual([{ value }]);
  });
});

/** Values that nobody types by chance: no part of them is a word of ours. */
const value = fc.stringMatching(/^[A-Za-z0-9!@#$%^&*()_+={}:;<>?,./'" \n-]{9,60}$/).map((text) => `Q7z${text}9xK`);

test('no value of a Secret is ever in any output, wherever else it stands', () => {
  fc.assert(fc.property(fc.array(fc.record({ before: fc.option(value), after: fc.option(value) }), { minLength: 1, maxLength: 3 }), fc.constantFrom('data', 'stringData'), (values, field) => {
    const side = (of: 'before' | 'after'): string => {
      const given = values.flatMap((pair, index) => (pair[of] === null ? [] : [[`key${index}`, pair[of]] as const]));
      const data = Object.fromEntries(given.map(([key, text]) => [key, field === 'data' ? Buffer.from(text).toString('base64') : text]));
      return [
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'db' }, [field]: data },
        { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: Object.fromEntries(given.flatMap(([key, text]) => [[key, text], [`in-${key}`, `x=${text}`], [`b64-${key}`, Buffer.from(text).toString('base64')]])) },
        { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web', annotations: Object.fromEntries(given) }, spec: { template: { spec: { containers: [{ name: 'web', args: given.map(([, text]) => text) }] } } } },
      ].map((object) => stringify(object)).join('---\n');
    };
    const shown = everything(side('before'), side('after'));
    for (const text of values.flatMap(({ before, after }) => [before, after])) {
      if (text === null) continue;
      expect(shown).not.toContain(text);
      expect(shown).not.toContain(Buffer.from(text).toString('base64'));
    }
  }), { numRuns: 25 });
});

test('a text of several lines shows the lines that differ', () => {
  const file = (port: number): string => stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { 'app.conf': `listen ${port}\nname web\n` } });
  expect(compare(file(80), file(8080)).objects.flatMap(fieldLines).map(({ sign, text }) => `${sign}${text}`)).toEqual(['@data."app.conf"', '@  @@ -1,2 +1,2 @@', '-  listen 80', '+  listen 8080', '   name web']);
});
