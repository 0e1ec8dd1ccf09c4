import { describe, expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/workflow/plan-context.js';
import { cleanPlan, problemsOf, workflow } from './plan-of.js';

const slack = 'type: api, runtime: {method: POST, url: "{{SLACK_WEBHOOK_URL}}"';
const prometheus = { allowedOrigins: ['https://prom.example'] };
const addressHint = 'write it as https://host/path; templates may stand in path and query only, and credentials are given by the input check-headers';
const apiHint = 'an api node is a GET of https://<argocd>/api/v1/applications/<name>, a GET with success_criteria of an address that allowed-urls allows, or a POST whose whole url is {{SLACK_WEBHOOK_URL}}';

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
    ['type: infra, runtime: {tool: argocd, action: promote, app_name: web}', {}, { kind: 'action', app: 'web', action: 'promote', of: 'Rollout' }],
    ['type: infra, runtime: {tool: argocd, action: promote-full, app: team/web, rollout: "{{r}}"}', { variables: { r: 'api' } }, { kind: 'action', app: 'team/web', action: 'promote-full', of: 'Rollout', name: '{{r}}' }],
    ['type: infra, runtime: {tool: argocd, action: restart, app: web, deployment: api}', {}, { kind: 'action', app: 'web', action: 'restart', of: 'Deployment', name: 'api' }],
    ['type: api, runtime: {url: "https://PROM.example:443/p", query: up}, success_criteria: ["response.value == 1"]', prometheus, { kind: 'check', url: 'https://PROM.example:443/p', origin: 'https://prom.example', query: 'up', checks: 1, intervalSec: 10, withinSec: 0 }],
    ['type: api, runtime: {url: "https://prom.example/{{v}}", checks: 3, interval: 5, for: 60}, success_criteria: [HTTP 200]', { ...prometheus, variables: { v: '1' } }, { kind: 'check', url: 'https://prom.example/{{v}}', origin: 'https://prom.example', checks: 3, intervalSec: 5, withinSec: 60 }],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web", allow_suspended: true}', {}, { kind: 'gate', app: 'web', allowSuspended: true }],
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
    ['type: infra, runtime: {tool: argocd, action: abort, app: web, deployment: web}', {}, 'OSOP-PLAN-002 5:97 node `x` cannot `abort` a Deployment | a Deployment can be restarted; the other actions are for a `rollout`'],
    ['type: infra, runtime: {tool: argocd, action: restart, app: web, rollout: a, deployment: b}', {}, 'OSOP-PLAN-002 5:96 node `x` names a Rollout and a Deployment | write a node for each'],
    ['type: infra, runtime: {tool: argocd, action: promote, app: web, rollout: 1}', {}, 'OSOP-PLAN-002 5:96 `rollout` of node `x` must be text, not a number | put it in quotes'],
    ['type: api, runtime: {url: "https://argocd/api/v1/applications/web", allow_suspended: "yes"}', {}, 'OSOP-PLAN-002 5:108 `allow_suspended` of node `x` must be true or false | without quotes'],
    ['type: api, runtime: {url: "https://other.example/"}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-013 5:49 node `x` asks https://other.example, which no input allows | add https://other.example to the input allowed-urls if this workflow file may have it asked'],
    ['type: api, runtime: {url: "http://prom.example/"}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-013 5:49 node `x` asks http://prom.example, which no input allows | add http://prom.example to the input allowed-urls if this workflow file may have it asked'],
    ['type: api, runtime: {url: "https://prom.example.evil.example/"}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-013 5:49 node `x` asks https://prom.example.evil.example, which no input allows | add https://prom.example.evil.example to the input allowed-urls if this workflow file may have it asked'],
    ...['https://prom.example{{v}}', '{{v}}/x', 'https://{{v}}.example/', 'https://me:pass@prom.example/', 'https://prom.example\\\\@evil.example/', 'file:///etc/passwd', '//prom.example/'].map((url): readonly [string, Partial<PlanContext>, string] => [
      `type: api, runtime: {url: "${url}"}, success_criteria: [HTTP 200]`, { ...prometheus, variables: { v: '1' } }, `OSOP-PLAN-002 5:49 the \`url\` of node \`x\` does not begin with a scheme and host of its own, or has credentials in it | ${addressHint}`,
    ]),
    ['type: api, runtime: {query: up}, success_criteria: ["response.value == 1"]', prometheus, `OSOP-PLAN-002 5:43 node \`x\` does not say which address to check | ${addressHint}`],
    ['type: api, runtime: {url: "https://prom.example/", checks: 0}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-002 5:82 `checks` of node `x` must be a whole number from 1 to 1000 | without quotes'],
    ['type: api, runtime: {url: "https://prom.example/", interval: "10"}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-002 5:84 `interval` of node `x` must be a number of seconds from 1 to 3600 | without quotes'],
    ['type: api, runtime: {url: "https://prom.example/"}, success_criteria: [it works]', prometheus, 'OSOP-PLAN-012 5:94 the success criterion `it works` of the check `x` cannot be judged | write `HTTP 200`, or a CEL expression such as response.status == 200 or response.json.ready == true'],
    ['type: api, runtime: {url: "https://prom.example/", query: up}, success_criteria: [HTTP 200]', prometheus, 'OSOP-PLAN-012 5:105 the success criterion `HTTP 200` of the check `x` cannot be judged | write a CEL expression such as response.value < 0.05'],
    ['type: api, runtime: {url: "https://prom.example/", query: up}', prometheus, 'OSOP-PLAN-012 5:3 the check `x` has no success_criteria: nothing could make it fail | write a CEL expression such as response.value < 0.05'],
    ['type: api, runtime: {url: "https://prom.example/", query: up}, success_criteria: ["response.valeu == 1"]', prometheus, 'OSOP-EXPR-002 5:105 `response.valeu` names a field that `response` does not have | did you mean `value`?'],
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
    [`${slack}}`, { slackBound: false }, 'OSOP-PLAN-007 5:63 node `x` posts to {{SLACK_WEBHOOK_URL}}, but the input slack-webhook-url is not set | set slack-webhook-url (from a secret), or slack-token and slack-channel; nothing else of the environment is visible to a workflow'],
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
