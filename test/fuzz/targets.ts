import { createHash } from 'node:crypto';
import { splitLines } from '../../src/adapters/http-lines.js';
import { AdapterError } from '../../src/core/adapter-error.js';
import { verifyChain } from '../../src/core/audit/chain.js';
import { readRecords, recordFacts } from '../../src/core/audit/record-facts.js';
import { trailersOf } from '../../src/core/git/trailers.js';
import { explainGitFailure } from '../../src/core/git/failures.js';
import { parseNameStatus, parseParents } from '../../src/core/git/output.js';
import { judgeImage, readRollbacks } from '../../src/core/git/quarantine.js';
import { parseRemoteUrl, withoutCredentials } from '../../src/core/git/remote-url.js';
import { parseReverts } from '../../src/core/git/reverts.js';
import { readGithubJob } from '../../src/core/github/job.js';
import { editImages } from '../../src/core/images/edit-images.js';
import { formatImageReference, parseImageReference } from '../../src/core/images/image-reference.js';
import { parseImageRequests } from '../../src/core/images/image-requests.js';
import { parseUpdateLine } from '../../src/core/images/update-path.js';
import { formatVersionedImage, isSameImage, readVersionedImage } from '../../src/core/images/versioned-image.js';
import { isJsonObject, type Json, type JsonObject } from '../../src/core/json.js';
import { parseEndpoint } from '../../src/core/net/endpoint.js';
import { parseRetryAfter } from '../../src/core/net/retry-after.js';
import { readTrigger } from '../../src/core/trigger.js';
import { compileExpression } from '../../src/core/workflow/expressions.js';
import { planWorkflow } from '../../src/core/workflow/plan.js';
import { parseTemplate, renderJson } from '../../src/core/workflow/templates.js';
import { readYaml } from '../../src/core/yaml/read-yaml.js';
import { spliceYaml, type YamlEdit } from '../../src/core/yaml/splice.js';
import { judgeAnswer, judgeApplication } from './judge-answer.js';
import { mutate, mutateJson, wordsOf } from './make-text.js';
import type { Random } from './random.js';
import * as samples from './samples.js';

/** A parser that is given hostile text: `make` draws a text, `run` must end, in time, without throwing. */
export interface Target {
  readonly make: (random: Random) => string;
  readonly run: (input: string) => void | Promise<void>;
}

/** Says what is wrong with what a parser gave back. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const drawn = (from: readonly string[], words: readonly string[]) => (random: Random): string =>
  random.chance(0.3) ? wordsOf(random, words, 60) : mutate(random, random.pick(from), words);

const drawnJson = (sample: unknown) => (random: Random): string => {
  const text = JSON.stringify(mutateJson(random, sample)) ?? '';
  return random.chance(0.15) ? mutate(random, text, ['{', '}', '[', ']', ',', '"', 'null', '\\u0000', '1e999']) : text;
};

const scope: Parameters<Extract<Awaited<ReturnType<typeof compileExpression>>, { ok: true }>['expression']['evaluate']>[0] = {
  names: { names: Array.from({ length: 40 }, (_, index) => `n${index}`), list: ['aaaaaaaaaaaaaaaaaaaaaaaa!', 'b'], x: null },
  outputs: { sync: { phase: 'Succeeded' } }, inputs: { a: 1 }, metadata: {}, env: {},
  run: { status: () => 'completed', errorOf: () => '', durationOf: () => 1, attempt: () => 1, now: () => new Date(0) },
};

const planning: Parameters<typeof planWorkflow>[2] = { repositories: 'any', branch: 'main', inputs: { app: 'x' }, variables: { tag: 'v1' }, slackBound: true, allowedOrigins: 'any', allowCommands: true, prune: false, customHandlers: [], readWorkflow: () => undefined };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function runExpression(input: string): Promise<void> {
  const compiled = await compileExpression(input);
  if (!compiled.ok) return;
  const result = compiled.expression.evaluate(scope);
  must(result.ok || !result.message.includes('\n'), 'a message of several lines');
}

function runImage(input: string): void {
  const parsed = parseImageReference(input);
  if (!('message' in parsed) && !('wrong' in parsed)) must(JSON.stringify(parseImageReference(formatImageReference(parsed))) === JSON.stringify(parsed), 'a reference that is another one when it is written and read');
  const versioned = readVersionedImage(input);
  if (versioned !== undefined) must(isSameImage(versioned, versioned) && formatVersionedImage(versioned) !== '', 'an image that is not itself');
  parseImageRequests({ image: input, tag: input, digest: input });
  parseImageRequests({ images: input.split('\n') });
  parseUpdateLine(input);
}

/** The first line is the edit, the rest the text. */
function runEdit(input: string): void {
  const end = input.indexOf('\n');
  const edit = JSON.parse(input.slice(0, end)) as YamlEdit;
  const result = spliceYaml(input.slice(end + 1), 'f.yaml', [edit]);
  if (result.kind === 'refused') return;
  must(readYaml(result.text, 'f.yaml', { scalars: 'kubernetes', maxLength: 2 ** 24, duplicateKeys: 'warning' }).problems.every(({ severity }) => severity !== 'error'), 'an edit after which the text cannot be read');
}

