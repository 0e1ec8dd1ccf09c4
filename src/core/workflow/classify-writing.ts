import type { Problem } from '../problem.js';
import type { Proposal } from './steps.js';
import { listOf, notLists, notText, problem, text, unsupportedAction, type Classification, type Subject } from './classify-subject.js';

const bumpTexts = ['image', 'tag', 'digest', 'path', 'message'] as const;
const bumpLists = ['images', 'update'] as const;

/** `action: bump`, or `commit`; `pull-request` is the same by a pull request. A version that YAML reads as a number (`tag: 1.20`) is not what stands in the file: it has to be quoted. */
export function classifyBump(subject: Subject): Classification {
  const { runtime } = subject.node;
  const problems = [...bumpTexts.flatMap((field) => notText(subject, field, 'OSOP-PLAN-002')), ...notLists(subject, bumpLists), ...wrongProposal(subject)];
  if (problems.length > 0) return { problems };
  return { step: { kind: 'bump', proposal: proposalOf(subject), ...textsOf(subject, bumpTexts), images: listOf(runtime['images']), update: listOf(runtime['update']) } };
}

/** `kustomize edit set image web=registry/web:1.2`, in the folder `path`. */
export function classifyKustomize(subject: Subject): Classification {
  const { runtime } = subject.node;
  const action = text(runtime['action']);
  if (action !== 'edit set image' && action !== 'set image') return unsupportedAction(subject, 'action', action, ['edit set image']);
  const problems = [...notText(subject, 'image', 'OSOP-PLAN-002'), ...notText(subject, 'path', 'OSOP-PLAN-002'), ...notText(subject, 'message', 'OSOP-PLAN-002'), ...wrongProposal(subject)];
  if (problems.length > 0) return { problems };
  const [path, message] = [text(runtime['path']), text(runtime['message'])];
  return { step: { kind: 'bump', proposal: proposalOf(subject), images: [...listOf(runtime['image']), ...listOf(runtime['images'])], update: [], ...(path === undefined ? {} : { path }), ...(message === undefined ? {} : { message }) } };
}

const promoteTexts = ['from', 'to', 'environments_path', 'path', 'message'] as const;

/** `action: promote`. */
export function classifyPromote(subject: Subject): Classification {
  const { node: { id, runtime } } = subject;
  const problems = [...promoteTexts.flatMap((field) => notText(subject, field, 'OSOP-PLAN-002')), ...notLists(subject, ['keys', 'healthy_app']), ...wrongProposal(subject)];
  const { environments_path: environmentsPath, ...texts } = textsOf(subject, promoteTexts);
  if (texts.from !== undefined && texts.from === texts.to) {
    problems.push(problem(subject, 'runtime/to', { code: 'OSOP-PLAN-002', message: `node \`${id}\` promotes \`${texts.from}\` to itself`, hint: 'name two environments in from and to' }));
  }
  if (problems.length > 0) return { problems };
  return { step: { kind: 'promote', proposal: proposalOf(subject), ...texts, ...(environmentsPath === undefined ? {} : { environmentsPath }), keys: listOf(runtime['keys']), healthyApps: listOf(runtime['healthy_app']) } };
}

/** `action: tag`. */
export function classifyTag(subject: Subject): Classification {
  const problems = [...notText(subject, 'name', 'OSOP-PLAN-002'), ...notText(subject, 'message', 'OSOP-PLAN-002')];
  const { name, message } = textsOf(subject, ['name', 'message']);
  if (problems.length === 0 && (name ?? '') === '') {
    problems.push(problem(subject, 'runtime', { code: 'OSOP-PLAN-002', message: `node \`${subject.node.id}\` does not say which tag to make`, hint: 'write name: "release-{{short_sha}}" into its runtime' }));
  }
  if (problems.length > 0) return { problems };
  return { step: { kind: 'tag', name: name ?? '', ...(message === undefined ? {} : { message }) } };
}

const mergeMethods = ['merge', 'squash', 'rebase'] as const;

function wrongProposal(subject: Subject): readonly Problem[] {
  const { node: { id, runtime } } = subject;
  const problems = [...notLists(subject, ['labels'])];
  const [wish, method] = [runtime['pull_request'], runtime['auto_merge']];
  if (wish !== undefined && wish !== null && typeof wish !== 'boolean') {
    problems.push(problem(subject, 'runtime/pull_request', { code: 'OSOP-PLAN-002', message: `\`pull_request\` of node \`${id}\` must be true or false`, hint: 'without quotes' }));
  }
  if (method !== undefined && method !== null && !mergeMethods.some((known) => known === method)) {
    problems.push(problem(subject, 'runtime/auto_merge', { code: 'OSOP-PLAN-002', message: `\`auto_merge\` of node \`${id}\` is not a way to merge`, hint: `write one of ${mergeMethods.join(', ')}` }));
  }
  return problems;
}

function proposalOf({ node: { runtime } }: Subject): Proposal {
  const autoMerge = mergeMethods.find((known) => known === runtime['auto_merge']);
  return { always: runtime['action'] === 'pull-request' || runtime['pull_request'] === true, labels: listOf(runtime['labels']), ...(autoMerge === undefined ? {} : { autoMerge }) };
}

function textsOf<const K extends string>({ node }: Subject, fields: readonly K[]): { readonly [F in K]?: string } {
  return Object.fromEntries(fields.flatMap((field) => {
    const value = text(node.runtime[field]);
    return value === undefined ? [] : [[field, value] as const];
  })) as { readonly [F in K]?: string };
}
