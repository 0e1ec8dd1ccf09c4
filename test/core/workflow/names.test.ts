import { describe, expect, test } from 'vitest';
import type { PlanContext } from '../../../src/core/workflow/plan-context.js';
import { cleanPlan, problemsOf, workflow } from './plan-of.js';

const commit = 'id: commit, type: git, outputs: [commit_sha]';
const gate = 'id: gate, type: api, runtime: {url: "https://argocd/api/v1/applications/web"}, outputs: [health_status]';
const last = 'id: last, type: human';

/** commit, then the gate, then a person, on an edge with this condition (line 10, column 51). */
const withCondition = (condition: string, head?: string): string =>
  workflow([commit, gate, last], { edges: ['from: commit, to: gate', `from: gate, to: last, mode: conditional, when: ${JSON.stringify(condition)}`], ...(head === undefined ? {} : { head }) });

/** commit, then the gate, then a person whose runtime (line 7, column 52) holds the template. */
const withTemplate = (template: string, head?: string): string =>
  workflow([commit, gate, `${last}, runtime: {q: ${JSON.stringify(template)}}`], { edges: ['from: commit, to: gate', 'from: gate, to: last'], ...(head === undefined ? {} : { head }) });

describe('names that are known', () => {
  test.each<readonly [string, Partial<PlanContext>]>([
    ["health_status.status == 'Healthy'", {}],
    ["commit_sha.startsWith('a')", {}],
    ["outputs.gate.status == 'Healthy'", {}],
    ["outputs.gate.health_status.status == 'Healthy'", {}],
    ["outputs.commit.short_sha == 'a'", {}],
    ["inputs.region == 'eu'", { inputs: { region: 'eu' } }],
    ["env.STAGE == 'prod'", { variables: { STAGE: 'prod' } }],
    ["metadata.id == 'w' && metadata.name == 'W'", {}],
    ["status('commit') == 'succeeded' && duration_of('gate') < 5.0 && error_of('gate') == ''", {}],
  ])('in an expression: %s', async (condition, given) => {
    expect(await problemsOf(withCondition(condition), given)).toEqual([]);
  });

  test.each<readonly [string, Partial<PlanContext>, string | undefined]>([
    ['{{commit_sha}} is {{health_status.status}}', {}, undefined],
    ['${outputs.gate.causes} ${outputs.commit.branch}', {}, undefined],
    ['${inputs.region}', { inputs: { region: 'eu' } }, undefined],
    ['{{STAGE}} ${env.STAGE}', { variables: { STAGE: 'prod' } }, undefined],
    ['{{replicas}} {{limits.cpu}}', {}, 'name: W\nvariables: {replicas: 3, limits: {cpu: 1}}'],
    ['${env.REGION}', {}, 'name: W\nenv: {REGION: eu}'],
    ['${metadata.team}', {}, 'name: W\nmetadata: {team: payments}'],
  ])('in a template: %s', async (template, given, head) => {
    expect(await problemsOf(withTemplate(template, head), given)).toEqual([]);
  });
});

