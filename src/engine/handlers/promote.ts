import { commitMessage, trailerNames } from '../../core/git/commit-message.js';
import { changeMark } from '../../core/git/run-trailer.js';
import { isOfEnvironment, parseEnvironmentsPath, type EnvironmentsPath } from '../../core/promote/environment-files.js';
import { parseKeys, type NamedKey } from '../../core/promote/keys.js';
import { filesToPromote, promoteVersions, type Promotion } from '../../core/promote/promote-versions.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import { oneLine } from '../../core/one-line.js';
import { hasErrors, type Problem } from '../../core/problem.js';
import type { PromoteStep } from '../../core/workflow/steps.js';
import type { BranchState } from '../ports.js';
import { CannotWrite, type ConfigChange } from './config-change.js';
import type { StepContext, StepResult } from './context.js';
import { HealthySource } from './healthy-source.js';
import { branchWords, writeConfig } from './write-config.js';
import { writtenTrailers } from './written-trailers.js';

/** Copies versions from one environment to the next in the config repository, if what it copies is healthy where it runs. */
export async function promote(step: PromoteStep, context: StepContext): Promise<StepResult> {
  const wanted = wantedPromotion(step, context);
  if ('problems' in wanted) return { kind: 'failed', retryable: false, problems: wanted.problems };
  const { from, to } = wanted;
  const mark = changeMark({ runId: context.runId, node: context.node.id, id: context.ports.random.uuid() });
  const healthy = new HealthySource(wanted.healthyApps, context);
  return await writeConfig({
    mark, proposal: step.proposal, within: [''], promotion: { from, to },
    // One pull request for each step from one environment to the next, whatever the versions: newer ones go into the one that is open.
    stem: `osop/promote-${branchWords([from, 'to', to, wanted.configPath, ...wanted.keys.map(({ line }) => line)])}`,
    words: { nothing: `${to} has the versions of ${from} already`, would: `would promote ${from} to ${to}${healthy.unasked}:` },
    plan: async (state, base) => await change(state, wanted, { context, mark, healthy, base }),
    // It was healthy when it was promoted.
    replay: async (state) => await change(state, wanted, { context, mark, healthy: undefined, base: undefined }),
  }, context);
}

interface WantedPromotion {
  readonly from: string;
  readonly to: string;
  readonly where: EnvironmentsPath;
  readonly configPath: string;
  readonly keys: readonly NamedKey[];
  readonly healthyApps: readonly string[];
  readonly message: string | undefined;
}

function wantedPromotion(step: PromoteStep, { settings }: StepContext): WantedPromotion | { readonly problems: readonly Problem[] } {
  const { promote: inputs, bump } = settings;
  const [from = '', to = ''] = [step.from ?? inputs.from, step.to ?? inputs.to];
  const problems: Problem[] = [['from', from] as const, ['to', to] as const].flatMap(([input, name]) => wrongName(input, name));
  if (problems.length === 0 && from === to) problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`from\` and \`to\` are both \`${from}\`: nothing can be promoted to itself`, hint: 'name the environment that comes after it in to' });
  const written = step.environmentsPath ?? inputs.environmentsPath ?? '';
  const where = parseEnvironmentsPath(written);
  if ('wrong' in where) problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `\`environments-path: ${oneLine(written, 200)}\` ${where.wrong}`, hint: 'write a folder, or a pattern with {env} in it, for example apps/*/overlays/{env}' });
  const keys = parseKeys(step.keys.length > 0 ? step.keys : inputs.keys);
  problems.push(...keys.problems);
  const configPath = (step.path ?? settings.configPath).replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '').replace(/^\.$/, '');
  if ('wrong' in where || hasErrors(problems)) return { problems };
  const healthyApps = [...new Set(step.healthyApps.flatMap((names) => names.split(/[\s,]+/)).filter((name) => name !== ''))];
  return { from, to, where, configPath, keys: keys.keys, healthyApps, message: step.message ?? bump.message };
}

