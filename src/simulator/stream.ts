import { objectOf, type Access } from './access.js';
import type { ApplicationEvent } from './application-store.js';
import { withResourceHealth } from './application-views.js';
import type { ControlPlane } from './control-plane.js';
import { ConnectionCut, goJson, GrpcCode, GrpcError, streamError, type SimulatorResponse } from './http-messages.js';
import { pickFields } from './pick-fields.js';
import { qualifiedName, type StoredApplication } from './stored-application.js';

/** How a stream ends before its client goes: cleanly, in the middle of the connection, or with an error in-band. */
export type Interruption = 'end' | 'cut' | 'error';

export interface StreamRequest {
  readonly query: URLSearchParams;
  readonly username: string;
  readonly serverSentEvents: boolean;
  readonly signal: AbortSignal | undefined;
}

type Message = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'interrupted'; readonly how: Interruption };

const KEEPALIVE_MS = 15_000;

/** The open streams of `/api/v1/stream/applications`. */
export class Streams {
  readonly #plane: ControlPlane;
  readonly #access: Access;
  readonly #open = new Set<Subscription>();

  constructor(plane: ControlPlane, access: Access) {
    this.#plane = plane;
    this.#access = access;
  }

  /** Ends all streams that are open. */
  interrupt(how: Interruption): void {
    for (const subscription of this.#open) subscription.push({ kind: 'interrupted', how });
  }

  /** Resolves with the first message only: until then the server sends no headers. */
  async subscribe(request: StreamRequest): Promise<SimulatorResponse> {
    const { world } = this.#plane;
    const ended = request.signal === undefined ? world.pace.stopped : AbortSignal.any([request.signal, world.pace.stopped]);
    const subscription = new Subscription(ended);
    const last = new Map<string, string>();
    const send = (event: ApplicationEvent) => {
      if (world.faults.dropEvents === true || !this.#matches(event.application, request)) return;
      const text = this.#line(event, request);
      const { name } = event.application.metadata;
      if (last.get(name) === text) return;
      last.set(name, text);
      subscription.push({ kind: 'text', text });
    };
    const initially = (request.query.get('resourceVersion') ?? '') === '' || request.query.has('name');
    if (initially) for (const application of world.store.all()) send({ type: 'ADDED', application });
    const unwatch = world.store.watch(send);
    this.#open.add(subscription);
    const close = () => {
      unwatch();
      this.#open.delete(subscription);
    };
    ended.addEventListener('abort', close, { once: true });
    const first = await subscription.next();
    if (first?.kind === 'interrupted' && first.how === 'error') {
      close();
      return streamError(shuttingDown());
    }
    if (first?.kind === 'interrupted' && first.how === 'cut') {
      close();
      throw new ConnectionCut();
    }
    const contentType = request.serverSentEvents ? 'text/event-stream' : 'application/json';
    return { status: 200, headers: { 'content-type': contentType }, body: this.#messages({ first, subscription, close, request }) };
  }

  async *#messages(stream: {
    readonly first: Message | undefined;
    readonly subscription: Subscription;
    readonly close: () => void;
    readonly request: StreamRequest;
  }): AsyncGenerator<string> {
    const quiet = new AbortController();
    try {
      if (stream.request.serverSentEvents) this.#keepAlive(stream.subscription, quiet.signal);
      let message = stream.first;
      while (message !== undefined) {
        if (message.kind === 'text') yield message.text;
        else if (message.how === 'cut') throw new ConnectionCut();
        else {
          if (message.how === 'error') yield streamError(shuttingDown()).body as string;
          return;
        }
        message = await stream.subscription.next();
      }
    } finally {
      quiet.abort(new Error('stream ended'));
      stream.close();
    }
  }

  #keepAlive(subscription: Subscription, signal: AbortSignal): void {
    const { pace } = this.#plane.world;
    pace.spawn(async () => {
      for (;;) {
        try {
          await pace.idle(KEEPALIVE_MS, signal);
        } catch {
          return;
        }
        subscription.push({ kind: 'text', text: ':\n' });
      }
    });
  }

  #matches(application: StoredApplication, { query, username }: StreamRequest): boolean {
    const { metadata, spec } = application;
    const name = query.get('name');
    if (name !== null && (metadata.name !== name || metadata.namespace !== (query.get('appNamespace') ?? 'argocd'))) return false;
    const projects = [...query.getAll('projects'), ...query.getAll('project')];
    if (projects.length > 0 && !projects.includes(spec.project)) return false;
    const version = query.get('resourceVersion') ?? '';
    if (version !== '' && Number(metadata.resourceVersion) < Number(version)) return false;
    return matchesSelector(application, query.get('selector')) && this.#access.may(username, 'get', objectOf(application));
  }

  #line(event: ApplicationEvent, request: StreamRequest): string {
    const live = this.#plane.managed.get(qualifiedName(event.application))?.live;
    const application = live === undefined ? event.application : withResourceHealth(event.application, live);
    const message = pickFields({ result: { type: event.type, application } }, request.query.get('fields'));
    return request.serverSentEvents ? `data: ${goJson(message)} \n\n` : `${goJson(message)}\n`;
  }
}

/** Equality terms of a label selector, `key=value,key!=value,key`. */
export function matchesSelector(application: StoredApplication, selector: string | null): boolean {
  if (selector === null || selector === '') return true;
  const labels = application.metadata.labels ?? {};
  return selector.split(',').every((term) => {
    const [, key = '', operator = '', value = ''] = /^\s*([^=!\s]+)\s*(==|=|!=)?\s*(.*?)\s*$/.exec(term) ?? [];
    if (operator === '') return labels[key] !== undefined;
    return (labels[key] === value) === (operator !== '!=');
  });
}

/** Messages waiting for their reader. */
class Subscription {
  readonly #messages: Message[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  constructor(ended: AbortSignal) {
    const end = () => {
      this.#ended = true;
      this.#wake?.();
    };
    if (ended.aborted) end();
    else ended.addEventListener('abort', end, { once: true });
  }

  push(message: Message): void {
    this.#messages.push(message);
    this.#wake?.();
  }

  /** The next message; undefined once the client has gone. */
  async next(): Promise<Message | undefined> {
    while (this.#messages.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#ended ? undefined : this.#messages.shift();
  }
}

function shuttingDown(): GrpcError {
  return new GrpcError(GrpcCode.unavailable, 'grpc: the server is shutting down');
}
