import { isJsonObject, type Json } from '../json.js';

/**
 * The form of a value of an answer: of text, a number, true or false, an object of texts, an object with these fields, or a
 * list. A field that ends in `!` is always there: where Go leaves it out, because it is empty, it has Go's empty value.
 */
type Shape = 'text' | 'number' | 'flag' | 'texts' | 'object' | readonly [Shape] | { readonly [field: string]: Shape };

const source: Shape = { 'repoURL!': 'text', path: 'text', targetRevision: 'text', chart: 'text', ref: 'text' };
const destination: Shape = { server: 'text', name: 'text', namespace: 'text' };
const health: Shape = { status: 'text', message: 'text', lastTransitionTime: 'text' };
const initiatedBy: Shape = { username: 'text', automated: 'flag' };
const named: Shape = { 'name!': 'text', 'value!': 'text' };
const operation: Shape = {
  sync: { revision: 'text', revisions: ['text'], prune: 'flag', dryRun: 'flag', resources: ['object'], source, sources: [source], syncOptions: ['text'], syncStrategy: { apply: 'object', hook: 'object' }, autoHealAttemptsCount: 'number' },
  initiatedBy, info: [named], retry: 'object',
};
const hydration: Shape = { drySHA: 'text', hydratedSHA: 'text' };
const object: Shape = { group: 'text', version: 'text', 'kind!': 'text', namespace: 'text', 'name!': 'text' };

/** What `Application` says, as far as it is read. */
const application: Shape = {
  'metadata!': {
    'name!': 'text', namespace: 'text', uid: 'text', resourceVersion: 'text', annotations: 'texts', labels: 'texts', deletionTimestamp: 'text', ownerReferences: [{ 'kind!': 'text', 'name!': 'text' }],
  },
  'spec!': {
    'project!': 'text', 'destination!': destination, source, sources: [source],
    sourceHydrator: { drySource: source, syncSource: { targetBranch: 'text', path: 'text', repoURL: 'text' }, hydrateTo: { targetBranch: 'text' } },
    syncPolicy: { automated: { prune: 'flag', selfHeal: 'flag', allowEmpty: 'flag', enabled: 'flag' }, syncOptions: ['text'] },
    ignoreDifferences: ['object'],
  },
  status: {
    sync: { status: 'text', revision: 'text', revisions: ['text'], comparedTo: { source, sources: [source], destination } },
    health,
    resources: [{ ...object, status: 'text', health, hook: 'flag', requiresPruning: 'flag' }],
    history: [{ 'id!': 'number', revision: 'text', revisions: ['text'], 'deployedAt!': 'text', deployStartedAt: 'text', source, sources: [source], initiatedBy }],
    conditions: [{ 'type!': 'text', 'message!': 'text', lastTransitionTime: 'text' }],
    reconciledAt: 'text',
    operationState: {
      'operation!': operation, 'phase!': 'text', message: 'text', 'startedAt!': 'text', finishedAt: 'text', retryCount: 'number',
      syncResult: { revision: 'text', revisions: ['text'], source, sources: [source], resources: [{ ...object, status: 'text', message: 'text', hookType: 'text', hookPhase: 'text', syncPhase: 'text' }] },
    },
    sourceHydrator: { lastSuccessfulOperation: hydration, currentOperation: { ...hydration, phase: 'text', message: 'text' }, lastComparedDryRevision: 'text' },
    controllerNamespace: 'text',
    summary: { externalURLs: ['text'], images: ['text'] },
  },
  operation,
};
const treeNode: Shape = { ...object, uid: 'text', parentRefs: [{ uid: 'text' }], health, createdAt: 'text', info: [named] };
const event: Shape = { type: 'text', count: 'number', reason: 'text', message: 'text', firstTimestamp: 'text', lastTimestamp: 'text', eventTime: 'text', metadata: { name: 'text', creationTimestamp: 'text' } };

const shapes = { application, treeNode, event };

/**
 * Whether a value has the types that are relied on; it then has what Go leaves out where it is empty. Argo CD always
 * answers so: what does not, comes from somebody else, and nothing is concluded from it.
 */
export function hasShape(value: unknown, of: keyof typeof shapes): boolean {
  return conforms(value, shapes[of]);
}

function conforms(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'number') return typeof value === 'number';
  if (shape === 'flag') return typeof value === 'boolean';
  if (Array.isArray(shape)) return Array.isArray(value) && (value as readonly Json[]).every((item) => conforms(item, (shape as readonly [Shape])[0]));
  if (!isJsonObject(value)) return false;
  if (shape === 'object') return true;
  if (shape === 'texts') return Object.values(value).every((text) => typeof text === 'string');
  return fieldsConform(value, fieldsOf(shape as Fields));
}

type Fields = { readonly [field: string]: Shape };

interface Field {
  readonly name: string;
  readonly always: boolean;
  readonly shape: Shape;
}

const knownFields = new WeakMap<Fields, readonly Field[]>();

/** Taken apart once: every answer is compared with the same few. */
function fieldsOf(fields: Fields): readonly Field[] {
  const known = knownFields.get(fields);
  if (known !== undefined) return known;
  const apart = Object.entries(fields).map(([field, shape]) => {
    const always = field.endsWith('!');
    return { name: always ? field.slice(0, -1) : field, always, shape };
  });
  knownFields.set(fields, apart);
  return apart;
}

function fieldsConform(value: Record<string, unknown>, fields: readonly Field[]): boolean {
  for (const { name, always, shape } of fields) {
    if (!Object.hasOwn(value, name)) {
      if (!always) continue;
      value[name] = emptyOf(shape);
    }
    if (!conforms(value[name], shape)) return false;
  }
  return true;
}

function emptyOf(shape: Shape): unknown {
  return shape === 'text' ? '' : shape === 'number' ? 0 : {};
}