function wrongName(input: 'from' | 'to', name: string): readonly Problem[] {
  if (name === '') return [{ code: 'OSOP-INPUT-003', severity: 'error', message: `no environment is named to promote ${input}`, hint: `set the input ${input}, or name it in the node: runtime: {action: promote, from: dev, to: staging}` }];
  if (/^[A-Za-z0-9][\w.-]*$/.test(name)) return [];
  return [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`${input}: ${oneLine(name, 100)}\` is no name of an environment`, hint: 'write letters, digits, `.`, `_` and `-`, for example staging' }];
}

interface Around {
  readonly context: StepContext;
  readonly mark: string;
  /** Undefined where nothing is promoted any more. */
  readonly healthy: HealthySource | undefined;
  /** The branch that a pull request is for, where the state is that of its own branch, which may be old: what is promoted comes from there. */
  readonly base: string | undefined;
}

async function change(state: BranchState, wanted: WantedPromotion, { context, mark, healthy, base }: Around): Promise<ConfigChange> {
  const origin = base === undefined ? state : await context.ports.configRepository.head(base);
  const isSource = (path: string): boolean => isOfEnvironment(path, wanted.from, wanted.where);
  const paths = [...new Set([...origin.paths.filter(isSource), ...state.paths.filter((path) => !isSource(path))])].toSorted();
  const needed = filesToPromote({ ...wanted, paths });
  await state.load(needed.filter((path) => !isSource(path)));
  await origin.load(needed.filter(isSource));
  const around = { paths, read: (path: string) => (isSource(path) ? origin : state).read(path) };
  const promotion = promoteVersions({ ...wanted, ...around });
  if (hasErrors(promotion.problems)) throw new CannotWrite(promotion.problems);
  if (promotion.files.length > 0) await healthy?.require(promotion.sources, origin);
  const { files, images, problems, skipped } = promotion;
  const versions = versionsOf(images);
  const message: ConfigChange['message'] = (overridden) => messageOf(promotion, wanted, { context, mark, versions, overridden });
  return { files, images, versions, problems, around, message, outputs: { from: wanted.from, to: wanted.to, skipped } };
}

/** What is set anew, each once. Tag and digest at one place are one version. */
function versionsOf(images: Promotion['images']): readonly VersionedImage[] {
  const places = new Map<string, { readonly name: string; readonly texts: readonly string[] }>();
  for (const { name, file, to } of images) {
    const key = `${file}\n${name}`;
    if (to !== '') places.set(key, { name, texts: [...new Set([...(places.get(key)?.texts ?? []), to])] });
  }
  const versions = [...places.values()].map(({ name, texts }) => ({ name, version: texts.join(' ') }));
  return [...new Map(versions.map((image) => [`${image.name} ${image.version}`, image])).values()];
}

interface Telling extends Pick<Around, 'context' | 'mark'> {
  readonly versions: readonly VersionedImage[];
  readonly overridden: readonly VersionedImage[];
}

function messageOf({ images }: Promotion, { from, to, message }: WantedPromotion, { context, mark, versions: changed, overridden }: Telling): string {
  const versions = [...new Map(images.filter(({ to: version }) => version !== '').map(({ name, to: version }) => [name, version]))];
  const [first] = images;
  const told = versions.length > 3 ? `${versions.length} versions` : versions.map(([name, version]) => `${name} ${version}`).join(', ');
  return commitMessage({
    template: message, subject: `Promote ${told} from ${from} to ${to}`, mark,
    values: { image: versions.map(([name]) => name).join(', '), tag: versions.map(([, version]) => version).join(', '), previous: first?.from ?? '', app: context.settings.bump.app ?? to },
    trailers: [[trailerNames.promotion, `${from} to ${to}`], ...writtenTrailers({ versions: changed, overridden }, context)],
  });
}
