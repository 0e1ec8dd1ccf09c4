import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputs, outputs } from '../src/inputs.js';
import { actionProblems, workflowProblems } from './support/workflow-parser.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const ci = '.github/workflows/ci.yml';
const examples = readdirSync(join(root, 'examples/github-workflows')).map((name) => `examples/github-workflows/${name}`).toSorted();

/** The parts of a workflow file that these tests look at. */
interface WorkflowFile {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean | string };
  readonly jobs: Readonly<Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function stepsOf(path: string): readonly Step[] {
  return Object.values((parse(textOf(path)) as WorkflowFile).jobs).flatMap((job) => job.steps);
}

/** The steps that use this action. */
function ownSteps(path: string): readonly Step[] {
  return stepsOf(path).filter((step) => step.uses === './' || step.uses?.startsWith('org/osop-argocd-action@') === true);
}

describe.each([ci, ...examples])('%s', (path) => {
  test('is a workflow that GitHub accepts', async () => {
    expect(await workflowProblems(path, textOf(path))).toEqual([]);
  });

  test('asks for few permissions, and runs of one group follow each other', () => {
    const file = parse(textOf(path)) as WorkflowFile;
    expect(file.permissions).toEqual({});
    for (const { permissions, steps } of Object.values(file.jobs)) expect(Object.keys(permissions)).toEqual(['contents', ...(JSON.stringify(steps).includes('"command":"preview"') ? ['deployments'] : []), ...(/'pull-request'|"comment":true/.test(JSON.stringify(steps)) ? ['pull-requests'] : []), ...(JSON.stringify(steps).includes('"drift-issues":true') ? ['issues'] : []), ...(JSON.stringify(steps).includes('upload-sarif@') ? ['security-events'] : [])]);
    expect(file.concurrency.group).not.toBe('');
  });

  test('gives the action only inputs that it has', () => {
    const known: ReadonlySet<string> = new Set(inputs.map((input) => input.name));
    expect(ownSteps(path).flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !known.has(name))).toEqual([]);
    expect(ownSteps(path)).not.toEqual([]);
  });

  test('reads only outputs that the action has', () => {
    const own = new Set(ownSteps(path).flatMap((step) => step.id ?? []));
    const known: ReadonlySet<string> = new Set(outputs.map(([name]) => name));
    const read = [...textOf(path).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, step = '']) => own.has(step));
    expect(read.map(([, , name = '']) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe.each(examples)('%s', (path) => {
  test('cuts no deployment off, and has the commit before the one that it deploys', () => {
    const file = parse(textOf(path)) as WorkflowFile & { readonly on: Readonly<Record<string, unknown>> };
    const changesNothing = Object.keys(file.on).every((event) => event === 'pull_request');
    expect(file.concurrency['cancel-in-progress']).toBe(changesNothing);
    // What only looks at the files needs no other commit.
    if (ownSteps(path).every((step) => step.with?.['command'] === 'doctor')) return;
    const checkouts = stepsOf(path).filter((step) => step.uses?.startsWith('actions/checkout@') === true);
    // 0 is all of them, for a push of any number of commits.
    expect(checkouts.filter((step) => ![0, 2].includes(Number(step.with?.['fetch-depth'] ?? 1)))).toEqual([]);
  });
});

describe.each(examples)('%s', (path) => {
  test('hands what people type over as inputs: no script has it in its text', () => {
    const expressions = stepsOf(path).flatMap((step) => [...(step.run ?? '').matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, text = '']) => text));
    expect(expressions.filter((text) => /\b(?:inputs|github\.event|github\.head_ref)\b/.test(text))).toEqual([]);
  });
});

test('the rollback by hand asks for a reason, has one secret, and waits for the reviewers of production', () => {
  const path = 'examples/github-workflows/rollback.yml';
  const file = parse(textOf(path)) as { readonly on: { readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: unknown }>> } }; readonly jobs: Readonly<Record<string, { readonly environment?: string }>> };
  const { inputs: asked } = file.on.workflow_dispatch;
  expect(Object.keys(asked)).toEqual(['application', 'target', 'reason', 'dry-run']);
  expect([asked['application']?.required, asked['reason']?.required, asked['target']?.default, asked['dry-run']?.default]).toEqual([true, true, 'last-healthy', false]);
  expect(Object.values(file.jobs).map(({ environment }) => environment)).toEqual(['production']);
  expect([...new Set(textOf(path).match(/secrets\.\w+/g))]).toEqual(['secrets.ARGOCD_AUTH_TOKEN']);
  expect(stepsOf(path).find((step) => step.uses?.startsWith('actions/checkout@') === true)?.with?.['persist-credentials']).toBe(false);
});

test('a workflow that GitHub would refuse is noticed', async () => {
  expect(await workflowProblems('bad.yml', 'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    step: []\n')).not.toEqual([]);
});

test('action.yml is one that GitHub accepts', () => {
  expect(actionProblems(textOf('action.yml'))).toEqual([]);
});

test('an action.yml that GitHub would refuse is noticed', () => {
  expect(actionProblems(textOf('action.yml').replace('  main:', '  mian:'))).not.toEqual([]);
});
