import { describe, expect, test } from 'vitest';
import { formatImageReference, namesImage, normalizedName, parseImageReference } from '../../../src/core/images/image-reference.js';
import { formatRequest, parseImageRequests, type ImageInputs } from '../../../src/core/images/image-requests.js';

const sha = `sha256:${'0123456789abcdef'.repeat(4)}`;

function told(inputs: ImageInputs): readonly string[] {
  return parseImageRequests(inputs).problems.map(({ code, message }) => `${code} ${message}`);
}

describe('a reference to an image', () => {
  test.each([
    'nginx', 'nginx:1.27', 'org/app:v1', 'ghcr.io/org/app:v1.2.3-rc.1', 'localhost/app', 'localhost:5000/a/b/c:_x', `registry.example.com:443/a__b/c-d.e@${sha}`, `nginx:1@${sha}`, '[::1]:5000/app', 'REGISTRY/app', `nginx:${'a'.repeat(128)}`,
    `app@sha512:${'a'.repeat(128)}`, 'a---b',
  ])('%s', (text) => {
    const reference = parseImageReference(text);
    expect(reference).not.toHaveProperty('wrong');
    expect('wrong' in reference ? '' : formatImageReference(reference)).toBe(text);
  });

  test.each([
    ['', 'has no image name'], [':v1', 'has no image name'], ['app:', 'has an empty tag'], ['app@', 'has a digest that is not'], ['App', 'has capital letters in `App`'], ['org/App', 'has capital letters'],
    ['a//b', 'has an empty part'], ['/a', 'has an empty part'], ['a/', 'has an empty part'], ['a..b', 'has a part, `a..b`'], ['-a', 'has a part'], ['a_-b', 'has a part'], ['a b', 'has a space as character 2'], ['a\nb', 'has a line break as character 2'], ['a$(id)', 'has `$` as character 2'],
    ['app:latest;rm', 'has `;` as character 7'], [`app:${'a'.repeat(129)}`, 'has a tag of 129 characters; at most 128'], ['app:.x', 'has a tag that begins with `.`'], ['app:-x', 'has a tag that begins with `-`'], ['app:ü', 'has `ü` as character 1'],
    ['app@sha256:abc', 'has a digest that is not'], [`app@sha256:${'a'.repeat(63)}`, 'has a sha256 digest of 63 digits'], [`app@sha256:${'A'.repeat(64)}`, 'capital letters'], [`app@${sha}@${sha}`, 'has `@` as character 72'],
    ['-.io/app', 'has a registry'], [`${'a/'.repeat(130)}b`, 'has a name of 261 characters'],
  ])('%s is none', (text, wrong) => {
    const reference = parseImageReference(text);
    expect('wrong' in reference ? reference.wrong : 'accepted').toContain(wrong);
  });

  test.each([
    ['nginx', 'docker.io/library/nginx'], ['docker.io/nginx', 'docker.io/library/nginx'], ['index.docker.io/library/nginx', 'docker.io/library/nginx'], ['org/app', 'docker.io/org/app'], ['GHCR.io/org/app', 'ghcr.io/org/app'], ['localhost/app', 'localhost/app'],
  ])('%s is %s', (text, name) => {
    const reference = parseImageReference(text);
    expect('wrong' in reference ? '' : normalizedName(reference)).toBe(name);
    expect(namesImage(`${text}:v9`, name)).toBe(true);
  });
});

describe('what the inputs ask for', () => {
  test.each<[string, ImageInputs, readonly string[]]>([
    ['image and tag', { image: 'ghcr.io/org/app', tag: 'v2' }, ['ghcr.io/org/app:v2']],
    ['an image with its tag', { image: 'ghcr.io/org/app:v2', tag: 'v2' }, ['ghcr.io/org/app:v2']],
    ['image, tag and digest', { image: 'app', tag: 'v2', digest: sha }, [`app:v2@${sha}`]],
    ['lines', { images: ['a:1', '  b=c/d:2  ', '', '# no', `e@${sha}`, 'f=g'] }, ['a:1', 'c/d:2', `e@${sha}`, 'g']],
    ['a new name that is the old one', { images: ['a=a:1'] }, ['a:1']],
    ['nothing', {}, []],
  ])('%s', (_, inputs, expected) => {
    const { requests, problems } = parseImageRequests(inputs);
    expect(problems).toEqual([]);
    expect(requests.map(formatRequest)).toEqual(expected);
  });

  test('T25: a tag or line that OCI does not allow is refused, and all of them are told', () => {
    expect(told({ image: 'App', tag: 'latest;rm', digest: 'sha1', images: ['x', 'y:v1\nkey: x', `z:${'a'.repeat(129)}`] })).toEqual([
      'OSOP-IMAGE-001 `image: App` has capital letters in `App`; the path of an image is lower case',
      'OSOP-IMAGE-001 `tag: latest;rm` has `;` as character 7; a tag has letters, digits, `_`, `.` and `-` only',
      'OSOP-IMAGE-001 `digest: sha1` has a digest that is not of the form `sha256:` and 64 hexadecimal digits',
      'OSOP-IMAGE-001 `images: x` says neither a new name nor a tag nor a digest',
      'OSOP-IMAGE-001 `images: y:v1 key: x` has a line break as character 3; a tag has letters, digits, `_`, `.` and `-` only',
      `OSOP-IMAGE-001 \`images: z:${'a'.repeat(129)}\` has a tag of 129 characters; at most 128 are allowed`,
    ]);
  });

  test.each<[ImageInputs, string]>([
    [{ tag: 'v1' }, 'OSOP-INPUT-003 `tag` is given without `image`'], [{ digest: sha }, 'OSOP-INPUT-003 `digest` is given without `image`'], [{ image: 'app' }, 'OSOP-INPUT-003 `image: app` says neither a tag nor a digest'],
    [{ image: 'app:v1', tag: 'v2' }, 'OSOP-IMAGE-001 `image: app:v1` names another tag than `tag: v2`'], [{ images: ['nginx:1', 'docker.io/library/nginx:2'] }, 'OSOP-IMAGE-001 `images: docker.io/library/nginx` is given twice'],
  ])('%j is not enough, or too much', (inputs, message) => {
    expect(told(inputs)).toEqual([message]);
  });
});
