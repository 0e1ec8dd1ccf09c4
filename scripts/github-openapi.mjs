// Makes test/support/github-openapi.json: what GitHub's own OpenAPI description says of the requests that we make. The fake
// GitHub of the tests holds every request against it. The description is 70 MB, so what is kept are the operations used,
// without their prose and answers. With --check, fails when the file is not what the pinned package makes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pinned = { package: '@octokit/openapi', version: '23.0.2', licence: 'MIT', sha256: '71a18407dd5e8464f4e0525daf03deabbe65abd9287d6adc7b5d98f516cd0d0c' };
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test', 'support', 'github-openapi.json');
const prose = new Set(['description', 'example', 'examples', 'title', 'x-github-breaking-changes', 'deprecated']);
const operations = [
  'repos/get', 'git/get-tree', 'git/get-blob', 'git/create-tag', 'git/create-ref', 'pulls/list', 'pulls/get', 'pulls/create', 'pulls/update', 'issues/add-labels', 'issues/list-for-repo', 'issues/create', 'issues/update',
  'checks/create', 'checks/update', 'checks/get', 'checks/list-for-ref',
  'issues/list-comments', 'issues/create-comment', 'issues/update-comment', 'repos/list-pull-requests-associated-with-commit',
  'repos/list-deployments', 'repos/create-deployment', 'repos/list-deployment-statuses', 'repos/create-deployment-status', 'actions/get-workflow-run',
  'repos/get-branch', 'repos/get-branch-rules', 'repos/get-branch-protection', 'repos/list-webhooks',
];

const description = JSON.parse(download());
const found = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).filter(([, { operationId }]) => operations.includes(operationId)).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
const missing = operations.filter((name) => !found.some(({ operation }) => operation.operationId === name));
if (missing.length > 0) throw new Error(`not described: ${missing.join(', ')}`);
const text = `${JSON.stringify({
  source: { ...pinned, of: 'generated/api.github.com.deref.json' },
  operations: found.map(({ path, method, operation: { operationId, parameters = [], requestBody, responses } }) => ({
    operation: operationId, method, path,
    parameters: parameters.map(({ name, in: where, required = false, schema }) => ({ name, in: where, required, schema: withoutProse(schema) })),
    ...(requestBody === undefined ? {} : { body: { required: requestBody.required ?? false, schema: withoutProse(requestBody.content['application/json'].schema) } }),
    statuses: Object.keys(responses),
  })),
}, null, 1)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('test/support/github-openapi.json is not what its source makes: run `node scripts/github-openapi.mjs`');
} else {
  writeFileSync(file, text);
}
console.log(`${found.length} operations, ${text.length} bytes`);

/** The registry's ordinary client fetches it; a published version never changes. */
function download() {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  try {
    execFileSync('npm', ['pack', `${pinned.package}@${pinned.version}`, '--silent', '--pack-destination', folder]);
    const tarball = join(folder, `octokit-openapi-${pinned.version}.tgz`);
    const sum = createHash('sha256').update(readFileSync(tarball)).digest('hex');
    if (sum !== pinned.sha256) throw new Error(`${pinned.package}@${pinned.version} has the sha256 ${sum}`);
    return execFileSync('tar', ['xzOf', tarball, 'package/generated/api.github.com.deref.json'], { maxBuffer: 200_000_000, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Within `properties` the keys are names, and `description` is one of them. */
function withoutProse(schema, names = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutProse(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => names || !prose.has(key)).map(([key, value]) => [key, withoutProse(value, !names && key === 'properties')]));
}
