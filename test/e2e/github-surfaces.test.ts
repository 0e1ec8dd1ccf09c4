import { describe, expect, test } from 'vitest';
import { createFakeGithub, fakeToken, type FakeGithub } from '../support/fake-github.js';
import { deployment, exampleWorkflow, manifestFile, pastProgressDeadline, startWorld, token, type Cleanup, type RunOptions, type World, type WorldOptions } from '../support/world.js';

interface Job {
  readonly world: World;
  readonly github: FakeGithub;
  /** Runs the action in a job of the workflow `Deploy` on that GitHub. */
  readonly run: (inputs: Readonly<Record<string, string>>, more?: RunOptions) => ReturnType<World['runAction']>;
  readonly start: (inputs: Readonly<Record<string, string>>, more?: RunOptions) => ReturnType<World['startAction']>;
}

async function startJob(context: Cleanup, options: WorldOptions = {}): Promise<Job> {
  const [world, github] = await Promise.all([startWorld(context, options), createFakeGithub()]);
  context.onTestFinished(async () => { await github.close(); });
  github.surfaces.commits.add(world.commit).add(world.before);
  const start: Job['start'] = (inputs, { env, ...more } = {}) => world.startAction({
    inputs: { 'github-token': fakeToken, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_WORKFLOW: 'Deploy', GITHUB_WORKFLOW_REF: 'org/k8s-manifests/.github/workflows/deploy.yaml@refs/heads/main', GITHUB_JOB: 'production', ...env },
    ...more,
  });
  return { world, github, start, run: async (inputs, more) => await start(inputs, more).finished };
}

const everything = { 'check-run': 'true', comment: 'true', deployment: 'true' };
const broken = deployment('1.4.2').replace('spec:\n', 'spec:\n  replica: 3\n');

function pullRequest(world: World): RunOptions {
  return { event: { name: 'pull_request', payload: { number: 7, pull_request: { number: 7, head: { sha: world.commit } } } }, env: { GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'feature' } };
}

function push(world: World): RunOptions {
  return { event: { name: 'push', payload: { ref: 'refs/heads/main', before: world.before, after: world.commit, forced: false, commits: [] } } };
}

