import type { Asked, HostFacts } from '../core/doctor/facts.js';
import { answer } from './ask-server.js';
import type { BranchRule, HostQuestionsPort } from './doctor-ports.js';

type Protection = Awaited<ReturnType<HostQuestionsPort['protection']>>;

/** Asks what protects a branch, the default one where none is named, and which webhooks there are. */
export async function askHost(questions: HostQuestionsPort, branch: string | undefined): Promise<HostFacts | { readonly why: string }> {
  const named: Asked<string> = branch === undefined ? await answer(questions.defaultBranch()) : { value: branch };
  if ('why' in named) return named;
  const [classic, rules, hooks] = await Promise.all([answer(questions.isProtected(named.value)), answer(questions.rules(named.value)), answer(questions.hooks())]);
  const isClassic = 'value' in classic && classic.value;
  // What is not protected this way has nothing to read.
  const protection: Asked<Protection> = 'value' in classic && !classic.value ? { value: undefined } : await answer(questions.protection(named.value));
  return {
    repository: questions.repository,
    branch: named.value,
    isProtected: ('value' in rules && rules.value.length > 0) || isClassic ? { value: true } : either(classic, rules, false),
    reviewed: hasReview(rules, protection),
    forcePush: mayForce(rules, protection),
    hooks,
  };
}

/** The value where both were answered, else why one of them was not. */
function either<T>(one: Asked<unknown>, other: Asked<unknown>, value: T): Asked<T> {
  if ('why' in one) return one;
  return 'why' in other ? other : { value };
}

function hasReview(rules: Asked<readonly BranchRule[]>, protection: Asked<Protection>): Asked<boolean> {
  if ('value' in rules && rules.value.some(({ type, approvals = 0 }) => type === 'pull_request' && approvals > 0)) return { value: true };
  if ('value' in protection && (protection.value?.approvals ?? 0) > 0) return { value: true };
  return either(rules, protection, false);
}

function mayForce(rules: Asked<readonly BranchRule[]>, protection: Asked<Protection>): Asked<boolean> {
  if ('value' in rules && rules.value.some(({ type }) => type === 'non_fast_forward')) return { value: false };
  if ('value' in protection && protection.value !== undefined && !protection.value.forcePush) return { value: false };
  return either(rules, protection, true);
}
