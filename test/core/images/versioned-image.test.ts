import { describe, expect, it } from 'vitest';
import { formatVersionedImage, isSameImage, namesVersion, partsOf, readVersionedImage } from '../../../src/core/images/versioned-image.js';

const [one, two] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];

describe('a version in a trailer', () => {
  it.each([
    ['1.5.0', { tag: '1.5.0' }],
    [one, { digest: one }],
    [`1.5.0 ${one}`, { tag: '1.5.0', digest: one }],
    [`1.5.0@${one}`, { tag: '1.5.0', digest: one }],
    [`ghcr.io/org/web 1.5.0 ${one}`, { newName: 'ghcr.io/org/web', tag: '1.5.0', digest: one }],
    ['nginx 1.5.0', { newName: 'nginx', tag: '1.5.0' }],
    ['ghcr.io:443/org/web:1.5.0', { newName: 'ghcr.io:443/org/web', tag: '1.5.0' }],
    [`org/web@${one}`, { newName: 'org/web', digest: one }],
    ['org/web', { newName: 'org/web' }],
    ['feature/X', { tag: 'feature/X' }],
    ['sha256:short', { newName: 'sha256', tag: 'short' }],
  ])('%s is read', (version, expected) => {
    expect(partsOf(version)).toEqual({ newName: undefined, tag: undefined, digest: undefined, ...expected });
  });

  it.each([['web 1.5.0', { name: 'web', version: '1.5.0' }], [' web  a b ', { name: 'web', version: 'a b' }], ['web', undefined], ['', undefined]])('is what comes after the name in %j', (text, expected) => {
    expect(readVersionedImage(text)).toEqual(expected);
  });

  it.each([
    ['web 1.5.0', 'web:1.5.0'],
    [`web ${one}`, `web@${one}`],
    ['web ghcr.io/org/web 2', 'ghcr.io/org/web:2'],
    ['shop/web registry.example/shop/web:2', 'registry.example/shop/web:2'],
    ['Production App', 'Production App'],
  ])('%s is told as people write it', (text, expected) => {
    const image = readVersionedImage(text);
    expect(image === undefined ? undefined : formatVersionedImage(image)).toBe(expected);
  });
});

describe('two versions of an image are the same', () => {
  it.each([
    ['web 1.5.0', 'web 1.5.0', true],
    ['web 1.5.0', 'docker.io/library/web 1.5.0', true],
    ['web 1.5.0', 'web 1.5.1', false],
    ['web 1.5.0', 'api 1.5.0', false],
    // A tag that was moved is another version, where that can be seen.
    [`web 1.5.0 ${one}`, `web 1.5.0 ${two}`, false],
    [`web 1.5.0 ${one}`, `web 1.6.0 ${one}`, true],
    [`web 1.5.0 ${one}`, 'web 1.5.0', true],
    [`web ${one}`, 'web 1.5.0', false],
    ['shop/web shop/web:2', 'shop/web 2', true],
    ['web ghcr.io/org/web 2', 'ghcr.io/org/web 2', true],
    ['web ghcr.io/org/web 2', 'web 2', true],
    ['web ghcr.io/org/web 2', 'web ghcr.io/org/other 2', false],
    ['Production v1', 'Production v1', true],
    ['web org/web', 'web org/web', true],
    ['web org/web', 'web 1', false],
  ])('%s and %s: %j', (a, b, expected) => {
    const [left, right] = [readVersionedImage(a), readVersionedImage(b)];
    if (left === undefined || right === undefined) throw new Error('unreadable');
    expect(isSameImage(left, right)).toBe(expected);
    expect(isSameImage(right, left)).toBe(expected);
  });
});

describe('a version is named', () => {
  it.each([
    ['1.5.0', true], ['web:1.5.0', true], ['docker.io/library/web:1.5.0', true], [one, true], [`web@${one}`, true], [`web:1.5.0@${one}`, true], ['web 1.5.0', false],
    ['1.5', false], ['1.5.0 ', false], ['web', false], ['web:1.5', false], ['api:1.5.0', false], [two, false], [`web:1.5.0@${two}`, false], ['', false], ['ghcr.io/web:1.5.0', false],
  ])('by %j: %j', (text, expected) => {
    expect(namesVersion(text, { name: 'web', version: `1.5.0 ${one}` })).toBe(expected);
  });
});