describe.concurrent('a pull request', () => {
  test('gets one comment with validation and plan, and check runs on its head with the annotations', async (context) => {
    const { world, github, run } = await startJob(context, { change: { [manifestFile]: broken } });
    const validated = await run({ ...everything, deployment: 'false', command: 'validate' }, pullRequest(world));
    expect(validated.exitCode, validated.output).toBe(1);
    const planned = await run({ ...everything, 'changed-only': 'true' }, pullRequest(world));
    expect(planned.outputs['result'], planned.output).toBe('failed');
    const again = await run({ ...everything, deployment: 'false', command: 'validate' }, pullRequest(world));
    expect(again.exitCode, again.output).toBe(1);
    expect(github.surfaces.comments).toMatchObject([{ issue: 7, edits: 1 }]);
    const [{ body } = { body: '' }] = github.surfaces.comments;
    expect(body).toContain('Manifests are not valid');
    expect(body).toContain('<!-- osop-argocd: plan -->');
    expect(body).toContain(`[the run](https://github.example.com/org/k8s-manifests/actions/runs/4711)`);
    expect(github.surfaces.checkRuns.map(({ sha, fields }) => [sha, fields['name'], fields['conclusion']])).toEqual([
      [world.commit, 'Deploy / production: osop validate', 'failure'], [world.commit, 'Deploy / production: osop run', 'failure'], [world.commit, 'Deploy / production: osop validate', 'failure'],
    ]);
    expect(github.surfaces.checkRuns[0]?.annotations).toMatchObject([{ path: manifestFile, start_line: broken.split('\n').indexOf('  replica: 3') + 1, annotation_level: 'failure' }]);
    // What the check run shows is not shown twice; the line by which the job fails is no annotation at a place.
    expect(validated.annotations.filter(({ file }) => file !== undefined)).toEqual([]);
    expect(github.surfaces.deployments).toEqual([]);
    expect(world.changes()).toEqual([]);
  });

  test('that is fine is told what will happen', async (context) => {
    const { world, github, run } = await startJob(context);
    const planned = await run({ comment: 'true' }, pullRequest(world));
    expect(planned.exitCode, planned.output).toBe(0);
    expect(planned.outputs['result']).toBe('planned');
    expect(github.surfaces.comments[0]?.body).toContain('a sync would be started');
    expect(github.surfaces.comments[0]?.body).toContain('production-app');
    expect(planned.log).toContain('comment: https://github.example/shop/config/pull/7#issuecomment-1');
  });

  test('from a fork, whose token may only read, is validated all the same: annotations in the log, and a warning each', async (context) => {
    const { world, github, run } = await startJob(context, { change: { [manifestFile]: broken } });
    Object.assign(github.surfaces.permissions, { checks: 'read', comments: 'read', deployments: 'none' });
    const validated = await run({ ...everything, deployment: 'false', command: 'validate' }, pullRequest(world));
    expect(validated.exitCode, validated.output).toBe(1);
    expect(validated.annotations.filter(({ file }) => file !== undefined)).toMatchObject([{ level: 'error', file: manifestFile }]);
    const warnings = validated.annotations.filter(({ title }) => title === 'OSOP-GITHUB-001');
    expect(warnings).toMatchObject([{ level: 'warning' }, { level: 'warning' }]);
    expect(warnings.map(({ message }) => message).join('\n')).toContain('permissions: {checks: write}');
    expect(warnings.map(({ message }) => message).join('\n')).toContain('permissions: {pull-requests: write}');
    expect([github.surfaces.comments, github.surfaces.checkRuns]).toEqual([[], []]);
    expect(`${validated.log}${validated.summary}${JSON.stringify(validated.outputs)}`).not.toContain(fakeToken.slice(4, 20));
  });
});

