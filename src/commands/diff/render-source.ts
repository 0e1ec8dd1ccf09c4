import { createRenderer, type RenderPort } from '../../adapters/render.js';
import { AdapterError } from '../../core/adapter-error.js';
import type { GitApplication, GitSource } from '../../core/gitops/git-application.js';
import { planSource, type SourceFiles, type SourcePlan } from '../../core/gitops/plan-rendering.js';
import type { Json } from '../../core/json.js';
import { identifyObjects } from '../../core/manifests/identify.js';
import { readManifestDocuments } from '../../core/manifests/read-documents.js';
import type { Location } from '../../core/problem.js';
import type { Redactor } from '../../core/report/redact.js';
import { maskSecrets } from '../../core/report/secret-patterns.js';
import type { Host } from '../../wiring.js';
import type { Snapshot } from './snapshot.js';

/** What a source gives. */
export type RenderedSource =
  | { readonly kind: 'rendered'; readonly documents: readonly Json[]; /** Whether another rendering could give something else. */ readonly templated: boolean }
  | { readonly kind: 'unknown'; readonly why: string; readonly where?: Location; readonly sameAs: string | undefined };

/** The commit of a source, or why there is none. */
export type SnapshotOf = (source: GitSource) => Snapshot | { readonly missing: string };

/** What a source is rendered for. `revision` stands for the commit in `$ARGOCD_APP_REVISION`. */
export interface Rendering {
  readonly application: GitApplication;
  readonly snapshotOf: SnapshotOf;
  readonly host: Host;
  /** Takes secrets out of what the programs say. */
  readonly redact: Redactor;
  readonly revision: string;
  readonly kubeVersion: string | undefined;
}

/** Renders one source of an application. Throws AdapterError (`cancelled`) only. */
export async function renderSource(source: GitSource, { application, snapshotOf, host, redact, revision, kubeVersion }: Rendering): Promise<RenderedSource> {
  const plan = planSource(source, { application, filesOf: (one): SourceFiles => snapshotOf(one), revision });
  if (plan.kind === 'unknown') return plan;
  if (plan.kind === 'nothing') return { kind: 'rendered', documents: [], templated: false };
  const snapshot = snapshotOf(source);
  if ('missing' in snapshot) return { kind: 'unknown', why: snapshot.missing, sameAs: undefined };
  const renderer = createRenderer({ workspace: snapshot.folder, environment: host.env, signal: host.signal, clock: host.clock, redact, ...(kubeVersion === undefined ? {} : { kubeVersion }) });
  try {
    return plan.kind === 'directory' ? await readDirectory(plan.files, snapshot) : await runTool(plan, { snapshot, renderer });
  } catch (error) {
    if (!(error instanceof AdapterError) || error.code === 'cancelled') throw error;
    return { kind: 'unknown', why: error.message, sameAs: undefined };
  }
}

/** Files that Argo CD leaves out by a comment in them. */
const skipped = '+argocd:skip-file-rendering';

async function readDirectory(files: readonly string[], snapshot: Snapshot): Promise<RenderedSource> {
  await snapshot.provide(files);
  const documents: Json[] = [];
  for (const file of files) {
    const text = snapshot.read(file);
    if (text.includes(skipped)) continue;
    const read = await readFile(file, text);
    if (!Array.isArray(read)) {
      const { why, where } = read as Unread;
      return { kind: 'unknown', why, where, sameAs: undefined };
    }
    documents.push(...(read as readonly Json[]));
  }
  return { kind: 'rendered', documents, templated: false };
}

/** What is no object at all is passed over, and refused beside objects. Source: getObjsFromYAMLOrJson in reposerver/repository/repository.go of argo-cd. */
async function readFile(file: string, text: string): Promise<readonly Json[] | Unread> {
  // Argo CD reads UTF-16 by its mark, of which two characters that do not exist are left here.
  if (text.startsWith('\uFFFD\uFFFD')) return { why: `${file} is UTF-16, which is not read here: save it as UTF-8`, where: { file, line: 1, column: 1 } };
  const read = await readDocuments(file, text);
  const isLikeOne = ['apiVersion:', 'kind:', 'metadata:'].every((field) => text.includes(field)) || file.endsWith('.json');
  // Argo CD has other limits, and its parser may take what ours does not: then it deploys what is in there.
  if (!Array.isArray(read)) return isLikeOne || (read as Unread).isBeyond === true || (text.includes('apiVersion') && text.includes('kind')) ? read : [];
  const documents = read as readonly Json[];
  const strange = documents.filter((document) => !isObject(file, document));
  if (strange.length === 0) return documents;
  if (strange.length === documents.length && !isLikeOne) return [];
  return { why: `${file} holds something without a kind or an apiVersion, which Argo CD refuses`, where: { file, line: 1, column: 1 } };
}

function isObject(file: string, document: Json): boolean {
  const objects = identifyObjects(file, document);
  return !('notAManifest' in objects) && objects.every(({ unusable }) => unusable.length === 0);
}

async function runTool(plan: Extract<SourcePlan, { readonly kind: 'tool' }>, { snapshot, renderer }: { readonly snapshot: Snapshot; readonly renderer: RenderPort }): Promise<RenderedSource> {
  await snapshot.provide(plan.needs);
  const result = await snapshot.altered(plan, async () => await renderer.render(plan.unit));
  if (result.kind === 'no-tool') return { kind: 'unknown', why: result.tools.length === 1 ? `${result.tools.join('')} is not on the PATH` : `neither ${result.tools.join(' nor ')} is on the PATH`, sameAs: undefined };
  if (result.kind === 'failed') return { kind: 'unknown', why: `it could not be rendered: ${maskSecrets(result.message)}`, sameAs: undefined, ...(result.where === undefined ? {} : { where: { ...result.where, column: 1 } }) };
  const read = await readDocuments('', result.text);
  return Array.isArray(read) ? { kind: 'rendered', documents: read as readonly Json[], templated: plan.unit.kind === 'helm' } : { kind: 'unknown', why: `what ${plan.unit.kind} gave cannot be read: ${(read as Unread).why}`, sameAs: undefined };
}

interface Unread {
  readonly why: string;
  readonly where: Location;
  /** It may well be YAML: it is too large or too deep, or otherwise more than is read here. */
  readonly isBeyond?: boolean;
}

const beyond: ReadonlySet<string> = new Set(['OSOP-YAML-002', 'OSOP-YAML-003', 'OSOP-YAML-004', 'OSOP-YAML-007']);

async function readDocuments(file: string, text: string): Promise<readonly Json[] | Unread> {
  const { documents, problems, unread } = await readManifestDocuments(file, text, { duplicateKeys: 'warning' });
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong !== undefined || unread > 0) return { why: wrong?.message ?? 'it cannot be read', where: wrong?.where ?? { file, line: 1, column: 1 }, isBeyond: wrong === undefined || beyond.has(wrong.code) };
  return documents.filter(({ empty }) => !empty).map(({ value }) => value);
}
