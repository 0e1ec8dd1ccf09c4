import type { Application } from '../argocd/application.js';
import { objectsOf } from '../images/in-workloads.js';
import type { SourceDocument } from '../images/source-documents.js';
import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';

/**
 * Whether a file declares this Application, and the live one has these very sources: then what is live is the state
 * that the file describes, whatever repository it comes from. Undefined where the file does not declare it.
 */
export function isDeclaredLive(documents: readonly SourceDocument[], live: Application): boolean | undefined {
  const declared = declarationsOf(documents, live.metadata);
  const [sources] = declared;
  return sources === undefined ? undefined : declared.length === 1 && areSourcesLive(sources, live);
}

/** `spec.source` and `spec.sources` of an Application, as a file has them. */
export interface DeclaredSources {
  readonly source?: Json | undefined;
  readonly sources?: Json | undefined;
}

/** What some documents declare the sources of an Application to be: once for each time that they declare it. */
export function declarationsOf(documents: readonly SourceDocument[], { name, namespace }: { readonly name: string; readonly namespace?: string | undefined }): readonly DeclaredSources[] {
  return documents.flatMap(({ value }) => objectsOf(value)).flatMap(({ value }) => {
    const { kind, metadata, spec } = value;
    const isIt = kind === 'Application' && isJsonObject(metadata) && metadata['name'] === name;
    const elsewhere = isJsonObject(metadata) && typeof metadata['namespace'] === 'string' && namespace !== undefined && metadata['namespace'] !== namespace;
    return isIt && !elsewhere && isJsonObject(spec) ? [{ source: spec['source'], sources: spec['sources'] }] : [];
  });
}

/** Whether the live Application has the declared sources. */
export function areSourcesLive({ source, sources }: DeclaredSources, live: Pick<Application, 'spec'>): boolean {
  return isWithin(source, live.spec.source as Json | undefined) && isWithin(sources, live.spec.sources as Json | undefined);
}

/** True where all that is declared is live as well. The server leaves empty values out, and adds defaults. */
function isWithin(declared: Json | undefined, live: Json | undefined): boolean {
  if (Array.isArray(declared)) {
    const [wanted, held]: readonly [readonly Json[], readonly Json[]] = [declared, Array.isArray(live) ? live : []];
    return wanted.length === held.length && wanted.every((item, index) => isWithin(item, held[index]));
  }
  if (isJsonObject(declared)) return Object.entries(declared).every(([key, value]) => isWithin(value, isJsonObject(live) && Object.hasOwn(live, key) ? live[key] : undefined));
  return declared === live || (live === undefined && (declared === undefined || declared === null || declared === '' || declared === false || declared === 0));
}