function makeEdit(random: Random): string {
  const pointer = random.pick(['/a', '/b/c', '/list/0', '/list/1/name', '/image/tag', '', '/x~1y', '/__proto__', '/spec/values']);
  const value = random.pick(['v2', '1e3', 'on', 'a: b', '"', '\n', '0123', 'x'.repeat(300)]);
  const edit = random.pick([{ kind: 'set', pointer, value }, { kind: 'put', pointer, key: value, value }, { kind: 'append', pointer, value }, { kind: 'rename', pointer, key: value }, { kind: 'remove', pointer }, { kind: 'set', pointer: '/image/tag', within: '/spec/values', value }]);
  const text = 'a: v1 # c\nb: {c: "1", d: [x, \'y\']}\nlist:\n- one\n- name: two\n  v: 2\nimage: &i\n  tag: 1.0\n  n: |-\n    z\nother: {<<: *i}\nspec:\n  values: |\n    image:\n      tag: v1\n';
  return `${JSON.stringify({ document: random.below(2), ...edit })}\n${random.chance(0.2) ? text : mutate(random, text, samples.yamlWords)}`;
}

/** Sets an image in a repository: `=== path` begins each of its files. */
function runRepository(input: string): void {
  const files = new Map(input.split(/^=== /m).slice(1).map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)] as const));
  const { requests } = parseImageRequests({ images: ['ghcr.io/org/web:2.0.0', 'ghcr.io/org/api:1e3'] });
  const { files: changed } = editImages({ paths: [...files.keys()], read: (path) => files.get(path), requests, applications: ['api'] });
  for (const { before, after } of changed) must(Math.abs(before.split('\n').length - after.split('\n').length) <= 6, 'an edit of many lines');
}

/** Chunks of any size, as a server sends them. */
async function runStream(input: string): Promise<void> {
  const size = 1 + (input.length % 97);
  async function* chunks(): AsyncIterable<string> {
    for (let at = 0; at < input.length; at += size) yield input.slice(at, at + size);
  }
  try {
    for await (const line of splitLines(chunks(), 5_000)) {
      must(!line.includes('\n'), 'a line with a line end');
      judgeAnswer(line);
    }
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
  }
}

function runGit(input: string): void {
  parseNameStatus(input);
  parseParents(input);
  must(explainGitFailure(input).said.length < 20_000, 'a failure that is told at any length');
  trailersOf(input);
  parseReverts(input);
  const rollbacks = readRollbacks(input.split('\0').map((message, index) => ({ sha: String(index % 10).repeat(40), parents: ['b'.repeat(40)], message })));
  judgeImage({ name: 'ghcr.io/org/web', version: '1.0.0' }, rollbacks, []);
}

