import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a request to a git server gets. */
export interface ServiceAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Where the bare repositories are. `filters: false` is an old server. */
interface Served {
  readonly root: string;
  readonly filters?: boolean;
}

interface Asked {
  readonly args: readonly string[];
  readonly folder: string;
  readonly filters: boolean;
  readonly protocol: string;
  readonly body: Buffer;
}

/**
 * As git-http-backend(1), by the same programs of git, without the two processes that it takes to come to them. What git
 * says of itself and of the refs is asked for once for each state of them.
 */
export async function answerByGit({ root, filters = true }: Served, request: IncomingMessage): Promise<ServiceAnswer> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const [, name = '', asked = ''] = /^\/((?:[\w-][\w.-]*\/)+)(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path) ?? [];
  const isAdvertisement = asked === 'info/refs';
  const service = isAdvertisement ? new URLSearchParams(query).get('service') ?? '' : asked;
  const folder = join(root, name);
  if (request.method !== (isAdvertisement ? 'GET' : 'POST') || !/^git-(?:upload|receive)-pack$/.test(service) || !existsSync(join(folder, 'HEAD'))) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not Found') };
  }
  const protocol = String(request.headers['git-protocol'] ?? '');
  const args = [service.slice('git-'.length), '--stateless-rpc', ...(isAdvertisement ? ['--advertise-refs'] : [])];
  const output = await ask({ args, folder, filters, protocol, body: await bodyOf(request) });
  // Only the second version, which nobody pushes by, begins without this line.
  const banner = isAdvertisement && !output.subarray(4).toString('latin1', 0, 9).startsWith('version 2') ? `${packetLine(`# service=${service}\n`)}0000` : '';
  const headers = { 'content-type': `application/x-${service}-${isAdvertisement ? 'advertisement' : 'result'}`, 'cache-control': 'no-cache, max-age=0, must-revalidate' };
  return { status: 200, headers, body: Buffer.concat([Buffer.from(banner), output]) };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}

function packetLine(text: string): string {
  return (text.length + 4).toString(16).padStart(4, '0') + text;
}

const answers = new Map<string, Buffer>();

async function ask(asked: Asked): Promise<Buffer> {
  const before = stateOf(asked);
  const known = before === undefined ? undefined : answers.get(before);
  if (known !== undefined) return known;
  const output = await run(asked);
  // While refs move, nobody knows which of them git has seen.
  if (before !== undefined && before === stateOf(asked)) answers.set(before, output);
  return output;
}

/** All that the answer depends on, where it depends on no object; undefined where it does, or where a ref is just being written. */
function stateOf({ args, folder, filters, protocol, body }: Asked): string | undefined {
  const isSecond = protocol === 'version=2' && args[0] === 'upload-pack';
  const isOfRefs = args.includes('--advertise-refs') ? !isSecond : isSecond && body.toString('latin1', 4, 19) === 'command=ls-refs';
  if (!isOfRefs && !(isSecond && args.includes('--advertise-refs'))) return undefined;
  // What is lent by another repository is told of as well.
  if (existsSync(join(folder, 'objects', 'info', 'alternates'))) return undefined;
  try {
    const [config = '', ...refs] = ['config', ...(isOfRefs ? ['HEAD', 'packed-refs'] : [])].map((file) => read(join(folder, file)));
    return JSON.stringify([args, filters, protocol, body.toString('latin1'), config, ...(isOfRefs ? [folder, refs, readBelow(join(folder, 'refs'))] : [])]);
  } catch {
    return undefined;
  }
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? readBelow(path) : [path, readFileSync(path, 'utf8')];
  });
}

async function run({ args, folder, filters, protocol, body }: Asked): Promise<Buffer> {
  const settings = [['uploadpack.allowFilter', String(filters)], ['uploadpack.allowAnySHA1InWant', String(filters)], ['receive.autogc', 'false']] as const;
  const child = spawn('git', [...args, folder], {
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROTOCOL: protocol,
      GIT_COMMITTER_NAME: 'someone',
      GIT_COMMITTER_EMAIL: 'someone@http.127.0.0.1',
      GIT_CONFIG_COUNT: String(settings.length),
      ...Object.fromEntries(settings.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]])),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Git may be done before it was given anything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(body);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise<void>((resolve) => child.on('close', () => { resolve(); }));
  return Buffer.concat(chunks);
}
