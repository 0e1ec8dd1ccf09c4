import { createArgocdClient } from '../../src/adapters/argocd.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import type { ApplicationDrift } from '../../src/core/drift/drift.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/core/json.js';
import { driftReport, type DriftReport } from '../../src/core/report/drift-report.js';
import { createRedactor } from '../../src/core/report/redact.js';
import { chooseApplications, type Choice } from '../../src/engine/drift/choose.js';
import { readDrifts } from '../../src/engine/drift/read.js';
import type { ArgocdPort } from '../../src/engine/ports.js';
import type { Stage } from './stage.js';

/** How `drift` looks at a stage. */
export interface Looked {
  readonly report: DriftReport;
  readonly of: (id: string) => ApplicationDrift;
  /** Requests of this look, `GET managed-resources` and the like. */
  readonly asked: readonly string[];
}

export interface LookOptions extends Partial<Choice> {
  readonly allowPending?: boolean;
  readonly secrets?: readonly string[];
  readonly between?: (argocd: ArgocdPort) => ArgocdPort;
  readonly signal?: AbortSignal;
}

/** A client of a stage's Argo CD. */
export function clientOf({ simulator, clock }: Stage): ArgocdPort {
  return createArgocdClient({ clock, transport: createHandlerTransport(simulator.handle, clock), serverUrl: 'https://argocd.example', auth: { kind: 'token', token: 'e30.e30.ci' }, random: () => 0.5 });
}

/** Looks as the command does, without what is around it. */
export async function look(stage: Stage, { allowPending = false, secrets = [], between = (port) => port, signal = new AbortController().signal, ...choice }: LookOptions = {}): Promise<Looked> {
  const before = stage.simulator.requests.length;
  const argocd = between(clientOf(stage));
  const chosen = await chooseApplications({ app: undefined, selector: undefined, projects: [], children: true, ...choice }, { argocd, signal });
  const found = chosen.kind === 'failed' ? [] : await readDrifts(chosen.applications, { argocd, clock: stage.clock, signal, redact: createRedactor(secrets) });
  const problems = chosen.kind === 'failed' ? [chosen.problem] : chosen.problems;
  const report = driftReport(found.map(({ drift }) => drift), { allowPending, note: chosen.kind === 'failed' ? undefined : chosen.note, problems });
  return {
    report,
    of: (id) => {
      const one = report.applications.find((application) => application.id === id);
      if (one === undefined) throw new Error(`${id} was not looked at`);
      return one;
    },
    asked: stage.simulator.requests.slice(before).map(({ method, path }) => `${method} ${path.split('?')[0]?.split('/').at(-1) ?? ''}${path.includes('refresh=') ? ' refresh' : ''}`),
  };
}

/** The object with another value at a path, a number of it a place in a list. */
export function withValue(object: Json | undefined, [step, ...rest]: readonly (string | number)[], value: Json): Json {
  if (step === undefined) return value;
  if (typeof step === 'number') return ((object ?? []) as readonly Json[]).with(step, withValue((object as readonly Json[])[step], rest, value));
  const fields: JsonObject = isJsonObject(object) ? object : {};
  return { ...fields, [step]: withValue(fields[step], rest, value) };
}

/** Edits a live object by hand, as `manager` at a time. */
export function editLive(stage: Stage, { app = 'web', object = 'web', path, value, manager, at }: { readonly app?: string; readonly object?: string; readonly path: readonly (string | number)[]; readonly value: Json; readonly manager?: string; readonly at?: string }): void {
  stage.simulator.edit(app, object, (state) => {
    const changed = withValue(state, path, value) as JsonObject;
    if (manager === undefined) return changed;
    return withValue(changed, ['metadata', 'managedFields'], [{ manager, operation: 'Update', apiVersion: 'apps/v1', time: at ?? '2026-01-01T00:00:00Z', fieldsType: 'FieldsV1', fieldsV1: fieldsOf(path, changed) }]) as JsonObject;
  });
}

/** The set of fields that has this one alone, as Kubernetes writes it. */
function fieldsOf([step, ...rest]: readonly (string | number)[], object: Json | undefined): JsonObject {
  if (step === undefined) return {};
  if (typeof step === 'string') return { [`f:${step}`]: fieldsOf(rest, isJsonObject(object) ? object[step] : undefined) };
  const item = (object as readonly JsonObject[])[step];
  return { [`k:${JSON.stringify({ name: item?.['name'] ?? '' })}`]: fieldsOf(rest, item) };
}
