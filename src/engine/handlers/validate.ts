import { AdapterError } from '../../core/adapter-error.js';
import { checkManifestFile, summarizeChecks, type ManifestCheck } from '../../core/manifests/check-manifests.js';
import type { ValidateStep } from '../../core/workflow/steps.js';
import { problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';

/** Checks the manifests that the commit changed, as they are in the commit and not in the work tree. */
export async function validate(_step: ValidateStep, context: StepContext): Promise<StepResult> {
  try {
    const sha = context.commit?.sha ?? (await context.ports.git.head()).sha;
    const files = await filesToCheck(sha, context);
    const checks: ManifestCheck[] = [];
    for (const file of files) checks.push(await checkFile(sha, file, context));
    const summary = summarizeChecks(checks);
    const note = `${summary.checked} ${summary.checked === 1 ? 'manifest' : 'manifests'} checked, ${summary.invalid} invalid, ${summary.skipped} skipped`;
    if (summary.valid) return { kind: 'succeeded', outputs: summary.outputs, note, problems: summary.problems };
    return { kind: 'failed', retryable: false, outputs: summary.outputs, problems: summary.problems };
  } catch (error) {
    if (context.signal.aborted) throw error;
    return { kind: 'failed', retryable: false, problems: [problemOf(error, 'reading the manifests', { failed: 'OSOP-MANIFEST-002', refused: 'OSOP-MANIFEST-002' })] };
  }
}

async function filesToCheck(sha: string, context: StepContext): Promise<readonly string[]> {
  const { changedOnly, configPath } = context.settings;
  const folder = configPath === '' ? '' : `${configPath}/`;
  const changed = changedOnly ? context.commit?.changedFiles : undefined;
  const tracked = changed === undefined || folder !== '' ? await context.ports.git.files(sha) : [];
  if (folder !== '' && !tracked.some((file) => file.startsWith(folder))) {
    throw new AdapterError('not-found', `the commit has no folder ${configPath}`, { hint: 'correct config-path: it counts from the root of the repository' });
  }
  const files = changed ?? tracked;
  return files.filter((file) => /\.(ya?ml|json)$/i.test(file) && file.startsWith(folder));
}

/** A file that the commit no longer has was deleted: nothing to check. One that cannot be read is no pass. */
async function checkFile(sha: string, file: string, context: StepContext): Promise<ManifestCheck> {
  try {
    const text = await context.ports.git.readText(sha, file);
    if (text === undefined) return { file, documents: [], problems: [] };
    return checkManifestFile(file, text);
  } catch (error) {
    if (!(error instanceof AdapterError) || context.signal.aborted) throw error;
    return {
      file,
      documents: [{ verdict: 'could-not-check', name: file }],
      problems: [{ code: 'OSOP-MANIFEST-002', severity: 'error', message: `${file} could not be checked: ${error.message}`, where: { file, line: 1, column: 1 } }],
    };
  }
}
