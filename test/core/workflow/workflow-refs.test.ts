import { describe, expect, test } from 'vitest';
import { planWorkflow } from '../../../src/core/workflow/plan.js';
import { cleanPlan, context, file, planOf, problemsOf, workflow } from './plan-of.js';

const sub = workflow(['id: commit, type: git, outputs: [commit_sha]']).replace('id: w', 'id: sub');
const calls = (reference: string, given = ''): string => `id: call, type: system, workflow_ref: ${JSON.stringify(reference)}${given}`;

/** Files of the repository, and what was asked for. */
function repository(files: Readonly<Record<string, string>>): { readonly readWorkflow: (path: string) => string | undefined; readonly asked: string[] } {
  const asked: string[] = [];
  return { asked, readWorkflow: (path) => { asked.push(path); return Object.hasOwn(files, path) ? files[path] : undefined; } };
}

describe('a sub-workflow is found', () => {
  test.each<readonly [string, string, string, string]>([
    ['beside the file', 'deploy.osop.yaml', 'sub.osop.yaml', 'sub.osop.yaml'],
    ['below the file', '.osop/deploy.osop.yaml', './parts/sub.osop.yaml', '.osop/parts/sub.osop.yaml'],
    ['above the file', '.osop/a/deploy.osop.yaml', '../sub.osop.yaml', '.osop/sub.osop.yaml'],
  ])('%s', async (_title, parent, reference, path) => {
    const { readWorkflow, asked } = repository({ [path]: sub });
    const { plan, problems } = await planWorkflow(workflow([calls(reference, ', workflow_inputs: {x: 1}')]), parent, { ...context, readWorkflow });
    expect(problems).toEqual([]);
    const step = plan?.nodes.get('call')?.step;
    expect(step).toMatchObject({ kind: 'workflow', inputs: { x: 1 }, plan: { document: { id: 'sub', file: path } } });
    expect(asked).toEqual([path]);
  });

  test('by its id, among the imports, whatever their paths', async () => {
    const head = 'name: W\nimports: [lib/one.osop.yaml, ./lib/two.osop.yaml, lib/none.osop.yaml]';
    const { readWorkflow } = repository({ 'lib/one.osop.yaml': sub.replace('id: sub', 'id: one'), 'lib/two.osop.yaml': sub });
    const plan = await cleanPlan(workflow([calls('sub')], { head }), { readWorkflow });
    expect(plan.nodes.get('call')?.step).toMatchObject({ plan: { document: { file: 'lib/two.osop.yaml' } } });
  });

  test("and sees its parent's inputs and those that it is given, the latter first", async () => {
    const inner = workflow(['id: ask, type: human, runtime: {q: "${inputs.region} ${inputs.x}"}']);
    const { readWorkflow } = repository({ 'sub.osop.yaml': inner });
    await cleanPlan(workflow([calls('sub.osop.yaml', ', workflow_inputs: {x: 1}')]), { readWorkflow, inputs: { region: 'eu' } });
    expect(await problemsOf(workflow([calls('sub.osop.yaml')]), { readWorkflow, inputs: { region: 'eu' } })).toEqual([
      'OSOP-EXPR-002 sub.osop.yaml:5:51 `${inputs.x}` names an input that is not given | add it to workflow-inputs; known here: region',
    ]);
  });

  test('and its outputs are not known before it runs, so they are not refused', async () => {
    const { readWorkflow } = repository({ 'sub.osop.yaml': sub });
    const text = workflow([calls('sub.osop.yaml', ', outputs: [result]'), 'id: ask, type: human, runtime: {q: "{{result.anything}} ${outputs.call.commit_sha}"}']);
    expect(await problemsOf(text, { readWorkflow })).toEqual([]);
  });
});

