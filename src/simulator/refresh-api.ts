import { childAbort } from '../core/child-abort.js';
import { GrpcCode, GrpcError } from './http-messages.js';
import { qualifiedName, type StoredApplication } from './stored-application.js';
import { HYDRATE_ANNOTATION, REFRESH_ANNOTATION } from './refresher.js';
import type { Managed, World } from './world.js';

/**
 * GET with `refresh`: sets the annotation, then waits for a write of the Application without it.
 * There is no limit to that, only the client's going away or the end of the simulator.
 */
export async function refreshApplication(
  world: World,
  managed: Managed,
  request: { readonly kind: string; readonly signal?: AbortSignal | undefined },
): Promise<StoredApplication> {
  const kind = request.kind === 'hard' ? 'hard' : 'normal';
  const wanted = { [REFRESH_ANNOTATION]: kind, [HYDRATE_ANNOTATION]: 'normal' };
  const current = world.store.find(managed.key);
  const asked = current !== undefined && Object.entries(wanted).every(([name, value]) => current.metadata.annotations?.[name] === value);
  // A patch that changes nothing is no write.
  const marked = asked ? current : world.store.write(managed.key, 'argocd-server', (application) => {
    const annotations = { ...application.metadata.annotations, ...wanted };
    return { ...application, metadata: { ...application.metadata, annotations } };
  });
  const refreshed = nextWithout(world, managed, { after: Number(marked.metadata.resourceVersion), signal: request.signal });
  if (world.faults.hangRefresh !== true) managed.requestRefresh(kind === 'hard' ? 4 : 3);
  return refreshed;
}

function nextWithout(world: World, managed: Managed, wait: { readonly after: number; readonly signal: AbortSignal | undefined }): Promise<StoredApplication> {
  return new Promise((resolve, reject) => {
    const ended = childAbort(wait.signal, world.pace.stopped);
    const give = () => {
      unwatch();
      ended.release();
      reject(new GrpcError(GrpcCode.canceled, 'application refresh deadline exceeded'));
    };
    const unwatch = world.store.watch(({ application }) => {
      if (qualifiedName(application) !== managed.key || Number(application.metadata.resourceVersion) <= wait.after) return;
      if (application.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined) return;
      unwatch();
      ended.release();
      resolve(application);
    });
    if (ended.signal.aborted) give();
    else ended.signal.addEventListener('abort', give, { once: true });
  });
}
