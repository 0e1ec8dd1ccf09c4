import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import type { RevisionRelation } from '../../src/core/argocd/assess.js';
import { knownHealth } from '../../src/core/audit/known-health.js';
import { nodeFacts } from '../../src/core/audit/node-facts.js';
import type { JsonObject } from '../../src/core/json.js';
import { readHistory } from '../../src/engine/handlers/rollback-history.js';
import type { Ports } from '../../src/engine/ports.js';
import { VirtualClock } from '../../src/simulator/index.js';
import { applicationOf, entry, sha } from '../core/argocd/application-of.js';
import { health } from '../core/rollback/story.js';
import { unusedPorts } from '../support/engine.js';
import { deployWeb, setStage, type Deploying, type Stage } from '../support/stage.js';

const forbidden = { status: 403, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error: 'permission denied', code: 7, message: 'permission denied' }) };
const none = { settings: { rollback: 'none' } } as const;

/** A rollback and nothing else, as somebody asks for it by hand. */
const byHand: Deploying = { workflow: { nodes: ['wait {type: human}', deployWeb.nodes[4] ?? ''], edges: ['wait -> rollback'] }, settings: { approved: new Set(['wait']) } };

/** v1 and v2 run well, v3 and v4 do not; all of them stay as they are. */
async function afterBadDeployments(): Promise<{ readonly stage: Stage; readonly shas: readonly string[]; readonly records: readonly JsonObject[] }> {
  const stage = await setStage({ outcomes: { v3: 'degraded', v4: 'degraded' } });
  const shas: string[] = [stage.first];
  const records: JsonObject[] = [];
  for (const tag of ['v2', 'v3', 'v4']) {
    shas.push(stage.commit(tag));
    const { events } = await stage.deploy(shas.at(-1) ?? '', none);
    records.push(...events.flatMap((event) => {
      const told = event.type === 'node-finished' ? nodeFacts(event) : undefined;
      return told === undefined ? [] : [{ ...told.facts, event: told.event, run: tag, time: event.at.toISOString() }];
    }));
  }
  return { stage, shas, records };
}

/** Argo CD's events are gone: they are kept for an hour. */
function forgetEvents({ simulator }: Stage): void {
  simulator.setFaults({ intercept: async (request, next) => (request.path.split('?')[0]?.endsWith('/events') === true ? forbidden : await next()) });
}

describe('a rollback by hand', () => {
  it('passes over the previous deployment, which was not healthy, to the one before, which was', async () => {
    const { stage, shas: [, second, third, fourth = ''] } = await afterBadDeployments();
    const history = stage.simulator.application('web').status.history?.map(({ revision }) => revision);
    expect(history).toEqual([stage.first, second, third, fourth]);
    const { record, node, changes } = await stage.deploy(fourth, byHand);
    expect(changes).toEqual(['POST rollback']);
    expect(stage.live()).toBe(second);
    expect(record).toMatchObject({ result: 'rolled-back', exitCode: 0 });
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ revision: second, id: 1, reason: expect.stringMatching(/ is the newest revision known to have been healthy \(history id 1\): Argo CD reported Healthy at \d\d:\d\d:\d\d UTC$/) as string });
  });

  it('is told why before anything changes', async () => {
    const { stage, shas } = await afterBadDeployments();
    const { events } = await stage.deploy(shas[3] ?? '', byHand);
    expect(events.flatMap((event) => (event.type === 'progress' ? [event.message] : []))).toContainEqual(expect.stringMatching(/^rolling back by Argo CD to history id 1: .*Argo CD reported Healthy/));
  });

  it('goes on where events may not be read, and says that the health is not known', async () => {
    const { stage, shas: [, , third, fourth = ''] } = await afterBadDeployments();
    forgetEvents(stage);
    const { node, record } = await stage.deploy(fourth, byHand);
    expect(stage.live()).toBe(third);
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ reason: expect.stringMatching(/nothing speaks against \(history id 2\); whether it was healthy is not known: Argo CD's events could not be read: .*permission denied/) as string });
    // The gate finds out.
    expect(record.result).toBe('failed');
  });

  it('goes by the ledger where the events are gone: back to the last revision that a gate found healthy', async () => {
    const { stage, records, shas: [, second, , fourth = ''] } = await afterBadDeployments();
    forgetEvents(stage);
    const { node, record } = await stage.deploy(fourth, { ...byHand, ports: { earlierHealth: { of: async ({ name }) => knownHealth(records, name) } } });
    expect([stage.live(), record.result]).toEqual([second, 'rolled-back']);
    expect(node('rollback').outputs['rollback_status']).toMatchObject({ id: 1, verified: true, reason: expect.stringMatching(/ is the newest revision known to have been healthy \(history id 1\): the gate passed, as the ledger has it of \d{4}-\d\d-\d\d \d\d:\d\d UTC$/) as string });
  });
});

