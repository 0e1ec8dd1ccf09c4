/** Two environments of a repository. */
export interface Environments {
  readonly from: string;
  readonly to: string;
}

/** A file of the one environment and its counterpart in the other. */
export interface FilePair {
  readonly source: string;
  readonly target: string;
}

/** A file of the one environment that has no counterpart, or several: these are `found`. */
export interface LoneFile {
  readonly path: string;
  readonly found: readonly string[];
}

/** Where environments are: the steps of `environments-path`, each with at most one `*`. Empty for anywhere. */
export interface EnvironmentsPath {
  readonly steps: readonly string[];
}

/** Reads `environments-path`: a folder, or a pattern with `{env}` in it, such as `envs/{env}` or `values/{env}.yaml`, and `*` for what differs from one application to the next. */
export function parseEnvironmentsPath(text: string): EnvironmentsPath | { readonly wrong: string } {
  const steps = text.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').split('/').filter((step) => step !== '' && step !== '.');
  if (text.startsWith('/') || steps.includes('..') || /\p{Cc}/u.test(text)) return { wrong: 'leads out of the repository' };
  if (steps.some((step) => step.split('*').length > 2)) return { wrong: 'has more than one `*` between two slashes' };
  if (steps.some((step) => /[{}]/.test(step.replaceAll('{env}', '')))) return { wrong: 'has braces that are not `{env}`' };
  return { steps };
}

/** The files of an environment with their counterparts in the other, in the order of the paths. */
export function pairFiles(paths: readonly string[], environments: Environments, where: EnvironmentsPath): { readonly pairs: readonly FilePair[]; readonly alone: readonly LoneFile[] } {
  const known = new Set(paths);
  const pairs: FilePair[] = [];
  const alone: LoneFile[] = [];
  for (const path of paths) {
    const possible = counterparts(path, environments, where);
    if (possible === undefined) continue;
    const found = possible.filter((candidate) => candidate !== path && known.has(candidate));
    const [target] = found;
    if (target !== undefined && found.length === 1) pairs.push({ source: path, target });
    else alone.push({ path, found });
  }
  return withoutRivals(pairs, alone);
}

/** Two files of the one environment cannot both be the counterpart of one of the other. */
function withoutRivals(pairs: readonly FilePair[], alone: readonly LoneFile[]): ReturnType<typeof pairFiles> {
  const count = new Map<string, number>();
  for (const { target } of pairs) count.set(target, (count.get(target) ?? 0) + 1);
  const isSure = ({ target }: FilePair): boolean => count.get(target) === 1;
  return { pairs: pairs.filter(isSure), alone: [...alone, ...pairs.filter((pair) => !isSure(pair)).map(({ source, target }) => ({ path: source, found: [target] }))] };
}

/** True for a file of the environment. */
export function isOfEnvironment(path: string, environment: string, where: EnvironmentsPath): boolean {
  return counterparts(path, { from: environment, to: environment }, where) !== undefined;
}

/** Most places of a path that are replaced each by itself; more are replaced all at once. */
const mostPlaces = 4;

/** The paths that may be a file's counterpart; undefined for a file that is not of the environment. */
function counterparts(path: string, { from, to }: Environments, { steps }: EnvironmentsPath): readonly string[] | undefined {
  const segments = path.split('/');
  if (steps.length > segments.length) return undefined;
  const begin: string[] = [];
  for (const [index, step] of steps.entries()) {
    const star = starOf(step.replaceAll('{env}', from), segments[index] ?? '');
    if (star === undefined) return undefined;
    begin.push(step.replaceAll('{env}', to).replace('*', () => star));
  }
  const inPattern = steps.some((step) => step.includes('{env}'));
  const rest = segments.slice(steps.length);
  const places = rest.flatMap((segment, index) => {
    const other = index === rest.length - 1 ? otherFile(segment, { from, to }) : segment === from ? to : undefined;
    return other === undefined ? [] : [{ index, other }];
  });
  if (!inPattern && places.length === 0) return undefined;
  return [...new Set(choices(places).filter((chosen) => inPattern || chosen.length > 0).map((chosen) => {
    const other = new Map(chosen.map((place) => [place.index, place.other]));
    return [...begin, ...rest.map((segment, index) => other.get(index) ?? segment)].join('/');
  }))];
}

/** What the `*` of a step stands for (`''` without one); undefined where the step does not fit. */
function starOf(step: string, segment: string): string | undefined {
  const [before = '', after] = step.split('*');
  if (after === undefined) return step === segment ? '' : undefined;
  const fits = segment.length >= before.length + after.length && segment.startsWith(before) && segment.endsWith(after);
  return fits ? segment.slice(before.length, segment.length - after.length) : undefined;
}

function choices<T>(places: readonly T[]): readonly (readonly T[])[] {
  if (places.length > mostPlaces) return [[], places];
  return Array.from({ length: 2 ** places.length }, (_, chosen) => places.filter((_place, index) => (chosen >> index) % 2 === 1));
}

/** The file of the other environment: of `dev.yaml`, `values-dev.yaml`, `api-dev.yaml` and `dev-values.yaml`. */
function otherFile(name: string, { from, to }: Environments): string | undefined {
  const [, stem, extension] = /^(.+)(\.(?:ya?ml|json))$/.exec(name) ?? [];
  if (stem === undefined || extension === undefined) return undefined;
  if (stem === from) return to + extension;
  const values = /^([-_.]values)$/.exec(stem.slice(from.length))?.[1];
  if (stem.startsWith(from) && values !== undefined) return to + values + extension;
  const before = stem.slice(0, Math.max(0, stem.length - from.length));
  if (!stem.endsWith(from) || !/[-_.]$/.test(before)) return undefined;
  // `values-pre-prod` are the values of `pre-prod`.
  if (/^values[-_.]/.test(before) && before.length > 'values-'.length) return undefined;
  return before + to + extension;
}

/** A name without the environment in it: `web-dev` and `web-prod` become `web-{env}`. Equal for what is the same in both. */
export function neutralName(name: string, environment: string): string {
  const parts = name.split(/([-_./])/);
  const wanted = environment.split(/([-_./])/);
  const neutral: string[] = [];
  for (let index = 0; index < parts.length;) {
    const here = wanted.every((part, offset) => parts[index + offset] === part);
    neutral.push(here ? '{env}' : (parts[index] ?? ''));
    index += here ? wanted.length : 1;
  }
  return neutral.join('');
}
