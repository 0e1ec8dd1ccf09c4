import { explainApiError } from '../core/argocd/api-errors.js';
import { parseStreamedApplication, streamedErrorStatus } from '../core/argocd/api-json.js';
import type { Application } from '../core/argocd/application.js';
import type { ApplicationRef } from '../engine/ports.js';
import type { HttpStream } from './http-types.js';

/** What the stream needs of the client. */
export interface StreamConnection {
  /** Origin and root path of the server. */
  readonly base: string;
  /** Opens the stream with the credential. */
  readonly open: (url: URL) => Promise<HttpStream>;
  /** Refuses names that no Application can have. */
  readonly checkNames: (ref: ApplicationRef) => void;
  readonly projectOf: (ref: ApplicationRef) => string | undefined;
  /** The highest resource version seen so far; 0 where none was. */
  readonly newestVersion: number;
}

/** See ArgocdPort.watch. Ends quietly when the signal is aborted. */
export async function* watchApplications(connection: StreamConnection, refs: readonly ApplicationRef[], signal: AbortSignal): AsyncIterable<Application> {
  refs.forEach(connection.checkNames);
  try {
    const stream = await connection.open(streamUrl(connection, refs));
    for await (const line of stream.lines) {
      yield applicationOfLine(connection, refs, { line, stream });
    }
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
}

/**
 * The server filters by one name only. For several applications it is asked for all of their projects, but only for
 * what changes from now on: else it begins with every application that the account may see.
 */
function streamUrl({ base, projectOf, newestVersion }: StreamConnection, refs: readonly ApplicationRef[]): URL {
  const url = new URL(`${base}/api/v1/stream/applications`);
  const [ref] = refs;
  if (ref !== undefined && refs.length === 1) {
    url.searchParams.set('name', ref.name);
    if (ref.namespace !== undefined) {
      url.searchParams.set('appNamespace', ref.namespace);
    }
    return url;
  }
  const projects = refs.map(projectOf);
  if (!projects.includes(undefined)) {
    for (const project of new Set(projects)) {
      url.searchParams.append('projects', project ?? '');
    }
  }
  if (newestVersion > 0) {
    url.searchParams.set('resourceVersion', String(newestVersion));
  }
  return url;
}

function applicationOfLine({ projectOf }: StreamConnection, refs: readonly ApplicationRef[], { line, stream }: { readonly line: string; readonly stream: HttpStream }): Application {
  const application = stream.status === 200 ? parseStreamedApplication(line) : undefined;
  if (application === undefined) {
    const ref = refs[0] ?? { name: '' };
    throw explainApiError(
      { action: 'get', name: ref.name, namespace: ref.namespace, project: projectOf(ref) },
      { status: streamedErrorStatus(line) ?? stream.status, contentType: stream.headers['content-type'] ?? '', body: line },
    );
  }
  return application;
}
