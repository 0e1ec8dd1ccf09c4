import { expect, test } from 'vitest';
import { folderOfApplication } from '../../src/commands/rehearse/folder-of-application.js';

const folders = ['apps/web/base', 'apps/web/overlays/dev', 'apps/web/overlays/prod', 'apps/api-service/overlays/dev', 'shop'];

test.each([
  ['web-dev', 'apps/web/overlays/dev'], ['web-prod', 'apps/web/overlays/prod'], ['apps-web-dev', 'apps/web/overlays/dev'], ['api-service-dev', 'apps/api-service/overlays/dev'], ['shop', 'shop'],
  ['dev', '.'], ['production-app', '.'], ['web', '.'], ['webdev', '.'], ['dev-web', '.'],
])('a rehearsed application %s is in %s', (name, folder) => {
  expect(folderOfApplication(name, folders)).toBe(folder);
});
