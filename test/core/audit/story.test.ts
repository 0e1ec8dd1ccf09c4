import fc from '../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { detectMs, doraFigures, restoreMs, type Figure } from '../../../src/core/audit/dora.js';
import { commitFact } from '../../../src/core/audit/git-facts.js';
import { readRecords, recordFacts } from '../../../src/core/audit/record-facts.js';
import { parseSince } from '../../../src/core/audit/since.js';
import { tellStory, type Story } from '../../../src/core/audit/story.js';
import type { CommitFact, DeployedFact, HealthFact, StoryFact } from '../../../src/core/audit/story-facts.js';
import { storyLines } from '../../../src/core/report/story-lines.js';
import { storyJson, storyReport } from '../../../src/core/report/story-view.js';

const minute = 60_000;
const day = Date.parse('2026-03-31T00:00:00Z');
const sha = (letter: string): string => letter.repeat(40);

/** Commits one on the other, by their letters, a minute apart; `b-a` takes a back. */
function commits(text: string): readonly CommitFact[] {
  const letters = text.split(' ');
  return letters.map((entry, index) => {
    const [letter = '', reverted] = entry.split('-');
    return commitFact({
      sha: sha(letter), parents: index === 0 ? [] : [sha(letters[index - 1]?.split('-')[0] ?? '')], author: 'Ada', at: new Date(day + index * minute).toISOString(),
      message: reverted === undefined ? `Deploy ${letter}\n\nOsop-Image: web ${letter}\nOsop-Run: 1` : `Revert\n\nReason: it broke\n\nOsop-Reverts: ${sha(reverted)}\nOsop-Run: 1`,
    });
  });
}

function deployed(letter: string, atMinute: number, more: Partial<DeployedFact> = {}): DeployedFact {
  return { kind: 'deployed', from: 'argocd', revision: sha(letter), atMs: day + atMinute * minute, by: 'ci', id: atMinute, health: 'unknown', ...more };
}

function health(healthy: boolean, atMinute: number, more: Partial<HealthFact> = {}): HealthFact {
  return { kind: 'health', from: 'argocd', healthy, atMs: day + atMinute * minute, untilMs: undefined, revision: undefined, why: healthy ? 'Healthy' : 'Degraded', ...more };
}

const kinds = ({ stretches }: Story): string => stretches.map(({ revision, kind }) => `${revision[0]} ${kind}`).join(', ');

describe('a story', () => {
  test('tells a rollback from a revert and from rolling forward again', () => {
    const story = tellStory([...commits('a b c-b d'), deployed('a', 10), deployed('b', 20), deployed('a', 30), deployed('b', 40), deployed('c', 50), deployed('d', 60)]);
    expect(kinds(story)).toBe('a change, b change, a rollback, b change, c revert, d change');
    expect(story.stretches.map(({ takenBack }) => takenBack?.how)).toEqual([undefined, 'rollback in Argo CD', undefined, 'git revert', undefined, undefined]);
    expect(story.stretches.map(({ versions }) => versions.join())).toEqual(['web a', 'web b', 'web a', 'web b', 'web a', 'web d']);
    expect(story.stretches[3]).toMatchObject({ redeployed: true, takenBack: { reason: 'it broke', by: 'Ada', revision: sha('c') } });
  });

  test('goes by the order of deployment where git does not tell', () => {
    expect(kinds(tellStory([deployed('a', 10), deployed('b', 20), deployed('a', 30), deployed('b', 40)]))).toBe('a unknown, b unknown, a rollback, b change');
  });

  test('goes by the ids of what went live in one second', () => {
    const story = tellStory([deployed('b', 10, { id: 1 }), deployed('c', 10, { id: 0 }), deployed('a', 10, { id: 2 })]);
    expect(story.stretches.map(({ revision }) => revision[0]).join('')).toBe('cba');
  });

  test('takes records for what Argo CD no longer has, and for nothing else', () => {
    const story = tellStory([deployed('a', 10, { from: 'records' }), deployed('b', 20), deployed('b', 21, { from: 'records' }), deployed('c', 30), deployed('b', 31, { from: 'records' })]);
    expect(story.stretches.map(({ revision, from, again }) => [revision[0], from, again])).toEqual([['a', 'records', 0], ['b', 'argocd', 0], ['c', 'argocd', 0]]);
  });

  test('forgives Degraded that went away by itself within the grace, and not where it was the end', () => {
    const short = health(false, 11, { untilMs: day + 11 * minute + 20_000 });
    expect(tellStory([deployed('a', 10), short]).stretches[0]?.failed).toBeUndefined();
    expect(tellStory([deployed('a', 10), health(false, 11, { untilMs: day + 12 * minute })]).stretches[0]?.failed).toEqual({ atMs: day + 11 * minute, why: 'Degraded' });
    const left = [...commits('z a b-a'), deployed('z', 5), deployed('a', 10), deployed('b', 11.2), health(false, 11, { untilMs: day + 12 * minute }), health(true, 12)];
    expect(tellStory(left).stretches[1]).toMatchObject({ failed: { atMs: day + 11 * minute }, restored: { atMs: day + 12 * minute } });
  });

  test('leaves commits out that do not concern the application, as long as others do', () => {
    const [a, b, c] = commits('a b c');
    const facts = [a, b, c].flatMap((commit) => (commit === undefined ? [] : [{ ...commit, concerns: commit !== c }]));
    expect(tellStory([...facts, deployed('a', 10), deployed('c', 20)]).stretches[1]?.commits?.map(({ subject }) => subject)).toEqual(['Deploy b']);
  });

  test('of a merge tells all that it brought', () => {
    const [a, b, c] = commits('a b c');
    const merge = commitFact({ sha: sha('d'), parents: [sha('a'), sha('c')], message: 'Merge', author: 'Ada', at: undefined });
    const story = tellStory([a, b, c, merge].filter((commit) => commit !== undefined).concat().map((fact): StoryFact => fact).concat(deployed('a', 10), deployed('d', 20)));
    expect(story.stretches[1]?.commits?.map(({ sha: id }) => id[0])).toEqual(['b', 'c', 'd']);
  });
});

