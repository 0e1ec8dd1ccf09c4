import { AdapterError } from '../../core/adapter-error.js';
import type { Application, OperationState } from '../../core/argocd/application.js';
import { isOperationBusy } from '../../core/argocd/assess.js';
import type { ApplicationRef } from '../ports.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext } from './context.js';

/** Name of the info that marks an operation as this tool's; its value is unique to the request. */
export const operationInfoName = 'osop-run';

/** How often a request that got no answer is looked up and sent again. */
const attempts = 3;

/** An operation that this run wants done, and how to recognise it afterwards. */
export interface OperationRequest {
  /** Sends it. Never sent again before `isOurs` has been asked. */
  readonly send: () => Promise<Application>;
  /** Whether the operation on the Application, requested or ended, is the one that was sent. */
  readonly isOurs: (application: Application) => boolean;
}

/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. With `fail`, throws a `conflict`.
 */
export async function awaitIdle(ref: ApplicationRef, context: StepContext): Promise<Application> {
  const watch = new ApplicationWatch(ref, context);
  let asked = false;
  try {
    for (;;) {
      const { application } = await watch.read({ refresh: false });
      if (!isOperationBusy(application)) return application;
      const message = application.status?.operationState?.message ?? 'it is about to start';
      if (context.settings.onOperationInProgress === 'fail') {
        throw new AdapterError('conflict', `another operation is in progress: ${message}`, { hint: 'set on-operation-in-progress to wait or terminate' });
      }
      if (context.settings.onOperationInProgress === 'terminate' && !asked && application.status?.operationState !== undefined) {
        asked = true;
        context.report('another operation is in progress; ending it');
        await context.ports.argocd.terminate(ref, context.signal);
      }
      watch.say(`another operation is in progress: ${message}`);
      await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy.
 */
export async function requestOperation(ref: ApplicationRef, request: OperationRequest, context: StepContext): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await awaitIdle(ref, context);
    try {
      await request.send();
      return;
    } catch (error) {
      if (!(error instanceof AdapterError) || attempt === attempts) throw error;
      if (error.ambiguous) {
        context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
        const application = await context.ports.argocd.get(ref, { signal: context.signal });
        if (request.isOurs(application)) return;
      } else if (error.code !== 'conflict') {
        throw error;
      }
      await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * attempt, context.remainingMs()), context.signal);
    }
  }
}

/** Waits until our operation has ended. Undefined when another one took its place, so that its end is not known. */
export async function awaitOperation(
  ref: ApplicationRef,
  isOurs: (application: Application) => boolean,
  context: StepContext,
): Promise<{ readonly application: Application; readonly state: OperationState | undefined }> {
  const watch = new ApplicationWatch(ref, context);
  try {
    for (;;) {
      const { application } = await watch.read({ refresh: false });
      const state = application.status?.operationState;
      if (!isOperationBusy(application)) {
        return { application, state: isOurs(application) ? state : undefined };
      }
      if (!isOurs(application)) return { application, state: undefined };
      watch.say(state?.message === undefined || state.message === '' ? `operation ${state?.phase ?? 'requested'}` : state.message);
      await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

/** True when the operation on the Application, requested or last, carries our info. */
export function carriesInfo(application: Application, value: string): boolean {
  const operations = [application.operation, application.status?.operationState?.operation];
  return operations.some((operation) => operation?.info?.some((info) => info.name === operationInfoName && info.value === value) === true);
}
