import { AdapterError } from '../../core/adapter-error.js';
import { readHttpAnswer, readPrometheusAnswer, readStatusCriterion, type CheckResponse } from '../../core/checks/response.js';
import type { JsonObject } from '../../core/json.js';
import { oneLine } from '../../core/one-line.js';
import type { CheckStep } from '../../core/workflow/steps.js';
import type { StepContext, StepResult } from './context.js';

/** The success criteria that do not hold of a response, and why. */
export type Unmet = (response: JsonObject) => readonly { readonly source: string; readonly why: string }[];

/** How one look ended. `unknown` where there was no answer to judge: neither met nor unmet. */
interface Look {
  readonly kind: 'met' | 'unmet' | 'unknown';
  readonly message: string;
  readonly response: JsonObject;
}

/**
 * Asks an address, or Prometheus, until the criteria have held so many times in a row, an interval apart. Fails as soon as
 * that cannot happen any more within the time given, which without one is with the first look that does not meet them.
 */
export async function check(step: CheckStep, context: StepContext, unmet: Unmet): Promise<StepResult> {
  if (context.settings.dryRun) return { kind: 'skipped', note: `dry run: would check ${step.origin}`, outputs: {} };
  if (!context.settings.runCommands) return { kind: 'skipped', note: 'a rehearsal asks no server', outputs: { met: true, checks: 0, status: null, value: null, message: 'a rehearsal asks no server' } };
  const url = addressOf(step);
  if (url === undefined) {
    return { kind: 'failed', retryable: false, refused: true, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message: `the address of node ${context.node.id} is not one of ${step.origin} once its templates are filled in` }] };
  }
  const slots = Math.max(step.checks, Math.floor(step.withinSec / step.intervalSec) + 1);
  let inARow = 0;
  let said = '';
  for (let slot = 1; ; slot += 1) {
    const look = await lookAt(url, { step, context, unmet });
    inARow = look.kind === 'met' ? inARow + 1 : 0;
    const outputs = outputsOf(look, slot);
    if (inARow >= step.checks) return { kind: 'succeeded', outputs, note: `${step.origin}: ${step.checks === 1 ? 'met' : `met ${step.checks} times in a row`}${shown(look)}` };
    if (look.kind !== 'met' && slots - slot < step.checks) return failed(look, { step, context, outputs });
    const line = look.kind === 'met' ? `met${shown(look)}` : look.message;
    context.report(`check of ${step.origin}: ${line}`, { heartbeat: line === said });
    said = line;
    await context.clock.sleep(step.intervalSec * 1000, context.signal);
  }
}

/** The address to ask; undefined where what was filled in leads elsewhere than the origin that was allowed. */
function addressOf({ url: text, origin, query }: CheckStep): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.origin !== origin || url.username !== '' || url.password !== '') return undefined;
  if (query === undefined) return url.href;
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/query`;
  url.searchParams.set('query', query);
  return url.href;
}

interface Subject {
  readonly step: CheckStep;
  readonly context: StepContext;
  readonly unmet: Unmet;
}

async function lookAt(url: string, { step, context, unmet }: Subject): Promise<Look> {
  const { redact = (text: string): string => text } = context.ports;
  let read: CheckResponse;
  try {
    const answer = await context.ports.checks.get(url, context.signal);
    read = step.query === undefined ? readHttpAnswer(answer) : readPrometheusAnswer(answer, redact);
  } catch (error) {
    if (context.signal.aborted || !(error instanceof AdapterError)) throw error;
    read = { ok: false, message: error.message };
  }
  if (!read.ok) return { kind: 'unknown', message: `could not be checked: ${read.message}`, response: {} };
  const { response } = read;
  const reasons = [...wrongStatus(step, context, response), ...unmet(response).map(({ source, why }) => `\`${source}\`: ${why}`)];
  if (reasons.length === 0) return { kind: 'met', message: '', response };
  return { kind: 'unmet', message: redact(`not met: ${reasons.join('; ')}${shown({ response })}${hintOf(step, response)}`), response };
}

/** `HTTP 200` among the criteria; where none says which status, one of 2xx. */
function wrongStatus(step: CheckStep, { node }: StepContext, { status }: JsonObject): readonly string[] {
  if (step.query !== undefined || typeof status !== 'number') return [];
  const told = node.successCriteria.filter((criterion) => readStatusCriterion(criterion) !== undefined);
  const silent = told.length === 0 && !node.successCriteria.some((criterion) => criterion.includes('response.status'));
  return (silent ? ['HTTP 2xx'] : told).filter((criterion) => readStatusCriterion(criterion)?.(status) === false);
}

function shown({ response: { status, value, results } }: Pick<Look, 'response'>): string {
  if (Array.isArray(results)) return value === undefined ? ` (${results.length} samples)` : ` (value ${value === null ? 'not a number' : JSON.stringify(value)})`;
  return status === undefined ? '' : ` (status ${JSON.stringify(status)})`;
}

function hintOf({ query }: CheckStep, { results, value }: JsonObject): string {
  if (query === undefined || value !== undefined || !Array.isArray(results)) return '';
  return results.length === 0 ? ': the query found no sample, so there is no response.value' : ': with several samples there is no response.value; use response.results.all(r, r.value < 1)';
}

function failed(look: Look, { step, context, outputs }: Omit<Subject, 'unmet'> & { readonly outputs: JsonObject }): StepResult {
  const message = `the check ${context.node.id} of ${step.origin} ${step.checks > 1 ? `did not hold ${step.checks} times in a row; it was ` : 'was '}${oneLine(look.message, 1_000)}`;
  return look.kind === 'unmet'
    ? { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-001', severity: 'error', message }] }
    : { kind: 'failed', retryable: true, outputs, problems: [{ code: 'OSOP-CHECK-002', severity: 'error', message, hint: 'whether it holds is not known, so it counts as failed' }] };
}

/** The body is not among the outputs: it may be long, and somebody else's. */
function outputsOf({ kind, message, response }: Look, checks: number): JsonObject {
  return { met: kind === 'met', checks, status: response['status'] ?? null, value: response['value'] ?? null, message: oneLine(message, 1_000) };
}
