import { GrpcCode, GrpcError } from './http-messages.js';
import { qualifiedName, timestamp, type StoredApplication } from './stored-application.js';
import { REFRESH_ANNOTATION, REFRESH_TIMESTAMP_ANNOTATION } from './refresher.js';
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
  const requestedAt = world.clock.now();
  const marked = world.store.write(managed.key, 'argocd-server', (application) => {
    const annotations = {
      ...application.metadata.annotations,
      [REFRESH_ANNOTATION]: request.kind === 'hard' ? 'hard' : 'normal',
      // Unique for each request, though the clock may stand still: the version of the write before is part of it.
      [REFRESH_TIMESTAMP_ANNOTATION]: `${timestamp(requestedAt).slice(0, -1)}.${application.metadata.resourceVersion.padStart(9, '0')}Z`,
    };
    return { ...application, metadata: { ...application.metadata, annotations } };
  });
  const refreshed = nextWithout(world, managed, { after: Number(marked.metadata.resourceVersion), signal: request.signal });
  if (world.faults.hangRefresh !== true) managed.requestRefresh(request.kind === 'hard' ? 4 : 3);
  return refreshed;
}

function nextWithout(world: World, managed: Managed, wait: { readonly after: number; readonly signal: AbortSignal | undefined }): Promise<StoredApplication> {
  return new Promise((resolve, reject) => {
    const ended = wait.signal === undefined ? world.pace.stopped : AbortSignal.any([wait.signal, world.pace.stopped]);
    const give = () => {
      unwatch();
      reject(new GrpcError(GrpcCode.canceled, 'application refresh deadline exceeded'));
    };
    const unwatch = world.store.watch(({ application }) => {
      if (qualifiedName(application) !== managed.key || Number(application.metadata.resourceVersion) <= wait.after) return;
      if (application.metadata.annotations?.[REFRESH_ANNOTATION] !== undefined) return;
      unwatch();
      ended.removeEventListener('abort', give);
      resolve(application);
    });
    if (ended.aborted) give();
    else ended.addEventListener('abort', give, { once: true });
  });
}