describe.concurrent('a push', () => {
  test('is a deployment of its commit, from in progress to success, and is told under the pull request that it came with', async (context) => {
    const { world, github, run } = await startJob(context);
    github.surfaces.associations.push({ sha: world.commit, number: 7, base: 'main', merged: true });
    const deployed = await run({ ...everything, deployment: 'auto' }, push(world));
    expect(deployed.exitCode, deployed.output).toBe(0);
    expect(github.surfaces.deployments).toMatchObject([{
      sha: world.commit, environment: 'production-app', payload: { 'osop-argocd': { run: '4711', attempt: 1 } },
      statuses: [{ state: 'in_progress' }, { state: 'success', fields: { environment_url: `${world.argocdUrl}/applications/production-app`, log_url: 'https://github.example.com/org/k8s-manifests/actions/runs/4711' } }],
    }]);
    expect(github.surfaces.comments).toMatchObject([{ issue: 7, edits: 1 }]);
    expect(github.surfaces.comments[0]?.body).toMatch(/<!-- osop-argocd: deployment -->\n\n### ✅ /);
    expect(github.surfaces.checkRuns).toMatchObject([{ sha: world.commit, fields: { conclusion: 'success' } }]);
    expect(deployed.annotations).toEqual([]);
    // A second attempt is a deployment of its own, and the first one is over.
    const again = await run({ ...everything, deployment: 'auto' }, { ...push(world), env: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.outputs['result'], again.output).toBe('nothing-to-do');
    expect(github.surfaces.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive', 'success']);
    expect(github.surfaces.comments).toHaveLength(1);
  });

  test('that is rolled back is a failed deployment; the one before is still the active one', async (context) => {
    const { world, github, run } = await startJob(context, { fate: 'degraded', faults: pastProgressDeadline() });
    github.surfaces.deployments.push({ id: 0, ref: world.before, sha: world.before, environment: 'production-app', payload: { 'osop-argocd': { run: '1', attempt: 1, key: 'k' } }, fields: {}, statuses: [{ id: 1, state: 'success', fields: {} }, { id: 2, state: 'inactive', fields: {} }] });
    const failed = await run({ deployment: 'true', comment: 'true' }, push(world));
    expect(failed.outputs['result'], failed.output).toBe('rolled-back');
    expect(github.surfaces.deployments.map(({ sha, statuses }) => [sha, statuses.at(-1)?.state])).toEqual([[world.before, 'success'], [world.commit, 'failure']]);
    expect(github.surfaces.deployments[1]?.statuses.at(-1)?.fields['description']).toMatch(/rolled back/);
    // It came with no pull request.
    expect(github.surfaces.comments).toEqual([]);
    expect(failed.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  test('in a job that has an environment makes no second deployment; nor does one without the permission, and nobody is warned', async (context) => {
    const { world, github, run } = await startJob(context);
    github.surfaces.deployments.push({ id: 0, ref: 'main', sha: world.commit, environment: 'production', payload: {}, fields: {}, statuses: [{ id: 1, state: 'in_progress', fields: { log_url: 'https://github.example.com/org/k8s-manifests/actions/runs/4711/job/1' } }] });
    const deployed = await run({ deployment: 'auto' }, push(world));
    expect(deployed.exitCode, deployed.output).toBe(0);
    expect(deployed.log).toContain('GitHub makes one for a job of this run');
    github.surfaces.permissions.deployments = 'none';
    const without = await run({ deployment: 'auto' }, push(world));
    expect(without.exitCode, without.output).toBe(0);
    expect(without.log).toContain('No deployment was made');
    expect(without.annotations).toEqual([]);
    expect(github.surfaces.deployments).toHaveLength(1);
    const asked = await run({ deployment: 'true' }, push(world));
    expect(asked.exitCode, asked.output).toBe(0);
    expect(asked.annotations).toMatchObject([{ level: 'warning', title: 'OSOP-GITHUB-001', message: expect.stringContaining('permissions: {deployments: write}') }]);
  });

  test('F32, F33: is deployed although GitHub answers nothing but rate limits and errors: each is a warning', async (context) => {
    const { world, github, run } = await startJob(context);
    github.fault('*', { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'You have exceeded a secondary rate limit.' } }, 1_000);
    const limited = await run(everything, push(world));
    expect(limited).toMatchObject({ exitCode: 0, outputs: { result: 'succeeded' } });
    expect(limited.annotations.every(({ level }) => level === 'warning'), limited.output).toBe(true);
    expect(limited.annotations.map(({ message }) => message).join('\n')).toContain('secondary rate limit');
    expect(limited.annotations).toHaveLength(3);
  });

  test('F32: waits for a short limit while it deploys, and tells everything once', async (context) => {
    const { world, github, run } = await startJob(context);
    github.surfaces.writesLeft = 1;
    const deployed = await run(everything, push(world));
    expect(deployed.exitCode, deployed.output).toBe(0);
    expect(deployed.annotations).toEqual([]);
    expect([github.surfaces.checkRuns.length, github.surfaces.deployments.length]).toEqual([1, 1]);
  });

  test('F33: is deployed where there is no GitHub at all', async (context) => {
    const { world, run } = await startJob(context);
    const deployed = await run({ 'check-run': 'true' }, { ...push(world), env: { GITHUB_API_URL: 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql' } });
    expect(deployed).toMatchObject({ exitCode: 0, outputs: { result: 'succeeded' } });
    expect(deployed.annotations).toMatchObject([{ level: 'warning', title: 'OSOP-GITHUB-001' }]);
  });

  test('as a dry run makes no deployment', async (context) => {
    const { world, github, run } = await startJob(context);
    const planned = await run({ deployment: 'true', 'dry-run': 'true' }, push(world));
    expect(planned.outputs['result'], planned.output).toBe('planned');
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});

describe.concurrent('a rollback by hand', () => {
  test('makes the deployment of what runs again the active one, and has none of its own', async (context) => {
    const { world, github, run } = await startJob(context);
    const mark = { 'osop-argocd': { run: '1', attempt: 1, key: 'k' } };
    github.surfaces.deployments.push({ id: 0, ref: world.before, sha: world.before, environment: 'production-app', payload: mark, fields: {}, statuses: [{ id: 1, state: 'success', fields: {} }] });
    const deployed = await run({ deployment: 'auto' }, push(world));
    expect(deployed.outputs['result'], deployed.output).toBe('succeeded');
    const states = (): readonly (string | undefined)[] => github.surfaces.deployments.map(({ statuses }) => statuses.at(-1)?.state);
    expect(states()).toEqual(['inactive', 'success']);
    const back = await run({ deployment: 'auto', command: 'rollback', app: 'production-app', to: 'id:0' });
    expect(back.exitCode, back.output).toBe(0);
    expect(states()).toEqual(['success', 'inactive']);
  });
});

describe.concurrent('a job that is cancelled', () => {
  test('tells GitHub at once: the deployment is an error, the check run cancelled', async (context) => {
    const { world, github, start } = await startJob(context, { fate: 'never-healthy' });
    github.surfaces.associations.push({ sha: world.commit, number: 7, base: 'main', merged: true });
    const running = start({ ...everything, 'health-timeout': '60' }, push(world));
    await running.printed(/health_check +Progressing/);
    running.signal('SIGINT');
    const result = await running.finished;
    expect(result.outputs['result'], result.output).toBe('cancelled');
    expect(github.surfaces.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'error']);
    expect(github.surfaces.checkRuns).toMatchObject([{ fields: { conclusion: 'cancelled' } }]);
    expect(github.surfaces.comments[0]?.body).toContain('🚫');
  });

  test('is not held up by a GitHub that does not answer: outputs and summary are there in time', async (context) => {
    const { world, github, start } = await startJob(context, { fate: 'never-healthy' });
    const running = start({ ...everything, 'health-timeout': '60' }, push(world));
    await running.printed(/health_check +Progressing/);
    github.fault('*', async () => await new Promise(() => undefined), 1_000);
    const begun = performance.now();
    running.signal('SIGINT');
    const result = await running.finished;
    expect(performance.now() - begun).toBeLessThan(9_000);
    expect(result.outputs['result'], result.output).toBe('cancelled');
    expect(result.summary).toContain('Cancelled');
    expect(result.annotations.filter(({ title }) => title === 'OSOP-GITHUB-001').length).toBeGreaterThan(0);
  });
});

describe.concurrent('the command line', () => {
  test('outside of GitHub says that there is nothing to show on, and validates', async (context) => {
    const world = await startWorld(context, { change: { [manifestFile]: deployment('1.4.2') } });
    const run = await world.runCli({ args: ['validate', '--comment', '--check-run', '--format=json'], inputs: {}, env: {} });
    expect(run.exitCode, run.output).toBe(0);
    expect(run.json()).toMatchObject({ result: 'succeeded', problems: [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: expect.stringContaining('check-run, comment') }] });
  });

  test('in a job shows what the action shows', async (context) => {
    const { world, github } = await startJob(context);
    const env = { GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_TOKEN: fakeToken, GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_SHA: world.commit, GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_RUN_ID: '4711', GITHUB_WORKFLOW: 'Deploy', GITHUB_JOB: 'production' };
    const run = await world.runCli({ args: ['run', '--check-run', '--format=json'], env });
    expect(run.exitCode, run.output).toBe(0);
    expect(github.surfaces.deployments).toMatchObject([{ environment: 'production-app', statuses: [{ state: 'in_progress' }, { state: 'success' }] }]);
    expect(github.surfaces.checkRuns).toMatchObject([{ sha: world.commit, fields: { name: 'Deploy / production: osop run', conclusion: 'success' } }]);
    expect(run.stderr).toContain('check run: https://github.example/shop/config/runs/1');
  });
});

describe.concurrent('what others wrote', () => {
  const hostile = '<img src=x onerror=alert(1)> [click](https://attacker.example) @everyone <!channel> <@U1> | cell\n::set-env name=NODE_OPTIONS::--require=/tmp/x.js\n##[command]rm -rf /\n<!-- osop-argocd: end of deployment -->';

  test('T7, T8, T22, T23: is no markup, mention, command or output on any page', async (context) => {
    const { world, github, run } = await startJob(context, { fate: 'degraded', faults: pastProgressDeadline(hostile), workflow: exampleWorkflow.replace('name: ArgoCD GitOps Sync and Rollback Workflow', `name: ${JSON.stringify(hostile)}`) });
    github.surfaces.associations.push({ sha: world.commit, number: 7, base: 'main', merged: true });
    const failed = await run(everything, push(world));
    expect(failed.outputs['result'], failed.output).toBe('rolled-back');
    const summary = (github.surfaces.checkRuns[0]?.fields['output'] as { readonly summary: string } | undefined)?.summary ?? '';
    for (const text of [github.surfaces.comments[0]?.body ?? '', summary]) {
      expect(text).toContain('exceeded its progress deadline');
      for (const part of ['<img', '](https://attacker.example)', '@everyone', '<@U1>', '<!channel>']) expect(text).not.toContain(part);
    }
    expect(github.surfaces.comments[0]?.body.match(/<!-- osop-argocd: end of deployment -->/g)).toHaveLength(1);
    expect(github.surfaces.deployments[0]?.statuses.at(-1)?.fields['description']).not.toContain('\n');
    expect(failed.commands.filter(({ name }) => name === 'set-env' || name === 'command')).toEqual([]);
    expect(Object.keys(failed.outputs)).not.toContain('NODE_OPTIONS');
  });

  test('T21: holds no secret, in eight encodings, in check run, comment or deployment', async (context) => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const hex = Buffer.from(token).toString('hex');
    const encodings = {
      raw: token, 'base64 alone': base64(token), 'base64 behind one byte': base64(`x${token}y`), 'base64 behind two bytes': base64(`xy${token}z`), 'base64 for URLs': Buffer.from(`x${token}`).toString('base64url'),
      'URL-encoded': encodeURIComponent(token).replaceAll('.', '%2E'), 'JSON-escaped': JSON.stringify(JSON.stringify(token)), hexadecimal: hex,
    };
    const { world, github, run } = await startJob(context, { fate: 'degraded', faults: pastProgressDeadline(Object.values(encodings).join(' ')), workflow: exampleWorkflow.replace('name: ArgoCD GitOps Sync and Rollback Workflow', `name: ${JSON.stringify(Object.values(encodings).join(' '))}`) });
    github.surfaces.associations.push({ sha: world.commit, number: 7, base: 'main', merged: true });
    const failed = await run(everything, push(world));
    expect(failed.outputs['result'], failed.output).toBe('rolled-back');
    const sent = github.requests.filter(({ method }) => method !== 'GET').map(({ body }) => JSON.stringify(body)).join('\n');
    expect(sent).toContain('exceeded its progress deadline ***');
    expect([github.surfaces.checkRuns.length, github.surfaces.comments.length, github.surfaces.deployments.length]).toEqual([1, 1, 1]);
    const forms = {
      raw: token, part: token.slice(-30), 'base64 alone': base64(token).slice(0, -2), 'base64 behind one byte': base64(`x${token}y`).slice(4, -4), 'base64 behind two bytes': base64(`xy${token}z`).slice(4, -4),
      'base64 for URLs': Buffer.from(`x${token}`).toString('base64url').slice(4, -4), 'URL-encoded': encodings['URL-encoded'], hexadecimal: hex.slice(0, 40),
    };
    for (const [encoding, form] of Object.entries(forms)) expect(sent.includes(form), encoding).toBe(false);
    for (const [encoding, form] of Object.entries(forms)) expect(`${failed.log}${failed.summary}`.replaceAll(/^::add-mask::.*$/gm, '').includes(form), encoding).toBe(false);
  });
});
