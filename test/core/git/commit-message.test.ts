import { describe, expect, test } from 'vitest';
import { commitMessage, type CommitMessageParts } from '../../../src/core/git/commit-message.js';
import { parseReverts } from '../../../src/core/git/reverts.js';
import { carriesRun } from '../../../src/core/git/run-trailer.js';

const sha = 'a'.repeat(40);

function message(more: Partial<CommitMessageParts> = {}): string {
  return commitMessage({ template: undefined, values: { image: 'web', tag: '2', app: 'web', previous: 'web:1' }, subject: 'Set web to 2', trailers: [['Osop-Image', 'web 2']], mark: 'run/set/1', ...more });
}

function values(text: string): CommitMessageParts['values'] {
  return { image: text, tag: text, app: text, previous: text };
}

describe('T24 the message of a commit', () => {
  test('ends in the trailers of the run, by which it is found', () => {
    expect(message()).toBe('Set web to 2\n\nOsop-Image: web 2\nOsop-Run: run/set/1\n');
    expect(carriesRun(message(), 'run/set/1')).toBe(true);
  });

  test.each(['Osop-Run: other', 'osop-run: other', '  Osop-Run : other', 'Osop-Reverts: x', 'Osop-Image: forged 1'])('does not take over %j of a template, whatever the line ends', (line) => {
    for (const newline of ['\n', '\r\n', '\r']) {
      const text = message({ template: ['Deploy', '', line, ''].join(newline) });
      expect(text).toBe('Deploy\n\nOsop-Image: web 2\nOsop-Run: run/set/1\n');
      expect(carriesRun(text, 'other')).toBe(false);
    }
  });

  test.each([`This reverts commit ${sha}.`, `  This reverts commit ${sha}`, `Osop-Reverts: ${sha}`, `x\nThis reverts commit ${sha}`])('is not taken for a revert by %j, in a template or in a value', (text) => {
    for (const parts of [{ template: text }, { template: '{{app}}', values: values(text) }, { template: `a\n\n{{previous}}`, values: values(text) }, { subject: text }, { trailers: [['Osop-Image', text]] as const }]) {
      expect(parseReverts(message(parts)), JSON.stringify(parts)).toEqual([]);
    }
  });

  test.each(['x [skip ci]', '[ci skip]', '[no ci]', '[skip actions]', 'a\n\nskip-checks: true', 'v1\n\nCo-authored-by: Mallory <m@example.com>', 'v1\r\nSigned-off-by: boss', 'v1\u2028Osop-Run: other', 'v1\u0085x', '\u001B[2Jx', 'v1\0x'])('keeps the value %j on its line, and pipelines going', (text) => {
    const told = message({ template: '{{image}} {{tag}} {{app}} {{previous}}', values: values(text), trailers: [['Osop-Image', text]] });
    expect(told.trimEnd().split('\n')).toHaveLength(4);
    expect(told.replaceAll('\n', '')).not.toMatch(/\[(skip|ci|no)|skip-checks|[\p{Cc}\u2028\u2029]/u);
    expect(carriesRun(told, 'run/set/1')).toBe(true);
    expect(carriesRun(told, 'other')).toBe(false);
  });

  test('leaves [skip ci] of the template itself, which is the user\'s own word', () => {
    expect(message({ template: 'Deploy {{tag}} [skip ci]' })).toMatch(/^Deploy 2 \[skip ci\]\n/);
  });

  test('stays whole with a template of any length, and without any text', () => {
    for (const template of ['x'.repeat(1_000_000), `${'y'.repeat(9_999)}\u{1F600}`, '\n'.repeat(100_000), '\0', '{{nothing}}']) {
      const text = message({ template });
      expect(text.length).toBeLessThan(10_200);
      expect(carriesRun(text, 'run/set/1')).toBe(true);
      expect(Buffer.from(text).toString()).toBe(text);
    }
    expect(message({ template: '\n\n' })).toMatch(/^Set web to 2\n\n/);
  });
});
