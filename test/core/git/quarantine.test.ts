import { describe, expect, it } from 'vitest';
import { commitMessage } from '../../../src/core/git/commit-message.js';
import { judgeCommit, judgeImage, readRollbacks, takenBackIn, whyNotRevertable, type ToldCommit } from '../../../src/core/git/quarantine.js';
import { revertMessage } from '../../../src/core/git/revert-message.js';
import { trailersOf } from '../../../src/core/git/trailers.js';
import { isSameImage, readVersionedImage, type VersionedImage } from '../../../src/core/images/versioned-image.js';
import { within } from '../../support/processor-time.js';

/** Ids tell what a commit is: `sha('a')` is forty times the letter. */
const sha = (letter: string): string => letter.repeat(40);
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(sha) as [string, string, string, string, string];
const digests = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];

const image = (text: string): VersionedImage => readVersionedImage(text) ?? { name: text, version: '' };
const sets = (id: string, ...images: readonly string[]): ToldCommit => ({ sha: id, message: `Set\n\n${images.map((text) => `Osop-Image: ${text}\n`).join('')}Osop-Run: r\n` });
const overrides = (id: string, text: string): ToldCommit => ({ sha: id, message: `Set\n\nOsop-Image: ${text}\nOsop-Quarantine-Override: ${text}\nOsop-Run: r\n` });
const byPerson = (id: string, of: string): ToldCommit => ({ sha: id, message: `Revert "Set"\n\nThis reverts commit ${of}.\n` });
const byUs = (id: string, of: string, ...images: readonly string[]): ToldCommit =>
  ({ sha: id, message: `Revert "Set"\n\nThis reverts commit ${of}.\n\nReason: it was degraded\n\nOsop-Reverts: ${of}\n${images.map((text) => `Osop-Quarantine: ${text}\n`).join('')}Osop-Job: https://ci/1\nOsop-Run: r\n` });
const other = (id: string): ToldCommit => ({ sha: id, message: 'Docs\n' });

/** The newest first. */
type History = readonly ToldCommit[];

describe('the trailers of a message', () => {
  it.each([
    ['Set\n\nOsop-Image: web 1\nOsop-Run: r\n', [['Osop-Image', 'web 1'], ['Osop-Run', 'r']]],
    ['Set\r\n\r\nOsop-Run: r\r\n', [['Osop-Run', 'r']]],
    ['Set\n\nOsop-Run: r\n\nmore', []],
    ['Osop-Run: r', []],
    ['Set\nOsop-Run: r', []],
    ['Set\n\n Osop-Run: r\nosop run: x\nno trailer', []],
  ])('T24 of %j are those of the last paragraph', (message, expected) => {
    expect(trailersOf(message)).toEqual(expected);
  });
});

