import { objectOf, type Access, type Permitted } from './access.js';
import { podsOf } from './application-views.js';
import { GrpcCode, GrpcError, goJson, type SimulatorResponse } from './http-messages.js';
import type { SimulatorOptions } from './options.js';
import { defaultLog, logRefusal, nameOfContainer } from './pods.js';
import type { Call, Route } from './route.js';
import { timestamp } from './stored-application.js';

const ZERO_TIME = '0001-01-01T00:00:00Z';

/** Logs of pods. */
export function podRoutes({ clock, logs }: Pick<SimulatorOptions, 'clock' | 'logs'>, access: Access): readonly Route[] {
  const find = ({ query, username, variables }: Call): Permitted => {
    const [namespace, project] = [query.get('appNamespace'), query.get('project')];
    return access.find({ username, name: variables[0] ?? '', action: 'get', ...(namespace === null || namespace === '' ? {} : { namespace }), ...(project === null ? {} : { project }) });
  };
  const read = (call: Call, pod: string | null): SimulatorResponse => {
    const found = find(call);
    const { application, managed } = found;
    requireLogs(call, found, { access, now: clock.now() });
    const [namespace, container, previous] = [call.query.get('namespace') ?? '', call.query.get('container') ?? '', call.query.get('previous') === 'true'];
    const chosen = podsOf(managed.live).find(({ name, object }) => name === pod && (namespace === '' || namespace === object.manifest.namespace));
    if (chosen === undefined) return stream([entry({ last: true, timeStampStr: clock.now().toISOString() })]);
    const refusal = logRefusal(chosen.object, { pod: chosen.name, previous });
    const asked = { application: application.metadata.name, pod: chosen.name, container: container === '' ? nameOfContainer(chosen.object.manifest) : container, previous };
    const lines = (logs?.(asked) ?? defaultLog(chosen.object.health)).slice(-Number(call.query.get('tailLines') ?? Number.MAX_SAFE_INTEGER));
    return stream([
      ...(refusal === undefined ? lines.map((content) => entry({ content, podName: chosen.name, timeStampStr: clock.now().toISOString() })) : [entry({ content: refusal, podName: chosen.name, timeStampStr: ZERO_TIME })]),
      entry({ last: true, timeStampStr: clock.now().toISOString() }),
    ]);
  };
  return [
    { method: 'GET', path: '/api/v1/applications/*/logs', stream: true, answer: (call) => read(call, call.query.get('podName')) },
    { method: 'GET', path: '/api/v1/applications/*/pods/*/logs', stream: true, answer: (call) => read(call, call.variables[1] ?? '') },
  ];
}

function requireLogs({ username }: Call, { application }: Permitted, { access, now }: { readonly access: Access; readonly now: Date }): void {
  const object = objectOf(application);
  if (access.may(username, 'logs/get', object)) return;
  throw new GrpcError(GrpcCode.permissionDenied, `permission denied: logs, get, ${object}, sub: ${username}, iat: ${timestamp(now)}`);
}

/** One message a line, as the gateway streams them. */
function stream(lines: readonly string[]): SimulatorResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: each(lines) };
}

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

/** A `LogEntry`. Source: server/application/application.proto of argo-cd. */
function entry({ content = '', last = false, podName = '', timeStampStr }: { readonly content?: string; readonly last?: boolean; readonly podName?: string; readonly timeStampStr: string }): string {
  return `${goJson({ result: { content, timeStamp: `${timeStampStr.slice(0, 19)}Z`, last, timeStampStr, podName } })}\n`;
}
