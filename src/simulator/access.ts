import type { ControlPlane } from './control-plane.js';
import { GrpcCode, GrpcError, type SimulatorRequest } from './http-messages.js';
import type { SimulatorOptions } from './options.js';
import { timestamp, type Located, type StoredApplication } from './stored-application.js';
import type { Managed } from './world.js';

/** Logins of one user within this time count towards the limit, in milliseconds. */
const FAILURE_WINDOW_MS = 300_000;
const MAX_FAILURES = 5;
const BAD_LOGIN = 'Invalid username or password';

/** An Application that a caller may see. */
export interface Permitted {
  readonly application: StoredApplication;
  readonly managed: Managed;
}

export interface ApplicationQuestion {
  readonly username: string;
  readonly name: string;
  readonly namespace?: string | undefined;
  /** Names of projects given by the caller: they decide between 403 and 404. */
  readonly project?: string | undefined;
  readonly action: string;
}

/** Who may do what. */
export class Access {
  readonly #options: SimulatorOptions;
  readonly #plane: ControlPlane;
  readonly #sessions = new Map<string, string>();
  readonly #failures = new Map<string, readonly number[]>();
  #issued = 0;

  constructor(options: SimulatorOptions, plane: ControlPlane) {
    this.#options = options;
    this.#plane = plane;
  }

  /** The caller; undefined without any credential. Throws GrpcError for one that is not valid. */
  identify(request: SimulatorRequest): string | undefined {
    const token = this.#tokenOf(request);
    const known = token === undefined ? undefined : (this.#sessions.get(token) ?? this.#options.tokens?.[token]);
    if (known !== undefined) return known;
    if (this.#options.anonymous === true) return 'anonymous';
    if (token === undefined) return undefined;
    throw new GrpcError(GrpcCode.unauthenticated, `invalid session: ${whyInvalid(token)}`);
  }

  /** Like `identify`, and throws where nobody called. */
  authenticate(request: SimulatorRequest): string {
    const username = this.identify(request);
    if (username === undefined) throw new GrpcError(GrpcCode.unauthenticated, 'no session information');
    return username;
  }

  /** A session token for a user. Every login takes its time, and all refusals read the same. */
  async logIn(username: string, password: string): Promise<string> {
    const { world } = this.#plane;
    if (username === '' || password === '') throw new GrpcError(GrpcCode.unauthenticated, 'no credentials supplied');
    if (username.length > 32) throw new GrpcError(GrpcCode.invalidArgument, 'Username is too long (32 bytes max)');
    await world.pace.pause(world.delays.login);
    const now = world.clock.monotonicMs();
    const recent = (this.#failures.get(username) ?? []).filter((at) => now - at < FAILURE_WINDOW_MS);
    if (recent.length >= MAX_FAILURES || this.#options.users?.[username] !== password) {
      this.#failures.set(username, [...recent, now]);
      throw new GrpcError(GrpcCode.unauthenticated, BAD_LOGIN);
    }
    this.#failures.delete(username);
    return this.issue(username);
  }

  /** A token for a user who has proved who it is. */
  issue(username: string): string {
    this.#issued += 1;
    const token = `simulated.${this.#issued}.session`;
    this.#sessions.set(token, username);
    return token;
  }

  /** Ends the session of a token; other tokens stay valid. */
  logOut(request: SimulatorRequest): void {
    const token = this.#tokenOf(request);
    if (token !== undefined) this.#sessions.delete(token);
  }

  may(username: string, action: string, object: string): boolean {
    if (username.startsWith('proj:')) return this.#plane.world.projects.permits(username, action, object);
    return this.#options.permission?.(username, action, object) ?? true;
  }

  /** Throws the server's detailed refusal. */
  require(username: string, action: string, application: Located): void {
    const object = objectOf(application);
    if (this.may(username, action, object)) return;
    const issued = timestamp(this.#plane.world.clock.now());
    throw new GrpcError(GrpcCode.permissionDenied, `permission denied: applications, ${action}, ${object}, sub: ${username}, iat: ${issued}`);
  }

  /** The same for a project. Roles of a project may only see it. */
  requireOnProject(username: string, action: string, name: string): void {
    const role = username.startsWith('proj:');
    if (role ? action === 'get' && username.startsWith(`proj:${name}:`) : this.may(username, `projects/${action}`, name)) return;
    throw new GrpcError(GrpcCode.permissionDenied, `permission denied: projects, ${action}, ${name}, sub: ${username}, iat: ${timestamp(this.#plane.world.clock.now())}`);
  }

  /**
   * The Application, or a refusal that does not tell whether it exists: without `project` always 403; with it
   * 403 only where the caller may not act in that project, else 404.
   */
  find(question: ApplicationQuestion): Permitted {
    const { username, name, project, action } = question;
    const denied = new GrpcError(GrpcCode.permissionDenied, 'permission denied');
    if (this.#forbidsNext()) throw denied;
    if (project !== undefined && project !== '' && !this.may(username, action, `${project}/${name}`)) throw denied;
    const key = `${question.namespace ?? 'argocd'}/${name}`;
    const application = this.#plane.world.store.find(key);
    const managed = this.#plane.managed.get(key);
    const absent = project === undefined || project === '' ? denied : new GrpcError(GrpcCode.notFound, `applications.argoproj.io "${name}" not found`);
    if (application === undefined || managed === undefined) throw absent;
    if (!this.may(username, action, objectOf(application))) throw absent;
    if (project !== undefined && project !== '' && project !== application.spec.project) throw absent;
    return { application, managed };
  }

  #forbidsNext(): boolean {
    const { world } = this.#plane;
    const left = world.faults.forbidNext ?? 0;
    if (left > 0) world.faults = { ...world.faults, forbidNext: left - 1 };
    return left > 0;
  }

  #tokenOf({ headers = {} }: SimulatorRequest): string | undefined {
    const direct = headers['grpc-metadata-token'];
    if (direct !== undefined && direct !== '') return direct;
    const bearer = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
    if (bearer !== undefined && this.#looksLikeToken(bearer)) return bearer;
    return /(?:^|;\s*)argocd\.token=([^;]+)/.exec(headers['cookie'] ?? '')?.[1];
  }

  #looksLikeToken(bearer: string): boolean {
    if (bearer.split('.').length === 3) return true;
    return this.#options.lenientTokens !== false && this.#options.tokens?.[bearer] !== undefined;
  }
}

/** In the words of the library that reads tokens. */
function whyInvalid(token: string): string {
  const [head = ''] = token.split('.');
  if (!/^[\w-]+$/.test(head) || head.length % 4 === 1) return `token is malformed: could not base64 decode header: illegal base64 data at input byte ${Math.max(0, head.length - 1)}`;
  try {
    JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
  } catch {
    return 'token is malformed: could not JSON decode header: invalid character looking for beginning of value';
  }
  return 'token signature is invalid: signature is invalid';
}

/** `<project>/<name>`, with the namespace in between outside the control plane's. */
export function objectOf({ spec, metadata }: Located): string {
  return metadata.namespace === 'argocd' ? `${spec.project}/${metadata.name}` : `${spec.project}/${metadata.namespace}/${metadata.name}`;
}
