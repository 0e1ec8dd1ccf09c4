import { parseManifests, type Manifest } from './manifests.js';
import { SourceError } from './git-source.js';

/**
 * Versions of the charts of one Helm or OCI registry, by name of the chart: what stands in for templates is the
 * YAML that a version renders to. May be changed while running: that is a release.
 */
export type ChartRegistry = Record<string, Record<string, string>>;

/** A registry as the repo-server sees it. Versions that are asked for exactly are not looked up before they are rendered. */
export class ChartSource {
  readonly #registry: ChartRegistry;
  readonly #chart: string;

  constructor(registry: ChartRegistry, chart: string) {
    this.#registry = registry;
    this.#chart = chart;
  }

  /** The newest version that a constraint (`*`, `1.*`, `1.2.*`) allows; throws SourceError where none does. */
  resolve(target: string | undefined): string {
    const wanted = target === undefined || target === '' ? '*' : target;
    if (!wanted.includes('*')) return wanted;
    const prefix = wanted.split('.').filter((part) => part !== '*');
    const versions = Object.keys(this.#registry[this.#chart] ?? {}).filter((version) => prefix.every((part, index) => version.split('.')[index] === part));
    const newest = versions.toSorted((a, b) => compareVersions(b, a))[0];
    if (newest === undefined) throw new SourceError(`version for chart '${this.#chart}' not found: constraint '${wanted}'`);
    return newest;
  }

  /** Throws SourceError for a version that is not there. */
  render(version: string, namespace: string): readonly Manifest[] {
    const text = this.#registry[this.#chart]?.[version];
    if (text === undefined) throw new SourceError(`chart "${this.#chart}" version "${version}" not found`);
    return parseManifests(`${this.#chart}-${version}`, text, namespace);
  }
}

function compareVersions(a: string, b: string): number {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  const index = one.findIndex((part, position) => part !== other[position]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
