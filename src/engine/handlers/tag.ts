import { AdapterError } from '../../core/adapter-error.js';
import { commitMessage, trailerNames } from '../../core/git/commit-message.js';
import { isSafeRef } from '../../core/git/refs.js';
import { changeMark } from '../../core/git/run-trailer.js';
import { oneLine } from '../../core/one-line.js';
import type { ProblemCode } from '../../core/problem-codes.js';
import type { TagStep } from '../../core/workflow/steps.js';
import { isRefusal, problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';

/** Puts a tag on the commit of the run in the config repository. One that is there on another commit is not moved. */
export async function tag({ name, message = name }: TagStep, context: StepContext): Promise<StepResult> {
  const { ports: { configRepository, random }, facts, node, runId, settings } = context;
  if (!isSafeRef(name)) {
    return failure(`\`${oneLine(name, 100)}\` is no name of a tag`, 'OSOP-INPUT-001', 'write letters, digits, `.`, `_`, `-` and `/`, for example release-1.4.2');
  }
  try {
    const head = context.commit === undefined || context.commit.branch === undefined ? await configRepository.head(facts.branch, []) : undefined;
    const sha = context.commit?.sha ?? head?.sha ?? '';
    const branch = context.commit?.branch ?? head?.branch ?? '';
    if (settings.dryRun) return { kind: 'skipped', note: `dry run: would tag ${sha.slice(0, 7)} as ${name}` };
    const mark = changeMark({ runId, node: node.id, id: random.uuid() });
    const { made, on } = await configRepository.tag({ name, sha, branch, message: commitMessage({ template: message, subject: name, trailers: [[trailerNames.workflow, node.id]], mark, values: { image: '', tag: name, previous: '', app: '' } }), author: settings.bump.author });
    if (on !== sha) return failure(`the tag ${name} is on ${on.slice(0, 7) || 'another commit'} already, and tags are not moved`, 'OSOP-GIT-003', 'choose another name, or delete that tag');
    return {
      kind: 'succeeded',
      note: made ? `tagged ${sha.slice(0, 7)} as ${name}` : `${sha.slice(0, 7)} has the tag ${name} already`,
      outputs: { tag: name, commit_sha: sha, changed: made },
    };
  } catch (error) {
    if (context.signal.aborted) throw error;
    const lost = error instanceof AdapterError && error.ambiguous;
    const problem = problemOf(error, `making the tag ${name}`, { failed: lost ? 'OSOP-GIT-004' : 'OSOP-GIT-003', refused: 'OSOP-GIT-002' });
    // Made once or not at all: asking again is safe.
    return { kind: 'failed', retryable: error instanceof AdapterError && (error.retryable || lost), refused: isRefusal(error), problems: [problem] };
  }
}

function failure(message: string, code: ProblemCode, hint: string): StepResult {
  return { kind: 'failed', retryable: false, problems: [{ code, severity: 'error', message, hint }] };
}
