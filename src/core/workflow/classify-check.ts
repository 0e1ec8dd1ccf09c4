import type { Problem } from '../problem.js';
import { readStatusCriterion } from '../checks/response.js';
import type { WorkflowDocument } from './document.js';
import type { Expression } from './expressions.js';
import { notText, problem, text, type Classification, type Subject } from './classify-subject.js';
import type { Step } from './steps.js';

/** Numbers of a check: the least and the most that each may be, and what it is where it is not given. */
const numbers = {
  checks: { least: 1, most: 1_000, usual: 1, whole: true },
  interval: { least: 1, most: 3_600, usual: 10, whole: false },
  for: { least: 0, most: 86_400, usual: 0, whole: false },
} as const;

/** True for an `api` node that means a check: whatever else it asks for, it says what must be true of the answer. */
export function isCheck({ node }: Subject): boolean {
  return node.runtime['query'] !== undefined || node.successCriteria.length > 0;
}

/** A GET whose answer must meet the `success_criteria`, of an origin that the input `allowed-urls` names. */
export function classifyCheck(subject: Subject): Classification {
  const { node: { runtime } } = subject;
  const problems = [...notText(subject, 'url', 'OSOP-PLAN-002'), ...notText(subject, 'query', 'OSOP-PLAN-002'), ...Object.keys(numbers).flatMap((field) => wrongNumber(subject, field as keyof typeof numbers))];
  const url = text(runtime['url']) ?? '';
  const origin = originOf(url);
  if (problems.length === 0) problems.push(...wrongAddress(subject, { url, origin }));
  if (problems.length > 0 || origin === undefined) return { problems };
  const query = text(runtime['query']);
  const numberOf = (field: keyof typeof numbers): number => (typeof runtime[field] === 'number' ? runtime[field] : numbers[field].usual);
  return { step: { kind: 'check', url, origin, ...(query === undefined ? {} : { query }), checks: numberOf('checks'), intervalSec: numberOf('interval'), withinSec: numberOf('for') } };
}

function wrongNumber(subject: Subject, field: keyof typeof numbers): readonly Problem[] {
  const value = subject.node.runtime[field];
  const { least, most, whole } = numbers[field];
  if (value === undefined || value === null || (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)))) return [];
  return [problem(subject, `runtime/${field}`, {
    code: 'OSOP-PLAN-002', message: `\`${field}\` of node \`${subject.node.id}\` must be a ${whole ? 'whole number' : 'number of seconds'} from ${least} to ${most}`, hint: 'without quotes',
  })];
}

/** The origin of a URL whose templates, where it has any, stand behind it; undefined for anything else. */
function originOf(url: string): string | undefined {
  const literal = url.split(/\{\{|\$\{/, 1)[0] ?? '';
  const [whole, rest] = /^https?:\/\/[^/?#\s\\]+([/?#]|$)/i.exec(literal) ?? [];
  if (whole === undefined || (literal !== url && rest === '') || !URL.canParse(literal)) return undefined;
  const { origin, username, password } = new URL(literal);
  return username === '' && password === '' ? origin : undefined;
}

function wrongAddress(subject: Subject, { url, origin }: { readonly url: string; readonly origin: string | undefined }): readonly Problem[] {
  const { node, context } = subject;
  const pointer = node.runtime['url'] === undefined ? 'runtime' : 'runtime/url';
  if (origin === undefined) {
    return [problem(subject, pointer, {
      code: 'OSOP-PLAN-002',
      message: url === '' ? `node \`${node.id}\` does not say which address to check` : `the \`url\` of node \`${node.id}\` does not begin with a scheme and host of its own, or has credentials in it`,
      hint: 'write it as https://host/path; templates may stand in path and query only, and credentials are given by the input check-headers',
    })];
  }
  const allowed = context.allowedOrigins ?? [];
  if (allowed === 'any' || allowed.includes(origin)) return [];
  return [problem(subject, pointer, {
    code: 'OSOP-PLAN-013',
    message: `node \`${node.id}\` asks ${origin}, which no input allows`,
    hint: `add ${origin} to the input allowed-urls if this workflow file may have it asked`,
  })];
}

/** Every success criterion of a check must be one that can be judged: what is for people only would always pass. */
export function checkCriteriaOfChecks(
  document: WorkflowDocument,
  { steps, criteria }: { readonly steps: ReadonlyMap<string, Step>; readonly criteria: ReadonlyMap<string, readonly Expression[]> },
): readonly Problem[] {
  return document.nodes.flatMap((node): readonly Problem[] => {
    const step = steps.get(node.id);
    if (step?.kind !== 'check') return [];
    const known = new Set((criteria.get(node.id) ?? []).map(({ source }) => source));
    const hint = step.query === undefined ? 'write `HTTP 200`, or a CEL expression such as response.status == 200 or response.json.ready == true' : 'write a CEL expression such as response.value < 0.05';
    const isJudged = (criterion: string): boolean => known.has(criterion) || (step.query === undefined && readStatusCriterion(criterion) !== undefined);
    const wrong = node.successCriteria.flatMap((criterion, index): readonly Problem[] => (isJudged(criterion) ? [] : [{
      code: 'OSOP-PLAN-012', severity: 'error', where: document.locate(`${node.pointer}/success_criteria/${index}`),
      message: `the success criterion \`${criterion}\` of the check \`${node.id}\` cannot be judged`, hint,
    }]));
    if (node.successCriteria.length > 0 || step.query === undefined) return wrong;
    return [{ code: 'OSOP-PLAN-012', severity: 'error', where: document.locate(node.pointer), message: `the check \`${node.id}\` has no success_criteria: nothing could make it fail`, hint }];
  });
}