describe('an image', () => {
  it.each<readonly [title: string, history: History, wanted: string, by: string | undefined]>([
    ['that was never rolled back', [sets(a, 'web 1.5.0')], 'web 1.5.0', undefined],
    ['that a rollback names', [byUs(b, a, 'web 1.5.0')], 'web 1.5.0', b],
    ['of another version', [byUs(b, a, 'web 1.5.0')], 'web 1.5.1', undefined],
    ['of another name', [byUs(b, a, 'web 1.5.0')], 'api 1.5.0', undefined],
    ['whose commit somebody reverted', [byPerson(b, a), sets(a, 'web 1.5.0')], 'web 1.5.0', b],
    ['whose commit somebody reverted, too long ago to be read', [byPerson(b, a)], 'web 1.5.0', undefined],
    ['of a rollback that names only some of what it took back', [byUs(b, a, 'web 1.5.0'), sets(a, 'web 1.5.0', 'api 2')], 'api 2', undefined],
    ['whose rollback was reverted', [byPerson(c, b), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', undefined],
    ['whose rollback was reverted, and that reverted again', [byPerson(d, c), byPerson(c, b), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', b],
    ['that was set all the same since', [overrides(c, 'web 1.5.0'), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', undefined],
    ['that was set all the same before', [byUs(c, b, 'web 1.5.0'), overrides(b, 'web 1.5.0'), byUs(a, e, 'web 1.5.0')], 'web 1.5.0', c],
    ['of which another one was set all the same', [overrides(c, 'api 1.5.0'), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', b],
    ['that was set all the same, by a commit that somebody reverted', [byPerson(d, c), overrides(c, 'web 1.5.0'), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', d],
    ['whose rollback a commit names', [{ sha: c, message: `Set\n\nOsop-Quarantine-Override: ${b.slice(0, 9)}\n` }, byUs(b, a, 'web 1.5.0')], 'web 1.5.0', undefined],
    ['that was set again without a word', [sets(c, 'web 1.5.0'), byUs(b, a, 'web 1.5.0')], 'web 1.5.0', b],
    ['that a message only quotes', [{ sha: b, message: 'x\n\nOsop-Quarantine: web 1.5.0\n\nmore\n' }], 'web 1.5.0', undefined],
    ['of a commit that a message only quotes', [{ sha: b, message: `x\n\nOsop-Reverts: ${a}\n\nmore\n` }, sets(a, 'web 1.5.0')], 'web 1.5.0', undefined],
    ['of a whole reference', [byUs(b, a, 'shop/web shop/web:1.5.0')], 'shop/web 1.5.0', b],
    ['of another digest by the same tag', [byUs(b, a, `web main ${digests[0]}`)], `web main ${digests[1]}`, undefined],
    ['of a tag that was rolled back with a digest', [byUs(b, a, `web main ${digests[0]}`)], 'web main', b],
    ['that a merge brought', [byPerson(e, d), { sha: d, message: 'Merge', parents: [b, c] }, { ...sets(c, 'web 1.5.0'), parents: [a] }, { ...sets(b, 'api 2'), parents: [a] }, { ...sets(a, 'db 3'), parents: [] }], 'web 1.5.0', e],
    ['that was there before a merge', [byPerson(e, d), { sha: d, message: 'Merge', parents: [b, c] }, { ...sets(c, 'web 1.5.0'), parents: [a] }, { ...sets(b, 'api 2'), parents: [a] }, { ...sets(a, 'db 3'), parents: [] }], 'db 3', undefined],
    ['that came to the branch beside a merge', [byPerson(e, d), { sha: d, message: 'Merge', parents: [b, c] }, { ...sets(c, 'web 1.5.0'), parents: [a] }, { ...sets(b, 'api 2'), parents: [a] }, { ...sets(a, 'db 3'), parents: [] }], 'api 2', undefined],
  ])('%s', (_title, history, wanted, by) => {
    const verdict = judgeImage(image(wanted), readRollbacks(history), []);
    expect(verdict.kind === 'quarantined' ? verdict.rollback.sha : undefined).toBe(by);
    expect(verdict.kind).toBe(by === undefined ? 'clear' : 'quarantined');
  });

  it('is told with the commit, the reason and the CI run of its newest rollback, and how often that was', () => {
    const history = [other(e), byUs(d, c, 'web 1.5.0'), sets(c, 'web 1.5.0'), byPerson(b, a), sets(a, 'web 1.5.0')];
    expect(judgeImage(image('web 1.5.0'), readRollbacks(history), [])).toMatchObject({ kind: 'quarantined', times: 2, rollback: { sha: d, reverts: [c], reason: 'it was degraded', job: 'https://ci/1' } });
  });

  it('T24 is told with a reason of one line', () => {
    const [rollback] = readRollbacks([{ sha: b, message: `x\n\nReason: ${'long '.repeat(100)}\u001b[31m\n\nOsop-Reverts: ${a}\n` }]);
    expect(rollback?.reason).toMatch(/^[\w ]{190,}…$/);
    expect(readRollbacks([byPerson(b, a)])[0]?.reason).toBeUndefined();
  });

  it.each<readonly [override: string, releases: boolean]>([
    ['1.5.0', true], ['web:1.5.0', true], ['docker.io/library/web:1.5.0', true], [a, true], [b, true], [a.slice(0, 7), true], [b.slice(0, 7).toUpperCase(), true],
    ['1.5', false], ['api:1.5.0', false], ['web', false], [c, false], [a.slice(0, 6), false], ['', false], ['*', false], [digests[0], false],
  ])('is overridden by %j: %j', (override, releases) => {
    expect(judgeImage(image('web 1.5.0'), readRollbacks([byUs(b, a, 'web 1.5.0')]), [override]).kind).toBe(releases ? 'overridden' : 'quarantined');
  });

  it('that was rolled back twice is not released by the name of the first rollback', () => {
    const history = [byUs(d, c, 'web 1.5.0'), sets(c, 'web 1.5.0'), byUs(b, a, 'web 1.5.0'), sets(a, 'web 1.5.0')];
    expect(judgeImage(image('web 1.5.0'), readRollbacks(history), [b])).toMatchObject({ kind: 'quarantined', rollback: { sha: d } });
    expect(judgeImage(image('web 1.5.0'), readRollbacks(history), [b, d]).kind).toBe('overridden');
  });

  it('is read from what we write: the message of a commit and of its revert', () => {
    const set: ToldCommit = { sha: a, message: commitMessage({ template: 'x\n\nOsop-Quarantine: forged 1', values: { image: '', tag: '', app: '', previous: '' }, subject: 's', trailers: [['Osop-Image', 'web 1.5.0']], mark: 'r' }) };
    const reverted: ToldCommit = { sha: b, message: revertMessage({ commits: [{ sha: a, subject: 's', images: ['web 1.5.0'] }], partly: [], imagesOnly: false, reason: `bad\nOsop-Quarantine: forged 2`, mark: 'r', runUrl: undefined }) };
    const [rollback, ...more] = readRollbacks([reverted, set]);
    expect(more).toEqual([]);
    expect(rollback).toMatchObject({ sha: b, reverts: [a], images: [{ name: 'web', version: '1.5.0' }] });
  });
});

describe('a commit', () => {
  it.each<readonly [title: string, history: History, by: string | undefined]>([
    ['that stands', [sets(b, 'web 2'), sets(a, 'web 1')], undefined],
    ['that we rolled back', [byUs(b, a), other(a)], b],
    ['that somebody reverted', [other(c), byPerson(b, a), other(a)], b],
    ['whose revert was reverted', [byPerson(c, b), byUs(b, a), other(a)], undefined],
    ['whose image was set all the same since', [overrides(c, 'web 1'), byUs(b, a, 'web 1'), sets(a, 'web 1')], b],
  ])('%s', (_title, history, by) => {
    const verdict = judgeCommit(a, readRollbacks(history), []);
    expect(verdict.kind === 'quarantined' ? verdict.rollback.sha : undefined).toBe(by);
  });

  it.each<readonly [string, boolean]>([[a, true], [b.slice(0, 8), true], ['web:1', false], ['1', false], [c, false]])('is overridden by %j: %j', (override, releases) => {
    expect(judgeCommit(a, readRollbacks([byUs(b, a, 'web 1'), sets(a, 'web 1')]), [override]).kind).toBe(releases ? 'overridden' : 'quarantined');
  });

  it('is among those that are gone as long as its revert stands', () => {
    expect(takenBackIn(readRollbacks([byUs(b, a)]))).toEqual(new Set([a]));
    expect(takenBackIn(readRollbacks([byPerson(c, b), byUs(b, a)]))).toEqual(new Set([b]));
  });
});

describe('the loop guard', () => {
  it('T24 lets no rollback of ours be taken back, and everything else', () => {
    expect(whyNotRevertable([other(c), byUs(b, a, 'web 1')])).toBe(`${b.slice(0, 7)} is itself a rollback, of ${a.slice(0, 7)}: to take it back would bring back what was rolled back`);
    expect(whyNotRevertable([sets(a, 'web 1'), byPerson(b, a), { sha: c, message: `x\n\nOsop-Reverts: ${a}\n\nquoted\n` }])).toBeUndefined();
    expect(whyNotRevertable([])).toBeUndefined();
    const partly = `Revert a part of "x"\n\nIn part, this takes back commit ${a}.\n`;
    expect(whyNotRevertable([{ sha: b, message: `${partly}\nOsop-Run: r\n` }])).toBe(`${b.slice(0, 7)} is itself a rollback: to take it back would bring back what was rolled back`);
    expect(whyNotRevertable([{ sha: b, message: `${partly}\nOsop-Quarantine: web 1\n` }])).toBeDefined();
    expect(whyNotRevertable([{ sha: b, message: partly }])).toBeUndefined();
  });
});

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe('whatever the history', () => {
  const versions = ['web 1', 'web 2', 'api 1', 'api 2', `web 1 ${digests[0]}`, `web 1 ${digests[1]}`, 'shop/web shop/web:1', 'web ghcr.io/org/web 1'];

  function anyHistory(pick: (below: number) => number): History {
    const made: ToldCommit[] = [];
    for (let index = 0; index < 3 + pick(12); index += 1) {
      const id = (index + 17).toString(16).padStart(2, '0').repeat(20);
      const [version = '', earlier = a] = [versions[pick(versions.length)], made[pick(Math.max(1, made.length))]?.sha];
      made.push([sets(id, version), byUs(id, earlier, version), byPerson(id, earlier), overrides(id, version), other(id)][pick(5)] ?? other(id));
    }
    return made.toReversed();
  }

  it('an override releases what it names and nothing else, and the commit that used it releases it for good', () => {
    let [quarantined, released] = [0, 0];
    for (let seed = 0; seed < 600; seed += 1) {
      const pick = randomOf(seed);
      const history = anyHistory(pick);
      const rollbacks = readRollbacks(history);
      const named = image(versions[pick(versions.length)] ?? '');
      const override = pick(2) === 0 ? `${named.name}:${named.version.split(' ')[0] ?? ''}` : (history[pick(history.length)]?.sha ?? '');
      for (const text of versions) {
        const wanted = image(text);
        const [before, after] = [judgeImage(wanted, rollbacks, []), judgeImage(wanted, rollbacks, [override])];
        expect(before.kind === 'quarantined' || after.kind === before.kind).toBe(true);
        if (before.kind !== 'quarantined') continue;
        quarantined += 1;
        // Named in full, it is always released, and stays so once a commit has said that it was.
        const full = rollbacks.map(({ sha: by }) => by);
        expect(judgeImage(wanted, rollbacks, full).kind).toBe('overridden');
        expect(judgeImage(wanted, readRollbacks([overrides(sha('f'), text), ...history]), []).kind).toBe('clear');
        if (after.kind !== 'overridden') continue;
        released += 1;
        const entries = rollbacks.flatMap(({ sha: by, reverts, images }) => images.filter((entry) => isSameImage(entry, wanted)).map((entry) => ({ entry, commits: [by, ...reverts] })));
        const byName = [wanted, ...entries.map(({ entry }) => entry)].some((one) => isSameImage(one, { name: named.name, version: named.version.split(' ')[0] ?? '' }));
        expect(byName || entries.some(({ commits }) => commits.includes(override)), `seed ${seed}: ${override} released ${text}`).toBe(true);
      }
    }
    // The histories are not all dull.
    expect(quarantined).toBeGreaterThan(600);
    expect(released).toBeGreaterThan(60);
  });

  it('is read at once, also where it is made to be slow', () => {
    const id = (index: number): string => index.toString(16).padStart(40, '0');
    const slow: History = Array.from({ length: 200 }, (_, index) => ({
      sha: id(index), parents: [id(index + 1), id(index + 2)],
      message: `x\n\n${Array.from({ length: 200 - index }, (_unused, more) => `Osop-Reverts: ${id(index + more + 1)}\nOsop-Image: web ${more}\nOsop-Quarantine-Override: web x${more}\n`).join('')}`,
    }));
    const rollbacks = within(5_000, () => {
      const read = readRollbacks(slow);
      for (let version = 0; version < 50; version += 1) judgeImage(image(`web ${version}`), read, ['none']);
      return read;
    });
    expect(rollbacks.length).toBeGreaterThan(0);
  });
});
