import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Permission } from '../src/simulator/index.js';
import { changed, previewScene, previewTemplate, templateFile } from './support/previews.js';
import { setStage, type Deployed, type Deploying, type StageOptions } from './support/stage.js';
import type { Cleanup } from './support/world.js';
import { workflowProblems } from './support/workflow-parser.js';

const document = readFileSync(fileURLToPath(new URL('../docs/least-privilege.md', import.meta.url)), 'utf8');
/** The lines of each role that the document shows. */
const roles = new Map([...document.matchAll(/^```csv\n([\s\S]*?)^```$/gm)].map(([, text = '']) => {
  const lines = text.trim().split('\n');
  return [/proj:shop:(\w+)/.exec(lines[0] ?? '')?.[1] ?? '', lines] as const;
}));

/** What Argo CD's RBAC makes of such lines: allowed is what one of them names, `*` for anything within a part. */
function permissionBy(lines: readonly string[]): Permission {
  const allowed = lines.map((line) => line.split(',').map((part) => part.trim())).map(([, , resource = '', action = '', object = '']) => ({
    action: resource === 'applications' ? action : `${resource}/${action}`,
    object: new RegExp(`^${object.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[^/]*')}$`),
  }));
  return (_user, action, object) => allowed.some((one) => one.action === action && one.object.test(object));
}

const rollout = (tag: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: web}\nspec:\n  strategy: {canary: {steps: [{setWeight: 20}, {pause: {}}]}}\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec: {containers: [{name: web, image: "shop/web:${tag}"}]}\n`;

interface Trial {
  readonly stage?: StageOptions;
  readonly deploying?: Deploying;
  /** Deploys `v2`; by default an image that becomes healthy. */
  readonly file?: (tag: string) => string;
  readonly works: (deployed: Deployed) => boolean;
}

/** A preview that is made, follows its pull request and goes. */
async function previews(context: Cleanup, lines: readonly string[]): Promise<boolean> {
  const scene = await previewScene(context, { permission: permissionBy(lines), others: [{ name: 'other', project: 'shop' }] });
  const base = scene.merge(previewTemplate(scene.world.gitUrl, { project: 'shop' }));
  const pull = (tag: string, state?: 'closed') => scene.pull({ number: 7, branch: 'feature', head: scene.commit('feature', changed(tag)), base, ...(state === undefined ? {} : { state }) });
  const inputs = { 'preview-template': templateFile, 'health-timeout': '5' };
  const results: string[] = [];
  for (const [action, pull_request] of [['opened', () => pull('2.0.0')], ['synchronize', () => pull('2.0.1')], ['closed', () => pull('2.0.1', 'closed')]] as const) {
    results.push((await scene.run(inputs, { action, pull_request: pull_request() })).record.result);
    if (results.at(-1) !== 'succeeded') return false;
  }
  return true;
}

async function play({ stage: options = {}, deploying, file }: Trial, lines: readonly string[]): Promise<Deployed> {
  const stage = await setStage({ ...options, ...(file === undefined ? {} : { files: { 'web/rollout.yaml': file('v1') } }), application: { ...options.application, project: 'shop' }, permission: permissionBy(lines) });
  return await stage.deploy(file === undefined ? stage.commit('v2') : stage.push({ 'web/rollout.yaml': file('v2') }), deploying);
}

const sync = 'sync {type: infra, runtime: {tool: argocd, action: sync, app_name: web}}';
const gate = (id: string, more = ''): string => `${id} {type: api, runtime: {url: "https://argocd/api/v1/applications/web"${more}}}`;

const trials: Readonly<Record<string, Trial | typeof previews>> = {
  look: { stage: { application: { automated: true } }, deploying: { workflow: { nodes: [gate('health')] } }, works: ({ record }) => record.result === 'succeeded' },
  deploy: { stage: { outcomes: { v2: 'degraded' } }, works: ({ record }) => record.result === 'rolled-back' && record.rollbackStrategy === 'argocd' },
  canary: {
    file: rollout,
    deploying: {
      workflow: { nodes: [sync, gate('canary', ', allow_suspended: true'), 'promote {type: infra, runtime: {tool: argocd, action: promote, app_name: web}}', gate('health')], edges: ['sync -> canary', 'canary -> promote', 'promote -> health'] },
      settings: { stableForSec: 2, degradedGraceSec: 0, rollback: 'none' },
    },
    works: ({ record }) => record.result === 'succeeded',
  },
  evidence: {
    stage: { outcomes: { v2: 'crash-looping' }, delays: { flap: 2_000 } },
    works: ({ record }) => record.result === 'rolled-back' && record.apps.every(({ evidence }) => evidence?.resources.some(({ log }) => log !== undefined) === true && evidence.missing.length === 0),
  },
  preview: previews,
};

describe('the roles of docs/least-privilege.md', () => {
  it('are all tried', () => {
    expect([...roles.keys()]).toEqual(Object.keys(trials));
  });

  it.for([...roles])('%s is enough', async ([name, lines], context) => {
    const trial = trials[name];
    if (trial === undefined) throw new Error(`no trial of ${name}`);
    const tried = typeof trial === 'function' ? { works: await trial(context, lines), problems: [] } : await play(trial, lines).then((deployed) => ({ works: trial.works(deployed), problems: deployed.record.problems }));
    expect(tried.works, JSON.stringify(tried.problems)).toBe(true);
  });

  it.for([...roles].flatMap(([name, lines]) => lines.map((line) => [name, line] as const)))('%s is not enough without %s', async ([name, left], context) => {
    const trial = trials[name];
    if (trial === undefined) throw new Error(`no trial of ${name}`);
    const fewer = (roles.get(name) ?? []).filter((line) => line !== left);
    expect(typeof trial === 'function' ? await trial(context, fewer) : trial.works(await play(trial, fewer))).toBe(false);
  });

  it('are of no use for another project', async () => {
    const lines = (roles.get('deploy') ?? []).map((line) => line.replaceAll('shop/*', 'other/*'));
    expect((await play({ works: () => true }, lines)).record.result).not.toBe('succeeded');
  });
});

it('the permissions of jobs are ones that GitHub knows', async () => {
  const cells = [...document.matchAll(/^\| .* \| (`[a-z-]+: (?:read|write)`.*) \|$/gm)].map(([, cell = '']) => [...cell.matchAll(/`([a-z-]+: (?:read|write))`/g)].map(([, one = '']) => one));
  expect(cells.length).toBeGreaterThan(7);
  for (const permissions of cells) {
    const text = `on: push\npermissions: {}\njobs:\n  x:\n    runs-on: ubuntu-latest\n    permissions: {${permissions.join(', ')}}\n    steps: [{run: "true"}]\n`;
    expect(await workflowProblems('x.yml', text)).toEqual([]);
    expect(Object.keys((parse(text) as { readonly jobs: { readonly x: { readonly permissions: object } } }).jobs.x.permissions)).toHaveLength(permissions.length);
  }
  expect(await workflowProblems('x.yml', 'on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    permissions: {content: read}\n    steps: [{run: "true"}]\n')).not.toEqual([]);
});
