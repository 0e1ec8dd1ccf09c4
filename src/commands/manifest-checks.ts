import { readSchemaStore } from '../adapters/schema-store.js';
import type { ManifestChecks } from '../core/manifests/check-tree.js';
import { readKubernetesVersions } from '../core/manifests/kubernetes-versions.js';
import { readPolicies } from '../core/manifests/policies/policy-set.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import { repositoryRoot, workspaceRoot, type Host } from '../wiring.js';

/** Makes the checks that the inputs ask for, and says what is wrong with those inputs. Nothing is fetched yet. */
export async function openManifestChecks(settings: Settings, host: Host): Promise<{ readonly checks: ManifestChecks; readonly problems: readonly Problem[] }> {
  const store = readSchemaStore();
  const { versions, problems: versionProblems } = readKubernetesVersions(settings.kubernetesVersions, store.versions);
  const { policies, problems: policyProblems } = readPolicies(settings.policies);
  const root = workspaceRoot(settings, host);
  const schemas = settings.schemaLocations.every((location) => location === 'default') ? undefined : (await import('./validate/look-up-kinds.js')).openLookUp({ settings, host, root, top: repositoryRoot(root), store });
  const { strict, skip, reject, ignoreMissingSchemas } = settings;
  return {
    checks: {
      options: { store, versions, policies, storeFirst: schemas?.storeFirst ?? true, strict, skip, reject, ignoreMissingSchemas },
      lookUp: schemas?.lookUp,
      problems: schemas?.problems ?? [],
    },
    problems: [...versionProblems, ...policyProblems.map(policyProblem), ...(schemas?.wrong ?? [])],
  };
}

function policyProblem(message: string): Problem {
  return { code: 'OSOP-INPUT-001', severity: 'error', message: `input policies: ${message}` };
}
