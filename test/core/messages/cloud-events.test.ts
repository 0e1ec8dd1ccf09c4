import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { endedEvents, eventSchema, mostDeployments, startedEvent, type CloudEvent } from '../../../src/core/messages/cloud-events.js';
import type { JsonObject } from '../../../src/core/json.js';
import { runBeginning } from '../../support/messages.js';
import { appReport, degradedProblem, rolledBackRun, runRecord } from '../../support/records.js';

const schema = JSON.parse(readFileSync(fileURLToPath(new URL('../../../docs/events.schema.json', import.meta.url)), 'utf8')) as JsonObject;
const ajv = new Ajv2020({ allErrors: true, strict: false });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

/** What the published schema has against an event. */
function faultsOf(event: CloudEvent): readonly string[] {
  // As a receiver gets it.
  return validate(JSON.parse(JSON.stringify(event))) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const run = runBeginning();
const rolledBack = { ...rolledBackRun(), apps: [appReport({ result: 'rolled-back', causes: ['Deployment web/web: crash'] }), appReport({ name: 'worker', namespace: 'team b' })] };

describe('the events of a run', () => {
  test('are its beginning, the end of each deployment, and its end', () => {
    const events = [startedEvent(run), ...endedEvents(run, rolledBack)];
    expect(events.map(({ type, subject }) => `${type} ${subject}`)).toEqual([
      'io.osop.argocd.run.started argocd-gitops',
      'io.osop.argocd.deployment.ended production-app',
      'io.osop.argocd.deployment.ended team b/worker',
      'io.osop.argocd.run.ended argocd-gitops',
    ]);
    expect(events.map(faultsOf)).toEqual([[], [], [], []]);
    expect(events[3]?.data).toMatchObject({ result: 'rolled-back', exitCode: rolledBack.exitCode, apps: [{ app: 'production-app' }, { app: 'worker' }], omitted: { apps: 0 } });
  });

  test('have ids that tell a receiver what it has already: of the run and of what is told, and of nothing else', () => {
    const ids = (): readonly string[] => [startedEvent(run), ...endedEvents(run, rolledBack)].map(({ id }) => id);
    expect(ids()).toEqual([`${run.runId}/run.started`, `${run.runId}/deployment.ended/production-app`, `${run.runId}/deployment.ended/team%20b/worker`, `${run.runId}/run.ended`]);
    expect(ids()).toEqual(ids());
    expect(startedEvent({ ...run, runId: 'other' }).id).not.toBe(startedEvent(run).id);
  });

  test('come from the page of the CI run, or from the workflow where there is none', () => {
    expect(startedEvent(run).source).toBe(run.runUrl);
    for (const runUrl of [undefined, 'no url']) expect(startedEvent({ ...run, runUrl }).source).toBe('urn:osop:workflow:argocd-gitops');
    expect(faultsOf(startedEvent({ ...run, runUrl: undefined, workflow: { ...run.workflow, id: 'ä <b> \uD800' } }))).toEqual([]);
  });

  test('say that something is not known by null', () => {
    const bare = { ...run, apps: undefined, repository: undefined, branch: undefined, commit: undefined, event: undefined, actor: undefined, runUrl: undefined };
    const events = [startedEvent(bare), ...endedEvents(bare, runRecord({ commitSha: undefined, apps: [appReport({ sync: undefined, health: undefined, revision: undefined })] }))];
    expect(events.map(faultsOf)).toEqual([[], [], []]);
    expect(events[0]?.data).toMatchObject({ repository: null, commit: null, actor: null });
  });

  test('have a schema that can fail, and that they name', () => {
    expect(schema['$id']).toBe(eventSchema);
    const event = startedEvent(run);
    expect(faultsOf({ ...event, type: 'io.osop.argocd.other' as never })).not.toEqual([]);
    expect(faultsOf({ ...event, data: { ...event.data, runId: null } })).not.toEqual([]);
  });
});

describe('no event is larger than the 64 KiB that receivers must take', () => {
  const long = '€'.repeat(3_000);
  test.each([
    ['many applications', { apps: Array.from({ length: 500 }, (_, index) => appReport({ name: `a${index}`, causes: [long, long] })) }],
    ['many problems', { problems: Array.from({ length: 500 }, () => ({ ...degradedProblem, message: long, hint: long })) }],
    ['many images', { images: Array.from({ length: 500 }, () => ({ name: long, file: long, path: long, from: long, to: long })) }],
    ['long texts', { headline: long, reason: long, notices: Array.from({ length: 500 }, () => long) }],
    ['all of it', {
      headline: long, reason: long, notices: Array.from({ length: 500 }, () => long),
      apps: Array.from({ length: 500 }, (_, index) => appReport({ name: `a${index}`, causes: [long, long, long, long] })),
      problems: Array.from({ length: 500 }, () => ({ ...degradedProblem, message: long, hint: long })),
      images: Array.from({ length: 500 }, () => ({ name: long, file: long, path: long, from: long, to: long })),
    }],
  ])('with %s', (_title, given) => {
    const events = endedEvents(run, runRecord(given));
    for (const event of events) {
      expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThanOrEqual(64 * 1024);
      expect(faultsOf(event)).toEqual([]);
    }
    expect(events.length).toBeLessThanOrEqual(mostDeployments + 1);
  });

  test('and what is not in it is counted', () => {
    const [last] = endedEvents(run, runRecord({ apps: Array.from({ length: 500 }, (_, index) => appReport({ name: `a${index}` })) })).slice(-1);
    const { apps, omitted } = (last as CloudEvent).data as unknown as { readonly apps: readonly unknown[]; readonly omitted: { readonly apps: number } };
    expect(apps.length + omitted.apps).toBe(500);
    expect(apps.length).toBeGreaterThan(10);
  });
});
