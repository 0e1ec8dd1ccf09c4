import { describe, expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/workflow/plan-context.js';
import { cleanPlan, problemsOf, workflow } from './plan-of.js';

const slack = 'type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"';
const apiHint = 'an api node is either a GET of https://<argocd>/api/v1/applications/<name>, or a POST whose whole url is {{SLACK_WEBHOOK_URL}}';

async function stepOf(node: string, given: Partial<PlanContext> = {}): Promise<unknown> {
  return (await cleanPlan(workflow([`id: x, ${node}`]), given)).nodes.get('x')?.step;
}

describe('a node becomes a step', () => {
  test.each<readonly [string, Partial<PlanContext>, unknown]>([
    ['type: git', {}, { kind: 'commit' }],
    ['type: git, runtime: {action: webhook, repo: ORG/K8s-manifests, branch: main}', {}, { kind: 'commit' }],
    ['type: git, runtime: {branch: develop}', { branch: undefined }, { kind: 'commit' }],
    ['type: git, runtime: {action: promote}', {}, { kind: 'promote', proposal: { always: false, labels: [] }, keys: [], healthyApps: [] }],
    ['type: git, runtime: {action: pull-request, labels: [deploy], auto_merge: rebase}', {}, { kind: 'bump', proposal: { always: true, labels: ['deploy'], autoMerge: 'rebase' }, images: [], update: [] }],
    ['type: git, runtime: {action: commit, image: web, tag: "1.20"}', {}, { kind: 'bump', proposal: { always: false, labels: [] }, image: 'web', tag: '1.20', images: [], update: [] }],
    ['type: git, runtime: {action: tag, name: "release-{{v}}"}', { variables: { v: '1' } }, { kind: 'tag', name: 'release-{{v}}' }],
    ['type: git, runtime: {action: promote, from: dev, to: "{{next}}", environments_path: "envs/{env}", path: apps, message: m, keys: [a.b, c], healthy_app: web-dev}', { variables: { next: 'prod' } }, { kind: 'promote', from: 'dev', to: '{{next}}', environmentsPath: 'envs/{env}', path: 'apps', message: 'm', proposal: { always: false, labels: [] }, keys: ['a.b', 'c'], healthyApps: ['web-dev'] }],
    ['type: system, runtime: {action: validate}', {}, { kind: 'validate' }],
    ['type: infra, runtime: {tool: argocd, action: sync, app_name: web}', {}, { kind: 'sync', app: 'web', revision: undefined, prune: false }],
    ['type: infra, runtime: {tool: argocd, action: sync, app: team/web, revision: v1, prune: true}', {}, { kind: 'sync', app: 'team/web', revision: 'v1', prune: true }],
    ['type: infra, runtime: {tool: argocd, action: sync, application: web}', { prune: true }, { kind: 'sync', app: 'web', revision: undefined, prune: true }],
    ['type: infra, runtime: {tool: argocd, action: rollback, app_name: web}', {}, { kind: 'rollback', app: 'web', steps: 1 }],
    ['type: infra, runtime: {tool: argocd, action: rollback, app_name: web, steps: 3}', {}, { kind: 'rollback', app: 'web', steps: 3 }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web"}', {}, { kind: 'gate', app: 'web' }],
    ['type: api, runtime: {method: get, url: "https://argocd/root/api/v1/applications/web/?refresh=normal"}', {}, { kind: 'gate', app: 'web' }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web?appNamespace=team&refresh=hard"}', {}, { kind: 'gate', app: 'team/web' }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/team%2Fweb"}', {}, { kind: 'gate', app: 'team/web' }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web%zz"}', {}, { kind: 'gate', app: 'web%zz' }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/${inputs.app}"}', { inputs: { app: 'web' } }, { kind: 'gate', app: '${inputs.app}' }],
    [`${slack}}`, {}, { kind: 'notify', channel: 'slack', body: undefined }],
    [`${slack}, body: {text: hi}}`, {}, { kind: 'notify', channel: 'slack', body: { text: 'hi' } }],
    [`${slack}, body_template: hi}`, {}, { kind: 'notify', channel: 'slack', body: 'hi' }],
    ['type: cli, runtime: {command: make, env: {A: b}}', { allowCommands: true }, { kind: 'command', command: 'make', env: { A: 'b' } }],
    ['type: human', {}, { kind: 'approval' }],
    ['type: docker', { customHandlers: [{ name: 'mine', matches: ({ type }) => type === 'docker' }] }, { kind: 'custom', handler: 'mine' }],
    ['type: infra, runtime: {tool: terraform}', { customHandlers: [{ name: 'none', matches: () => false }, { name: 'terraform', matches: ({ runtime }) => runtime['tool'] === 'terraform' }] }, { kind: 'custom', handler: 'terraform' }],
  ])('%s', async (node, given, step) => {
    expect(await stepOf(node, given)).toEqual(step);
  });
});

describe('a node that cannot be carried out says why, where, and what to do', () => {
  test.each<readonly [string, Partial<PlanContext>, string]>([
    ['type: agent', {}, 'OSOP-PLAN-001 5:29 node `x` of type `agent` cannot be executed here | executable are git, system (validate), infra (argocd), api, cli and human nodes, and nodes with a workflow_ref'],
    ['type: git, runtime: {action: clone}', {}, 'OSOP-PLAN-002 5:52 node `x` cannot be executed here: `action: clone` is not known for type `git` | known: webhook, bump, commit, pull-request, promote, tag'],
    ['type: git, runtime: {action: tag}', {}, 'OSOP-PLAN-002 5:43 node `x` does not say which tag to make | write name: "release-{{short_sha}}" into its runtime'],
    ['type: git, runtime: {action: bump, auto_merge: force}', {}, 'OSOP-PLAN-002 5:70 `auto_merge` of node `x` is not a way to merge | write one of merge, squash, rebase'],
    ['type: git, runtime: {action: bump, pull_request: "yes"}', {}, 'OSOP-PLAN-002 5:72 `pull_request` of node `x` must be true or false | without quotes'],
    ['type: git, runtime: {action: promote, from: dev, to: dev}', {}, 'OSOP-PLAN-002 5:76 node `x` promotes `dev` to itself | name two environments in from and to'],
    ['type: git, runtime: {action: promote, keys: {a: 1}}', {}, 'OSOP-PLAN-002 5:67 `keys` of node `x` must be a list of texts | write one a line, in quotes'],
    ['type: git, runtime: {action: promote, to: 1}', {}, 'OSOP-PLAN-002 5:65 `to` of node `x` must be text, not a number | put it in quotes'],
    ['type: system, runtime: {action: lint}', {}, 'OSOP-PLAN-002 5:55 node `x` cannot be executed here: `action: lint` is not known for type `system` | known: validate'],
    ['type: system', {}, 'OSOP-PLAN-002 5:3 node `x` of type `system` cannot be executed here: its runtime has no `action` | known: validate'],
    ['type: infra, runtime: {tool: helm}', {}, 'OSOP-PLAN-002 5:52 node `x` cannot be executed here: `tool: helm` is not known for type `infra` | known: argocd, kustomize'],
    ['type: infra, runtime: {tool: argocd, app_name: web}', {}, 'OSOP-PLAN-002 5:45 node `x` of type `infra` cannot be executed here: its runtime has no `action` | known: sync, rollback, promote, promote-full, abort, retry, pause, restart'],
    ['type: api, runtime: {url: "https://example.com/"}', {}, `OSOP-PLAN-002 5:49 node \`x\` cannot be executed here: GET to an address that no input names | ${apiHint}`],
    ['type: api, runtime: {method: DELETE, url: "https://argocd/api/v1/applications/web"}', {}, `OSOP-PLAN-002 5:65 node \`x\` cannot be executed here: DELETE to an address that no input names | ${apiHint}`],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web/resource"}', {}, `OSOP-PLAN-002 5:49 node \`x\` cannot be executed here: GET to an address that no input names | ${apiHint}`],
    ['type: cli', { allowCommands: true }, 'OSOP-PLAN-002 5:3 node `x` of type `cli` cannot be executed here: its runtime has no `command` | known: a shell command'],
    ['type: cli, runtime: {command: " "}', { allowCommands: true }, 'OSOP-PLAN-002 5:53 node `x` of type `cli` cannot be executed here: its runtime has no `command` | known: a shell command'],
    ['type: infra, runtime: {tool: argocd, action: sync, app_name: web, revision: 1234567}', {}, 'OSOP-PLAN-002 5:99 `revision` of node `x` must be text, not a number | put it in quotes'],
    ['type: git, runtime: {repository: org/other}', {}, 'OSOP-PLAN-003 5:56 node `x` names the repository `org/other`, but this run is for `org/k8s-manifests` | correct `repository` in the workflow, or set the input config-repository'],
    ['type: git, runtime: {repository: org/other}', { repositories: ['org/a', 'org/b'] }, 'OSOP-PLAN-003 5:56 node `x` names the repository `org/other`, but this run is for `org/a` and `org/b` | correct `repository` in the workflow, or set the input config-repository'],
    ['type: git, runtime: {repository: manifests}', {}, 'OSOP-PLAN-003 5:56 node `x` names the repository `manifests`, but this run is for `org/k8s-manifests` | correct `repository` in the workflow, or set the input config-repository'],
    ['type: git, runtime: {repository: org/k8s-manifests}', { repositories: [] }, 'OSOP-PLAN-003 5:56 node `x` names the repository `org/k8s-manifests`, but which repository this run is for is not known | set the input config-repository to owner/name (on GitHub Actions it is known by itself)'],
    ['type: git, runtime: {repository: [org/other]}', {}, 'OSOP-PLAN-003 5:56 `repository` of node `x` must be text, not a list | put it in quotes'],
    ['type: git, runtime: {branch: develop}', {}, 'OSOP-PLAN-004 5:52 node `x` deploys branch `develop`, but this run is for branch `main` | run the workflow on `develop`, for example with `on: push: branches: [develop]`'],
    ['type: git, runtime: {branch: main}', { branch: undefined, otherRef: 'refs/tags/v1' }, 'OSOP-PLAN-004 5:52 node `x` deploys branch `main`, but this run is for `refs/tags/v1` | run the workflow on `main`, for example with `on: push: branches: [main]`'],
    ['type: infra, runtime: {tool: argocd, action: sync}', {}, 'OSOP-PLAN-005 5:45 node `x` does not name the Argo CD application | add `app_name: <application>` to its runtime'],
    ['type: infra, runtime: {tool: argocd, action: sync, app_name: ""}', {}, 'OSOP-PLAN-005 5:45 node `x` does not name the Argo CD application | add `app_name: <application>` to its runtime'],
    ['type: infra, runtime: {tool: argocd, action: rollback, app_name: web, steps: 0}', {}, 'OSOP-PLAN-006 5:100 `steps` of node `x` must be a whole number of at least 1 | steps: 1 goes back to the last healthy revision'],
    ['type: infra, runtime: {tool: argocd, action: rollback, app_name: web, steps: 1.5}', {}, 'OSOP-PLAN-006 5:100 `steps` of node `x` must be a whole number of at least 1 | steps: 1 goes back to the last healthy revision'],
    ['type: infra, runtime: {tool: argocd, action: rollback, app_name: web, steps: "1"}', {}, 'OSOP-PLAN-006 5:100 `steps` of node `x` must be a whole number of at least 1 | steps: 1 goes back to the last healthy revision'],
    [`${slack}}`, { slackBound: false }, 'OSOP-PLAN-007 5:63 node `x` posts to {{SLACK_WEBHOOK_URL}}, but the input slack-webhook-url is not set | set slack-webhook-url (from a secret); nothing else of the environment is visible to a workflow'],
    ['type: cli, runtime: {command: make}', {}, 'OSOP-PLAN-008 5:53 node `x` runs a program of the runner, which is not allowed | set the input allow-commands: true if this workflow file is trusted'],
  ])('%s', async (node, given, problem) => {
    const [first] = await problemsOf(workflow([`id: x, ${node}`]), given);
    expect(first).toBe(problem);
  });

  test('repository and branch are told together, as are a command that is not allowed and its template', async () => {
    const problems = async (node: string): Promise<readonly string[]> => (await problemsOf(workflow([`id: x, ${node}`]))).map((problem) => problem.slice(0, 13));
    expect(await problems('type: git, runtime: {repository: org/x, branch: y}')).toEqual(['OSOP-PLAN-003', 'OSOP-PLAN-004']);
    expect(await problems('type: cli, runtime: {command: "echo {{x}}"}')).toEqual(['OSOP-PLAN-008', 'OSOP-PLAN-009']);
  });

  test('a webhook that is not bound is one problem, not two', async () => {
    expect(await problemsOf(workflow([`id: x, ${slack}}`]), { slackBound: false })).toHaveLength(1);
  });
});

test.each([
  'git@github.com:org/k8s-manifests.git',
  'https://github.com/org/k8s-manifests',
  'https://github.com/Org/K8s-Manifests.git/',
  'ssh://git@github.com:22/org/k8s-manifests.git',
  'github.com:org/k8s-manifests',
  'org/k8s-manifests',
])('the repository of this run may be written %s', async (repository) => {
  expect(await stepOf(`type: git, runtime: {repository: "${repository}"}`)).toEqual({ kind: 'commit' });
});
