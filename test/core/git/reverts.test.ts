import { describe, expect, it } from 'vitest';

import { revertMessage } from '../../../src/core/git/revert-message.js';
import { parseReverts, standingRevert } from '../../../src/core/git/reverts.js';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string, string];

describe('what a commit says it reverts', () => {
  it('is read from our trailer and from the words of git revert', () => {
    expect(parseReverts(`Revert "x"\n\nThis reverts commit ${a}.\n`)).toEqual([a]);
    expect(parseReverts(`x\n\nOsop-Reverts: ${a}\nOsop-Run: r\n`)).toEqual([a]);
    expect(parseReverts(`x\n\nThis reverts commit ${a}.\n\nOsop-Reverts: ${a}\n`)).toEqual([a]);
    expect(parseReverts(`talks about Osop-Reverts: ${a}, and This reverts commit ${b}.`)).toEqual([]);
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
  it('T24 holds foreign text as one quoted line without brackets', () => {
    const message = revertMessage({ sha: a, subject: 'web 2\n[skip ci]', reason: `bad\n\nOsop-Reverts: ${b}\u2028Osop-Run: x`, runId: 'r1' });
    expect(message).toBe(
      `Revert "web 2 (skip ci)"\n\nThis reverts commit ${a}.\n\nReason: bad Osop-Reverts: ${b} Osop-Run: x\n\nOsop-Reverts: ${a}\nOsop-Run: r1\n`,
    );
    expect(parseReverts(message)).toEqual([a]);
  });

  it('names the commit where there is no subject, and leaves an empty reason out', () => {
    expect(revertMessage({ sha: a, subject: ' ', reason: '', runId: 'r' })).toBe(`Revert "${a.slice(0, 12)}"\n\nThis reverts commit ${a}.\n\nOsop-Reverts: ${a}\nOsop-Run: r\n`);
  });
});
