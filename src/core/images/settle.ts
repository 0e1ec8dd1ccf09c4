import { closureOf, type Kustomization } from '../manifests/repository-layout.js';
import { folderOf } from '../manifests/repository-paths.js';
import type { FoundCandidates } from './candidates.js';
import type { ImageRequest } from './image-requests.js';
import type { ApplicationSource } from './in-applications.js';
import { newEntry } from './in-kustomizations.js';
import type { Candidate } from './place.js';
import type { ImageRepository } from './repository.js';

/** What has to be known to tell which places take effect. */
export interface Search {
  readonly repository: ImageRepository;
  readonly request: ImageRequest;
  readonly found: FoundCandidates;
  readonly inScope: (path: string) => boolean;
}

/**
 * The candidates in scope that take effect somewhere: for each thing that is deployed (an overlay that no other uses,
 * an Application, a chart with a values file) the one that wins, and all that belong to no such thing. An overlay
 * whose image is set out of scope, or in a base that only it uses, gets a new entry instead.
 */
export function liveCandidates(search: Search): readonly Candidate[] {
  const scoped = search.found.candidates.filter(({ file }) => search.inScope(file));
  const sure = scoped.filter(({ guessed }) => !guessed);
  const pool = sure.length > 0 ? sure : scoped;
  const handled = new Set<Candidate>();
  const live = new Set<Candidate>();
  for (const { members, winners } of [...overlays(search, pool), ...charts(search, pool)]) {
    for (const member of members) handled.add(member);
    for (const winner of winners) live.add(winner);
  }
  return [...pool.filter((candidate) => live.has(candidate) || !handled.has(candidate)), ...[...live].filter(({ kind }) => kind === 'kustomize-new-image')];
}

interface Outcome {
  readonly members: readonly Candidate[];
  readonly winners: readonly Candidate[];
}

function overlays(search: Search, pool: readonly Candidate[]): readonly Outcome[] {
  const { repository, found, inScope } = search;
  const map = new KustomizationMap(repository);
  // What an overlay adds can be found at places out of scope only when the image is set anywhere at all.
  const relevant = found.candidates.filter((candidate) => map.ownersOf(candidate).length > 0);
  if (relevant.length === 0) return [];
  const all = map.leaves(() => true);
  const reached = new Map(all.map((leaf) => [leaf, relevant.filter((candidate) => map.reaches(leaf, candidate))]));
  return map.leaves(inScope).map((leaf): Outcome => {
    const everywhere = relevant.filter((candidate) => map.reaches(leaf, candidate));
    const members = everywhere.filter((candidate) => pool.includes(candidate));
    const winners = map.winners(members);
    const shared = (winner: Candidate): boolean => [...reached.values()].filter((held) => held.includes(winner)).length > 1;
    const bases = winners.filter((winner) => winner.kind === 'container' && !map.ownersOf(winner).includes(leaf.folder));
    const needsEntry = everywhere.length > 0 && bases.length === winners.length && !bases.some(shared);
    const entries = needsEntry ? entriesFor(search, leaf, map.winners(everywhere)) : [];
    return byApplications(search, leaf, { members, winners: entries.length === 1 ? entries : winners }, pool);
  });
}

/** One entry for each name by which the resources call the image. */
function entriesFor({ repository, request }: Search, leaf: Kustomization, winners: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(winners.flatMap(({ name }) => name ?? []));
  const [document] = repository.open(leaf.file).documents;
  return document === undefined ? [] : [...names].map((name) => newEntry(document, name, request));
}

/** `kustomize.images` of an Application comes after everything in its folder. */
function byApplications({ repository, found }: Search, leaf: Kustomization, outcome: Outcome, pool: readonly Candidate[]): Outcome {
  const using = repository.applications.filter(({ folder }) => folder === leaf.folder);
  const theirs = using.map((source) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === 'application-kustomize' && pool.includes(candidate)));
  const winners = theirs.flat();
  if (winners.length === 0) return outcome;
  return { members: [...outcome.members, ...winners], winners: theirs.every((own) => own.length > 0) ? winners : [...winners, ...outcome.winners] };
}

/** Which kustomizations use which, and which files. */
class KustomizationMap {
  readonly #kustomizations: ReadonlyMap<string, Kustomization>;
  readonly #users = new Map<string, { readonly folder: string; readonly patch: boolean }[]>();
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor({ layout }: ImageRepository) {
    this.#kustomizations = layout.kustomizations;
    for (const { folder, references } of layout.kustomizations.values()) {
      for (const { target, as } of references) {
        if (target === undefined || (as !== 'resource' && as !== 'patch' && as !== 'component')) continue;
        this.#users.set(target, [...(this.#users.get(target) ?? []), { folder, patch: as === 'patch' }]);
      }
    }
  }