describe('records', () => {
  const line = (more: object): string => JSON.stringify({ v: 1, run: 'r', actor: 'ada', time: '2026-03-31T10:00:00Z', ...more });

  test('tell of their own application only, and nothing of a dry run; what is no record is counted', () => {
    const gate = { event: 'gate.failed', status: 'failed', health: 'Degraded', app: 'web', revision: sha('a'), message: 'ImagePullBackOff' };
    const { records, unreadable } = readRecords([line({ event: 'run.started' }), line(gate), line({ ...gate, app: 'other' }), 'nonsense', line({ event: 'run.started', run: 'dry', dry_run: true }), line({ ...gate, run: 'dry' }), ''].join('\n'));
    expect([records.length, unreadable]).toEqual([5, 1]);
    expect(recordFacts(records, 'web')).toMatchObject([{ kind: 'health', healthy: false, revision: sha('a'), why: 'the gate failed: ImagePullBackOff' }]);
  });

  test('of a gate that was overtaken by a newer revision are no failure', () => {
    const gate = { event: 'gate.failed', status: 'failed', health: 'Progressing', app: 'web', revision: sha('a'), message: 'replaced' };
    const found = (code: string): number => recordFacts(readRecords(line({ ...gate, problems: [{ code }] })).records, 'web').length;
    expect([found('OSOP-GATE-003'), found('OSOP-GATE-002'), found('OSOP-GATE-001')]).toEqual([0, 1, 1]);
  });

  test('of several applications tell each its own part, and a sync that failed is no deployment', () => {
    const { records } = readRecords(line({ event: 'sync.finished', apps: [{ app: 'web', phase: 'Failed', message: 'refused' }, { app: 'api', phase: 'Succeeded', revision: sha('b') }] }));
    expect(recordFacts(records, 'web')).toMatchObject([{ kind: 'failed-sync', why: 'refused' }]);
    expect(recordFacts(records, 'api')).toMatchObject([{ kind: 'deployed', revision: sha('b'), by: 'ada' }]);
  });
});

test.each<readonly [string, string | undefined]>([
  ['2026-03-31', '2026-03-31T00:00:00.000Z'], ['2026-03-31T14:05Z', '2026-03-31T14:05:00.000Z'], ['2026-03-31 14:05:06', '2026-03-31T14:05:06.000Z'], ['2026-03-31T14:05:06+02:00', '2026-03-31T12:05:06.000Z'],
  ['30d', '2026-03-01T00:00:00.000Z'], ['12h', '2026-03-30T12:00:00.000Z'], ['45m', '2026-03-30T23:15:00.000Z'], ['2w', '2026-03-17T00:00:00.000Z'],
  ['2026-02-30', undefined], ['2026-13-01', undefined], ['yesterday', undefined], ['30', undefined], ['-3d', undefined], ['2026-03-31T25:00Z', undefined],
])('since %s is %s', (text, expected) => {
  const ms = parseSince(text, day);
  expect(ms === undefined ? undefined : new Date(ms).toISOString()).toBe(expected);
});

/** Facts as they might come, also such as contradict each other. */
const anyFacts: fc.Arbitrary<readonly StoryFact[]> = fc.record({
  told: fc.subarray([...commits('a b c-b d e-d f')]),
  live: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x'), fc.integer({ min: 0, max: 60 }), fc.constantFrom<DeployedFact['from']>('argocd', 'records')), { maxLength: 8 }),
  health: fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 70 }), fc.option(fc.constantFrom('a', 'b', 'c', 'd'), { nil: undefined })), { maxLength: 8 }),
  healed: fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 70 })), { maxLength: 3 }),
}).map(({ told, live, health: found, healed }) => [
  ...told,
  ...live.map(([letter, at, from]) => deployed(letter, at, { from })),
  ...found.map(([healthy, at, letter]) => health(healthy, at, letter === undefined ? {} : { from: 'records', revision: sha(letter) })),
  ...healed.map(([letter, at]): StoryFact => ({ kind: 'healed', from: 'argocd', atMs: day + at * minute, revision: sha(letter) })),
]);

