import { AdapterError } from '../../core/adapter-error.js';
import type { Problem } from '../../core/problem.js';
import type { LiveComparison } from '../../core/rendered-diff/application-diff.js';
import { isSecret, secretsOf } from '../../core/rendered-diff/mask.js';
import { diffLive } from '../../core/rendered-diff/live-state.js';
import { createRedactor } from '../../core/report/redact.js';
import type { ApplicationRef, ArgocdPort } from '../../engine/ports.js';
import { inParallel } from '../../engine/handlers/in-parallel.js';
import type { Settings } from '../../settings.js';
import { connectPorts, workspaceRoot, type Host } from '../../wiring.js';
import type { ComparedApplication } from './compare-application.js';

/** How each application stands to the cluster, in the order in which they were given. */
export type LiveComparisons =
  | { readonly kind: 'told'; readonly found: readonly LiveComparison[] }
  | { readonly kind: 'invalid-input'; readonly problems: readonly Problem[] };

/** Applications that are asked for at a time. */
const atOnce = 5;

/** Asks Argo CD what runs, and holds what the files ask for at head against it. Only reads. Throws AdapterError (`cancelled`) only. */
export async function compareLive(applications: readonly ComparedApplication[], settings: Settings, host: Host): Promise<LiveComparisons> {
  const connected = await connectPorts(settings, host, workspaceRoot(settings, host));
  if ('problem' in connected) return { kind: 'invalid-input', problems: [connected.problem] };
  try {
    const { argocd } = connected.ports;
    return { kind: 'told', found: await inParallel(applications, atOnce, async (one) => await compareOne(one, { argocd, settings, signal: host.signal })) };
  } finally {
    connected.close();
  }
}

async function compareOne({ diff: { row }, application, head, isWhole, secrets }: ComparedApplication, { argocd, settings, signal }: { readonly argocd: ArgocdPort; readonly settings: Settings; readonly signal: AbortSignal }): Promise<LiveComparison> {
  if (row.change === 'added') return { kind: 'new' };
  try {
    const managed = await argocd.managedResources(refOf(row.id), signal);
    // Argo CD hides their values; where something before it does not, they are taken out all the same.
    const shown = managed.filter(isSecret).flatMap(({ target, live }) => [target, live].flatMap((value) => (value === undefined ? [] : secretsOf({ value }))));
    const redact = createRedactor([...settings.secrets, ...secrets, ...shown]);
    return { kind: 'compared', diff: diffLive(head, managed, { redact, application, isWhole }) };
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    return { kind: 'unknown', why: error.message, ...(error.hint === undefined ? {} : { hint: error.hint }) };
  }
}

function refOf(id: string): ApplicationRef {
  const [first = '', name] = id.split('/');
  return name === undefined ? { name: first } : { namespace: first, name };
}
