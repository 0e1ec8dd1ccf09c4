import { describe, expect, test } from 'vitest';
import type { Application, ResourceStatus } from '../../../src/core/argocd/application.js';
import { parseApplicationList, parseApplicationSet, parseGenerated, parseSyncWindows } from '../../../src/core/argocd/api-json.js';
import { childrenOf, intoWaves, matchesPattern, mergeSyncOptions, nameOf, namesIn, selectResources, standsFor } from '../../../src/core/argocd/selection.js';
import { within } from '../../support/processor-time.js';

function application(name: string, more: { readonly metadata?: Partial<Application['metadata']>; readonly status?: Application['status'] } = {}): Application {
  return { metadata: { name, namespace: 'argocd', ...more.metadata }, spec: { project: 'default', destination: {} }, ...(more.status === undefined ? {} : { status: more.status }) };
}

const app = (name: string, more: Partial<ResourceStatus> = {}): ResourceStatus => ({ group: 'argoproj.io', kind: 'Application', namespace: 'argocd', name, ...more });

describe('names', () => {
  test.each([
    ['web', ['web']],
    [' web, api\n\nteam/db,web ', ['web', 'api', 'team/db']],
    [',\n', []],
  ])('in %j are %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('have a namespace only outside the control plane', () => {
    expect(nameOf(application('web'))).toEqual({ name: 'web' });
    expect(nameOf(application('web', { metadata: { namespace: 'team' } }))).toEqual({ name: 'web', namespace: 'team' });
    expect(nameOf(application('web', { metadata: { namespace: 'gitops' }, status: { controllerNamespace: 'gitops' } }))).toEqual({ name: 'web' });
    expect(nameOf(application('web', { status: { controllerNamespace: 'gitops' } }))).toEqual({ name: 'web', namespace: 'argocd' });
  });
});

describe('a pattern', () => {
  test.each([
    ['web', 'web', true],
    ['web', 'webs', false],
    ['web-*', 'web-', true],
    ['web-*', 'we', false],
    ['*', '', true],
    ['*-eu', 'web-eu', true],
    ['*-eu', 'web-eu-2', false],
    ['w?b', 'wab', true],
    ['w?b', 'wb', false],
    ['*a*b*', 'xxaxxbxx', true],
    ['*a*b*', 'xxbxxaxx', false],
    ['team/*', 'team/web', true],
    ['?', '', false],
    ['a.c', 'abc', false],
    ['', '', true],
  ])('%s against %s: %s', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches);
  });

  test.each([
    ['a*', 'argocd', false],
    ['w*', 'argocd', true],
    ['argocd/*', 'argocd', true],
    ['argocd/web', 'argocd', true],
    ['web', 'team', false],
    ['w*', 'team', true],
    ['team/w*', 'team', true],
    ['t*', 'team', true],
  ])('%s stands for web in the namespace %s: %s', (called, namespace, stands) => {
    expect(standsFor(called, { shown: namespace === 'argocd' ? 'web' : `${namespace}/web`, name: 'web', namespace })).toBe(stands);
  });

  test('of many stars takes no time (T16)', () => {
    expect(within(1_000, () => matchesPattern(`${'*a'.repeat(100)}b`, 'a'.repeat(5_000)))).toBe(false);
  });
});

describe('children', () => {
  test('are the Applications and ApplicationSets among the resources, created or not, each once', () => {
    const parent = application('root', {
      status: {
        resources: [app('a'), app('b', { namespace: 'team', status: 'OutOfSync', health: { status: 'Missing' } }), app('sets', { kind: 'ApplicationSet' }), { kind: 'Service', name: 'c' }, { group: 'other.io', kind: 'Application', name: 'd' }],
        operationState: { phase: 'Succeeded', startedAt: '', operation: {}, syncResult: { resources: [{ ...app('a'), status: 'Synced' }, { ...app('new'), status: 'Synced' }, { ...app('failed'), status: 'SyncFailed' }, { ...app('old'), status: 'Pruned' }] } },
      },
    });
    expect(childrenOf(parent)).toEqual({ applications: [{ name: 'a' }, { name: 'b', namespace: 'team' }, { name: 'new' }], applicationSets: [{ name: 'sets' }] });
  });

  test('that are to be pruned are none any more, and a dry run has made none', () => {
    expect(childrenOf(application('root', { status: { resources: [app('gone', { requiresPruning: true })] } })).applications).toEqual([]);
    const planned = { phase: 'Succeeded', startedAt: '', operation: { sync: { dryRun: true } }, syncResult: { resources: [{ ...app('planned'), status: 'Synced' }] } } as const;
    expect(childrenOf(application('root', { status: { operationState: planned } })).applications).toEqual([]);
  });
});

