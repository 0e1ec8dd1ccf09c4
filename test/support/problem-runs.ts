import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cli } from '../../src/cli.js';
import type { ProblemCode } from '../../src/core/problem-codes.js';
import { createRealClock } from './real-clock.js';

/** A call of the command line, in a folder with these files, that ends with a problem. */
export interface ProblemRun {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the run printed behind this code; undefined where it did not name it. Paths are those of the run's own files, and commits are always the same one. */
export async function printedBy({ args, files = {}, env = {} }: ProblemRun, code: string): Promise<{ readonly message: string | undefined; readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'problem-run-'));
  try {
    for (const [path, text] of Object.entries({ '.git/HEAD': 'ref: refs/heads/main\n', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    let output = '';
    const host = { env: { PATH: process.env['PATH'], RUNNER_TEMP: join(folder, 'temporary'), ...env }, clock: createRealClock(), signal: new AbortController().signal, folder };
    await cli(args, { host, stdout: () => undefined, stderr: (text) => { output += text; }, color: false });
    const line = output.split('\n').find((one) => one.includes(` ${code} `));
    return { message: line?.slice(line.indexOf(code) + code.length + 1).replaceAll(`${folder}/`, '').replaceAll(/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7}\b/g, '3f2a9c1'), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const head = 'osop_version: "2.0"\nid: deploy\nname: Deploy\n';
const argocd = 'type: infra, purpose: Sync, runtime: {tool: argocd, action: sync, app_name: web}';
/** Two nodes, one behind the other. */
const two = [`{id: sync, ${argocd}}`, '{id: health, type: api, purpose: Wait, runtime: {url: "https://argocd/api/v1/applications/web"}}'] as const;

function text(nodes: readonly string[], edges: readonly string[], top = ''): string {
  return `${head}${top}nodes:\n${nodes.map((node) => `  - ${node}\n`).join('')}edges:\n${edges.map((edge) => `  - ${edge}\n`).join('')}`;
}

/** A workflow that is looked at. */
const looked = (workflow: string, ...more: readonly string[]): ProblemRun => ({ args: ['graph', '--workflow=deploy.osop.yaml', ...more], files: { 'deploy.osop.yaml': workflow } });
const edges = (...given: readonly string[]): ProblemRun => looked(text(two, given));
const nodes = (given: readonly string[], ...ways: readonly string[]): ProblemRun => looked(text(given, ways.length === 0 ? ['{from: a, to: b}'] : ways));
/** One that is checked: what is no error is told too. */
const checked = (workflow: string): ProblemRun => ({ ...looked(workflow), args: ['validate', '--changed-only=false'] });
/** One that is to be carried out, on a branch of a repository. */
const run = (given: readonly string[], ways: readonly string[], ...more: readonly string[]): ProblemRun => ({
  ...looked(text(given, ways)), args: ['run', '--workflow=deploy.osop.yaml', '--argocd-server=argocd.example.com', ...more],
  env: { GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_REF: 'refs/heads/feature', ARGOCD_AUTH_TOKEN: 'token-of-an-example' },
});
/** One that is rehearsed. */
const rehearsed = (workflow: string, ...more: readonly string[]): ProblemRun => ({ ...looked(workflow), args: ['rehearse', '--workflow=deploy.osop.yaml', ...more] });
const manifests = (file: string, ...more: readonly string[]): ProblemRun => ({ args: ['validate', '--changed-only=false', ...more], files: { 'apps/web.yaml': file } });
const inputs = (...args: readonly string[]): ProblemRun => ({ args });
const data = (id: string, more = ''): string => `{id: ${id}, type: data, purpose: ${id}${more}}`;
const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  ports: [{port: 80}]\n';
const deployed = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec:\n      containers: [{name: web, image: "web:1.4.2"}]\n';
const bumped = (...args: readonly string[]): ProblemRun => ({ args: ['rehearse', '--app=web', '--config-path=.', ...args], files: { 'apps/web.yaml': deployed.replace('web:1.4.2', 'registry.example.com/shop/web:1.4.2'), 'apps/job.yaml': deployed.replace('web:1.4.2', 'registry.example.com/shop/web:1.4.2').replaceAll('name: web', 'name: job') } });
const deeply = (depth: number): string => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

/** A run for each code that one can be made of without a server; `scripts/problem-pages.yaml` shows what it printed. */
export const problemRuns: { readonly [C in ProblemCode]?: ProblemRun } = {
  'OSOP-ARGOCD-002': rehearsed(text(two, ['{from: sync, to: health}']), '--scenario=window'),
  'OSOP-ARGOCD-003': rehearsed(text(two, ['{from: sync, to: health}']), '--scenario=sync-failed'),
  'OSOP-ARGOCD-004': rehearsed(text(two, ['{from: sync, to: health}']), '--scenario=busy', '--on-operation-in-progress=fail'),
  'OSOP-AUDIT-001': { args: ['sync', '--app=web', '--argocd-server=argocd.example.com', '--audit-log=notes.txt/audit.jsonl'], files: { 'notes.txt': 'a file\n' }, env: { ARGOCD_AUTH_TOKEN: 'token-of-an-example' } },
  'OSOP-AUDIT-002': { args: ['audit', 'verify', '--audit-log=audit.jsonl'], files: { 'audit.jsonl': '{"event":"run.started"}\n' } },
  'OSOP-DOC-001': looked(''),
  'OSOP-DOC-002': looked(text(['{id: sync, type: infra, runtime: {tool: argocd, action: sync, app_name: web}}', two[1]], ['{from: sync, to: health}'])),
  'OSOP-DOC-003': checked(text(two, ['{from: sync, to: health, moed: sequential}'])),
  'OSOP-DOC-004': looked(text([two[0], two[1].replace('purpose: Wait', 'purpose: Wait, timeout_sec: soon')], ['{from: sync, to: health}'])),
  'OSOP-DOC-005': looked(text(two, ['{from: sync, to: health}']).replace('2.0', '3.0')),
  'OSOP-DOC-006': checked(text(two, ['{from: sync, to: health}']).replace('2.0', '2.9')),
  'OSOP-DOC-007': looked(text(two, ['{from: sync, to: health}'], 'extends: base\n')),
  'OSOP-DOC-008': edges('{from: sync, to: health, mode: conditional, when: "true", condition: "false"}'),
  'OSOP-DOC-009': edges('{from: sync, to: health}', '{from: health, to: sync, mode: loop, when: "true", x-max-iterations: 0}'),
  'OSOP-DOC-010': looked(text([two[0], two[0]], ['{from: sync, to: sync}'])),
  'OSOP-DOC-011': edges('{from: sync, to: helth}'),
  'OSOP-DOC-012': nodes([data('a'), data('b'), data('c')], '{from: a, to: b}', '{from: b, to: c}', '{from: c, to: b}'),
  'OSOP-DOC-013': edges('{from: sync, to: health, mode: conditional}'),
  'OSOP-DOC-014': edges('{from: sync, to: health, mode: switch, when: "1"}'),
  'OSOP-DOC-015': edges('{from: sync, to: health, mode: switch, cases: [{value: a, to: health}]}'),
  'OSOP-DOC-016': edges('{from: sync, to: health}', '{from: health, to: sync, mode: loop}'),
  'OSOP-DOC-017': nodes([data('check'), data('deploy')], '{from: check, to: deploy}', '{from: check, to: deploy, mode: loop, when: "true"}'),
  'OSOP-DOC-018': nodes([data('a'), data('b'), data('c'), data('d')], '{from: a, to: b}', '{from: c, to: d}', '{from: d, to: c}'),
  'OSOP-DOC-019': nodes([data('a'), data('b')], '{from: a, to: b}', '{from: b, to: a}'),
  'OSOP-DOC-020': edges('{from: sync, to: health, mode: event}'),
  'OSOP-DOC-021': edges('{from: sync, to: health, join_mode: wait_n}'),
  'OSOP-DOC-022': nodes([data('a'), data('b'), data('c')], '{from: a, to: b}', '{from: a, to: c, join_mode: wait_any}', '{from: b, to: c, join_mode: wait_all}'),
  'OSOP-DOC-023': checked(text(two, ['{from: sync, to: health, join_count: 1}'])),
  'OSOP-DOC-024': edges('{from: sync, to: health}', '{from: sync, to: sync}'),
  'OSOP-DOC-025': checked(text(two, ['{from: sync, to: health}', '{from: sync, to: health}'])),
  'OSOP-DOC-026': nodes([data('a'), data('b', ', inputs: [commit_sha]')], '{from: a, to: b}'),
  'OSOP-DOC-027': nodes([data('a', ', outputs: [status]'), data('b', ', outputs: [status]')], '{from: a, to: b}'),
  'OSOP-DOC-028': edges('{from: sync, to: health, mode: loop, for_each: "[1]", iterator_var: my-item}'),
  'OSOP-DOC-029': nodes(Array.from({ length: 1_001 }, (_, place) => data(`n${place}`)), '{from: n0, to: n1}'),
  'OSOP-DOCTOR-001': {
    args: ['doctor', '--doctor-rules=none, DR032', '--doctor-fail-on=warning'],
    files: { 'apps/guestbook.yaml': 'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: guestbook}\nspec:\n  project: shop\n  source: {repoURL: https://github.com/org/apps, targetRevision: HEAD, path: guestbook}\n  destination: {name: in-cluster, namespace: guestbook}\n' },
  },
  'OSOP-EXPR-001': edges('{from: sync, to: health, mode: conditional, when: "status = \'Healthy\'"}'),
  'OSOP-EXPR-002': edges('{from: sync, to: health, mode: conditional, when: "nodes.helth.status == \'x\'"}'),
  'OSOP-EXPR-003': looked(text([two[0].replace('app_name: web', 'app_name: "{{commit_sha"'), two[1]], ['{from: sync, to: health}'])),
  'OSOP-GATE-001': rehearsed(text(two, ['{from: sync, to: health}']), '--scenario=degraded', '--health-timeout=120'),
  'OSOP-GATE-002': rehearsed(text(two, ['{from: sync, to: health}']), '--scenario=timeout', '--health-timeout=120'),
  'OSOP-GITHUB-001': { ...manifests(service, '--check-run') },
  'OSOP-GITLAB-001': { ...manifests(service, '--comment'), env: { GITLAB_CI: 'true', CI_API_V4_URL: 'http://127.0.0.1:1/api/v4', CI_PROJECT_ID: '42', CI_MERGE_REQUEST_IID: '7' } },
  'OSOP-IMAGE-001': inputs('bump', '--image=shop/web', '--tag=v1/4'),
  'OSOP-IMAGE-002': bumped('--image=shop/api', '--tag=1.4.3'),
  'OSOP-IMAGE-004': bumped('--image=registry.example.com/shop/web', '--tag=1.4.3', '--update=apps/web.yaml#spec.image'),
  'OSOP-INPUT-001': inputs('run', '--health-timeout=10m'),
  'OSOP-INPUT-002': inputs('run', '--helth-timeout=10'),
  'OSOP-INPUT-003': inputs('sync', '--app=web'),
  'OSOP-INPUT-004': inputs('run', '--workflow=deploy.osop.yaml'),
  'OSOP-INPUT-005': { ...run(two, ['{from: sync, to: health}']), env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REPOSITORY: 'org/k8s-manifests' } },
  'OSOP-INPUT-006': run(two, ['{from: sync, to: missing}'], '--allow-http'),
  'OSOP-MANIFEST-001': manifests('apiVersion: v1\nkind: Service\nmetadata: {labels: {a: b}}\nspec: {ports: [{port: 80}]}\n'),
  'OSOP-MANIFEST-002': manifests('apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: web}\n', '--schema-location=http://127.0.0.1:1/{{.ResourceKind}}.json'),
  'OSOP-MANIFEST-003': manifests(service.replace('port: 80', 'port: http')),
  'OSOP-MANIFEST-004': manifests('apiVersion: example.com/v1\nkind: Shop\nmetadata: {name: web}\n'),
  'OSOP-MANIFEST-005': manifests('apiVersion: v1\nkind: Secret\nmetadata: {name: web}\n', '--reject=Secret'),
  'OSOP-NOTIFY-001': { ...inputs('sync', '--app=web', '--health-timeout=10m', '--slack-channel=C0123456789', '--slack-api-url=http://127.0.0.1:1'), env: { OSOP_SLACK_TOKEN: 'token-of-an-example' } },
  'OSOP-PLAN-001': run(['{id: train, type: agent, purpose: Train}', two[1]], ['{from: train, to: health}']),
  'OSOP-PLAN-002': run(['{id: call, type: api, purpose: Call, runtime: {method: POST, url: "https://web.example.com"}}', two[1]], ['{from: call, to: health}']),
  'OSOP-PLAN-003': run(['{id: commit, type: git, purpose: Commit, runtime: {action: webhook, repository: org/other}}', two[1]], ['{from: commit, to: health}']),
  'OSOP-PLAN-004': run(['{id: commit, type: git, purpose: Commit, runtime: {action: webhook, branch: main}}', two[1]], ['{from: commit, to: health}']),
  'OSOP-PLAN-005': run(['{id: sync, type: infra, purpose: Sync, runtime: {tool: argocd, action: sync}}', two[1]], ['{from: sync, to: health}']),
  'OSOP-PLAN-006': run([two[0], '{id: rollback, type: infra, purpose: Back, runtime: {tool: argocd, action: rollback, app_name: web, steps: 0}}'], ['{from: sync, to: rollback, mode: fallback}']),
  'OSOP-PLAN-007': run([two[0], '{id: notify, type: api, purpose: Tell, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"}}'], ['{from: sync, to: notify}']),
  'OSOP-PLAN-008': run([two[0], '{id: smoke, type: cli, purpose: Test, runtime: {command: ./smoke.sh}}'], ['{from: sync, to: smoke}']),
  'OSOP-PLAN-009': run([two[0], '{id: smoke, type: cli, purpose: Test, runtime: {command: "./smoke.sh ${inputs.app}"}}'], ['{from: sync, to: smoke}'], '--allow-commands', '--app=web'),
  'OSOP-PLAN-010': run([two[0], '{id: all, type: system, purpose: All, workflow_ref: ./inner.yaml}'], ['{from: sync, to: all}']),
  'OSOP-PLAN-011': run([two[0], '{id: again, type: system, purpose: Again, workflow_ref: ./deploy.osop.yaml}'], ['{from: sync, to: again}']),
  'OSOP-PLAN-012': run([two[0], '{id: smoke, type: api, purpose: Smoke, runtime: {url: "https://web.example.com/healthz"}, success_criteria: [it answers]}'], ['{from: sync, to: smoke}'], '--allowed-urls=https://web.example.com'),
  'OSOP-PLAN-013': run([two[0], '{id: smoke, type: api, purpose: Smoke, runtime: {url: "https://web.example.com/healthz"}, success_criteria: ["response.status == 200"]}'], ['{from: sync, to: smoke}']),
  'OSOP-POLICY-001': manifests(deployed.replace('image:', 'securityContext: {privileged: true}, image:')),
  'OSOP-ROLLBACK-001': rehearsed(text([...two, '{id: rollback, type: infra, purpose: Back, runtime: {tool: argocd, action: rollback, app_name: web, steps: 5}}'], ['{from: sync, to: health}', '{from: health, to: rollback, mode: fallback}']), '--scenario=degraded'),
  'OSOP-RUN-001': { args: ['sync', '--app=web', '--argocd-server=http://127.0.0.1:1', '--timeout=1'], env: { ARGOCD_AUTH_TOKEN: 'token-of-an-example' } },
  'OSOP-RUN-003': rehearsed(text([two[0].replace('purpose: Sync', 'purpose: Sync, success_criteria: ["1 == 2"]'), two[1]], ['{from: sync, to: health}'])),
  'OSOP-RUN-005': rehearsed(text([two[0], '{id: go_live, type: human, purpose: Release to production}'], ['{from: go_live, to: sync}'])),
  'OSOP-YAML-001': manifests('kind: [\n'),
  'OSOP-YAML-003': looked(deeply(150)),
  'OSOP-YAML-004': looked(`${head}nodes: *defaults\n`),
  'OSOP-YAML-005': manifests(service.replace('kind: Service', 'kind: Service\nkind: Service')),
  'OSOP-YAML-006': looked(text(two, ['{from: sync, to: health}'], 'metadata: {<<: text}\n')),
  'OSOP-YAML-008': checked(text(two, ['{from: sync, to: health}'], 'description: !vault text\n')),
};
