import * as read from '../../src/core/argocd/api-json.js';
import type { Application } from '../../src/core/argocd/application.js';
import { assess, describeOperationFailure, whyFrozen } from '../../src/core/argocd/assess.js';
import { isSpecCompared } from '../../src/core/argocd/compared-source.js';
import { notHealthyResources, suspectOf, withUnhealthy } from '../../src/core/argocd/diagnosis.js';
import { eventEvidence, failingResources, newestTimeOf } from '../../src/core/argocd/evidence.js';
import { hydrationOf } from '../../src/core/argocd/hydration.js';
import { describePod, loggingContainer, podOfManifest, podOfTree } from '../../src/core/argocd/pod-state.js';
import { readRollout } from '../../src/core/argocd/rollouts.js';
import { childrenOf, selectResources } from '../../src/core/argocd/selection.js';
import { seenRevisions, whyUntracked, type Wanted } from '../../src/core/argocd/tracked-revision.js';
import { chooseTarget } from '../../src/core/rollback/choose-target.js';
import { readTimeline } from '../../src/core/rollback/health-timeline.js';
import { historyRows } from '../../src/core/rollback/history.js';
import { chooseWay, managerOf, sourcePaths } from '../../src/core/rollback/way.js';

/** Reads an Application and asks of it all that a gate, a rollback and a report ask. */
export function judgeApplication(body: string): void {
  const application = read.parseApplication(body);
  if (application === undefined) return;
  for (const wanted of [{ revision: undefined }, { revision: 'b'.repeat(40), origin: 'git.example.com/org/config' }] as readonly Wanted[]) judgeFor(application, wanted);
}

function judgeFor(application: Application, wanted: Wanted): void {
  const baseline = application.status?.history?.at(-1);
  for (const kind of ['live', 'rolled-back'] as const) {
    for (const relation of ['same', 'ancestor', 'unknown'] as const) {
      assess({ kind, allowSuspended: false, uid: 'u1', revision: wanted.revision, baseline }, { application, relation, hydratedRelation: relation, afterOperation: true, disagreementStands: true });
    }
  }
  isSpecCompared(application);
  whyFrozen(application);
  hydrationOf(application);
  whyUntracked(application, wanted);
  seenRevisions(application, wanted);
  withUnhealthy('x', application, 5);
  notHealthyResources(application);
  failingResources(application);
  childrenOf(application);
  selectResources(['apps:Deployment:*'], application);
  managerOf(application);
  chooseWay('auto', application);
  sourcePaths(application, wanted);
  const state = application.status?.operationState;
  if (state !== undefined) describeOperationFailure(state);
  const rows = historyRows({ application, baseline: undefined, events: { kind: 'unread', why: 'x' } });
  for (const to of [{ kind: 'last-healthy' }, { kind: 'steps', steps: 1 }, { kind: 'id', id: 0 }] as const) chooseTarget(rows, to, { badRevision: 'b'.repeat(40), baseline: undefined });
}

/** Reads an answer as each thing that an answer can be, and uses what it gives. */
export function judgeAnswer(body: string): void {
  judgeApplication(body);
  const streamed = read.parseStreamedApplication(body);
  if (streamed !== undefined) judgeApplication(JSON.stringify(streamed));
  for (const application of read.parseApplicationList(body) ?? []) judgeApplication(JSON.stringify(application));
  judgeTree(body);
  const found = read.parseEvents(body) ?? [];
  readTimeline(found, 'Healthy');
  const object = read.parseLiveObject(body);
  if (object !== undefined) readRollout(object);
  for (const parse of [read.parseApplicationSet, read.parseGenerated, read.parseSyncWindows, read.parseLogLine, read.streamedErrorStatus, read.parseErrorMessage, read.parseAccessToken, read.parseIdentityToken, read.parseOidcConnectors, read.parseSessionToken]) parse(body);
}

function judgeTree(body: string): void {
  const nodes = read.parseResourceTree(body) ?? [];
  suspectOf({ group: 'apps', kind: 'Deployment', namespace: 'shop', name: 'web' }, nodes);
  const found = read.parseEvents(body) ?? [];
  const manifest = read.parseLiveObject(body);
  for (const node of nodes) {
    const pods = [podOfTree(node), ...(manifest === undefined ? [] : [podOfManifest(node, manifest)])];
    for (const pod of pods) {
      describePod(pod);
      loggingContainer(pod);
    }
    eventEvidence(node, found, newestTimeOf({ metadata: { name: 'a' }, spec: { project: '', destination: {} } }, [found]));
  }
}