describe('OSOP-PLAN-010: a sub-workflow that is not there', () => {
  test.each([
    ['missing.osop.yaml'], ['../outside.osop.yaml'], ['a/../../outside.osop.yaml'], ['/etc/passwd'], ['https://evil.example/w.osop.yaml'], ['file:///etc/passwd'], ['..\\outside.osop.yaml'], ['C:\\w.osop.yaml'], ['sub.osop.yaml\0'],
  ])('%j is told, and nothing outside is asked for', async (reference) => {
    const { readWorkflow, asked } = repository({ '../outside.osop.yaml': sub, 'outside.osop.yaml': sub, '/etc/passwd': sub, 'sub.osop.yaml': sub });
    const problems = await problemsOf(workflow([calls(reference)]), { readWorkflow });
    expect(problems).toEqual([
      `OSOP-PLAN-010 5:54 node \`call\` refers to the workflow \`${reference}\`, which is neither a file of this repository nor the id of an imported one | imports of this file: none`,
    ]);
    expect(asked).toEqual(reference === 'missing.osop.yaml' ? ['missing.osop.yaml'] : []);
  });

  test('the hint names the imports', async () => {
    const text = workflow([calls('nope')], { head: 'name: W\nimports: [lib/one.osop.yaml]' });
    expect((await problemsOf(text))[0]).toMatch(/ \| imports of this file: lib\/one\.osop\.yaml$/);
  });
});

describe('OSOP-PLAN-011: sub-workflows without end', () => {
  test('a workflow that contains itself', async () => {
    const text = workflow([calls(`./${file}`)]);
    expect(await problemsOf(text, repository({ [file]: text }))).toEqual([
      'OSOP-PLAN-011 5:54 node `call` runs `deploy.osop.yaml`, which is already being run: deploy.osop.yaml -> deploy.osop.yaml | a workflow cannot contain itself',
    ]);
  });

  test('one that contains itself through another', async () => {
    const files = { [file]: workflow([calls('b.osop.yaml')]), 'b.osop.yaml': workflow([calls(file)]) };
    expect(await problemsOf(files[file] ?? '', repository(files))).toEqual([
      'OSOP-PLAN-011 b.osop.yaml:5:54 node `call` runs `deploy.osop.yaml`, which is already being run: deploy.osop.yaml -> b.osop.yaml -> deploy.osop.yaml | a workflow cannot contain itself',
    ]);
  });

  test('a workflow that runs the same other one twice is fine', async () => {
    const text = workflow([calls('sub.osop.yaml'), calls('sub.osop.yaml').replace('id: call', 'id: again')]);
    expect(await problemsOf(text, repository({ 'sub.osop.yaml': sub }))).toEqual([]);
  });

  test('too deep', async () => {
    const level = (number: number): string => workflow([calls(`${number + 1}.osop.yaml`)]);
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.osop.yaml`, level(index)]));
    expect(await problemsOf(level(-1), repository(files))).toEqual([expect.stringMatching(/^OSOP-PLAN-011 7\.osop\.yaml:5:54 sub-workflows are nested deeper than 8/)]);
    const shallow = { ...files, '6.osop.yaml': sub };
    await cleanPlan(level(-1), repository(shallow));
  });

  test('a few files that name each other often are refused in time', async () => {
    const level = (number: number): string => workflow(Array.from({ length: 40 }, (_, index) => calls(`${number + 1}.osop.yaml`).replace('id: call', `id: call${index}`)));
    const files = { ...Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`${index}.osop.yaml`, level(index)])), '7.osop.yaml': sub };
    const { plan, problems } = await planOf(level(-1), repository(files));
    expect(plan).toBeUndefined();
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual(['OSOP-PLAN-011 there are more than 200 sub-workflows']);
  });
});

test('problems of a sub-workflow are told at their places in its own file', async () => {
  const { readWorkflow } = repository({ 'sub.osop.yaml': workflow(['id: a, type: docker']) });
  expect(await problemsOf(workflow([calls('sub.osop.yaml'), 'id: b, type: mcp']), { readWorkflow })).toEqual([
    expect.stringContaining('OSOP-PLAN-001 sub.osop.yaml:5:29'), expect.stringContaining('OSOP-PLAN-001 6:29'),
  ]);
  expect(await problemsOf(workflow([calls('sub.osop.yaml')]), repository({ 'sub.osop.yaml': 'a: [' }))).toEqual([expect.stringContaining('OSOP-YAML-001 sub.osop.yaml:1:')]);
});
