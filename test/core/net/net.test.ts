import { describe, expect, it } from 'vitest';

import { isLoopbackHost, parseArgocdServer } from '../../../src/core/net/endpoint.js';
import { parseRetryAfter } from '../../../src/core/net/retry-after.js';
import { beginning, oneLine, upToWord } from '../../../src/core/one-line.js';

const now = new Date('2026-01-01T00:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['5', 5000],
    ['0', 0],
    [' 7 ', 7000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 23:00:00 GMT', undefined],
    ['-5', undefined],
    ['999999999', undefined],
    ['2026', 2_026_000],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('F3 of %j is %j milliseconds', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});

describe('a loopback host', () => {
  it('is meant by its whole name', () => {
    expect(['localhost', 'argocd.localhost', '127.0.0.1', '127.8.8.8', '[::1]'].every(isLoopbackHost)).toBe(true);
    expect(['localhost.example.test', '127.0.0.1.example.test', '128.0.0.1', 'mylocalhost', '[::2]'].some(isLoopbackHost)).toBe(false);
  });
});

describe('the Argo CD server as typed', () => {
  it('keeps a root path without the slash at its end', () => {
    expect(parseArgocdServer('example.test/argo//', { allowHttp: false })).toEqual({ kind: 'usable', origin: 'https://example.test', rootPath: '/argo' });
  });
});

describe('foreign text in one line', () => {
  it('T8 has no line end of any kind and no control character', () => {
    expect(oneLine('a\r\nb\u0085c\u2028d\u2029e\u0000f\u001b[31mg', 100)).toBe('a b c d e f [31mg');
  });

  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['one two three', 3, '…'],
    ['  one \n two  ', 7, 'one two'],
    ['😀😀 😀😀😀', 4, '😀😀…'],
    ['😀😀 😀', 4, '😀😀 😀'],
    ['x'.repeat(1_000_000), 5, '…'],
    [`a${' '.repeat(1_000)}b`, 5, 'a…'],
    [`a${' '.repeat(37)}bcdef`, 5, 'a…'],
    [`a${' '.repeat(1_000)}`, 5, 'a'],
  ])('T21 is cut between words: %j to %i', (text, max, line) => {
    expect(oneLine(text, max)).toBe(line);
  });

  it('T21 of several lines is cut between words too', () => {
    expect(beginning('one\ntwo three', 8)).toBe('one\ntwo…');
    expect(beginning('one\ntwo three', 13)).toBe('one\ntwo three');
    expect(upToWord('one two', 6)).toBe('one');
    expect(upToWord('one two', 7)).toBe('one two');
  });
});