describe('OSOP-EXPR-002: names that are not known are told before anything runs', () => {
  test.each<readonly [string, Partial<PlanContext>, string]>([
    ["health_status.statu == 'Healthy'", {}, '`health_status.statu` names a field that `health_status` does not have | did you mean `status`?'],
    ["helth_status.status == 'Healthy'", {}, '`helth_status.status` is not known here: no node upstream outputs `helth_status`, and no variable has that name | did you mean `health_status`?'],
    ["outputs.gaet.status == 'x'", {}, '`outputs.gaet.status` names a node that does not exist | did you mean `gate`?'],
    ["outputs.gate.statu == 'x'", {}, '`outputs.gate.statu`: node `gate` has no output `statu` | did you mean `status`?'],
    ["outputs.last.approved == true", {}, '`outputs.last.approved`: node `last` does not run before this | an edge must lead from it to here, directly or through other nodes'],
    ["inputs.regoin == 'eu'", { inputs: { region: 'eu' } }, '`inputs.regoin` names an input that is not given | add it to workflow-inputs; did you mean `region`?'],
    ["env.HOME == '/root'", { variables: { STAGE: 'prod' } }, '`env.HOME` is not bound: only names given by the input `variables` are visible | add HOME=… to variables; known here: STAGE'],
    ["env.PATH == ''", {}, '`env.PATH` is not bound: only names given by the input `variables` are visible | add PATH=… to variables; no name is known here'],
    ["metadata.tema == 'x'", {}, "`metadata.tema` is not in the workflow's metadata | no name is known here"],
    ["status('gaet') == 'succeeded'", {}, "status('gaet') names a node that does not exist | did you mean `gate`?"],
    ["STAGE == 'prod'", { variables: { STAGE: 'prod' } }, '`STAGE` is not known here: no node upstream outputs `STAGE`, and no variable has that name | known here: commit_sha, health_status'],
  ])('in an expression: %s', async (condition, given, problem) => {
    expect(await problemsOf(withCondition(condition), given)).toEqual([`OSOP-EXPR-002 10:51 ${problem}`]);
  });

  test.each<readonly [string, Partial<PlanContext>, string]>([
    ['{{health_status.statu}}', {}, '`{{health_status.statu}}` names a field that `health_status` does not have | did you mean `status`?'],
    ['{{STAEG}}', { variables: { STAGE: 'prod' } }, '`{{STAEG}}` is not known here: no node upstream outputs `STAEG`, and no variable has that name | did you mean `STAGE`?'],
    ['${outputs.gate.statu}', {}, '`${outputs.gate.statu}`: node `gate` has no output `statu` | did you mean `status`?'],
    ['${outputs.last.approved}', {}, '`${outputs.last.approved}`: node `last` does not run before this | an edge must lead from it to here, directly or through other nodes'],
    ['${env.GITHUB_TOKEN}', {}, '`${env.GITHUB_TOKEN}` is not bound: only names given by the input `variables` are visible | add GITHUB_TOKEN=… to variables; no name is known here'],
    ['{{__proto__}} ', {}, '`{{__proto__}}` is not known here: no node upstream outputs `__proto__`, and no variable has that name | known here: commit_sha, health_status'],
    ['{{inputs.constructor}}', {}, '`{{inputs.constructor}}` names an input that is not given | add it to workflow-inputs; no name is known here'],
  ])('in a template: %s', async (template, given, problem) => {
    expect(await problemsOf(withTemplate(template), given)).toEqual([`OSOP-EXPR-002 7:52 ${problem}`]);
  });

  test('an output of a node on another branch, or further on, is not known', async () => {
    const text = workflow([commit, 'id: left, type: human, runtime: {q: "{{health_status.status}}"}', gate], { edges: ['from: commit, to: left', 'from: commit, to: gate'] });
    expect(await problemsOf(text)).toEqual([expect.stringContaining('OSOP-EXPR-002 6:52 `{{health_status.status}}` is not known here')]);
  });

  test('in a success criterion, where the node itself counts as run', async () => {
    const criteria = (criterion: string): string => workflow([commit, `${gate}, success_criteria: ["it is up", ${JSON.stringify(criterion)}]`]);
    const plan = await cleanPlan(criteria("health_status.status == 'Healthy' && outputs.gate.seconds < 60.0"));
    expect(plan.nodes.get('gate')?.criteria.map(({ source }) => source)).toEqual(["health_status.status == 'Healthy' && outputs.gate.seconds < 60.0"]);
    expect(await problemsOf(criteria("outputs.the_end.approved == true"))).toEqual([expect.stringMatching(/^OSOP-EXPR-002 6:152 `outputs.the_end.approved`: node `the_end` does not run before this/)]);
  });

  test('where two nodes give an output of one name, its fields are not known and not refused', async () => {
    const other = gate.replace('gate', 'gate2').replace('web', 'api');
    const text = workflow([commit, gate, other, `${last}, runtime: {q: "{{health_status.anything}}"}`]);
    expect((await problemsOf(text)).filter((problem) => problem.includes('EXPR'))).toEqual([]);
  });
});

