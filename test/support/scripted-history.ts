import { createArgocdClient } from '../../src/adapters/argocd.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import { nodeFacts } from '../../src/core/audit/node-facts.js';
import type { JsonObject } from '../../src/core/json.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import { setStage, type Deployed, type Stage } from './stage.js';

const minute = 60_000;
const authorization = 'Bearer e30.e30.ci';

/** What the script did and saw by itself, in milliseconds: nothing of it comes from what is tested. */
export interface Truth {
  readonly startMs: number;
  readonly endMs: number;
  /** By version: the commit, who made it, and when the commit (of the source code, where there was one) was made. */
  readonly changes: Readonly<Record<string, { readonly sha: string; readonly by: string; readonly beganMs: number }>>;
  readonly revertSha: string;
  readonly healedMs: number;
  /** What Argo CD stored and when: the newest entry of its history, and the health. */
  readonly live: readonly { readonly revision: string; readonly atMs: number }[];
  readonly health: readonly { readonly status: string; readonly atMs: number }[];
}

/** A history that was played, and what it left behind. */
export interface Played {
  readonly stage: Stage;
  readonly argocd: ArgocdPort;
  readonly records: readonly JsonObject[];
  readonly truth: Truth;
}

/**
 * Three people deploy; the third version breaks and is reverted by the tool; the fourth is rolled back in Argo CD by hand; the
 * fifth stays, and what somebody changes in the cluster is healed.
 */
export async function playHistory(): Promise<Played> {
  const stage = await setStage({ outcomes: { v3: 'degraded' } });
  const { clock, simulator } = stage;
  const startMs = clock.now().getTime();
  const seen = observe(stage);
  const records: JsonObject[] = [];
  const changes: Record<string, Truth['changes'][string]> = {};
  const people = { v2: 'Grace', v3: 'Edsger', v4: 'Ada', v5: 'Edsger' } as const;
  const deploy = async (version: keyof typeof people, more: { readonly source?: { readonly sha: string; readonly atMs: number } } = {}): Promise<Deployed> => {
    const by = people[version];
    const beganMs = more.source?.atMs ?? clock.now().getTime();
    const sha = commitAs(stage, { version, by, source: more.source?.sha });
    changes[version] = { sha, by, beganMs };
    await clock.sleep(7 * minute);
    const runUrl = `https://ci.example/${version}`;
    const deployed = await stage.deploy(sha, { settings: { rollback: 'git-revert' }, facts: { actor: by, runUrl } });
    records.push(...recordsOf(deployed, { run: version, actor: by, runUrl }));
    return deployed;
  };
  await clock.sleep(50 * minute);
  const source = { sha: stage.git('commit-tree', 'HEAD^{tree}', '-m', 'source code'), atMs: clock.now().getTime() };
  await clock.sleep(13 * minute);
  await deploy('v2', { source });
  await clock.sleep(120 * minute);
  const broken = await deploy('v3');
  await clock.sleep(200 * minute);
  await deploy('v4');
  await clock.sleep(41 * minute);
  await rollBackByHand(stage);
  await clock.sleep(300 * minute);
  await deploy('v5');
  await clock.sleep(30 * minute);
  await call(stage, 'PATCH', '/api/v1/applications/web', { patchType: 'merge', patch: JSON.stringify({ spec: { syncPolicy: { automated: { selfHeal: true } } } }) });
  await clock.sleep(10 * minute);
  const healedMs = clock.now().getTime();
  simulator.drift('web', 'web');
  await clock.sleep(60 * minute);
  return {
    stage, records, argocd: argocdOf(stage),
    truth: { startMs, endMs: clock.now().getTime(), changes, revertSha: broken.record.revertSha ?? '', healedMs, ...seen },
  };
}

function argocdOf({ clock, simulator }: Stage): ArgocdPort {
  return createArgocdClient({ clock, transport: createHandlerTransport(simulator.handle, clock), serverUrl: 'https://argocd.example', auth: { kind: 'token', token: 'e30.e30.ci' }, random: () => 0.5 });
}

function observe({ clock, simulator }: Stage): Pick<Truth, 'live' | 'health'> {
  const live: { revision: string; atMs: number }[] = [];
  const health: { status: string; atMs: number }[] = [];
  simulator.onChange(() => {
    const { status } = simulator.application('web');
    const atMs = clock.now().getTime();
    const revision = status.history?.at(-1)?.revision ?? '';
    const now = status.health?.status ?? '';
    if (live.at(-1)?.revision !== revision) live.push({ revision, atMs });
    if (health.at(-1)?.status !== now) health.push({ status: now, atMs });
  });
  return { live, health };
}

function commitAs(stage: Stage, { version, by, source }: { readonly version: string; readonly by: string; readonly source: string | undefined }): string {
  stage.commit(version);
  const trailers = [`Osop-Image: shop/web ${version}`, ...(source === undefined ? [] : [`Osop-Source: ${source}`]), `Osop-Run: ${version}/bump/1`];
  stage.git('commit', '--quiet', '--amend', `--author=${by} <${by.toLowerCase()}@example.test>`, '--message', `Deploy web ${version}\n\n${trailers.join('\n')}`);
  stage.git('push', '--quiet', '--force', 'origin', 'HEAD:refs/heads/main');
  return stage.git('rev-parse', 'HEAD');
}

async function rollBackByHand(stage: Stage): Promise<void> {
  const history = stage.simulator.application('web').status.history ?? [];
  await call(stage, 'POST', '/api/v1/applications/web/rollback', { id: history.at(-2)?.id ?? -1 });
}

async function call({ simulator }: Stage, method: string, path: string, body: JsonObject): Promise<void> {
  const { status, body: answer } = await simulator.handle({ method, path, headers: { authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (status !== 200) throw new Error(`${method} ${path}: ${status} ${typeof answer === 'string' ? answer : ''}`);
}

/** The records of a run as the audit trail writes them, without a chain. */
function recordsOf({ events }: Deployed, { run, actor, runUrl }: { readonly run: string; readonly actor: string; readonly runUrl: string }): readonly JsonObject[] {
  const common = { v: 1, run, actor, run_url: runUrl };
  return events.flatMap((event): readonly JsonObject[] => {
    const time = event.at.toISOString();
    if (event.type === 'run-started') return [{ ...common, event: 'run.started', time, dry_run: false }];
    if (event.type !== 'node-finished') return [];
    const told = nodeFacts(event);
    return told === undefined ? [] : [{ ...common, ...told.facts, event: told.event, time }];
  });
}
