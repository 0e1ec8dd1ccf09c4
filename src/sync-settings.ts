import type { SelectionSettings, SyncSettings } from './core/argocd/sync-choices.js';
import type { InputName } from './inputs.js';

/** What reads the inputs and collects what is wrong with them. */
interface Reader {
  text(name: InputName): string | undefined;
  boolean(name: InputName): boolean;
  count(name: InputName): number;
  lines(name: InputName): readonly string[];
  rows(name: InputName): readonly string[];
  refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}

/** Names of applications with commas between them; `*` where selector or project choose alone. */
export function readApplications(reader: Reader): string | undefined {
  const names = reader.lines('app');
  const chosen = reader.text('selector') !== undefined || reader.lines('project').length > 0;
  if (names.length > 0) return names.join(',');
  return chosen ? '*' : undefined;
}

/** The inputs that say which applications, and in which order. */
export function readSelection(reader: Reader): SelectionSettings {
  return {
    selector: reader.text('selector'),
    projects: reader.lines('project'),
    children: reader.boolean('children'),
    maxParallel: reader.count('max-parallel'),
    waves: reader.rows('waves').map((line) => line.split(',').map((name) => name.trim()).filter((name) => name !== '')),
  };
}

/** The inputs that say how a sync is done. */
export function readSyncing(reader: Reader): SyncSettings {
  return {
    force: reader.boolean('force'),
    replace: reader.boolean('replace'),
    serverSideApply: reader.boolean('server-side-apply'),
    applyOnly: reader.boolean('apply-only'),
    options: checked(reader, 'sync-options', { form: /^[A-Za-z]+=[^\s=]+$/, why: 'is no sync option', hint: 'write Name=value, for example CreateNamespace=true' }),
    resources: checked(reader, 'resources', {
      form: /^!?[^:/\s]*:[^:/\s]+:(?:[^:/\s]+\/)?[^:/\s]+$/,
      why: 'names no resource',
      hint: 'write group:kind:name or group:kind:namespace/name, for example apps:Deployment:web or :Service:shop/web',
    }),
    confirmPrune: reader.boolean('confirm-prune'),
  };
}

function checked(reader: Reader, name: InputName, { form, why, hint }: { readonly form: RegExp; readonly why: string; readonly hint: string }): readonly string[] {
  const found = reader.lines(name);
  for (const line of found.filter((candidate) => !form.test(candidate))) reader.refuse(name, line, why, hint);
  return found;
}
