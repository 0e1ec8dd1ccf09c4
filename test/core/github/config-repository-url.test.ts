import { expect, test } from 'vitest';
import { configRepositoryUrl } from '../../../src/core/github/config-repository-url.js';

test.each([
  ['the job\'s own where none is named', undefined, 'https://github.example/shop/web'],
  ['the one that is named', 'shop/config', 'https://github.example/shop/config'],
  ['the one at an address of this GitHub', 'https://github.example/shop/config.git', 'https://github.example/shop/config'],
  ['none where it is kept elsewhere', 'https://git.example/shop/config.git', undefined],
  ['none for a path', '../config', undefined],
])('commits are linked to %s', (_, named, url) => {
  expect(configRepositoryUrl(named, { server: 'https://github.example', repository: 'shop/web' })).toBe(url);
});
