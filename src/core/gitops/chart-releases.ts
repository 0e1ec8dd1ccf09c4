import type { RenderUnit } from '../manifests/repository-layout.js';
import { affectedApplications } from './affected.js';
import type { GitApplication, GitSource } from './git-application.js';
import { createGitTree } from './git-tree.js';
import { takesOurFiles, type RepositoryFacts } from './model-applications.js';
import { planSource } from './plan-rendering.js';

/** The files of a checkout, and those of them that count as changed. */
export interface TouchedFiles {
  readonly paths: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly touched: readonly string[];
}

/** What Applications make of the charts of a repository. */
export interface ChartReleases {
  /** Names of the applications that the touched files touch. */
  readonly affected: readonly string[];
  /** A rendering for each of them and each chart that it has here, as its Application says. */
  readonly units: readonly RenderUnit[];
  /** What is not rendered as its Application says, and why. */
  readonly notRendered: readonly string[];
}

/** Most renderings of one chart: an ApplicationSet may make thousands, which differ in a name. */
const mostOfChart = 20;

/**
 * The renderings of charts that the applications really make which the touched files touch: with their value files, values,
 * parameters, names and namespaces. A file that defines an application touches it, whatever changed in it.
 */
export function chartReleases({ paths, read, touched }: TouchedFiles, facts: RepositoryFacts): ChartReleases {
  const { applications, defined } = affectedApplications({ paths: paths.toSorted(), read, before: new Map(touched.map((path) => [path, read(path)])) }, facts);
  const keys = new Set(applications.map(({ application }) => application.key));
  const affected = defined.filter((application) => keys.has(application.key) || touched.includes(application.definition.file));
  const tree = createGitTree(paths.toSorted(), read);
  const ours = takesOurFiles(facts);
  const units: RenderUnit[] = [];
  const left = new Map<string, number>();
  const notRendered: string[] = [];
  for (const { application, source } of affected.flatMap((one) => one.sources.filter(ours).map((own) => ({ application: one, source: own })))) {
    const plan = planOf(application, source, { tree, ours });
    if (plan === undefined) continue;
    const { folder } = plan.unit;
    if (plan.why !== undefined) notRendered.push(`chart ${folder} for ${application.name}: ${plan.why}`);
    else if (units.filter((unit) => unit.folder === folder).length >= mostOfChart) left.set(folder, (left.get(folder) ?? 0) + 1);
    else units.push(plan.unit);
  }
  const more = [...left].map(([folder, count]) => `chart ${folder} for ${count} more applications: the first ${mostOfChart} are rendered`);
  return { affected: [...new Set(affected.map(({ name }) => name))].toSorted(), units, notRendered: [...notRendered, ...more] };
}

interface Around {
  readonly tree: ReturnType<typeof createGitTree>;
  readonly ours: (source: GitSource) => boolean;
}

/** Undefined for a source that is no chart of this checkout. */
function planOf(application: GitApplication, source: GitSource, { tree, ours }: Around): { readonly unit: RenderUnit; readonly why?: string } | undefined {
  const { folder } = source;
  if (folder === undefined || !tree.has(folder === '' ? 'Chart.yaml' : `${folder}/Chart.yaml`)) return undefined;
  const checkout = { sha: 'checkout', tree, links: [], submodules: [] };
  const plan = planSource(source, { application, revision: 'HEAD', filesOf: (one) => (ours(one) ? checkout : { missing: 'it is of another repository or revision' }) });
  if (plan.kind === 'tool' && plan.unit.kind !== 'helm') return undefined;
  const unit: RenderUnit = { kind: 'helm', folder, why: application.definition.file };
  if (plan.kind === 'unknown') return { unit, why: plan.why };
  if (plan.kind !== 'tool') return undefined;
  return plan.copies.length > 0 ? { unit, why: 'a chart that it depends on is not in its charts/ folder' } : { unit: { ...plan.unit, why: application.definition.file } };
}