describe('whatever the facts', () => {
  test('the order in which they come, and how often, makes no difference', () => {
    fc.assert(fc.property(anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }))), ([facts, shuffled]) => {
      expect(tellStory(shuffled)).toEqual(tellStory(facts));
    }), { numRuns: 400 });
  });

  test('times follow each other, figures are never negative, and counts add up', () => {
    fc.assert(fc.property(anyFacts, fc.integer({ min: -10, max: 60 }), (facts, from) => {
      const story = tellStory(facts);
      const sinceMs = day + from * minute;
      const untilMs = day + 90 * minute;
      for (const [index, stretch] of story.stretches.entries()) {
        expect(stretch.endMs).toBe(story.stretches[index + 1]?.startMs);
        expect(stretch.endMs ?? Infinity).toBeGreaterThanOrEqual(stretch.startMs);
        expect(detectMs(stretch) ?? 0).toBeGreaterThanOrEqual(0);
        expect(restoreMs(stretch) ?? 0).toBeGreaterThanOrEqual(0);
      }
      const figures = doraFigures(story, { sinceMs, untilMs });
      expect(figures.deployments).toBe(story.stretches.filter(({ kind, startMs }) => startMs >= sinceMs && kind !== 'revert' && kind !== 'rollback').length);
      const { leadTime, changeFailureRate, timeToDetect, timeToRestore } = figures;
      for (const { value, from: counted, of } of [leadTime, changeFailureRate, timeToDetect, timeToRestore] satisfies readonly Figure[]) {
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(counted).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(figures.deployments);
        expect(value === undefined).toBe(counted === 0);
      }
      expect(changeFailureRate.value ?? 0).toBeLessThanOrEqual(1);
      expect(figures.leadTimesFromSource).toBeLessThanOrEqual(leadTime.from);
      expect((figures.frequency ?? 0) * (untilMs - sinceMs) / 86_400_000).toBeCloseTo(figures.frequency === undefined ? 0 : figures.deployments, 6);
    }), { numRuns: 400 });
  });
});

describe('the report', () => {
  const hostile = commitFact({ sha: sha('b'), parents: [sha('a')], author: '\u001B[31mEve', at: '2026-03-31T00:15:00Z', message: '::error::\u001B[2Jpwned\u202E' });
  const facts: readonly StoryFact[] = [...commits('a'), hostile, deployed('a', 10), health(true, 11), deployed('b', 20), health(false, 22)];
  const report = storyReport('web', { story: tellStory(facts), sources: [{ source: 'records', unread: 'audit-log names none', sinceMs: undefined }], sinceMs: undefined, nowMs: day + 60 * minute });

  test.each([40, 60, 80, 120, 200])('fits %i columns, and shows nobody else\'s escape sequences', (width) => {
    const lines = storyLines(report, { width, color: false });
    const end = lines.indexOf('Timeline');
    expect(end).toBeGreaterThan(3);
    for (const line of lines.slice(2, end)) expect(line.length, line).toBeLessThanOrEqual(width);
    // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
    expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|^::/m);
  });

  test('says from how many each figure is, and what is not known', () => {
    expect(storyLines(report, { width: 100, color: false }).slice(-9)).toEqual([
      'DORA figures',
      'Deployment frequency   58 a day (2 deployments)',
      'Lead time for changes  11m 00s (from 1 of 2); from the config commit',
      'Change failure rate    50 % (from 2 of 2)',
      'Time to detect         2m 00s (from 1 of 1)',
      'Time to restore        not known (from 0 of 1)',
      '',
      'Not known',
      '! audit records: audit-log names none; who started the runs and what their gates found is not known',
    ]);
    expect(storyJson(report)).toMatchObject({ app: 'web', dora: { deployments: 2, time_to_restore_seconds: { value: null, from: 0, of: 1 } }, deployments: [{ live_seconds: 600 }, { live: true, failure: true, detect_seconds: 120 }] });
  });

  test('has no figures of a time of which nobody tells', () => {
    const sources = [{ source: 'argocd', unread: undefined, sinceMs: day + 10 * minute }, { source: 'records', unread: undefined, sinceMs: day + 15 * minute }] as const;
    const long = storyReport('web', { story: tellStory(facts), sources, sinceMs: day - 30 * 1440 * minute, nowMs: day + 60 * minute });
    expect(long.figures).toMatchObject({ sinceMs: day + 10 * minute, deployments: 2 });
    expect(long.unknown).toContain('Argo CD\'s history tells of nothing before 2026-03-31T00:10Z');
    const whole = storyReport('web', { story: tellStory(facts), sources: [{ ...sources[0], sinceMs: undefined }], sinceMs: day - 1440 * minute, nowMs: day + 60 * minute });
    expect(whole.figures.sinceMs).toBe(day - 1440 * minute);
  });

  test('of a period has what was live in it, and the figures of what went live in it', () => {
    const later = storyReport('web', { story: tellStory(facts), sources: [], sinceMs: day + 15 * minute, nowMs: day + 60 * minute });
    expect([later.stretches.length, later.figures.deployments]).toEqual([2, 1]);
  });
});
