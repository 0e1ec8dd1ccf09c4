import { displayName } from '../../core/argocd/selection.js';
import type { CustomHandler } from '../custom-handler.js';
import type { StepContext, StepResult } from '../handlers/context.js';
import { gate } from '../handlers/gate.js';
import { syncApplications } from '../handlers/sync-applications.js';
import { prepareApplication } from './application-step.js';
import type { PreviewRequest, PreviewState } from './request.js';
import { sweepPreviews } from './sweep.js';
import { removePreview } from './take-away.js';
import { tellTests } from './tests-step.js';

/** The nodes of the workflows of `preview`, by their action. */
const actions = ['preview', 'preview-health', 'preview-tests', 'preview-delete', 'preview-sweep'] as const;
type Action = (typeof actions)[number];

/** The handlers of one run of `preview`. What its steps find they tell each other here. */
export function previewHandlers(request: PreviewRequest): readonly CustomHandler[] {
  const state: PreviewState = {};
  const perform: { readonly [A in Action]: (context: StepContext) => Promise<StepResult> } = {
    'preview': async (context) => await prepareApplication(request, state, context),
    'preview-health': async (context) => await deliver(request, state, context),
    'preview-tests': async (context) => await tellTests(state, context),
    'preview-delete': async (context) => await removePreview(request, context),
    'preview-sweep': async (context) => await sweepPreviews(request, context),
  };
  return actions.map((action) => ({
    name: action,
    matches: ({ runtime }) => runtime['tool'] === 'osop' && runtime['action'] === action,
    perform: async (_step, context) => await perform[action](context),
  }));
}

/** Syncs what it has made, unless auto-sync does; what a generator has made is the generator's to have synced. Then the usual gate. */
async function deliver({ draft }: PreviewRequest, { ref, revision }: PreviewState, context: StepContext): Promise<StepResult> {
  if (ref === undefined) return { kind: 'skipped', note: 'there is nothing to wait for' };
  const app = displayName(ref);
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would wait until ${app} is healthy`, outputs: {} };
  if (draft !== undefined) {
    const synced = await syncApplications({ kind: 'sync', app, revision, prune: true }, context);
    if (synced.kind === 'failed') return synced;
  }
  // A comparison from before the template was filled in anew must not count.
  if (revision !== undefined || draft === undefined) context.deployments.update(ref, { revision });
  return await gate({ kind: 'gate', app }, context);
}
