import { describe, expect, it } from 'vitest';
import { AdapterError } from '../../src/core/adapter-error.js';
import { doraFigures } from '../../src/core/audit/dora.js';
import { tellStory, type Story, type Stretch } from '../../src/core/audit/story.js';
import { readStory, type StoryMaterial, type StoryRequest } from '../../src/engine/read-story.js';
import { playHistory, type Played, type Truth } from '../support/scripted-history.js';

const minute = 60_000;
/** Argo CD's history has whole seconds. */
const secondMs = 1_000;
/** A record is written when the runner has seen it. */
const seenWithinMs = 15_000;

const noRecords = { records: { why: 'none were named' } };
const noArgocd = { argocd: { why: 'argocd-server is not set' } };

async function read({ stage, argocd, records }: Played, without: Partial<Pick<StoryRequest, 'argocd' | 'repository' | 'records' | 'ledger'>> = {}): Promise<StoryMaterial> {
  return await readStory({
    ref: { name: 'web' }, argocd, repository: stage.configRepository, git: stage.gitPort, records,
    branch: undefined, path: undefined, repositoryName: 'shop/config', clock: stage.clock, signal: new AbortController().signal, ...without,
  });
}

/** The history is played once: what can be read of it, in all ways, outlives the stage. */
async function readAll() {
  const played = await playHistory();
  return {
    truth: played.truth,
    whole: await read(played),
    withoutRecords: await read(played, noRecords),
    withoutArgocd: await read(played, noArgocd),
    byLedger: await read(played, { ...noRecords, ledger: { read: async ({ name }) => ({ records: name === 'web' ? played.records : [], problems: [] }) } }),
    twice: await read(played, { ledger: { read: async () => ({ records: played.records, problems: [] }) } }),
    unreadLedger: await read(played, { ...noRecords, ledger: { read: async () => { throw new AdapterError('forbidden', 'not for you.'); } } }),
    emptyLedger: await read(played, { ...noRecords, ledger: { read: async () => ({ records: [], problems: [] }) } }),
    gitAlone: await read(played, { ...noRecords, ...noArgocd }),
    withoutGit: await read(played, { ...noRecords, repository: { why: 'no answer' } }),
  };
}

let reading: ReturnType<typeof readAll> | undefined;

async function readings(): ReturnType<typeof readAll> {
  reading ??= readAll();
  return await reading;
}

/** When a revision went live, and the first time of a health after a moment, as the script saw them. */
function wentLive({ live }: Truth, revision: string | undefined): number {
  return live.find((one) => one.revision === revision)?.atMs ?? Number.NaN;
}

function firstAfter({ health }: Truth, status: string, atMs: number): number {
  return health.find((one) => one.status === status && one.atMs >= atMs)?.atMs ?? Number.NaN;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
}

