import { createSchemaCache } from '../../adapters/schema-locations/cache.js';
import { createDownloads } from '../../adapters/schema-locations/downloads.js';
import { createSchemaDocuments, type SchemaDocuments } from '../../adapters/schema-locations/index.js';
import { explainMisfit } from '../../core/manifests/check-shape.js';
import type { LookUpKinds, WaitingKind } from '../../core/manifests/check-tree.js';
import type { Finding } from '../../core/manifests/finding.js';
import type { Resolution, SchemaCheck } from '../../core/manifests/manifest-checker.js';
import { expandTemplate, readSchemaLocations, schemaVersions, type SchemaLocation, type SchemaVersion } from '../../core/manifests/schema-locations.js';
import type { SchemaStore } from '../../core/manifests/store.js';
import { readProxyRules } from '../../core/net/proxy.js';
import type { Problem } from '../../core/problem.js';
import { createRedactor } from '../../core/report/redact.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import { CompiledSchemas } from './schema-documents.js';

/** The schema locations of a run. */
export interface LookUp {
  readonly lookUp: LookUpKinds;
  /** Whether the store is asked before all others. */
  readonly storeFirst: boolean;
  /** What is wrong with the input: with it nothing can be looked up. */
  readonly wrong: readonly Problem[];
  /** What is wrong with the schemas that were read. */
  readonly problems: readonly Problem[];
}

interface Given {
  readonly settings: Settings;
  readonly host: Host;
  /** Folder that relative locations count from, and the repository's top, that they stay in. */
  readonly root: string;
  readonly top: string;
  readonly store: SchemaStore;
}

/** Reads the input schema-location. Nothing is read or fetched before a kind is looked up. */
export function openLookUp({ settings, host, root, top, store }: Given): LookUp {
  const { locations, problems } = readSchemaLocations(settings.schemaLocations);
  const cache = createSchemaCache({ temporaryFolder: host.env['RUNNER_TEMP'], day: host.clock.now().toISOString().slice(0, 10) });
  const downloads = createDownloads({ clock: host.clock, redact: createRedactor(settings.secrets), signal: host.signal, cache, proxy: readProxyRules(host.env) });
  const source = createSchemaDocuments({ root, top, downloads });
  const schemas = new CompiledSchemas(source);
  const versions = schemaVersions(settings.kubernetesVersions, store.versions.at(-1) ?? '');
  return {
    lookUp: async (kinds, definitions) => {
      let known: ReturnType<typeof definitions> | undefined;
      const search = new Search({ locations, store, source, schemas, strict: settings.strict, defined: async () => await (known ??= definitions()) });
      try {
        return new Map(await Promise.all(kinds.map(async (kind) => [keyOf(kind), await search.all(kind, versions)] as const)));
      } finally {
        downloads.close();
      }
    },
    storeFirst: locations[0]?.kind === 'default',
    wrong: [...problems, ...source.check(locations)],
    problems: schemas.problems,
  };
}

interface Places {
  readonly locations: readonly SchemaLocation[];
  readonly store: SchemaStore;
  readonly source: SchemaDocuments;
  readonly schemas: CompiledSchemas;
  readonly strict: boolean;
  readonly defined: () => Promise<ReadonlyMap<string, Resolution>>;
}

class Search {
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = places;
  }

  /** The schema of a kind: of all versions together, since all must fit. */
  async all(kind: WaitingKind, versions: readonly SchemaVersion[]): Promise<Resolution> {
    const checks = new Set<SchemaCheck>();
    for (const version of versions) {
      const found = await this.#one(kind, version);
      if (found.kind !== 'schema') return found;
      checks.add(found.check);
    }
    return { kind: 'schema', check: allOf([...checks]) };
  }

  /** Definitions of the repository are looked at last where the input does not say `default`. */
  async #one(kind: WaitingKind, version: SchemaVersion): Promise<Resolution> {
    const { locations } = this.#places;
    for (const location of locations) {
      const found = location.kind === 'default' ? await this.#default(kind, version) : await this.#at(location, kind, version);
      if (found.kind !== 'missing') return found;
    }
    if (locations.some((location) => location.kind === 'default')) return { kind: 'missing' };
    return (await this.#places.defined()).get(keyOf(kind)) ?? { kind: 'missing', reason: `there is no schema for ${kind.apiVersion} ${kind.kind} at any schema-location` };
  }

  async #default(kind: WaitingKind, { minor }: SchemaVersion): Promise<Resolution> {
    const { store, strict, defined } = this.#places;
    const shape = store.find(kind.apiVersion, kind.kind, minor);
    if (shape !== undefined) return { kind: 'schema', check: ({ value }) => explainMisfit(value, shape, { strict }) };
    return (await defined()).get(keyOf(kind)) ?? { kind: 'missing' };
  }

  async #at(location: Exclude<SchemaLocation, { readonly kind: 'default' }>, { apiVersion, kind }: WaitingKind, { normalized }: SchemaVersion): Promise<Resolution> {
    const { source, schemas, strict } = this.#places;
    const expanded = expandTemplate(location.template, { apiVersion, kind, version: normalized, strict });
    return expanded === undefined ? { kind: 'missing' } : await schemas.resolve(source.address(location, expanded));
  }
}

/** What several schemas say of an object, each thing once. */
function allOf(checks: readonly SchemaCheck[]): SchemaCheck {
  return (object) => {
    const findings = new Map<string, Finding>();
    for (const check of checks) {
      const outcome = check(object);
      if ('couldNotCheck' in outcome) return outcome;
      for (const finding of outcome) findings.set(`${finding.pointer} ${finding.message}`, finding);
    }
    return [...findings.values()];
  };
}

function keyOf({ apiVersion, kind }: WaitingKind): string {
  return `${apiVersion}/${kind}`;
}
