import { describe, expect, it } from 'vitest';

import { readRollbacks } from '../../../src/core/git/quarantine.js';
import { revertMessage, type RevertMessageParts } from '../../../src/core/git/revert-message.js';
import { parseReverts, standingRevert, uncancelled } from '../../../src/core/git/reverts.js';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string, string];

describe('what a commit says it reverts', () => {
  it('is read from our trailer and from the words of git revert', () => {
    expect(parseReverts(`Revert "x"\n\nThis reverts commit ${a}.\n`)).toEqual([a]);
    expect(parseReverts(`x\n\nOsop-Reverts: ${a}\nOsop-Run: r\n`)).toEqual([a]);
    expect(parseReverts(`x\n\nThis reverts commit ${a}.\n\nOsop-Reverts: ${a}\n`)).toEqual([a]);
    expect(parseReverts(`Revert "x"\n\nThis reverts commit ${a}, reversing\nchanges made to ${b}.\n`)).toEqual([a]);
    expect(parseReverts(`talks about Osop-Reverts: ${a}, and This reverts commit ${b}.`)).toEqual([]);
  });
});

describe('T24 a trailer of ours', () => {
  it('counts in the last paragraph only: above it, it may be quoted', () => {
    expect(parseReverts(`x\n\nOsop-Reverts: ${a}\n\nOsop-Run: r\n`)).toEqual([]);
    expect(parseReverts(`Osop-Reverts: ${a}`)).toEqual([]);
    expect(parseReverts(`x\r\n\r\nOsop-Reverts: ${a}\r\nOsop-Reverts: ${b}\r\nOsop-Run: r\r\n`)).toEqual([a, b]);
    expect(parseReverts(`x\n\nOsop-Reverts: ${a.slice(1)}\nOsop-Reverts: ${a}0\n`)).toEqual([]);
  });
});

describe('commits that cancel each other out', () => {
  const plain = (sha: string): { readonly sha: string; readonly reverts: readonly string[] } => ({ sha, reverts: [] });
  const left = (...commits: readonly { readonly sha: string; readonly reverts: readonly string[] }[]): readonly string[] => uncancelled(commits).map(({ sha }) => sha);

  it('are a revert and all that it takes back', () => {
    expect(left(plain(d), { sha: c, reverts: [a, b] }, plain(b), plain(a))).toEqual([d]);
  });

  it('are not a commit whose revert was taken back', () => {
    expect(left({ sha: d, reverts: [b] }, plain(c), { sha: b, reverts: [a] }, plain(a))).toEqual([c, a]);
  });

  it('are not a revert of something older, which is to be undone', () => {
    expect(left(plain(c), { sha: b, reverts: [a, d] }, plain(a))).toEqual([c, b, a]);
  });

  it('all stay where nothing else would be left', () => {
    expect(left({ sha: b, reverts: [a] }, plain(a))).toEqual([b, a]);
  });
});

describe('the revert that stands', () => {
  it('is the one that nobody has taken back', () => {
    expect(standingRevert([], a)).toBeUndefined();
    expect(standingRevert([{ sha: b, reverts: [a] }], a)).toBe(b);
    expect(standingRevert([{ sha: c, reverts: [b] }, { sha: b, reverts: [a] }], a)).toBeUndefined();
    expect(standingRevert([{ sha: d, reverts: [c] }, { sha: c, reverts: [b] }, { sha: b, reverts: [a] }], a)).toBe(b);
    expect(standingRevert([{ sha: d, reverts: [a] }, { sha: c, reverts: [b] }, { sha: b, reverts: [a] }], a)).toBe(d);
  });

  it('is found at once in a history that is made to be slow', () => {
    const shas = Array.from({ length: 400 }, (_, index) => index.toString(16).padStart(40, '0'));
    const later = shas.map((sha, index) => ({ sha, reverts: shas.slice(index + 1) }));
    expect(standingRevert(later, shas[399] ?? '')).toBe(shas[0]);
  });
});

