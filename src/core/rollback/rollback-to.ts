/** Where somebody asks to go back to. `id` is one of Argo CD's history; `revision` is a commit, or its first 7 digits and more. */
export type RollbackTo =
  | { readonly kind: 'last-healthy' }
  | { readonly kind: 'steps'; readonly steps: number }
  | { readonly kind: 'id'; readonly id: number }
  | { readonly kind: 'commit'; readonly revision: string };

/** Reads `last-healthy`, `steps:N`, `id:N` or a commit; undefined for anything else. */
export function readRollbackTo(text: string): RollbackTo | undefined {
  if (text === 'last-healthy') return { kind: 'last-healthy' };
  const [, word, digits = ''] = /^(steps|id):(\d{1,9})$/.exec(text) ?? [];
  const count = Number(digits);
  if (word === 'id') return { kind: 'id', id: count };
  if (word === 'steps') return count > 0 ? { kind: 'steps', steps: count } : undefined;
  return /^[0-9a-f]{7,40}$/i.test(text) ? { kind: 'commit', revision: text.toLowerCase() } : undefined;
}

/** In the words in which it is read. */
export function rollbackToText(to: RollbackTo): string {
  switch (to.kind) {
    case 'last-healthy':
      return 'last-healthy';
    case 'steps':
      return `steps:${to.steps}`;
    case 'id':
      return `id:${to.id}`;
    case 'commit':
    default:
      return to.revision;
  }
}
