import type { ApplicationDrift, ResourceDrift } from '../../src/core/drift/drift.js';
import { driftReport, type DriftReport } from '../../src/core/report/drift-report.js';

const [first, newer] = ['a'.repeat(40), 'b'.repeat(40)];

/** A Deployment that somebody has scaled. */
export const scaled: ResourceDrift = {
  group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web', difference: 'changed', cause: 'cluster', fieldsLeftOut: 0, url: 'https://argocd.example.com/applications/web?node=apps%2FDeployment%2Fshop%2Fweb%2F0',
  fields: [{ path: 'spec.replicas', live: '5', wanted: '3', masked: false, cause: 'cluster', owners: [{ manager: 'kubectl-edit', operation: 'Update', at: '2026-03-31T11:00:00Z' }] }],
  declaredAt: { file: 'web/deployment.yaml', line: 4, column: 1 }, checkedOutAt: { file: 'web/deployment.yaml', line: 4, column: 1 },
};

/** An application that has drifted, unless something else is given. */
export function applicationDrift(given: Partial<ApplicationDrift> = {}): ApplicationDrift {
  const { id = 'web' } = given;
  return {
    id, name: id, project: 'shop', url: `https://argocd.example.com/applications/${id}`, verdict: 'drifted', sync: 'OutOfSync', health: 'Healthy', compared: [first], deployed: [first], comparedAt: '2026-03-31T12:00:00Z',
    since: { at: '2026-03-31T11:00:00Z', source: 'event', atLatest: false }, resources: [scaled], resourcesLeftOut: 0,
    automation: { autoSync: true, selfHeal: false, prune: false }, notHealed: ['self-heal is off: what is changed in the cluster stays until the next commit or sync'], notes: ['one hook is not compared'], ...given,
  };
}

/** One in each state. */
export function allVerdicts(): readonly ApplicationDrift[] {
  const { since: _since, ...none } = applicationDrift({ resources: [], notHealed: [], notes: [] });
  return [
    { ...none, id: 'api', verdict: 'clean', sync: 'Synced' },
    applicationDrift(),
    applicationDrift({ id: 'worker', verdict: 'pending', compared: [newer], resources: [{ ...scaled, cause: 'git' }, { ...scaled, name: 'old', difference: 'extra', cause: 'git', fields: [] }] }),
    { ...none, id: 'db', verdict: 'busy', why: 'an operation is in progress' },
    { ...none, id: 'cache', verdict: 'unknown', sync: 'Unknown', why: 'ComparisonError: no such chart', since: { at: '2026-03-31T10:00:00Z', source: 'condition', atLatest: false } },
    { ...none, id: 'wbe', verdict: 'unread', why: 'Argo CD answered 403: permission denied' },
  ];
}

export function reportOf(applications: readonly ApplicationDrift[] = allVerdicts(), allowPending = false): DriftReport {
  return driftReport(applications, { allowPending, note: undefined, problems: [] });
}

/** The report with this text wherever text of other people can stand. */
export function withText(text: string): DriftReport {
  const resource: ResourceDrift = { ...scaled, group: text, kind: text, namespace: text, name: text, note: text, url: text, fields: [{ path: text, live: text, wanted: text, masked: false, cause: 'cluster', owners: [{ manager: text, operation: text, at: text }, { manager: text, operation: text }] }], declaredAt: { file: text, line: 1, column: 1 }, checkedOutAt: { file: text, line: 1, column: 1 } };
  const hostile = (['drifted', 'pending', 'unknown', 'clean'] as const).map((verdict): ApplicationDrift => applicationDrift({
    verdict, project: text, url: text, sync: text, health: text, compared: [text], deployed: [`${text}.`], comparedAt: text, since: { at: text, source: 'event', atLatest: true }, resources: [resource], resourcesLeftOut: 3, notHealed: [text], notes: [text], ...(verdict === 'unknown' ? { why: text } : {}),
  }));
  return driftReport(hostile, { allowPending: false, note: text, problems: [{ code: 'OSOP-ARGOCD-001', severity: 'error', message: text, hint: text }] });
}
