import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBase, type BaseDefinition } from '../../src/commands/base-definition.js';
import { findWorkflow } from '../../src/commands/load-plan.js';
import { readTrigger } from '../../src/core/trigger.js';
import { readSettings } from '../../src/settings.js';
import { VirtualClock } from '../../src/simulator/index.js';
import { cleanEnvironment } from '../support/git-http.js';

const workflow = (id: string, node: string): string => `osop_version: "2.0"\nid: ${id}\nname: ${id}\nnodes:\n- {id: a, type: git, purpose: p${node}}\n- {id: b, type: git, purpose: p}\nedges:\n- {from: a, to: b}\n`;
const hostile = workflow('hostile', ', workflow_ref: sub.osop.yaml');

describe('T3: what is carried out for pull_request_target and workflow_run', () => {
  let root = '';
  let base = '';
  let head = '';
  const env = (): NodeJS.ProcessEnv => cleanEnvironment(root);
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, env: env(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const commit = (message: string): string => {
    git('add', '-A');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', message);
    return git('rev-parse', 'HEAD');
  };

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'base-'));
    git('init', '--quiet', '--template=', '--initial-branch=main');
    write({
      '.github/deploy.osop.yaml': workflow('ours', ', workflow_ref: parts/one.osop.yaml'),
      '.github/parts/one.osop.yaml': workflow('one', ', workflow_ref: two.osop.yaml'),
      '.github/parts/two.osop.yaml': workflow('two', ''),
      'shop/team.osop.yaml': workflow('team', ''),
    });
    symlinkSync('deploy.osop.yaml', join(root, '.github/link.osop.yaml'));
    base = commit('base');
    git('checkout', '--quiet', '-b', 'fork');
    write({ '.github/a.osop.yaml': hostile, '.github/deploy.osop.yaml': hostile, '.github/parts/two.osop.yaml': hostile });
    head = commit('theirs');
  });
  beforeEach(() => { git('checkout', '--quiet', head); });
  afterAll(() => { rmSync(root, { recursive: true, force: true }); });

  const followed = { workflow_run: { event: 'push', head_branch: 'main', head_repository: { full_name: 'org/config' } } };
  async function open(event: string, { sha = base, file, payload, folder = '' }: { readonly sha?: string; readonly file?: string; readonly payload?: typeof followed; readonly folder?: string } = {}): Promise<BaseDefinition | { readonly problem: { readonly code: string; readonly message: string } }> {
    const variables = { ...env(), GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'org/config', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha };
    return await openBase(file, { trigger: readTrigger(variables, payload), host: { env: variables, clock: new VirtualClock(), signal: new AbortController().signal, folder: root }, root: join(root, folder), secrets: [] });
  }
  async function planned(event: string, options: Parameters<typeof open>[1] = {}): Promise<readonly string[]> {
    const opened = await open(event, options);
    if ('problem' in opened) return [opened.problem.code, opened.problem.message];
    const { settings } = await readSettings({ app: 'web', ...(options?.file === undefined ? {} : { workflow: options.file }) }, {});
    if (settings === undefined) throw new Error('no settings');
    const source = findWorkflow(settings, opened.files);
    if ('problem' in source) return [source.problem.code, source.problem.message];
    const { plan, problems } = await opened.plan(source, { settings, root, facts: { repositories: [], branch: 'main', slackBound: true } });
    const ids: string[] = [];
    for (let at = plan; at !== undefined;) {
      ids.push(at.document.id);
      const step = at.nodes.get('a')?.step;
      at = step?.kind === 'workflow' ? step.plan : undefined;
    }
    return [source.file, ...ids, ...problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)];
  }

  it.each(['pull_request_target', 'workflow_run'])('is the workflow of the base for %s, with its sub-workflows, whatever is checked out', async (event) => {
    expect(await planned(event)).toEqual(['.github/deploy.osop.yaml', 'ours', 'one', 'two']);
    expect(await planned(event, { file: '.github/deploy.osop.yaml' })).toEqual(['.github/deploy.osop.yaml', 'ours', 'one', 'two']);
    expect(await planned(event, { file: join(root, '.github/deploy.osop.yaml') })).toEqual(['.github/deploy.osop.yaml', 'ours', 'one', 'two']);
  });

  it.each([
    ['is theirs alone', '.github/a.osop.yaml'], ['is a link', '.github/link.osop.yaml'], ['is outside of the repository', '../x.osop.yaml'], ['is elsewhere on the machine', '/etc/x.osop.yaml'], ['is not there', 'none.osop.yaml'],
  ])('is nothing where the file that is named %s', async (_, file) => {
    expect(await planned('pull_request_target', { file })).toEqual(['OSOP-INPUT-004', `the workflow file ${file} is not in commit ${base.slice(0, 7)}, which this run is for`]);
  });

  it('is found from the working directory', async () => {
    expect((await planned('pull_request_target', { folder: 'shop' })).slice(0, 2)).toEqual(['shop/team.osop.yaml', 'team']);
  });

  it('is nothing where the commit of the base is not here, or not told', async () => {
    expect(await planned('pull_request_target', { sha: 'd'.repeat(40) })).toEqual(['OSOP-INPUT-005', expect.stringContaining('reads its workflow from commit ddddddd, which cannot be read here')]);
    expect(await planned('workflow_run', { sha: '' })).toEqual(['OSOP-INPUT-005', expect.stringContaining('does not say which commit')]);
  });

  it('changes nothing where something else than the base is checked out', async () => {
    expect(await planned('workflow_run', { payload: followed })).toEqual(['OSOP-INPUT-005', expect.stringMatching(/is for commit \w{7}, but \w{7} is checked out/)]);
    git('checkout', '--quiet', base);
    expect((await planned('workflow_run', { payload: followed }))[1]).toBe('ours');
  });
});