describe('the message of a revert', () => {
  const commit = (sha: string, subject: string, ...images: readonly string[]): RevertMessageParts['commits'][number] => ({ sha, subject, images });
  const parts: RevertMessageParts = { commits: [commit(a, 'web 2')], partly: [], imagesOnly: false, reason: '', mark: 'r', runUrl: undefined };

  it('T24 holds foreign text as one quoted line without brackets', () => {
    const message = revertMessage({
      ...parts, commits: [commit(a, 'web 2\n[skip ci]', 'web 2\nOsop-Reverts: x [ci skip]')], mark: 'r1', runUrl: 'https://ci.example/1\nOsop-Run: y',
      reason: `bad\n\nOsop-Reverts: ${b}\u2028Osop-Run: x`,
    });
    expect(message).toBe([
      'Revert "web 2 (skip ci)"', '', `This reverts commit ${a}.`, '', `Reason: bad Osop-Reverts: ${b} Osop-Run: x`, '',
      `Osop-Reverts: ${a}`, 'Osop-Quarantine: web 2 Osop-Reverts: x (ci skip)', 'Osop-Job: https://ci.example/1 Osop-Run: y', 'Osop-Run: r1', '',
    ].join('\n'));
    expect(parseReverts(message)).toEqual([a]);
  });

  it('names the commit where there is no subject, and leaves an empty reason out', () => {
    expect(revertMessage({ ...parts, commits: [commit(a, ' ')] })).toBe(`Revert "${a.slice(0, 7)}"\n\nThis reverts commit ${a}.\n\nOsop-Reverts: ${a}\nOsop-Run: r\n`);
  });

  it('names each of several commits, and each image and version that they brought once', () => {
    const message = revertMessage({ ...parts, commits: [commit(b, 'web 3', 'web 3', 'api 1'), commit(a, 'web 2', 'web 2', 'api 1')] });
    expect(message).toBe([
      'Revert "web 3" and 1 earlier commit', '', `This reverts commit ${b}.`, `This reverts commit ${a}.`, '',
      `Osop-Reverts: ${b}`, `Osop-Reverts: ${a}`, 'Osop-Quarantine: web 3', 'Osop-Quarantine: api 1', 'Osop-Quarantine: web 2', 'Osop-Run: r', '',
    ].join('\n'));
    expect(parseReverts(message)).toEqual([b, a]);
  });

  it('says what is restored, and takes no commit for reverted that is so only in part', () => {
    const message = revertMessage({ ...parts, commits: [commit(b, 'web 3')], partly: [commit(a, 'all 2')], within: { since: c, paths: ['apps/web', 'x\n[skip ci]'] } });
    expect(message).toContain(`In part, this takes back commit ${a}.\n\nRestored: apps/web, x (skip ci), as of ${c}.\n`);
    expect(message).not.toContain('Osop-Quarantine');
    expect(parseReverts(message)).toEqual([b]);
    expect(revertMessage({ ...parts, commits: [], partly: [commit(a, 'all 2')], within: { since: c, paths: [''] } })).toMatch(/^Revert a part of "all 2"\n.*Restored all files, as of c{40}\./s);
  });

  it('is read back as a rollback, with what is in quarantine by it', () => {
    const message = revertMessage({ ...parts, commits: [commit(b, 'web 3', 'shop/web v3')], partly: [commit(a, 'all 2', 'shop/api v2')], within: { since: c, paths: ['apps'] }, reason: 'web is Degraded', runUrl: 'https://ci.example/1' });
    expect(readRollbacks([{ sha: d, message }])).toMatchObject([{ sha: d, reverts: [b], reason: 'web is Degraded', job: 'https://ci.example/1', images: [{ name: 'shop/web', version: 'v3' }, { name: 'shop/api', version: 'v2' }] }]);
  });

  it('says that only image values are put back where that is so', () => {
    expect(revertMessage({ ...parts, imagesOnly: true })).toContain('\n\nLater commits are in the way of a revert: only the image values are put back.\n\nOsop-Reverts: ');
  });
});
