import { objectOf, type Access } from './access.js';
import type { ApplicationEvent } from './application-store.js';
import { resourceTree, withResourceHealth } from './application-views.js';
import type { ControlPlane } from './control-plane.js';
import { ConnectionCut, goJson, GrpcCode, GrpcError, streamError, type SimulatorResponse } from './http-messages.js';
import type { LiveState } from './live-state.js';
import { pickFields } from './pick-fields.js';
import { matchesSelector, projectsIn } from './selectors.js';
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

  /** The tree of one Application after each change of it: nothing before the first. */
  async subscribeToTree(live: LiveState, request: StreamRequest): Promise<SimulatorResponse> {
    const { subscription, ended } = this.#subscription(request);
    const unwatch = live.watch(() => {
      const text = goJson({ result: resourceTree(live) });
      subscription.push({ kind: 'text', text: request.serverSentEvents ? `data: ${text} \n\n` : `${text}\n` });
    });
    return this.#begin(request, { subscription, ended, unwatch });
  }

  #subscription(request: StreamRequest): { readonly subscription: Subscription; readonly ended: AbortSignal } {
    const { stopped } = this.#plane.world.pace;
    const ended = request.signal === undefined ? stopped : AbortSignal.any([request.signal, stopped]);
    return { subscription: new Subscription(ended), ended };
  }

  /** Resolves with the first message only: until then the server sends no headers. */
  async subscribe(request: StreamRequest): Promise<SimulatorResponse> {
    const { world } = this.#plane;
    const { subscription, ended } = this.#subscription(request);
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
    const lagMs = world.faults.informerLagMs ?? 0;
    if (initially) for (const application of world.store.earlier(lagMs)) send({ type: 'ADDED', application });
    return this.#begin(request, { subscription, ended, unwatch: world.store.watch((event) => { this.#later(lagMs, () => { send(event); }); }) });
  }

  /** At once, or when the informer has heard of it. */
  #later(lagMs: number, tell: () => void): void {
    const { pace } = this.#plane.world;
    if (lagMs <= 0) tell();
    else pace.spawn(async () => { await pace.pause(lagMs); tell(); });
  }

  async #begin(
    request: StreamRequest,
    { subscription, ended, unwatch }: { readonly subscription: Subscription; readonly ended: AbortSignal; readonly unwatch: () => void },
  ): Promise<SimulatorResponse> {
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
    const projects = projectsIn(query);
    if (projects.length > 0 && !projects.includes(spec.project)) return false;
    const version = query.get('resourceVersion') ?? '';
    if (version !== '' && Number(metadata.resourceVersion) < Number(version)) return false;
    return matchesSelector(metadata.labels, query.get('selector')) && this.#access.may(username, 'get', objectOf(application));
  }

  #line(event: ApplicationEvent, request: StreamRequest): string {
    const live = this.#plane.managed.get(qualifiedName(event.application))?.live;
    const application = live === undefined ? event.application : withResourceHealth(event.application, live);
    const message = pickFields({ result: { type: event.type, application } }, request.query.get('fields'));
    return request.serverSentEvents ? `data: ${goJson(message)} \n\n` : `${goJson(message)}\n`;
  }
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
