import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import type { JsonObject } from '../json.js';
import { beginning } from '../one-line.js';
import { automatedOf, eachApplication, syncOptionsOf, type Part } from './checks.js';
import { repositoryRule, type Rule } from './rule.js';

/** Argo CD keeps the cluster as git says, and gives up where that cannot be. */
export const syncPolicyRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR040', title: 'Applications are synced by Argo CD itself', severity: 'notice', category: 'sync',
    why: 'Without `automated` a commit is deployed when somebody syncs. That is fine where a workflow does; else git and cluster drift apart.',
    fix: 'Set `syncPolicy.automated`, or sync by `osop-argocd sync` after each commit.', source: 'Auto-Sync: automatically apply changes from git',
  }, eachApplication((application) => (automatedOf(application) === undefined ? [{ pointer: '/spec/syncPolicy', message: 'is not synced automatically', fix: 'syncPolicy:\n  automated: {prune: true, selfHeal: true}' }] : []))),
  repositoryRule({
    id: 'DR041', title: 'Auto-sync heals', severity: 'warning', category: 'sync',
    why: 'Without `selfHeal` a change by hand stays until the next commit: what runs is not what git says.',
    fix: 'Set `selfHeal: true`.', source: 'Self-Heal: revert manual changes; configure auto-healing',
  }, eachApplication((application) => {
    const automated = automatedOf(application);
    if (automated === undefined) return undefined;
    return automated['selfHeal'] === true ? [] : [{ pointer: '/spec/syncPolicy/automated', message: 'is synced automatically and does not heal: a change by hand stays', fix: 'automated:\n  selfHeal: true' }];
  })),
  repositoryRule({
    id: 'DR042', title: 'Retries end, and wait longer each time', severity: 'warning', category: 'sync',
    why: 'A sync that is retried for ever keeps the application busy and hides that it fails. Without `retry` Argo CD tries an automatic sync five times.',
    fix: 'Set `retry.limit` from 1 to 10, with `backoff`.', source: 'Auto-healing configuration with a retry limit and backoff',
  }, eachApplication(retries)),
  repositoryRule({
    id: 'DR043', title: 'Drift is seen', severity: 'warning', category: 'sync',
    why: 'What is ignored as a whole, or not reconciled at all, is never out of sync, whatever runs.',
    fix: 'Name the fields that others set, one by one.', source: 'Enable drift detection',
  }, eachApplication(driftIsSeen)),
  repositoryRule({
    id: 'DR044', title: 'What is removed from git is removed from the cluster', severity: 'notice', category: 'sync',
    why: 'Without `prune`, a resource that was removed from git stays in the cluster, and the application OutOfSync.',
    fix: 'Set `prune: true`, and guard what must not go (DR051).', source: 'Pruning: delete resources removed from git',
  }, eachApplication((application) => {
    const automated = automatedOf(application);
    if (automated === undefined) return undefined;
    return automated['prune'] === true ? [] : [{ pointer: '/spec/syncPolicy/automated', message: 'is synced automatically without `prune`: what is removed from git stays', fix: 'automated:\n  prune: true' }];
  })),
];

/** A duration of Go, or seconds. */
const duration = /^(?:\d+|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;

function retries(application: JsonObject): readonly Part[] | undefined {
  const retry = mappingAt(application, 'spec', 'syncPolicy', 'retry');
  const { limit } = retry;
  if (limit === undefined) return undefined;
  const pointer = '/spec/syncPolicy/retry';
  const parts: Part[] = [];
  if (typeof limit === 'number' && limit < 0) parts.push({ pointer: `${pointer}/limit`, message: `retries without end (\`limit: ${limit}\`)`, fix: 'limit: 5' });
  if (typeof limit === 'number' && limit > 30) parts.push({ pointer: `${pointer}/limit`, message: `retries ${limit} times before it is told that it fails`, fix: 'limit: 5' });
  const backoff = mappingAt(retry, 'backoff');
  if (limit !== 0 && Object.keys(backoff).length === 0) parts.push({ pointer, message: 'retries without `backoff`', fix: 'backoff: {duration: 5s, factor: 2, maxDuration: 3m}' });
  for (const field of ['duration', 'maxDuration']) {
    const text = backoff[field];
    if (typeof text === 'string' && !duration.test(text)) parts.push({ pointer: `${pointer}/backoff/${field}`, message: `has \`${field}: ${beginning(text, 30)}\`, which is no duration: each retry fails`, fix: `${field}: ${field === 'duration' ? '5s' : '3m'}` });
  }
  return parts;
}

function driftIsSeen(application: JsonObject): readonly Part[] {
  const annotations = mappingAt(application, 'metadata', 'annotations');
  const parts: Part[] = [];
  if (textOf(annotations['argocd.argoproj.io/skip-reconcile']) === 'true') parts.push({ pointer: '/metadata/annotations/argocd.argoproj.io~1skip-reconcile', message: 'is not reconciled at all (`skip-reconcile`)', fix: 'remove the annotation argocd.argoproj.io/skip-reconcile' });
  for (const [index, entry] of listOf(mappingAt(application, 'spec')['ignoreDifferences']).entries()) {
    const { jsonPointers, jqPathExpressions, kind } = mappingAt(entry);
    const wide = [...listOf(jsonPointers).map(textOf).filter((pointer) => /^\/?$|^\/spec\/?$|^\/data\/?$/.test(pointer)), ...listOf(jqPathExpressions).map(textOf).filter((path) => /^\.(?:spec|data)?(?:\[\])?$/.test(path.trim()))];
    for (const path of wide) parts.push({ pointer: `/spec/ignoreDifferences/${index}`, message: `ignores all of \`${beginning(path === '' ? '/' : path, 60)}\` of ${beginning(textOf(kind), 60)}`, fix: 'jsonPointers:\n  - /spec/replicas' });
  }
  if (syncOptionsOf(application).includes('Validate=false')) parts.push({ pointer: '/spec/syncPolicy/syncOptions', message: 'is applied without validation (`Validate=false`): fields that do not exist are dropped without a word', fix: 'remove Validate=false' });
  return parts;
}
