import { AdapterError } from '../../core/adapter-error.js';
import { keyOf } from '../../core/argocd/evidence.js';
import { comparedRevision } from '../../core/argocd/tracked-revision.js';
import type { LookedAt } from '../../engine/drift/read.js';
import { locateDeclarations } from '../../engine/handlers/locate-declarations.js';
import type { GitPort, Ports } from '../../engine/ports.js';

/** An exact place is worth less than an early end. */
const mostApplications = 50;

/**
 * The resources with the places in the checkout that declare them: only where it has the commit that was compared, for then it is
 * the repository of the application. Nothing is fetched.
 */
export async function locateResources(looked: readonly LookedAt[], git: GitPort): Promise<readonly LookedAt[]> {
  if (!await isCheckout(git)) return looked;
  let left = mostApplications;
  const located: LookedAt[] = [];
  for (const one of looked) {
    const { application, drift } = one;
    if (application === undefined || drift.resources.length === 0 || left <= 0) {
      located.push(one);
      continue;
    }
    left -= 1;
    const failing = drift.resources.map(({ group, kind, namespace, name }) => ({ group, kind, namespace, name }));
    const wanted = { revision: comparedRevision(application, { revision: undefined }) };
    const places = await locateDeclarations({ application, wanted, failing, elsewhere: false }, { git, configRepository });
    located.push('why' in places ? one : { application, drift: { ...drift, resources: drift.resources.map((resource) => ({ ...resource, ...places.get(keyOf(resource)) })) } });
  }
  return located;
}

async function isCheckout(git: GitPort): Promise<boolean> {
  try {
    await git.head();
    return true;
  } catch (error) {
    if (error instanceof AdapterError) return false;
    throw error;
  }
}

/** A server is not asked: there may be one for each application. */
const configRepository = { head: async () => { throw new AdapterError('not-found', 'the commit is not in the checkout'); } } as unknown as Ports['configRepository'];
