import { shortRevision } from '../git/refs.js';
import type { AppReport, RunRecord } from '../run-record.js';

/** A command to type next, and what for. */
export interface NextCommand {
  readonly why: string;
  readonly command: string;
}

/** How the run was started. */
export interface Asked {
  /** Name of the command, such as `run` or `rehearse`. */
  readonly command: string;
}

/**
 * What can be typed after a run: a real run after a rehearsal, a rollback by hand after a deployment or a failure that was
 * not rolled back, a revert in git where it still names what was left. Names in the commands are quoted for a shell.
 */
export function nextCommands(record: RunRecord, { command }: Asked): readonly NextCommand[] {
  if (record.exitCode === 2 || record.result === 'cancelled') return [];
  if (command === 'rehearse') return afterRehearsal(record);
  if (record.dryRun) return [];
  return [...revertInGit(record), ...rollBack(record, command)];
}

function afterRehearsal({ workflow, apps }: RunRecord): readonly NextCommand[] {
  const file = workflow.file.startsWith('built-in') ? apps.map(({ name }) => nextFlag('app', name)) : [nextFlag('workflow', workflow.file)];
  if (file.includes(undefined)) return [];
  return [{ why: 'This was a rehearsal. Carry it out, first without changing anything:', command: ['osop-argocd run', ...file, '--dry-run'].join(' ') }];
}

/** Argo CD's own rollback leaves git as it was. */
function revertInGit({ rollbackStrategy, commitSha, revertSha, result }: RunRecord): readonly NextCommand[] {
  if (rollbackStrategy !== 'argocd' || result !== 'rolled-back' || revertSha !== undefined || commitSha === undefined || !/^[0-9a-f]{40,64}$/.test(commitSha)) return [];
  return [{ why: `Git still names ${shortRevision(commitSha)}. Take it back there too, before the next sync:`, command: `git revert --no-edit ${commitSha} && git push` }];
}

function rollBack({ apps, result, rollbackStrategy }: RunRecord, command: string): readonly NextCommand[] {
  if (command === 'rollback' || command === 'bump' || command === 'wait') return [];
  const deployed = result === 'succeeded';
  const stuck = (result === 'failed' || result === 'unknown') && rollbackStrategy === undefined;
  const meant = apps.filter((app) => (deployed ? app.result === 'succeeded' : stuck && app.result !== 'succeeded'));
  const why = deployed ? 'Should it have to be taken back:' : 'It was not rolled back. See where a rollback would lead, and leave the flag `--dry-run` out to do it:';
  return [...new Set(meant.map(targetOf))].flatMap((to) => {
    const names = meant.filter((app) => targetOf(app) === to).map(({ name, namespace }) => nextFlag('app', namespace === undefined ? name : `${namespace}/${name}`));
    if (names.includes(undefined)) return [];
    return [{ why, command: ['osop-argocd rollback', ...names, `--to ${to}`, ...(deployed ? [] : ['--dry-run'])].join(' ') }];
  });
}

/** The commit that was live and healthy before the run; where that is not known, the history is asked when it is typed. */
function targetOf({ revisionBefore }: AppReport): string {
  return revisionBefore === undefined || !/^[0-9a-f]{40}$/.test(revisionBefore) ? 'last-healthy' : revisionBefore;
}

/** `--name value` for a POSIX shell; undefined where the value cannot be typed. */
export function nextFlag(name: string, value: string): string | undefined {
  if (value === '' || value.length > 500 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(value)) return undefined;
  const quoted = /^[\w./:@+,-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
  return value.startsWith('-') ? `--${name}=${quoted}` : `--${name} ${quoted}`;
}
