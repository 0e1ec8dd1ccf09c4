import type { Application } from './application.js';
/**
 * The Application with every `message` of its status looked through: of its operation, conditions, health, hooks, resources and
 * whatever newer servers add. Manifests and programs of others write them, and some quote what they were given. Nothing else
 * is touched, for revisions, images and states are judged. What has nothing to take out is the same object.
 */
export declare function redactMessages(application: Application, redact: (text: string) => string): Application;
