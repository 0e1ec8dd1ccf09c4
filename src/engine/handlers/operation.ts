import { AdapterError } from '../../core/adapter-error.js';
import type { Application, OperationState } from '../../core/argocd/application.js';
import { isOperationBusy } from '../../core/argocd/assess.js';
import type { ApplicationRef } from '../ports.js';
import { TimeoutReason } from '../problems.js';
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
  /** Asked right before each sending, of the Application as it is then. */
  readonly isWanted?: (application: Application) => Promise<boolean>;
  /** Whether the operation on the Application, requested or ended, is the one that was sent. */
  readonly isOurs: (application: Application) => boolean;
}

/**
 * Waits for a running operation of somebody else, or ends it, as the `on-operation-in-progress` input
 * says. Throws a `conflict` with `fail`, and when time is over before it ends. Returns at once for an
 * operation that `isOurs`: it is neither waited for nor ended.
 */
export async function awaitIdle(ref: ApplicationRef, isOurs: OperationRequest['isOurs'], context: StepContext): Promise<Application> {
  const watch = new ApplicationWatch(ref, context);
  let asked = false;
  let inTheWay = '';
  try {
    for (;;) {
      const { application } = await watch.read({ refresh: false });
      if (!isOperationBusy(application) || isOurs(application)) return application;
      const message = application.status?.operationState?.message ?? 'it is about to start';
      inTheWay = message;
      if (context.settings.onOperationInProgress === 'fail') {
        throw new AdapterError('conflict', `another operation is in progress: ${message}`, { hint: 'set on-operation-in-progress to wait or terminate' });
      }
      if (context.settings.onOperationInProgress === 'terminate' && !asked && application.status?.operationState !== undefined) {
        context.report('another operation is in progress; ending it');
        asked = await terminate(ref, context);
      }
      watch.say(`another operation is in progress: ${message}`);
      await watch.pause(context.remainingMs());
    }
  } catch (error) {
    if (inTheWay === '' || !(context.signal.reason instanceof TimeoutReason)) throw error;
    throw new AdapterError('conflict', `another operation was still in progress after ${context.signal.reason.seconds} s: ${inTheWay}`, {
      cause: error,
      hint: 'let it end, or set on-operation-in-progress to terminate',
    });
  } finally {
    watch.close();
  }
}

/**
 * Sends the request so that it happens at most once: after an answer that was lost, the Application is
 * read first, and the request repeated only when it is not there. Waits while others are busy. Returns the
 * Application with the operation; undefined when it was not sent because it is no longer wanted.
 */
export async function requestOperation(ref: ApplicationRef, request: OperationRequest, context: StepContext): Promise<Application | undefined> {
  let unanswered = false;
  for (let attempt = 1; ; attempt += 1) {
    const isOurs = (seen: Application): boolean => unanswered && request.isOurs(seen);
    const idle = await awaitIdle(ref, isOurs, context);
    if (isOurs(idle)) return idle;
    if (request.isWanted !== undefined && !(await request.isWanted(idle))) return undefined;
    try {
      return await request.send();
    } catch (error) {
      if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
      if (error.ambiguous) {
        unanswered = true;
        context.report(`no answer to the request (${error.message}); looking whether it was carried out`);
        const found = await context.ports.argocd.get(ref, { signal: context.signal });
        if (isOurs(found)) return found;
      } else if (error.code !== 'conflict') {
        throw error;
      }
      if (attempt === attempts) throw error;
      await context.clock.sleep(Math.min(error.retryAfterMs ?? 1_000 * attempt, context.remainingMs()), context.signal);
    }
  }
}

/** Waits until our operation has ended; what is older than `since` does not count. Undefined when another one took its place, so that its end is not known. */
export async function awaitOperation(
  ref: ApplicationRef,
  { isOurs, since }: { readonly isOurs: (application: Application) => boolean; readonly since?: Application | undefined },
  context: StepContext,
): Promise<{ readonly application: Application; readonly state: OperationState | undefined }> {
  const watch = new ApplicationWatch(ref, context);
  if (since !== undefined) watch.ignoreOlderThan(since);
  try {
    for (;;) {
      const application = await readPatiently(watch, context);
      const state = application?.status?.operationState;
      if (application === undefined) continue;
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

/** How long it is waited after a request that got no answer, in milliseconds. */
const unansweredMs = 10_000;

/** Undefined where Argo CD could not be asked just now: what it has begun goes on without us, so it is asked again. */
async function readPatiently(watch: ApplicationWatch, context: StepContext): Promise<Application | undefined> {
  try {
    return (await watch.read({ refresh: false })).application;
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.retryable || context.signal.aborted) throw error;
    watch.say(`Argo CD could not be asked: ${error.message}`);
    await watch.pause(unansweredMs, { polling: false });
    return undefined;
  }
}

/** Ends the running operation if it is the one meant. Before the controller has picked it up, that is refused: then later. */
export async function endOperation(ref: ApplicationRef, isMeant: OperationRequest['isOurs'], context: StepContext): Promise<void> {
  const watch = new ApplicationWatch(ref, context);
  let asked = false;
  try {
    for (;;) {
      const { application } = await watch.read({ refresh: false });
      if (application.operation === undefined || !isMeant(application)) return;
      watch.say('ending the sync that is still running');
      if (!asked && application.status?.operationState !== undefined) asked = await terminate(ref, context);
      await watch.pause(context.remainingMs());
    }
  } finally {
    watch.close();
  }
}

/** False when there was nothing to end: it has just ended, or is not picked up yet. */
async function terminate(ref: ApplicationRef, context: StepContext): Promise<boolean> {
  try {
    await context.ports.argocd.terminate(ref, context.signal);
    return true;
  } catch (error) {
    if (error instanceof AdapterError && error.code === 'not-found' && error.retryable) return false;
    throw error;
  }
}

/** True when the operation on the Application, requested or last, carries our info. */
export function carriesInfo(application: Application, value: string): boolean {
  const operations = [application.operation, application.status?.operationState?.operation];
  return operations.some((operation) => operation?.info?.some((info) => info.name === operationInfoName && info.value === value) === true);
}