function runEvent(input: string): void {
  const given = JSON.parse(input) as Json;
  const { env, event } = isJsonObject(given) ? given : { env: {}, event: null };
  const variables = Object.fromEntries(Object.entries(isJsonObject(env) ? env : {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  const trigger = readTrigger(variables, event);
  must(trigger.sha === undefined || /^[0-9a-f]{40}$/.test(trigger.sha), 'a commit that is none');
  // T3: whatever the payload says, the name of the event decides.
  must(variables['GITHUB_EVENT_NAME'] !== 'pull_request' || trigger.system !== 'github' || trigger.proposed, 'a pull request that is not taken for one');
  readGithubJob(variables, event);
}

function runAudit(input: string): void {
  verifyChain(input, { file: 'a', sha256 });
  recordFacts(readRecords(input).records, 'web');
}

function runAddress(input: string): void {
  const remote = parseRemoteUrl(input, { allowHttp: true });
  must(remote.kind === 'refused' || (!/^-|::|^file:\/\//i.test(remote.url) && /^(?:https|http|ssh)$/.test(remote.protocol)), 'a transport that runs programs');
  withoutCredentials(input);
  parseEndpoint(input, { allowHttp: false });
  parseRetryAfter(input, new Date(0));
}

const record: JsonObject = { v: 1, seq: 1, prev: '0'.repeat(64), event: 'run.started', run: 'r', time: '2026-01-01T00:00:00Z', app: 'web', node: 'sync', hash: 'a'.repeat(64) };

/** All that is fuzzed, by name. */
export const targets: Readonly<Record<string, Target>> = {
  workflow: { make: drawn([samples.workflow], samples.workflowWords), run: async (input) => { await planWorkflow(input, 'w.osop.yaml', planning); } },
  template: {
    make: drawn(samples.templates, samples.templateWords),
    run: (input) => {
      const parsed = parseTemplate(input);
      if (!parsed.ok) must(parsed.offset >= 0 && parsed.offset <= input.length, 'a place outside of the text');
      renderJson({ a: [input] }, ({ path }) => (path.length > 1 ? 'x'.repeat(1_000) : undefined));
    },
  },
  cel: { make: drawn(samples.expressions, samples.expressionWords), run: runExpression },
  image: { make: drawn(samples.images, samples.imageWords), run: runImage },
  edit: { make: makeEdit, run: runEdit },
  repository: { make: drawn([samples.repository], samples.yamlWords), run: runRepository },
  yaml: { make: drawn([samples.repository, samples.workflow], samples.yamlWords), run: (input) => { readYaml(input, 'f.yaml', { scalars: 'kubernetes' }); } },
  application: { make: drawnJson(samples.application), run: judgeApplication },
  answer: { make: (random) => drawnJson(random.pick<unknown>([samples.tree, samples.events, samples.pod, { manifest: JSON.stringify(samples.pod) }, { items: [samples.application], metadata: {} }, { error: { http_code: 500, message: 'x' } }]))(random), run: judgeAnswer },
  stream: { make: (random) => Array.from({ length: 1 + random.size(20) }, () => drawnJson({ result: random.pick<unknown>([{ type: 'MODIFIED', application: samples.application }, { content: 'x', last: false, timeStampStr: '0001-01-01T00:00:00Z' }]) })(random)).join('\n'), run: runStream },
  git: { make: drawn(samples.gitOutputs, samples.gitWords), run: runGit },
  event: { make: (random) => JSON.stringify(mutateJson(random, { ...samples.pushEvent, env: { ...samples.pushEvent.env, GITHUB_EVENT_NAME: random.pick(['push', 'pull_request', 'pull_request_target', 'workflow_run', 'merge_group', '']) } })), run: runEvent },
  audit: { make: drawn([JSON.stringify(record), `${JSON.stringify(record)}\n${JSON.stringify({ ...record, seq: 2 })}\n`], ['{', '}', '"seq":', '"hash":"', '\n', '"event":"run.ended"', ',']), run: runAudit },
  address: { make: drawn(['https://user:pw@git.example.com/org/x.git', 'git@github.com:org/x.git', 'ssh://git@host:22/x', 'http://[::ffff:169.254.169.254]/x', 'Wed, 21 Oct 2026 07:28:00 GMT', '120'], ['ext::', 'file://', 'http://', '@', ':', '/', '[', ']', '169.254.169.254', '0x', '%', '-', '..']), run: runAddress },
};
