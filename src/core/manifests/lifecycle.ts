import { removedBefore, type ApiLifecycle, type ApiStatus } from './policies/api-lifecycle.js';
import type { SchemaStore } from './store.js';

/**
 * What becomes of an API in the versions to check against, computed from the versions that the store holds: one that a
 * later version lacks is deprecated, one that only an earlier version has is removed. Older ones stand in a table.
 */
export function lifecycleOf(store: SchemaStore, versions: readonly string[]): ApiLifecycle {
  const known = new Map<string, ApiStatus>();
  return {
    status: (apiVersion, kind) => {
      const key = `${apiVersion}/${kind}`;
      const status = known.get(key) ?? statusIn(store, versions, { apiVersion, kind });
      known.set(key, status);
      return status;
    },
  };
}

function statusIn(store: SchemaStore, versions: readonly string[], { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string }): ApiStatus {
  const serving = store.versionsOf(apiVersion, kind);
  const last = serving.at(-1);
  if (last === undefined) return removedBefore(apiVersion, kind) ?? { kind: 'unknown' };
  const without = store.versions[store.versions.indexOf(last) + 1];
  if (without === undefined) return { kind: 'served' };
  const instead = replacement(store, { apiVersion, kind, version: without });
  const order = (version: string): number => store.versions.indexOf(version);
  if (versions.some((version) => order(version) > order(last))) return { kind: 'removed', in: without, ...(instead === undefined ? {} : { instead }) };
  return { kind: 'deprecated', removedIn: without, ...(instead === undefined ? {} : { instead }) };
}

/** The same kind of the same group in the version that lacks the old one: the most stable. */
function replacement(store: SchemaStore, { apiVersion, kind, version }: { readonly apiVersion: string; readonly kind: string; readonly version: string }): string | undefined {
  const group = apiVersion.split('/')[0] ?? '';
  const others = [...store.kinds()].filter((key) => key.startsWith(`${group}/`) && key.endsWith(`/${kind}`)).map((key) => key.slice(0, -kind.length - 1));
  return others.filter((candidate) => store.find(candidate, kind, version) !== undefined).toSorted((a, b) => a.length - b.length)[0];
}