describe('iterator variables', () => {
  const head = 'name: W\nvariables: {apps: [{name: web}]}';
  const loop = (inside: string, edge = 'iterator_var: app'): string => workflow([
    commit, `id: each, type: human, ${inside}`, 'id: after, type: human, runtime: {q: "{{commit_sha}}"}',
  ], { edges: [`from: commit, to: each, mode: loop, for_each: apps${edge === '' ? '' : `, ${edge}`}`, 'from: each, to: after'], head });

  test.each([
    ['runtime: {q: "{{app.name}}"}', 'iterator_var: app'],
    ['runtime: {q: "{{item.name}}"}', ''],
    ['success_criteria: ["app.name == \'web\'"]', 'iterator_var: app'],
  ])('are known in the node that runs for each item: %s', async (inside, edge) => {
    const plan = await cleanPlan(loop(inside, edge));
    expect(plan.edges[0]?.forEach?.source).toBe('apps');
  });

  test('are not known elsewhere', async () => {
    expect(await problemsOf(loop('runtime: {}').replace('{{commit_sha}}', '{{app.name}}'))).toEqual([expect.stringContaining('OSOP-EXPR-002 8:53 `{{app.name}}` is not known here')]);
    expect(await problemsOf(loop('runtime: {q: "{{item.name}}"}'))).toEqual([expect.stringContaining('`{{item.name}}` is not known here')]);
    expect(await problemsOf(loop('runtime: {}').replace('for_each: apps', 'for_each: appz'))).toEqual([expect.stringMatching(/^OSOP-EXPR-002 10:50 `appz` is not known here.*did you mean `apps`\?$/)]);
  });
});

describe('OSOP-EXPR-001: expressions that cannot be read', () => {
  test.each([
    ['health_status.status ==', "`==` needs a value after it (at character 22)"],
    ['health_status.status = "x"', 'at character 22'],
    ['(commit_sha', 'at character'],
  ])('%s', async (condition, reason) => {
    const [problem, ...more] = await problemsOf(withCondition(condition));
    expect(more).toEqual([]);
    expect(problem).toContain(`OSOP-EXPR-001 10:51 the expression \`${condition}\` cannot be read: `);
    expect(problem).toContain(reason);
    expect(problem).toContain(" | expressions are CEL, for example `health_status.status == 'Healthy'`");
  });

  test('a list to loop over that cannot be read', async () => {
    expect(await problemsOf(workflow([commit, last], { edges: ['from: commit, to: last, mode: loop, for_each: "a["'] }))).toEqual([expect.stringContaining('OSOP-EXPR-001 8:50 the expression `a[` cannot be read')]);
  });

  test.each(['HTTP 200', 'All pods are up', 'healthy'])('a success criterion in prose is for people: %s', async (criterion) => {
    const plan = await cleanPlan(workflow([`${gate}, success_criteria: [${JSON.stringify(criterion)}]`]));
    expect(plan.nodes.get('gate')?.criteria).toEqual([]);
  });

  test.each(['health_status.status == ', 'health_status.status === "Healthy"', 'is up && running'])('a success criterion that looks like CEL must be CEL: %s', async (criterion) => {
    const problems = await problemsOf(workflow([`${gate}, success_criteria: [${JSON.stringify(criterion)}]`]));
    expect(problems).toEqual([expect.stringMatching(/^OSOP-EXPR-001 5:140 the success criterion `.+` looks like an expression but cannot be read.* \| correct the CEL expression, or write it as a sentence$/)]);
  });
});

describe('OSOP-EXPR-003: templates that cannot be read', () => {
  test.each([
    ['{{commit_sha', '`{{` is not closed by `}}`; write \\{{ for the plain text'],
    ['{{ a + b }}', '`{{ a + b }}` is not of the form {{name}} or {{name.field}}; write \\{{ for the plain text'],
    ['${{ github.sha }}', "GitHub's `${{ github.sha }}` is not expanded in a workflow file of OSOP; write {{name}} and give the name in `variables`"],
  ])('%s', async (template, message) => {
    expect(await problemsOf(withTemplate(template))).toEqual([`OSOP-EXPR-003 7:52 ${message} | templates are {{name}} and \${namespace.name}`]);
  });

  test('also in what is given to a sub-workflow', async () => {
    const text = workflow(['id: a, type: git, workflow_ref: sub.osop.yaml, workflow_inputs: {x: "{{"}']);
    expect(await problemsOf(text, { readWorkflow: () => workflow([commit]) })).toEqual([expect.stringContaining('OSOP-EXPR-003 5:84')]);
  });
});
