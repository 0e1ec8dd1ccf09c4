import type { Application } from './application.js';

/** How far Argo CD's source hydrator is: it renders a commit of the dry branch and pushes the result to another branch. */
export interface Hydration {
  /** The newest commit that is hydrated, or that needed no hydration because it changes nothing. */
  readonly dry: string | undefined;
  /** The commit that it was hydrated to. */
  readonly hydrated: string | undefined;
  /** The attempt that runs or has failed, in its own words; undefined once the last one has succeeded. */
  readonly pending: { readonly dry: string | undefined; readonly message: string } | undefined;
  /** Branch that the result waits on until somebody promotes it; undefined where it is pushed to the synced one. */
  readonly staging: string | undefined;
  /** Branch that is synced. */
  readonly branch: string;
}

/** True where the manifests are hydrated: then the commits of the comparison are none of the dry branch. */
export function isHydrated({ spec }: Pick<Application, 'spec'>): boolean {
  return spec.sourceHydrator !== undefined;
}

/** Undefined without a hydrator. */
export function hydrationOf({ spec, status }: Application): Hydration | undefined {
  const hydrator = spec.sourceHydrator;
  if (hydrator === undefined) return undefined;
  const { lastSuccessfulOperation: done, currentOperation: current, lastComparedDryRevision } = status?.sourceHydrator ?? {};
  const settled = current?.phase === undefined || current.phase === 'Hydrated';
  const branch = hydrator.syncSource?.targetBranch ?? '';
  const staging = hydrator.hydrateTo?.targetBranch;
  return {
    // A commit that changes nothing is looked at and not hydrated; while another attempt runs that cannot be told.
    dry: settled && done !== undefined ? (lastComparedDryRevision ?? done.drySHA) : done?.drySHA,
    hydrated: done?.hydratedSHA,
    pending: settled ? undefined : { dry: current.drySHA, message: `${current.phase}${current.message === undefined || current.message === '' ? '' : `: ${current.message}`}` },
    staging: staging === branch ? undefined : staging,
    branch,
  };
}
