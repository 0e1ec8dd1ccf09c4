import { mappingAt } from '../gitops/git-tree.js';
import { eachApplication } from './checks.js';
import { repositoryRule, type Rule } from './rule.js';

/** There is something to go back to. */
export const historyRules: readonly Rule[] = [
  repositoryRule({
    id: 'DR100', title: 'Applications keep a history to roll back to', severity: 'warning', category: 'history',
    why: 'Argo CD rolls back to what its history has. With none or one, the last healthy deployment is forgotten. Without the field it keeps ten.',
    fix: 'Remove `revisionHistoryLimit`, or set it to 5 or more.', source: 'Rollback: easy rollback to any previous state; recoverable',
  }, eachApplication((application) => {
    const limit = mappingAt(application, 'spec')['revisionHistoryLimit'];
    if (typeof limit !== 'number' || limit >= 3) return [];
    return [{ pointer: '/spec/revisionHistoryLimit', message: limit === 0 ? 'keeps no history: Argo CD cannot roll it back' : `keeps a history of ${limit}`, fix: 'revisionHistoryLimit: 10' }];
  })),
];
