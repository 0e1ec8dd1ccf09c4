import { AdapterError } from '../../core/adapter-error.js';
import { createHttpTransport, type HttpResponse } from '../http.js';
import type { Clock } from '../../core/clock.js';
import type { ProxyRules } from '../../core/net/proxy.js';
import type { Redactor } from '../../core/report/redact.js';
import type { SchemaCache } from './cache.js';
import { largestSchema, tooLarge, type LoadedSchema } from './loaded-schema.js';

/** Fetches documents, each URL once. */
export interface Downloads {
  readonly load: (url: string) => Promise<LoadedSchema>;
  readonly close: () => void;
}

const timeoutMs = 20_000;
const mostAtOnce = 4;
const mostRedirects = 5;

/**
 * Documents carry no credential there and nothing secret back, so redirects are followed, but within their origin only.
 * A host that does not answer, or asks for a pause, is not asked for the next document.
 */
export function createDownloads({ clock, redact, signal, cache, proxy }: { readonly clock: Clock; readonly redact: Redactor; readonly signal: AbortSignal; readonly cache: SchemaCache; readonly proxy: ProxyRules }): Downloads {
  const transport = createHttpTransport({ clock, redact, proxy });
  const known = new Map<string, Promise<LoadedSchema>>();
  const down = new Map<string, string>();
  const turns = createTurns(mostAtOnce);
  const get = async (url: URL): Promise<HttpResponse> => await transport.request({ method: 'GET', url, headers: { Accept: 'application/json' }, timeoutMs, maxBodyBytes: largestSchema, signal, returnRedirect: true });
  const fetched = async (url: URL): Promise<LoadedSchema> => {
    const reason = down.get(url.origin);
    if (reason !== undefined) return { kind: 'failed', reason };
    try {
      const answer = await followed(url, get);
      if ('kind' in answer) return answer;
      if (answer.status === 429) down.set(url.origin, `${url.origin} answered 429, too many requests`);
      return loadedOf(answer, url);
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      if (error.code === 'too-large') return { kind: 'failed', reason: tooLarge };
      if (error.code === 'unreachable' || error.code === 'timeout') down.set(url.origin, error.message);
      return { kind: 'failed', reason: error.message };
    }
  };
  const load = async (url: string): Promise<LoadedSchema> => {
    const kept = cache.read(url);
    if (kept !== undefined) return { kind: 'text', text: kept };
    const loaded = await turns(async () => await fetched(new URL(url)));
    if (loaded.kind === 'text') cache.write(url, loaded.text);
    return loaded;
  };
  return {
    load: async (url) => {
      const loading = known.get(url) ?? load(url);
      known.set(url, loading);
      return await loading;
    },
    close: () => { transport.close(); },
  };
}

async function followed(first: URL, get: (url: URL) => Promise<HttpResponse>): Promise<HttpResponse | LoadedSchema> {
  let url = first;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const answer = await get(url);
    if (answer.status < 300 || answer.status > 399) return answer;
    const target = answer.headers['location'] ?? '';
    const next = URL.canParse(target, url.href) ? new URL(target, url.href) : undefined;
    if (next?.origin !== first.origin) return { kind: 'failed', reason: `${first.origin} redirects to ${next?.origin ?? 'what is no address'}, which is not followed` };
    url = next;
  }
  return { kind: 'failed', reason: `${first.origin} redirects more than ${mostRedirects} times` };
}

function loadedOf({ status, body }: HttpResponse, url: URL): LoadedSchema {
  if (status === 404 || status === 410) return { kind: 'missing' };
  return status === 200 ? { kind: 'text', text: body } : { kind: 'failed', reason: `${url.origin} answered ${status}` };
}

/** Lets so many run at once; the others wait their turn. */
function createTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => { waiting.push(go); });
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