describe('waves', () => {
  const item = (name: string, metadata: Partial<Application['metadata']> = {}) => ({ ref: { name }, application: application(name, { metadata }) });
  const names = (waves: readonly (readonly { readonly ref: { readonly name: string } }[])[]): readonly string[] => waves.map((wave) => wave.map(({ ref }) => ref.name).join(' '));

  test('are in the order of the input, and what it does not name is last', () => {
    const items = [item('web'), item('db-main'), item('cache', { labels: { tier: 'data' } }), item('api')];
    expect(names(intoWaves(items, [['db-*', 'tier=data'], ['nothing'], ['api']]))).toEqual(['db-main cache', 'api', 'web']);
  });

  test('go by the annotation without the input, as numbers; what is none counts as 0', () => {
    const wave = (value: string): Partial<Application['metadata']> => ({ annotations: { 'argocd.argoproj.io/sync-wave': value } });
    expect(names(intoWaves([item('ten', wave('10')), item('two', wave('2')), item('first', wave('-1')), item('zero'), item('odd', wave('soon'))], []))).toEqual(['first', 'zero odd', 'two', 'ten']);
    expect(names(intoWaves([{ ref: { name: 'unread' }, application: undefined }], [['tier=data']]))).toEqual(['unread']);
  });
});

describe('resources of a selective sync', () => {
  const web = application('web', {
    status: { resources: [
      { group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }, { kind: 'Service', namespace: 'shop', name: 'web' },
      { kind: 'ConfigMap', namespace: 'other', name: 'web' }, { group: 'batch', kind: 'Job', namespace: 'shop', name: 'migrate', hook: true }, { kind: 'Namespace', name: 'shop' },
    ] },
  });
  const chosen = (...patterns: readonly string[]): readonly string[] => selectResources(patterns, web).map(({ group, kind, name, namespace }) => `${group}:${kind}:${namespace === undefined ? '' : `${namespace}/`}${name}`);

  test.each([
    [['apps:Deployment:web'], ['apps:Deployment:shop/web']],
    [[':Service:shop/web'], [':Service:shop/web']],
    [[':Service:other/web'], []],
    [['*:*:shop/*'], ['apps:Deployment:shop/web', ':Service:shop/web']],
    [['!apps:Deployment:*'], [':Service:shop/web', ':ConfigMap:other/web', ':Namespace:shop']],
    [['*:*:web', '!:ConfigMap:web'], ['apps:Deployment:shop/web', ':Service:shop/web']],
    [[':Deployment:web'], []],
    [['batch:Job:migrate'], []],
  ])('%j are %j', (patterns, expected) => {
    expect(chosen(...patterns)).toEqual(expected);
  });
});

test('sync options win over those of the application by their name', () => {
  expect(mergeSyncOptions(['A=1', 'B=1'], ['B=2', 'C=2'])).toEqual(['A=1', 'B=2', 'C=2']);
});

describe('answers of the API', () => {
  test('a list without items is null, and something else is none', () => {
    expect(parseApplicationList('{"metadata":{},"items":null}')).toEqual([]);
    expect(parseApplicationList(JSON.stringify({ metadata: {}, items: [application('web')] }))?.map(({ metadata }) => metadata.name)).toEqual(['web']);
    for (const other of ['', '<html>', '{}', '{"items":[]}', '{"metadata":{},"items":[{}]}', '[]']) expect(parseApplicationList(other)).toBeUndefined();
  });

  test('an ApplicationSet tells what it has made, and why it cannot', () => {
    const set = { metadata: { name: 's' }, spec: {}, status: { resources: [{ kind: 'Application', name: 'a' }, { kind: 'Other', name: 'b' }], conditions: [{ type: 'ErrorOccurred', status: 'True', message: 'no' }] } };
    expect(parseApplicationSet(JSON.stringify(set))).toMatchObject({ applications: [{ name: 'a' }], error: 'no' });
    expect(parseApplicationSet(JSON.stringify({ ...set, status: {} }))).toMatchObject({ applications: [], error: undefined });
    expect(parseApplicationSet('{}')).toBeUndefined();
    expect(parseGenerated('{}')).toEqual([]);
    expect(parseGenerated('[]')).toBeUndefined();
  });

  test.each([
    [{ canSync: true }, { manual: true, automated: true }],
    [{ activeWindows: [{ kind: 'deny' }], assignedWindows: [{ kind: 'deny' }] }, { manual: false, automated: false }],
    [{ activeWindows: [{ kind: 'deny', manualSync: true }], assignedWindows: [{ kind: 'deny', manualSync: true }], canSync: true }, { manual: true, automated: false }],
    [{ assignedWindows: [{ kind: 'allow' }] }, { manual: false, automated: false }],
    [{ activeWindows: [{ kind: 'allow' }], assignedWindows: [{ kind: 'allow' }, { kind: 'allow' }], canSync: true }, { manual: true, automated: true }],
    [{ assignedWindows: [{ kind: 'deny' }], canSync: true }, { manual: true, automated: true }],
  ])('the windows %j let through %j', (answer, expected) => {
    expect(parseSyncWindows(JSON.stringify(answer))).toEqual(expected);
  });
});