function near(actual: number | undefined, expected: number, withinMs: number): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} is not within ${withinMs} of ${expected}`).toBeLessThanOrEqual(withinMs);
}

const rowsOf = ({ stretches }: Story): readonly unknown[] => stretches.map(({ kind, versions, by }) => [kind, versions.join(), by]);
const at = ({ stretches }: Story, index: number): Stretch => stretches.at(index) ?? expect.fail('there is no such stretch');
const unread = ({ sources }: StoryMaterial): readonly unknown[] => sources.filter((source) => source.unread !== undefined).map(({ source, unread: why }) => [source, why]);

describe('the story of a scripted history', () => {
  it('is the truth of the script, with every source', async () => {
    const { truth, whole: material } = await readings();
    expect(unread(material)).toEqual([]);
    const story = tellStory(material.facts);
    expect(rowsOf(story)).toEqual([
      ['change', '', 'Ada'], ['change', 'shop/web v2', 'Grace'], ['change', 'shop/web v3', 'Edsger'], ['revert', 'shop/web v2', 'Edsger'],
      ['change', 'shop/web v4', 'Ada'], ['rollback', 'shop/web v2', 'ci'], ['change', 'shop/web v5', 'Edsger'],
    ]);
    for (const stretch of story.stretches.slice(1)) near(stretch.startMs, truth.live.find(({ revision, atMs }) => revision === stretch.revision && Math.abs(atMs - stretch.startMs) < minute)?.atMs ?? 0, secondMs);
    expect(at(story, 2).takenBack).toMatchObject({ how: 'git revert', by: 'Edsger', revision: truth.revertSha, reason: expect.stringMatching(/Degraded|degraded/) });
    expect(at(story, 4).takenBack).toMatchObject({ how: 'rollback in Argo CD', by: 'ci', revision: truth.revertSha });
    expect([at(story, 5).recorded, at(story, 3).recorded]).toEqual([false, true]);
    expect(story.stretches.filter(({ takenBack }) => takenBack !== undefined)).toHaveLength(2);
    const [healed] = at(story, 6).healedMs;
    near(healed, truth.healedMs, 10_000);
    expect(story.stretches.flatMap(({ healedMs }) => healedMs)).toHaveLength(1);
    expect(at(story, 6).endMs).toBeUndefined();
    expect([story.otherCommits, story.failedSyncs]).toEqual([[], []]);
  });

  it('has the DORA figures of the script, with and without records', async () => {
    const { truth, whole, withoutRecords } = await readings();
    const period = { sinceMs: truth.startMs + 30 * minute, untilMs: truth.endMs };
    const brokeMs = firstAfter(truth, 'Degraded', 0);
    const leads = ['v2', 'v4', 'v5'].map((version) => firstAfter(truth, 'Healthy', wentLive(truth, truth.changes[version]?.sha)) - (truth.changes[version]?.beganMs ?? 0));
    for (const material of [whole, withoutRecords]) {
      const figures = doraFigures(tellStory(material.facts), period);
      expect(figures).toMatchObject({
        deployments: 4, unclear: 0, leadTimesFromSource: 1,
        leadTime: { from: 3, of: 4 }, changeFailureRate: { value: 2 / 4, from: 4, of: 4 }, timeToDetect: { from: 1, of: 2 }, timeToRestore: { from: 1, of: 2 },
      });
      expect(figures.frequency).toBeCloseTo(4 / ((period.untilMs - period.sinceMs) / 86_400_000), 9);
      near(figures.leadTime.value, median(leads), secondMs);
      near(figures.timeToDetect.value, brokeMs - wentLive(truth, truth.changes['v3']?.sha), secondMs);
      near(figures.timeToRestore.value, firstAfter(truth, 'Healthy', brokeMs) - brokeMs, secondMs);
    }
  });

  it('is the same by the ledger as by files, and by both', async () => {
    const { whole, byLedger, twice } = await readings();
    expect([unread(byLedger), byLedger.sources.map(({ source }) => source)]).toEqual([[], ['argocd', 'events', 'git', 'ledger']]);
    expect(tellStory(byLedger.facts)).toEqual(tellStory(whole.facts));
    expect(tellStory(twice.facts)).toEqual(tellStory(whole.facts));
  });

  it('says of a ledger that cannot be read, or has nothing, that it is so', async () => {
    const { withoutRecords, unreadLedger, emptyLedger } = await readings();
    expect(unread(unreadLedger)).toEqual([['records', 'none were named'], ['ledger', 'not for you']]);
    expect(unread(emptyLedger)).toEqual([['records', 'none were named'], ['ledger', 'it has no records of this application']]);
    expect(tellStory(unreadLedger.facts)).toEqual(tellStory(withoutRecords.facts));
  });

  it('without records has the same deployments; what only they tell is not there', async () => {
    const { truth, withoutRecords: material } = await readings();
    expect(unread(material)).toEqual([['records', 'none were named']]);
    const story = tellStory(material.facts);
    expect(story.stretches.map(({ kind }) => kind)).toEqual(['change', 'change', 'change', 'revert', 'change', 'rollback', 'change']);
    expect(story.stretches.map(({ recorded }) => recorded)).not.toContain(true);
    // The author of the revert is whoever the tool commits as.
    expect(at(story, 2).takenBack).toMatchObject({ how: 'git revert', by: 'Ada', revision: truth.revertSha });
  });

  it('without Argo CD is told by git and records: a rollback by hand and healed drift are not known of', async () => {
    const { truth, withoutArgocd: material } = await readings();
    expect(unread(material).map((one) => (one as readonly string[])[0])).toEqual(['argocd', 'events']);
    const story = tellStory(material.facts);
    expect(rowsOf(story)).toEqual([
      ['change', 'shop/web v2', 'Grace'], ['change', 'shop/web v3', 'Edsger'], ['revert', 'shop/web v2', 'Edsger'], ['change', 'shop/web v4', 'Ada'], ['change', 'shop/web v5', 'Edsger'],
    ]);
    expect(story.stretches.flatMap(({ healedMs }) => healedMs)).toEqual([]);
    const figures = doraFigures(story, { sinceMs: truth.startMs, untilMs: truth.endMs });
    expect(figures).toMatchObject({ deployments: 4, changeFailureRate: { value: 1 / 4, from: 4, of: 4 }, timeToDetect: { from: 1, of: 1 }, timeToRestore: { from: 1, of: 1 } });
    const brokeMs = firstAfter(truth, 'Degraded', 0);
    // The gate forgives Degraded for 30 s, and holds Healthy for 5 s, before a record tells of either.
    near(figures.timeToDetect.value, brokeMs - wentLive(truth, truth.changes['v3']?.sha) + 30_000, seenWithinMs);
    near(figures.timeToRestore.value, firstAfter(truth, 'Healthy', brokeMs) - brokeMs - 30_000 + 5_000, seenWithinMs);
  });

  it('from git alone tells of commits and reverts, and has no figures', async () => {
    const { truth, gitAlone } = await readings();
    const story = tellStory(gitAlone.facts);
    expect(story.stretches).toEqual([]);
    expect(story.otherCommits.map(({ by, images }) => [by, images.join()])).toEqual([['Ada', ''], ['Grace', 'shop/web v2'], ['Edsger', 'shop/web v3'], ['Ada', ''], ['Ada', 'shop/web v4'], ['Edsger', 'shop/web v5']]);
    expect(story.revertsOf.get(truth.changes['v3']?.sha ?? '')?.sha).toBe(truth.revertSha);
    expect(doraFigures(story, { sinceMs: truth.startMs, untilMs: truth.endMs })).toMatchObject({ deployments: 0, frequency: undefined, leadTime: { value: undefined, from: 0, of: 0 }, changeFailureRate: { value: undefined } });
  });

  it('without git knows what was live and how it went, and not what it brought', async () => {
    const { truth, withoutGit } = await readings();
    const story = tellStory(withoutGit.facts);
    expect(story.stretches.map(({ kind, commits }) => [kind, commits])).toEqual([...Array.from({ length: 5 }, () => ['unknown', undefined]), ['rollback', []], ['unknown', undefined]]);
    expect(doraFigures(story, { sinceMs: 0, untilMs: truth.endMs })).toMatchObject({ deployments: 6, unclear: 6, leadTime: { from: 0, of: 6 } });
  });
});
