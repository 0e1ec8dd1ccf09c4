import { type Redactor } from './core/report/redact.js';
import type { Ports } from './engine/ports.js';
/**
 * The ports without the run's secrets, both ways. What comes in is looked through whole where it enters, for the engine cuts it
 * later: texts of Argo CD here, what failed answers, git and programs say where their adapters are made (`redact` of
 * `createHttpTransport`, `createGit` and `createRenderer`, which none of them can be made without). What leaves for others, a
 * message or a commit's text, is looked through once more.
 */
export declare function portsWithoutSecrets(secrets: readonly string[], ports: Ports): Ports;
/** Takes secrets out of what leaves for others. */
export declare function outgoingRedactor(secrets: readonly string[]): Redactor;
/** `portsWithoutSecrets` with a redactor that is made already. */
export declare function redactedPorts(redact: Redactor, ports: Ports): Ports;
