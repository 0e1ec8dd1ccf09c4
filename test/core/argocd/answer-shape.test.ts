import { describe, expect, it } from 'vitest';
import { parseApplication, parseApplicationList, parseEvents, parseResourceTree } from '../../../src/core/argocd/api-json.js';
import { application, events, tree } from '../../fuzz/samples.js';

const least = { metadata: { name: 'web' }, spec: {} };

describe('an answer of Argo CD', () => {
  it('is an Application with every field that is read', () => {
    expect(parseApplication(JSON.stringify(application))?.status?.history).toHaveLength(2);
  });

  it.each<[string, object]>([
    ['a history that is text', { status: { history: 'x' } }], ['a resource without quotes', { status: { resources: [7] } }], ['a name that is a number', { metadata: { name: 7 } }],
    ['labels that are a list', { metadata: { name: 'web', labels: [] } }], ['a label that is an object', { metadata: { name: 'web', labels: { a: {} } } }], ['a phase that is a list', { status: { operationState: { phase: [] } } }],
    ['an address that is an object', { spec: { source: { repoURL: {} } } }], ['a status that is text', { status: 'x' }], ['an id in quotes', { status: { history: [{ id: '1' }] } }], ['auto-sync that is text', { spec: { syncPolicy: { automated: 'yes' } } }],
    ['prune in quotes', { spec: { syncPolicy: { automated: { prune: 'true' } } } }],
  ])('is none with %s: nothing is concluded from it', (_, wrong) => {
    expect(parseApplication(JSON.stringify(least))).toBeDefined();
    expect(parseApplication(JSON.stringify({ ...least, ...wrong }))).toBeUndefined();
    expect(parseApplicationList(JSON.stringify({ metadata: {}, items: [least, { ...least, ...wrong }] }))).toBeUndefined();
  });

  it('has Go\'s empty values where Go leaves a field out', () => {
    const read = parseApplication(JSON.stringify({ ...least, status: { operationState: {}, history: [{}], resources: [{ name: 'x' }] } }));
    expect(read?.spec).toEqual({ project: '', destination: {} });
    expect(read?.status).toEqual({ operationState: { operation: {}, phase: '', startedAt: '' }, history: [{ id: 0, deployedAt: '' }], resources: [{ kind: '', name: 'x' }] });
  });

  it('is a tree or a list of events without what is not of their form', () => {
    expect(parseResourceTree(JSON.stringify({ nodes: [...tree.nodes, { kind: 'Pod', name: 'x', parentRefs: 'y' }, 7] }))).toHaveLength(1);
    expect(parseEvents(JSON.stringify({ items: [...events.items, { message: {} }, 'x'] }))).toHaveLength(1);
  });
});