describe('a run that fails', () => {
  it('goes back to the last deployment that was healthy, though the last before it was not', async () => {
    const { stage, shas: [, second] } = await afterBadDeployments();
    stage.simulator.setOutcome(({ sha: applied }) => (applied === second ? 'healthy' : 'degraded'));
    const { record } = await stage.deploy(stage.commit('v5'));
    expect(record).toMatchObject({ result: 'rolled-back', rollbackStrategy: 'argocd' });
    expect(stage.live()).toBe(second);
  });
});

describe('the history as it is read', () => {
  const application = applicationOf({ status: { ...applicationOf().status, history: ['a', 'b', 'c'].map((letter, id) => entry(id, sha(letter), { deployStartedAt: `2026-03-31T0${id}:00:00Z` })), sync: { status: 'Synced', revision: sha('c') } } });
  const question = { application, wanted: { revision: sha('c') }, baseline: undefined };

  function context({ relations = {}, head = sha('c'), ...argocd }: { readonly relations?: Readonly<Record<string, RevisionRelation>>; readonly head?: string | Error } & Partial<Ports['argocd']>): { readonly asked: string[]; readonly context: Parameters<typeof readHistory>[2] } {
    const asked: string[] = [];
    const unused = unusedPorts();
    const git = {
      ...unused.git,
      head: async () => { if (typeof head !== 'string') throw head; return { sha: head, branch: 'main' }; },
      relation: async (ours: string, seen: string) => { asked.push(`${ours[0]}${seen[0]}`); return relations[`${ours[0]}${seen[0]}`] ?? 'descendant'; },
    };
    return { asked, context: { ports: { ...unused, git, argocd: { ...unused.argocd, applicationEvents: async () => [], ...argocd } }, signal: new AbortController().signal, clock: new VirtualClock() } };
  }

  const recorded = (given: Parameters<typeof readHistory>[2], of: NonNullable<Ports['earlierHealth']>['of']): Parameters<typeof readHistory>[2] => ({ ...given, ports: { ...given.ports, earlierHealth: { of } } });

  it('has the revisions that git took back', async () => {
    const { asked, context: given } = context({ relations: { ac: 'reverted' } });
    const rows = await readHistory({ name: 'web' }, question, given);
    expect(rows.map(({ revision, takenBack }) => [revision?.[0], takenBack?.[0]])).toEqual([['c', undefined], ['b', undefined], ['a', 'c']]);
    expect(asked).toEqual(['bc', 'ac']);
  });

  it('asks about the branch as the checkout has it, where that is newer than what Argo CD saw', async () => {
    const newer = context({ head: sha('d'), relations: { bd: 'reverted' } });
    expect((await readHistory({ name: 'web' }, question, newer.context)).map(({ takenBack }) => takenBack?.[0])).toEqual([undefined, 'd', undefined]);
    expect(newer.asked).toEqual(['cd', 'cd', 'bd', 'ad']);
    const elsewhere = context({ head: sha('e'), relations: { ce: 'diverged' } });
    await readHistory({ name: 'web' }, question, elsewhere.context);
    expect(elsewhere.asked).toEqual(['ce', 'bc', 'ac']);
  });

  it('does not ask git on and on where it cannot tell, nor about what was not healthy', async () => {
    const { asked, context: given } = context({ relations: { ac: 'unknown', bc: 'unknown' } });
    const more = { ...application, status: { ...application.status, history: [entry(0, sha('0')), ...(application.status?.history ?? [])] } };
    expect((await readHistory({ name: 'web' }, { ...question, application: more }, given)).map(({ takenBack }) => takenBack)).toEqual([undefined, undefined, undefined, undefined]);
    expect(asked).toEqual(['bc', 'ac']);
    const other = context({});
    await readHistory({ name: 'web' }, question, recorded(other.context, async () => new Map([[sha('b'), { health: 'unhealthy', why: 'run 7 says so' }]])));
    expect(other.asked).toEqual(['ac']);
  });

  it('says so where the ledger cannot be read or does not answer, and is there without it', async () => {
    const { context: given } = context({});
    const why = async (of: NonNullable<Ports['earlierHealth']>['of']): Promise<unknown> => (await readHistory({ name: 'web' }, question, recorded(given, of)))[1]?.why;
    expect(await why(async () => { throw new AdapterError('forbidden', 'not for you.'); })).toBe("Argo CD's events do not reach back to it; the ledger could not be read: not for you");
    const before = given.clock.monotonicMs();
    expect([await why(async () => await new Promise(() => undefined)), given.clock.monotonicMs() - before]).toEqual(["Argo CD's events do not reach back to it; the ledger could not be read: no answer within 10 s", 10_000]);
    expect(await why(async () => new Map())).toBe("Argo CD's events do not reach back to it");
  });

  it('asks about ten revisions at most', async () => {
    const letters = Array.from('0123456789abcde');
    const long = { ...application, status: { ...application.status, history: letters.map((letter, id) => entry(id, sha(letter))) } };
    const { asked, context: given } = context({});
    expect(await readHistory({ name: 'web' }, { ...question, application: long }, given)).toHaveLength(15);
    expect(asked).toEqual(['ec', 'dc', 'bc', 'ac', '9c', '8c', '7c', '6c', '5c']);
  });

  it.each([new AdapterError('forbidden', 'permission denied.'), new AdapterError('not-found', 'there are no events')])('is there without events: %s', async (error) => {
    const { context: given } = context({ applicationEvents: async () => { throw error; } });
    const rows = await readHistory({ name: 'web' }, question, given);
    expect(rows.map(({ health: how, why }) => `${how}: ${why}`)).toContain(`unknown: Argo CD's events could not be read: ${error.message.replace('.', '')}`);
  });

  it('does not wait long for events that do not come', async () => {
    const { context: given } = context({
      applicationEvents: async (_ref, signal) => await new Promise((_resolve, reject) => { signal?.addEventListener('abort', () => { reject(new AdapterError('cancelled', 'cancelled')); }); }),
    });
    const before = given.clock.monotonicMs();
    const rows = await readHistory({ name: 'web' }, question, given);
    expect([rows[1]?.why, given.clock.monotonicMs() - before]).toEqual(["Argo CD's events could not be read: no answer within 10 s", 10_000]);
  });

  it('does not wait long for git either', async () => {
    const { asked, context: given } = context({});
    const git = { ...given.ports.git, relation: async (ours: string, seen: string) => { await given.clock.sleep(10_000); return await given.ports.git.relation(ours, seen); } };
    await readHistory({ name: 'web' }, question, { ...given, ports: { ...given.ports, git } });
    expect(asked).toEqual(['bc']);
  });

  it('is there without git', async () => {
    const { context: given } = context({ head: new AdapterError('failed', 'there is no checkout'), relations: { bc: 'reverted' } });
    expect((await readHistory({ name: 'web' }, question, given)).map(({ takenBack }) => takenBack?.[0])).toEqual([undefined, 'c', undefined]);
  });

  it('has what git said before it failed', async () => {
    const { context: given } = context({});
    const git = { ...given.ports.git, relation: async (ours: string): Promise<RevisionRelation> => { if (ours === sha('a')) throw new AdapterError('failed', 'the disk is full'); return 'reverted'; } };
    expect((await readHistory({ name: 'web' }, question, { ...given, ports: { ...given.ports, git } })).map(({ takenBack }) => takenBack?.[0])).toEqual([undefined, 'c', undefined]);
  });

  it('reads the health from the events', async () => {
    const { context: given } = context({ applicationEvents: async () => [health('00:30:00', 'Progressing -> Healthy'), health('01:30:00', 'Healthy -> Degraded'), health('02:30:00', 'Degraded -> Healthy')] });
    expect((await readHistory({ name: 'web' }, question, given)).map(({ health: how }) => how)).toEqual(['healthy', 'unhealthy', 'healthy']);
  });

  it('is not read to the end of a run that is cancelled', async () => {
    const cancelled = new AbortController();
    const { context: given } = context({ applicationEvents: async () => { cancelled.abort(new Error('SIGINT')); throw new AdapterError('cancelled', 'SIGINT'); } });
    await expect(readHistory({ name: 'web' }, question, { ...given, signal: cancelled.signal })).rejects.toThrow('SIGINT');
  });
});