  /** Folders of the kustomizations that a place is part of. */
  ownersOf({ kind, file }: Candidate): readonly string[] {
    if (kind === 'kustomize-image') return [folderOf(file)];
    return kind === 'container' ? (this.#users.get(file) ?? []).map(({ folder }) => folder) : [];
  }

  closure(folder: string): ReadonlySet<string> {
    const known = this.#closures.get(folder);
    if (known !== undefined) return known;
    const closure = new Set(closureOf(folder, (at) => this.#kustomizations.get(at)).map((used) => used.folder));
    this.#closures.set(folder, closure);
    return closure;
  }

  /** Those that deploy something by themselves: no other one in scope is built of them. */
  leaves(inScope: (path: string) => boolean): readonly Kustomization[] {
    const scoped = [...this.#kustomizations.values()].filter(({ file, component }) => inScope(file) && !component);
    const covered = new Set(scoped.flatMap(({ folder }) => [...this.closure(folder)].filter((used) => used !== folder && !this.closure(used).has(folder))));
    return scoped.filter(({ folder }) => !covered.has(folder));
  }

  reaches({ folder }: Kustomization, candidate: Candidate): boolean {
    const closure = this.closure(folder);
    return this.ownersOf(candidate).some((owner) => closure.has(owner));
  }

  winners(members: readonly Candidate[]): readonly Candidate[] {
    return members.filter((member) => !members.some((other) => other !== member && this.#overrides(other, member)));
  }

  #overrides(a: Candidate, b: Candidate): boolean {
    const above = this.ownersOf(a).some((folder) => this.ownersOf(b).some((below) => this.#isBelow(folder, below)));
    const beside = this.ownersOf(a).some((folder) => this.ownersOf(b).includes(folder));
    if (a.kind === 'kustomize-image') return above || (beside && b.kind === 'container');
    const patches = a.object === b.object && this.#isPatch(a);
    return patches && b.kind === 'container' && (above || (beside && !this.#isPatch(b)));
  }

  /** A component works on all that the kustomizations with it are built of. */
  #isBelow(folder: string, below: string): boolean {
    if (folder === below) return false;
    if (this.closure(folder).has(below)) return true;
    if (this.#kustomizations.get(folder)?.component !== true) return false;
    return (this.#users.get(folder) ?? []).some((user) => user.folder !== below && this.closure(user.folder).has(below) && !this.closure(below).has(folder));
  }

  #isPatch({ file }: Candidate): boolean {
    return (this.#users.get(file) ?? []).some(({ patch }) => patch);
  }
}

function charts({ repository, found, inScope }: Search, pool: readonly Candidate[]): readonly Outcome[] {
  const values = pool.filter(({ kind }) => kind === 'helm-values');
  const ofFile = (file: string): readonly Candidate[] => values.filter((candidate) => candidate.file === file);
  const defaultsOf = (chart: string): string => (chart === '' ? 'values.yaml' : `${chart}/values.yaml`);
  const layers = (source: ApplicationSource): readonly (readonly Candidate[])[] => [
    ...(source.folder !== undefined && repository.layout.charts.has(source.folder) ? [ofFile(defaultsOf(source.folder))] : []),
    ...source.valueFiles.map(ofFile),
    ...['application-values', 'application-parameters'].map((kind) => (found.bySource.get(source) ?? []).filter((candidate) => candidate.kind === kind && pool.includes(candidate))),
  ];
  const deployed = new Set(repository.applications.map(({ folder }) => folder));
  const alone = new Set(values.flatMap(({ file }) => repository.chartOf(file) ?? []).filter((chart) => !deployed.has(chart)));
  return [
    ...repository.applications.map((source) => lastWins(layers(source))),
    ...[...alone].flatMap((chart) => {
      const choices = repository.layout.paths.filter((path) => path !== defaultsOf(chart) && !path.startsWith(`${chart}/ci/`) && repository.isValues(path) && inScope(path) && repository.chartOf(path) === chart);
      return choices.length === 0 ? [lastWins([ofFile(defaultsOf(chart))])] : choices.map((choice) => lastWins([ofFile(defaultsOf(chart)), ofFile(choice)]));
    }),
  ];
}

/** Of the places for one path of the values the one in the highest layer. */
function lastWins(layers: readonly (readonly Candidate[])[]): Outcome {
  const winners = new Map<string, Candidate>();
  for (const candidate of layers.flat()) winners.set(candidate.valuePath ?? '', candidate);
  return { members: layers.flat(), winners: [...winners.values()] };
}
