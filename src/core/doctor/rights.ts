import type { Asked, Right } from './facts.js';

/** An Application as Argo CD's RBAC names it: `project/name`, with the namespace in between outside of Argo CD's own. */
export interface RightsSubject {
  readonly project: string;
  readonly object: string;
}

/** An Application as RBAC names it. */
export function subjectOf({ name, namespace, project }: { readonly name: string; readonly namespace: string | undefined; readonly project: string }): RightsSubject {
  return { project, object: namespace === undefined || namespace === 'argocd' ? `${project}/${name}` : `${project}/${namespace}/${name}` };
}

/** More applications than these are not asked about. */
const mostAsked = 50;

/** What to ask a server about, and what is left out of that. Sources: docs/least-privilege.md, server/rbacpolicy of argo-cd. */
export function rightsToAsk(subjects: readonly RightsSubject[]): { readonly asked: readonly Right[]; readonly leftOut: readonly (Right & { readonly allowed: Asked<boolean> })[] } {
  const sorted = [...new Map(subjects.map((subject) => [subject.object, subject])).values()].toSorted((a, b) => (a.object < b.object ? -1 : 1));
  const shown = sorted.slice(0, mostAsked);
  const needed = shown.flatMap(({ object }) => ['get', 'sync'].map((action): Right => ({ resource: 'applications', action, object, use: 'needed' })));
  // Of each project one application stands for all: roles are made for projects.
  const first = [...new Map(shown.toReversed().map((subject) => [subject.project, subject])).values()].toReversed();
  const change = first.flatMap(({ object }) => ['create', 'update', 'override', 'delete'].map((action): Right => ({ resource: 'applications', action, object, use: 'change' })));
  const shell = first.map(({ object }): Right => ({ resource: 'exec', action: 'create', object, use: 'admin' }));
  const leftOut = sorted.slice(mostAsked).map(({ object }): Right & { readonly allowed: Asked<boolean> } => ({ resource: 'applications', action: 'sync', object, use: 'needed', allowed: { why: `not asked: more than ${mostAsked} applications` } }));
  return { asked: [...needed, ...change, ...shell, ...administration], leftOut };
}

/** Asked of an object that nobody has: who may, may everywhere. */
const administration: readonly Right[] = [
  { resource: 'projects', action: 'create', object: '*', use: 'admin' },
  { resource: 'projects', action: 'update', object: '*', use: 'admin' },
  { resource: 'clusters', action: 'create', object: '*', use: 'admin' },
  { resource: 'repositories', action: 'create', object: '*', use: 'admin' },
  { resource: 'accounts', action: 'update', object: '*', use: 'admin' },
];

/** When a JSON Web Token ends, in milliseconds of the epoch; undefined for never. Nothing else of it is read, nothing is checked. */
export function tokenEnd(token: string): Asked<number | undefined> {
  const parts = token.split('.');
  const [, payload = ''] = parts;
  if (parts.length !== 3) return { why: 'the token is no JSON Web Token: when it ends is known to its issuer only' };
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null) return { why: 'the token says nothing that can be read' };
    const end = 'exp' in claims ? claims.exp : undefined;
    return { value: typeof end === 'number' && Number.isFinite(end) && end > 0 && end < 8_640_000_000_000 ? end * 1000 : undefined };
  } catch {
    return { why: 'the token says nothing that can be read' };
  }
}
