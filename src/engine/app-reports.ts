import { trackedRevision, type Origin } from '../core/argocd/tracked-revision.js';
import type { AppReport, ResultWord } from '../core/run-record.js';
import type { Deployment, Deployments, DeploymentState } from './deployments.js';

const resultOfState: { readonly [S in DeploymentState]: ResultWord } = {
  'untouched': 'unknown',
  'unchecked': 'unknown',
  'unchanged': 'nothing-to-do',
  'requested': 'unknown',
  'healthy': 'succeeded',
  'failed': 'failed',
  'rolled-back': 'rolled-back',
  'rollback-failed': 'failed',
  'refused': 'refused',
  'superseded': 'superseded',
  'not-begun': 'cancelled',
};

/** What the reports need beside the deployments. Of several sources, those of the origin count. */
export interface ReportContext {
  readonly serverUrl: string;
  readonly nowMs: number;
  readonly dryRun: boolean;
  readonly origin: Origin | undefined;
}

/** One report an application, from what the run recorded of it. */
export function appReports(deployments: Deployments, { serverUrl, nowMs, dryRun, origin }: ReportContext): readonly AppReport[] {
  return deployments.all().map((deployment): AppReport => {
    const status = deployment.application?.status;
    const path = [deployment.app.namespace, deployment.app.name].filter((part) => part !== undefined).map(encodeURIComponent).join('/');
    const sync = status?.sync?.status;
    const [externalUrl] = status?.summary?.externalURLs ?? [];
    return {
      name: deployment.app.name,
      namespace: deployment.app.namespace ?? deployment.application?.metadata.namespace,
      result: dryRun && deployment.state === 'untouched' ? 'planned' : resultOfState[deployment.state],
      sync: sync === '' ? undefined : sync,
      health: status?.health?.status,
      revision: deployment.liveRevision ?? deployedBy(deployment, origin) ?? status?.sync?.revision,
      ...revisionBefore(deployment, origin),
      url: `${serverUrl}/applications/${path}`,
      ...(externalUrl === undefined ? {} : { externalUrl }),
      seconds: Math.round(((deployment.endedMs ?? nowMs) - deployment.startedMs) / 1000),
      causes: deployment.causes,
      ...(deployment.evidence === undefined ? {} : { evidence: deployment.evidence }),
    };
  });
}

/** Where to go back to, as far as it is a commit. */
function revisionBefore({ application, baseline, revision, liveRevision }: Deployment, origin: Origin | undefined): Pick<AppReport, 'revisionBefore'> {
  if (application === undefined || baseline?.entry === undefined || !baseline.healthy) return {};
  const before = trackedRevision(baseline.entry, application, { revision, origin });
  return before === undefined || !/^[0-9a-f]{40}$/.test(before) || before === (liveRevision ?? revision) ? {} : { revisionBefore: before };
}

/** What the last operation deployed, also where Argo CD names it otherwise than by a commit. */
function deployedBy({ application, revision }: Deployment, origin: Origin | undefined): string | undefined {
  const result = application?.status?.operationState?.syncResult;
  return application === undefined ? undefined : (trackedRevision(result, application, { revision, origin }) ?? result?.revision);
}
