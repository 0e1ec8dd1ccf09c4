import { describe, expect, test } from 'vitest';
import { fakeToken } from '../support/fake-github.js';
import { changed, previewScene, previewTemplate, templateFile } from '../support/previews.js';

const app = 'web-pr-7';

describe('preview', () => {
  test('as action: opened, synchronised, closed', async (context) => {
    const scene = await previewScene(context);
    const { world, github } = scene;
    const base = scene.merge(previewTemplate(world.gitUrl));
    const pull = (tag: string, state: 'open' | 'closed' = 'open') => scene.pull({ number: 7, branch: 'feature', head: scene.commit('feature', changed(tag)), base, state });
    const play = async (action: string, pull_request: ReturnType<typeof pull>) => await world.runAction({
      inputs: { command: 'preview', 'preview-template': templateFile, 'github-token': fakeToken, comment: 'true', deployment: 'true' },
      without: ['slack-webhook-url'], env: { ...scene.env(), GITHUB_RUN_ID: action }, event: { name: 'pull_request', payload: { action, pull_request } },
    });

    const opened = await play('opened', pull('2.0.0'));
    expect(opened.exitCode, opened.output).toBe(0);
    expect(opened.outputs).toMatchObject({ result: 'succeeded', 'health-status': 'Healthy', 'preview-url': `${world.argocdUrl}/applications/${app}` });
    const synchronised = await play('synchronize', pull('2.0.1'));
    expect(synchronised.exitCode, synchronised.output).toBe(0);
    expect(synchronised.outputs['revision']).not.toBe(opened.outputs['revision']);
    const closed = await play('closed', pull('2.0.1', 'closed'));
    expect(closed.exitCode, closed.output).toBe(0);
    expect(closed.outputs).toMatchObject({ result: 'succeeded' });
    expect(scene.writes()).toEqual(['POST applications?upsert=false', `POST applications/${app}/sync`, 'POST applications?upsert=true', `POST applications/${app}/sync`, `DELETE applications/${app}?cascade=true&project=default`]);
    expect(github.surfaces.comments).toMatchObject([{ issue: 7, body: expect.stringContaining(`was deleted, with what it had deployed: ${app}`) }]);
    expect(github.surfaces.deployments.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])).toEqual([['preview/pr-7', 'inactive'], ['preview/pr-7', 'inactive']]);
  });
});
