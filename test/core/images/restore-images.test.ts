import { describe, expect, it } from 'vitest';
import { restoreImages } from '../../../src/core/images/restore-images.js';
import type { SetImage } from '../../../src/core/run-record.js';

const set = (path: string, from: string, to: string, file = 'web.yaml'): SetImage => ({ name: 'shop/web', file, path, from, to });

function restore(text: string, ...images: readonly SetImage[]): string {
  const restored = restoreImages(images, (path) => (path === 'web.yaml' ? text : undefined));
  return restored.kind === 'impossible' ? `impossible: ${restored.because}` : restored.files.map(({ after }) => after).join('') || 'nothing to do';
}

const deployment = (image: string, more = ''): string => `# web\r\nspec:\r\n  containers:\r\n    - name: web   # ours\r\n      image: ${image}\r\n${more}`;

describe('old image values', () => {
  it('are put back where the new ones stand, and every other byte stays', () => {
    expect(restore(deployment('"shop/web:v2" # set by CI', 'replicas: 7'), set('spec.containers[0].image', 'shop/web:v1', 'shop/web:v2'))).toBe(deployment('"shop/web:v1" # set by CI', 'replicas: 7'));
  });

  it('are put back in the YAML within a block text', () => {
    const text = (tag: string): string => `values: |\n  image:\n    tag: ${tag}\n  other: 1\n`;
    expect(restore(text('v2'), set('values.image.tag', 'v1', 'v2'))).toBe(text('v1'));
  });

  it('are put back in several places of a file at once', () => {
    expect(restore('a: {tag: v2, digest: d2}\nb: 1\n', set('a.tag', 'v1', 'v2'), set('a.digest', 'd1', 'd2'))).toBe('a: {tag: v1, digest: d1}\nb: 1\n');
  });

  it('are put back in each of the documents that were changed, and in no other', () => {
    expect(restore('tag: v2\n---\ntag: x\n---\ntag: v2\n', set('tag', 'v1', 'v2'), set('tag', 'v1', 'v2'))).toBe('tag: v1\n---\ntag: x\n---\ntag: v1\n');
    expect(restore('tag: v2\n---\ntag: v2\n', set('tag', 'v1', 'v2'))).toBe('impossible: web.yaml#tag is v2 in other documents of the file too');
    expect(restore('tag: v3\n---\ntag: v1\n', set('tag', 'v1', 'v2'))).toBe('impossible: web.yaml#tag is v3 by now, not v2');
  });

  it('that are back already are nothing to do', () => {
    expect(restore('tag: v1\n', set('tag', 'v1', 'v2'))).toBe('nothing to do');
  });

  it('are numbers as they were written', () => {
    expect(restore('tag: "1.30"\n', set('tag', '1.20', '1.30'))).toBe('tag: "1.20"\n');
  });

  it.each([
    ['somebody has set another one since', 'tag: v3\n', set('tag', 'v1', 'v2'), 'web.yaml#tag is v3 by now, not v2'],
    ['the place is gone', 'other: v2\n', set('tag', 'v1', 'v2'), 'web.yaml#tag is not there any more'],
    ['the file is gone', '', set('tag', 'v1', 'v2', 'gone.yaml'), 'gone.yaml is gone or cannot be read'],
    ['there was none', 'tag: v2\n', set('tag', '', 'v2'), 'web.yaml#tag had no value before'],
    ['the file is no YAML any more', 'tag: [v2\n', set('tag', 'v1', 'v2'), 'web.yaml is no YAML that can be changed'],
    ['an alias shares it', 'tag: &t v2\nother: *t\n', set('tag', 'v1', 'v2'), 'anchor'],
  ])('are not put back where %s', (_, text, image, because) => {
    const said = restore(text, image);
    expect(said).toMatch(/^impossible: /);
    expect(said).toContain(because);
  });

  it('are put back together or not at all', () => {
    expect(restore('a: v2\nb: v3\n', set('a', 'v1', 'v2'), set('b', 'v1', 'v2'))).toBe('impossible: web.yaml#b is v3 by now, not v2');
    expect(restoreImages([], () => undefined)).toEqual({ kind: 'impossible', because: 'the old values are not known' });
    expect(restore('a: v2\n', set('a', 'v0', 'v2'), set('a', 'v1', 'v2'))).toBe('impossible: web.yaml#a had several old values');
  });
});
