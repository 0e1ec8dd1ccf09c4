import { readRollbackTo, type RollbackTo } from './core/rollback/rollback-to.js';
import type { InputName } from './inputs.js';

/** What the inputs say about going back. */
export interface RollbackSettings {
  readonly rollback: 'auto' | 'git-revert' | 'argocd' | 'none';
  readonly rollbackScope: 'all' | 'failed';
  /** Where the command `rollback` goes back to; undefined where nobody said. */
  readonly rollbackTo: RollbackTo | undefined;
  readonly quarantine: boolean;
  readonly quarantineOverride: readonly string[];
  readonly reason: string | undefined;
  readonly failOnRollback: boolean;
}

/** What reads the inputs and collects what is wrong with them. */
interface Reader {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  choice(name: InputName): string;
  lines(name: InputName): readonly string[];
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

export function readRollbackSettings(reader: Reader): RollbackSettings {
  return {
    rollback: reader.choice('rollback') as RollbackSettings['rollback'],
    rollbackScope: reader.choice('rollback-scope') as RollbackSettings['rollbackScope'],
    rollbackTo: readTo(reader),
    quarantine: reader.boolean('quarantine'),
    quarantineOverride: reader.lines('quarantine-override'),
    reason: reader.text('reason'),
    failOnRollback: reader.boolean('fail-on-rollback'),
  };
}

/** Of `promote`, `to` is an environment. */
function readTo(reader: Reader): RollbackTo | undefined {
  const value = reader.text('to');
  if (value === undefined || reader.text('command') !== 'rollback') return undefined;
  const to = readRollbackTo(value);
  if (to === undefined) reader.refuse('to', value, 'is nothing that can be rolled back to', 'write last-healthy, steps:1, id:4 (of the history of Argo CD) or a commit');
  return to;
}
