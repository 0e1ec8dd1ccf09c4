import type { AuditSink } from '../core/audit/events.js';
import type { Ports } from './ports.js';
/**
 * The same ports, with a record before each change that goes through them and one of what came of it. A change that cannot be
 * recorded is not made. Commits carry the hash of the newest record, so that the file is anchored in git.
 */
export declare function auditedPorts(ports: Ports, sink: AuditSink): Ports;
